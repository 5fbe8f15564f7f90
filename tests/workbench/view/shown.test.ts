/** What a cell shows for a value under a number format. */
import { shownText } from "../../../src/workbench/view/shown";

test.each([
  [null, "General", ""],
  ["文字", "General", "文字"],
  [true, "General", "TRUE"],
  [0.1 + 0.2, "General", "0.3"],
  [1234567.891, "General", "1234567.891"],
  [116.4328, "General", "116.4328"],
  [123456789012, "General", "1.23457E+11"],
  [0.25, "0%", "25%"],
  [0.2477, "0.0%", "24.8%"],
  [1234.5, "#,##0.00", "1,234.50"],
  [-1234.5, "#,##0.00", "-1,234.50"],
  [0, "0;-0;", ""],
  [-3, "0;(0)", "(3)"],
  [7, "000", "007"],
  [12, '0"项"', "12项"],
  [45107, "yyyy/m/d", "2023/6/30"],
  [45107, 'yyyy"年"m"月"d"日"', "2023年6月30日"],
  [45107.5, "h:mm", "12:00"],
  [45107.5, "yyyy-mm-dd hh:mm:ss", "2023-06-30 12:00:00"],
  ["001", "@", "001"],
  [5, "@", "5"],
])("%p under %s shows %p", (value, format, text) => {
  expect(shownText(value, format)).toBe(text);
});
