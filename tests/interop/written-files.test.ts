/** Every kind of file we write opens in LibreOffice, and what it holds comes through: cells, merges, words. */
import { circularText, WRITE_CIRCULAR } from "../../src/actions/write-circular";
import { cellName, rangeName } from "../../src/core/grid/range";
import type { CellValue } from "../../src/core/grid/snapshot";
import { isBlank, textOf } from "../../src/core/grid/cell-value";
import { circularDocx } from "../../src/files/docx/circular-docx";
import { formDocx } from "../../src/files/docx/form-docx";
import { formBook } from "../../src/files/xlsx/write/form-book";
import { converted, type Files } from "./libre-office";
import { handedOut, opened, real, today, writtenWorkbooks } from "./written";

/** What a person sees of each sheet: every filled cell, and every merge. */
async function contentsOf(bytes: Uint8Array) {
  const { sheets } = await opened(bytes).read();
  return sheets.map(({ name, origin, values, merges }) => ({
    name,
    cells: Object.fromEntries(
      values.flatMap((line, r) =>
        line.flatMap((value, c) =>
          isBlank(value)
            ? []
            : [[cellName({ row: origin.row + r, column: origin.column + c }), rounded(value)] as const],
        ),
      ),
    ),
    merges: (merges ?? []).map(rangeName).sort(),
  }));
}

/** LibreOffice writes fifteen digits. */
function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(14)) : value;
}

let workbooks: Files = {};
let reopened: Files = {};

beforeAll(async () => {
  workbooks = await writtenWorkbooks();
  reopened = converted(workbooks, "xlsx");
});

test.each(["filled", "formulas", "fixed", "settings", "summaries", "circular", "forms", "collected"])(
  "%s.xlsx: cells and merges are the same after a round trip",
  async (name) => {
    const before = workbooks[`${name}.xlsx`];
    const after = reopened[`${name}.xlsx`];
    if (!before || !after) throw new Error(`${name}.xlsx was not converted`);
    const there = await contentsOf(before);
    expect(there.length).toBeGreaterThan(1);
    expect(await contentsOf(after)).toEqual(there);
  },
);

test("circular.docx: every line of the circular and every row of its annexes can be read", async () => {
  const workbook = real("circular");
  const preview = await WRITE_CIRCULAR.plan(workbook, { today });
  if ("impossible" in preview) throw new Error(preview.impossible);
  const text = converted({ "circular.docx": await circularDocx(preview.circular) }, "txt:Text")["circular.txt"];
  const squeezed = (words: string): string => words.replace(/\s+/g, "");
  const page = squeezed(new TextDecoder().decode(text));
  for (const line of circularText(preview.circular).split("\n")) expect(page).toContain(squeezed(line));
  const snapshot = await workbook.read();
  const annex = snapshot.sheets.find(({ name }) => name.startsWith("附件2"));
  const notes = annex?.values.map((row) => textOf(row[2] ?? null)).filter((note) => note !== "") ?? [];
  expect(notes.length).toBeGreaterThan(150);
  expect(notes.filter((note) => !page.includes(squeezed(note)))).toEqual([]);
});

describe("a unit's form", () => {
  test("as .xlsx keeps its cells, merges, locks and drop-downs", async () => {
    const { forms } = await handedOut(real("breakdown"));
    const before = Object.fromEntries(forms.slice(0, 3).map((form, i) => [`form${i}.xlsx`, formBook(form)]));
    const after = converted(before, "xlsx");
    for (const [name, bytes] of Object.entries(before)) {
      const again = after[name];
      if (!again) throw new Error(`${name} was not converted`);
      expect(await contentsOf(again)).toEqual(await contentsOf(bytes));
      const [there, here] = [bytes, again].map((file) => opened(file).drafts()[0]);
      expect(here?.choices?.map(({ words }) => words)).toEqual(there?.choices?.map(({ words }) => words));
      expect(here?.open?.length).toBeGreaterThan(0);
    }
  });

  test("as .docx shows every given word", async () => {
    const { forms } = await handedOut(real("breakdown"));
    const [form] = forms;
    if (!form) throw new Error("no form was made");
    const text = converted({ "form.docx": await formDocx(form, today) }, "txt:Text")["form.txt"];
    const page = new TextDecoder().decode(text).replace(/\s+/g, "");
    for (const { standard, matter } of form.rows)
      for (const words of [standard, matter]) expect(page).toContain(words.replace(/\s+/g, ""));
    expect(page).toContain("责任单位：区发改局");
  });
});
