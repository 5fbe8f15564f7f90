import { sameFormula } from "../../../src/core/grid/formula";
import { sameContent } from "../../../src/core/grid/snapshot";

test.each([
  ["=COUNTIFS('附件2'!$B$6:$B$18, \"已完成\")", '=COUNTIFS(附件2!$B$6:$B$18,"已完成")'],
  ["=sum(a1:a2)", "=SUM(A1:A2)"],
  ["='附件 2'!A1+1", "='附件 2'!A1 + 1"],
])("%s is %s", (a, b) => {
  expect(sameFormula(a, b)).toBe(true);
  expect(sameContent({ formula: a, value: 1 }, { formula: b, value: 2 })).toBe(true);
});

test.each([
  ['=A1&"a b"', '=A1&"ab"'],
  ['=IF(A1="x",1)', '=IF(A1="X",1)'],
  ["='附件 2'!A1", "='附件2'!A1"],
  ["=A1", "=$A$1"],
])("%s is not %s", (a, b) => {
  expect(sameFormula(a, b)).toBe(false);
});
