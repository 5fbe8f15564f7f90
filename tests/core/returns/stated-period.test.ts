/** The period that most of the returns say they are of. */
import { statedPeriod } from "../../../src/core/returns/reading/stated-period";
import { file, filledForm, formOf } from "../../kit/returns";
import { sheet } from "../../kit/sheets";

const titled = (title: string, above = 0) =>
  file("x.xlsx", sheet("表", `${"说明\n".repeat(above)}${title}\n序号 | 工作标准`));
const FIRST = "2024年第一季度完成情况";
const SECOND = "2024年第二季度完成情况";

test.each([
  ["one that says it", [titled(FIRST)], "2024年第一季度"],
  ["two of three", [titled(FIRST), titled(SECOND), titled(FIRST)], "2024年第一季度"],
  ["one of two: nobody knows", [titled(FIRST), titled(SECOND)], undefined],
  ["one beside one that says nothing", [titled(FIRST), titled("完成情况")], "2024年第一季度"],
  ["none", [titled("完成情况")], undefined],
])("%s", (_, files, period) => {
  expect(statedPeriod(files)?.period).toBe(period);
});

test("a title stands among the first three rows", () => {
  expect(statedPeriod([titled(FIRST, 2)])).toEqual({ period: "2024年第一季度", by: "title" });
  expect(statedPeriod([titled(FIRST, 3)])).toBeUndefined();
});

test("a form's mark is surer than any number of titles", () => {
  const marked = file("y.xlsx", filledForm(formOf("区发改局")));
  expect(statedPeriod([titled(FIRST), titled(FIRST), marked])).toEqual({ period: "2023年第二季度", by: "mark" });
});
