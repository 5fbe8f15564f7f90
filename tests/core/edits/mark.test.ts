import { fc } from "../../kit/properties";
import { markFormula, readMarkFormula } from "../../../src/core/edits/mark";

test("a mark is written as one string constant", () => {
  expect(markFormula({ kind: "category", checksum: "1a2b" })).toBe('="category|1a2b"');
});

test("every mark reads back as it was written", () => {
  const checksum = fc.string().map((text) => text.replaceAll("|", ""));
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), checksum, (kind, sum) => {
      expect(readMarkFormula(markFormula({ kind, checksum: sum }))).toEqual({ kind, checksum: sum });
    }),
  );
});

test.each(["=Sheet1!$A$1", '="no bar"', '="|1a2b"', '="a|b"&"c"', ""])(
  "somebody else's name %s is no mark",
  (formula) => {
    expect(readMarkFormula(formula)).toBeUndefined();
  },
);

test("a mark has a kind of one letter at least", () => {
  expect(readMarkFormula('="f|1"')).toEqual({ kind: "f", checksum: "1" });
  expect(readMarkFormula('="|1"')).toBeUndefined();
});
