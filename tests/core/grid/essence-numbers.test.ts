/** Telling texts of one essence from others by a number. */
import fc from "fast-check";
import { essenceNumbers } from "../../../src/core/grid/essence-numbers";
import { essence, sameEssence } from "../../../src/core/grid/text";

const text = fc.string({ unit: fc.constantFrom(..."建公园３3个A。，（）() \u3000é𠀀") });

test("texts have one number exactly where they have one essence", () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const numberOf = essenceNumbers();
      const numbers = texts.map(numberOf);
      texts.forEach((a, i) =>
        texts.forEach((b, j) => expect(numbers[i] === numbers[j]).toBe(essence(a) === essence(b))),
      );
    }),
  );
});

test("two texts have the same essence without making it", () => {
  fc.assert(fc.property(text, text, (a, b) => expect(sameEssence(a, b)).toBe(essence(a) === essence(b))));
});

test("a text keeps its number", () => {
  const numberOf = essenceNumbers();
  const many = Array.from({ length: 5000 }, (_, i) => `第${i}项`);
  expect(many.map(numberOf)).toEqual(many.map(numberOf));
  expect(new Set(many.map(numberOf)).size).toBe(5000);
});

test("nothing essential is 0", () => {
  expect(["", "，。", " （） "].map(essenceNumbers())).toEqual([0, 0, 0]);
});
