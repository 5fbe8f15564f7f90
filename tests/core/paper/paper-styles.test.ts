/** The type of the office's paper. */
import { isNote, percentCells, titleHeight } from "../../../src/core/paper/paper-styles";

test.each([
  ["one line", "甲".repeat(10), 36, 36],
  ["as long as one line can be", "甲".repeat(10), 35.7, 36],
  ["a little longer", "甲".repeat(10), 35.6, 62],
  ["three lines", "甲".repeat(10), 17.8, 88],
  ["no title", null, 40, 36],
])("a title of %s", (_, title, width, height) => {
  expect(titleHeight([title], width)).toBe(height);
});

test("a note is one cell that begins with 注：", () => {
  expect([isNote(["注：甲"]), isNote(["注：甲", null, ""]), isNote(["注：甲", 1]), isNote(["甲"])]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("columns of shares are those whose heading ends so", () => {
  const columns = percentCells(["单位", "完成率", "占 比", "率先完成"], 2, 3).map(({ range }) => range.column);
  expect(columns).toEqual([1, 2]);
});
