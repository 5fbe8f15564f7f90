/** What Excel takes, and what it calls damaged. */
import type { SheetDraft } from "../../../src/core/edits/draft";
import { impossibleSheet, isTooLong, MAX_COLUMNS, MAX_ROWS } from "../../../src/core/edits/limits";

function sheetOf(name: string, cells: readonly (readonly string[])[] = [["甲"]]): SheetDraft {
  const nothing = { styles: [], merges: [], columnWidths: [], rowHeights: [], freezeRows: 0 };
  return { name, cells, ...nothing, print: { landscape: false, repeatRows: { first: 0, last: 0 } } };
}

test("a sheet has 1 048 576 rows and the columns A to XFD", () => {
  expect([MAX_ROWS, MAX_COLUMNS]).toEqual([2 ** 20, 2 ** 14]);
});

test.each([
  ["a text of 32 767 characters", "长".repeat(32_767), false],
  ["one more", "长".repeat(32_768), true],
  ["a formula of 8192 characters", { formula: "=".padEnd(8192, "1"), value: 1 }, false],
  ["one more", { formula: "=".padEnd(8193, "1"), value: 1 }, true],
  ["a formula that shows a text too long", { formula: "=A1", value: "长".repeat(32_768) }, true],
  ["a number", 1e300, false],
  ["nothing", null, false],
])("too long: %s", (_, content, tooLong) => {
  expect(isTooLong(content)).toBe(tooLong);
});

test.each([
  ["31 letters", "单".repeat(31), false],
  ["32 letters", "单".repeat(32), true],
  ["no letter", "", true],
  ["a slash", "附件1/2", true],
  ["an apostrophe at its end", "附件'", true],
  ["an apostrophe within", "附'件", false],
  ["the name Excel keeps for itself", "History", true],
])("impossible as a sheet's name: %s", (_, name, impossible) => {
  expect(impossibleSheet(sheetOf(name))).toEqual(impossible ? { reason: "sheetName", sheet: name } : undefined);
});

test("a text too long is told with its cell", () => {
  expect(impossibleSheet(sheetOf("表", [["甲"], ["乙", "长".repeat(32_768)]]))).toEqual({
    reason: "textTooLong",
    at: { sheet: "表", row: 1, column: 1 },
  });
});
