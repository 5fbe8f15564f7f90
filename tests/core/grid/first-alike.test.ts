/** Telling which of many texts say the same. */
import fc from "fast-check";
import { firstAlike } from "../../../src/core/grid/first-alike";
import { essence, sameEssence } from "../../../src/core/grid/text";

const text = fc.string({ unit: fc.constantFrom(..."建公园３3个A。，（）() \u3000é𠀀") });

test("the first of the same essence, itself where it is the first, nothing where nothing essential stands", () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const things = texts.map((own) => ({ own }));
      const expected = things.map(({ own }) =>
        essence(own) === "" ? undefined : things.find((other) => essence(other.own) === essence(own)),
      );
      things.map(firstAlike(({ own }) => own)).forEach((first, i) => expect(first).toBe(expected[i]));
    }),
  );
});

test("many texts are told apart and known again", () => {
  const firstOf = firstAlike((own: string) => own);
  const many = Array.from({ length: 5000 }, (_, i) => `第${i}项`);
  expect(many.map(firstOf)).toEqual(many);
  expect(many.map((own) => firstOf(`（${own}）。`))).toEqual(many);
});

test("two texts have the same essence without making it", () => {
  fc.assert(fc.property(text, text, (a, b) => expect(sameEssence(a, b)).toBe(essence(a) === essence(b))));
});
