/** The settings sheet written on request says what holds anyway. */
import { check, ledgerOf } from "../../src/actions/check";
import { planSettings } from "../../src/actions/write-settings";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { sheetNamed } from "../../src/core/grid/snapshot";
import { RULES } from "../../src/core/rules/index";
import { MemoryWorkbook } from "../kit/memory-workbook";
import { annex, book, sheet, tally } from "../kit/sheets";

async function written(own: WorkbookSnapshot): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(own);
  expect((await workbook.apply(await planSettings(workbook))).outcome).toBe("applied");
  return workbook;
}

const BOOKS: Readonly<Record<string, WorkbookSnapshot>> = {
  "an annex and its tally": book(
    tally("区发改局 | 2 | 1 | 1 |\n区财政局 | 1 |  | 1 |\n总计 | 3 | 1 | 2 |"),
    annex({
      区发展和改革局: "1 | 甲事 | 已办 | 已完成\n2 | 乙事 | 在办 | 进展顺利",
      区财政局: "1 | 丙事 | 在办 | 进展顺利",
    }),
  ),
  "words of the office's own": book(
    sheet(
      "附件2",
      "序号 | 责任单位 | 工作标准 | 完成情况 | 是否达序\n1 | 区发改局 | 甲 | 已办 | 是\n2 | 区财政局 | 乙 | 因雨停工，下月复工 | 否",
    ),
  ),
  "a title that names the period": book(
    sheet(
      "附件2",
      "2023年上半年完成情况 | < | < | < | <\n序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估（已完成、正常推进、滞后）\n1 | 区发改局 | 甲 | 已办 | 正常推进",
    ),
  ),
  faults: book(annex({ 区发改局: "1 | 甲事 | | 一般\n3 | 乙事 | 在办 | 进展顺利" })),
  "a breakdown with several units in a cell": book(
    sheet(
      "责任分解表",
      "序号 | 目标名称 | 工作标准 | 分管区领导 | 责任单位\n1 | 甲 | 办甲 | 张三 | 区发改局、区财政局\n2 | 乙 | 办乙 | 李四 | 区教育局、各街镇\n3 | 丙 | 办丙 | 李四 | 海棠、方杨工作专班",
    ),
  ),
  "no tables at all": book(sheet("Sheet1", "甲 | 乙")),
};

describe.each(Object.entries(BOOKS))("%s", (_, own) => {
  test("nothing changes by writing them down", async () => {
    const before = await check(new MemoryWorkbook(own));
    const after = await check(await written(own));
    expect(after.findings).toEqual(before.findings);
    expect({ units: after.units, totals: after.totals, period: after.period }).toEqual({
      units: before.units,
      totals: before.totals,
      period: before.period,
    });
  });

  test("they read back without a complaint, every rule switched on", async () => {
    const { settings, units } = ledgerOf((await written(own)).book);
    expect(settings.problems).toEqual([]);
    expect(settings.rulesOff).toEqual([]);
    expect(settings.units.map(({ name }) => name)).toEqual(units.map(({ unit }) => unit));
  });
});

test("headers that allow different words are each left to their own", async () => {
  const own = book(
    sheet(
      "附件2",
      "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估（已完成、进展顺利、进度滞后）\n1 | 区发改局 | 甲 | 已办 | 已完成",
    ),
    sheet(
      "附件3",
      "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估（达序时、未达序时）\n1 | 区财政局 | 乙 | 在办 | 达序时",
    ),
  );
  expect((await check(await written(own))).findings).toEqual((await check(new MemoryWorkbook(own))).findings);
});

test("the sheet shows units with their spellings, rating words, period and rules", async () => {
  const lines = (await written(BOOKS["an annex and its tally"] ?? book())).book;
  const text = (sheetNamed(lines, "督查设置")?.values ?? []).map((row) =>
    row.filter((value) => value !== null).join("|"),
  );
  expect(text).toEqual(
    expect.arrayContaining(["区发改局|区发展和改革局", "区财政局", "已完成|已完成", "五、不再提示"]),
  );
  for (const { id } of RULES) expect(text.some((line) => line.startsWith(`${id}|开|`))).toBe(true);
});

test("a sheet that is there already is left alone", async () => {
  const workbook = new MemoryWorkbook(
    book(sheet("督查设置", "责任单位\n单位 | 别名\n区财政局 |"), ...(BOOKS.faults?.sheets ?? [])),
  );
  expect((await planSettings(workbook)).edits).toEqual([]);
});

test("undo takes the sheet away again", async () => {
  const own = BOOKS.faults ?? book();
  const workbook = new MemoryWorkbook(own);
  const receipt = await workbook.apply(await planSettings(workbook));
  await workbook.apply(receipt.undo);
  expect(workbook.book.sheets.map(({ name }) => name)).toEqual(own.sheets.map(({ name }) => name));
});
