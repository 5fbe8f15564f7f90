/** What the office makes of a return, in short. */
import { verdictOf } from "../../../src/core/returns/reading/verdicts";
import { remark } from "../../../src/core/returns/wording/remarks";

const missing = (count: number) =>
  Array.from({ length: count }, (_, i) => remark("rowMissing", { item: String(i + 1), text: "甲事" }));

test("the gravest remark decides", () => {
  const info = remark("rowsReordered", {});
  const warning = remark("macros", {});
  expect(verdictOf([info], []).verdict).toBe("accepted");
  expect(verdictOf([info, warning], []).verdict).toBe("acceptedWithWarnings");
  expect(verdictOf([info, warning, ...missing(1)], []).verdict).toBe("toBeReturned");
});

test("many of one kind are summed up, and the first eight named", () => {
  const itemsOf = (count: number) => verdictOf(missing(count), []).reasons.map(({ kind, data }) => [kind, data]);
  expect(itemsOf(1)).toEqual([["rowMissing", { item: "1", text: "甲事" }]]);
  expect(itemsOf(8)).toEqual([["rowsMissing", { count: 8, items: "1、2、3、4、5、6、7、8" }]]);
  expect(itemsOf(9)).toEqual([["rowsMissing", { count: 9, items: "1、2、3、4、5、6、7、8…" }]]);
});
