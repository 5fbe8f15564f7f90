import { sentDay } from "../../../src/core/returns/reading/sent-day";
import type { CellValue, SheetSnapshot } from "../../../src/core/grid/snapshot";

const day = (savedOn: string, ...rows: readonly CellValue[][]) => sentDay([sheetOf(rows)], savedOn);
const sheetOf = (values: readonly CellValue[][]): SheetSnapshot => ({
  name: "表",
  hidden: false,
  protected: false,
  origin: { row: 0, column: 0 },
  values,
});

test.each<[CellValue[], string]>([
  [["联系电话：", null, "报送时间：2024年3月30日"], "2024-03-30"],
  [["报送时间：3月30日"], "2024-03-30"],
  [["报送日期：", null, "2024.3.30"], "2024-03-30"],
  [["报 送 时 间：", 45381], "2024-03-30"],
  [["报送时间："], ""],
  [["报送时间：", "另行补报"], ""],
  [["报送截止：2024年4月1日前"], ""],
  [["报送时间", "2024-03-30"], ""],
])("%j says %j", (row, said) => expect(day("2024-03-29", row)).toBe(said));

test.each([
  ["2024-04-30", "2024-03-30"],
  ["2024-05-01", ""],
  ["2024-02-28", "2024-03-30"],
  ["2024-02-27", ""],
  ["", "2024-03-30"],
])("of a file saved on %j the day is %j: farther away it is an old form's", (saved, said) => {
  expect(day(saved, ["报送时间：2024年3月30日"])).toBe(said);
});

test("without a year, and without the file's own day, nobody knows the day", () => {
  expect(day("", ["报送时间：3月30日"])).toBe("");
});
