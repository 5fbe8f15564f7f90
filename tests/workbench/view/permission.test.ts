/** What a person may write into a form's cells on the page. */
import { parseRange } from "../../../src/core/grid/range";
import { HostBook } from "../../../src/workbench/host/book";
import { refusalOf, refusalToClear } from "../../../src/workbench/view/permission";
import { form } from "../../kit/form";

const [sheet] = HostBook.fromDrafts([form]).sheets;
if (!sheet) throw new Error("no sheet");

function range(name: string) {
  const parsed = parseRange(name);
  if (!parsed) throw new Error(name);
  return parsed;
}

test.each([
  ["C3", "已办结", undefined],
  ["B3", "改", "locked"],
  ["A1", "改", "locked"],
  ["Z99", "旁注", "locked"],
  ["D3", "进展顺利", undefined],
  ["D3", "", undefined],
  ["D3", "顺利", "notOffered"],
])("into %s: %s", (cell, text, reason) => {
  expect(refusalOf(sheet, range(cell), text)?.reason).toBe(reason);
});

test.each([
  ["C3:D4", undefined],
  ["C3:E4", "E3"],
  ["C3:D5", undefined],
  ["C3:D6", "C6"],
])("clearing %s", (name, locked) => {
  expect(refusalToClear(sheet, range(name))?.slots.cell).toBe(locked);
});

test("the sentence's slots name the cell, the sheet and the words", () => {
  expect(refusalOf(sheet, range("D4"), "顺利")?.slots).toEqual({
    cell: "D4",
    sheet: "区发改局",
    words: "已完成、进展顺利、进度滞后",
  });
});
