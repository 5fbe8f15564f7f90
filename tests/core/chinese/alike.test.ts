/** Telling which of many texts say the same. */
import { fc } from "../../kit/properties";
import { alike } from "../../../src/core/chinese/alike";
import { groupBy } from "../../../src/core/collections/group";
import { essence, sameEssence } from "../../../src/core/chinese/text";

const text = fc.string({ unit: fc.constantFrom(..."建公园３3个A。，（）() \u3000é𠀀") });

test("texts of one essence are one, those that several have are told in order, and what is nothing essential counts for nothing", () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const things = texts.map((own) => ({ own }));
      const groups = groupBy(
        things.filter(({ own }) => essence(own) !== ""),
        ({ own }) => essence(own),
      );
      const { count, repeated } = alike(things, ({ own }) => own);
      expect(count).toBe(groups.size);
      expect(new Set(repeated)).toEqual(new Set([...groups.values()].filter(({ length }) => length > 1)));
    }),
  );
});

test("many texts are told apart and known again", () => {
  const many = Array.from({ length: 5000 }, (_, i) => `第${i}项`);
  expect(alike(many, (own) => own)).toEqual({ count: 5000, repeated: [] });
  const again = many.map((own) => `（${own}）。`);
  expect(alike([...many, ...again], (own) => own)).toEqual({
    count: 5000,
    repeated: many.map((own, i) => [own, again[i]]),
  });
});

test("two texts have the same essence without making it", () => {
  fc.assert(fc.property(text, text, (a, b) => expect(sameEssence(a, b)).toBe(essence(a) === essence(b))));
});
