/** The text tables themselves. */
import { sheet } from "./sheets";

test("a text table becomes values, merges and formulas", () => {
  const { values, merges, formulas } = sheet(
    "表",
    `
    责任单位：甲局 | < | <
    1 | '2 | " 三 "
    ^ |  | =SUM(A2:A2) → 1
    `,
  );
  expect(values).toEqual([
    ["责任单位：甲局", null, null],
    [1, "2", " 三 "],
    [null, null, 1],
  ]);
  expect(merges).toEqual([
    { row: 0, column: 0, rows: 1, columns: 3 },
    { row: 1, column: 0, rows: 2, columns: 1 },
  ]);
  expect(formulas?.[2]).toEqual(["", "", "=SUM(A2:A2)"]);
});

test("a merged area of two rows and two columns is one rectangle", () => {
  expect(sheet("表", "甲 | <\n^ | ^\n乙 | 丙").merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
});
