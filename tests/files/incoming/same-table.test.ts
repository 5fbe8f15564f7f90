/** One return, sent as .xlsx, as .xls or .et, and as .docx, says the same. */
import { openLedger } from "../../../src/core/ledger/ledger";
import { DEFAULT_SETTINGS } from "../../../src/core/domain/settings";
import { textOf } from "../../../src/core/grid/cell-value";
import { realReturn, sheetsIn, single } from "./kit";

async function itemsOf(bytes: Uint8Array) {
  const { items } = openLedger({ sheets: await sheetsIn(bytes) }, DEFAULT_SETTINGS);
  return items.map(({ unit, category, serial, standard, progressNote, rating }) => ({
    unit,
    category,
    serial: textOf(serial),
    standard,
    progressNote,
    rating,
  }));
}

test("the .xlsx holds the unit's thirteen matters", async () => {
  const items = await itemsOf(realReturn("unit.xlsx"));
  expect(items).toHaveLength(13);
  expect(items[7]).toEqual({
    unit: "区发改局",
    category: "2023年区《政府工作报告》确定的当年工作任务完成情况",
    serial: "8",
    standard: "动态调整项目攻坚三年行动储备库，包装重大项目50个以上，投资额过580亿元。",
    progressNote: "策划包装项目67个，总投资约929亿元。",
    rating: "completed",
  });
});

test.each(["unit.xls", "unit-libreoffice.docx", "unit-docx.docx"] as const)("%s holds the same", async (name) => {
  expect(await itemsOf(realReturn(name))).toEqual(await itemsOf(realReturn("unit.xlsx")));
});

test("the .xls keeps every cell, merge and formula of the .xlsx, and its hidden sheet", async () => {
  expect((await single(realReturn("unit.xls"), "区发改局.et")).book).toEqual(
    (await single(realReturn("unit.xlsx"))).book,
  );
});

test("the signatures under a Word table stand under it", async () => {
  for (const name of ["unit-libreoffice.docx", "unit-docx.docx"] as const) {
    const [sheet] = await sheetsIn(realReturn(name));
    expect(sheet?.values.at(-1)?.[0]).toMatch(/^填报人：张三/);
  }
});
