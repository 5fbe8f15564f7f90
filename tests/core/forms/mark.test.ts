/** The form's mark: what was written is read back, and a damaged one is not believed. */
import { fc } from "../../kit/properties";
import { formMark, readFormMark } from "../../../src/core/forms/mark";

const text = fc.oneof(
  fc.constantFrom(
    "区发改局",
    "海棠、方杨工作专班",
    "a|b",
    '"区"政府,办',
    "区住房和 城乡建设局",
    "100%",
    "%0041",
    " 　\n",
  ),
  fc.string({ unit: "binary" }),
);
const form = fc.record({
  period: text,
  unit: text,
  version: fc.nat(),
  due: text,
  keys: fc.array(fc.stringMatching(/^[2-9A-HJ-NP-Z]{8}(-[2-9])?$/)),
});

test("a mark is read back, whatever the unit's name", () => {
  fc.assert(
    fc.property(form, ({ keys, ...rest }) => {
      const mark = formMark({ ...rest, rows: keys.map((key) => ({ key })) });
      expect(mark.startsWith("DCT1|")).toBe(true);
      expect(readFormMark(mark)).toEqual({ ...rest, keys });
      expect(readFormMark(` ${mark}\n`)).toEqual({ ...rest, keys });
    }),
  );
});

test("white space, line ends and what XML cannot hold are written as plain letters", () => {
  const mark = formMark({ period: "一\u0001", unit: "a\r\nb\ud800\ufffe", version: 1, due: "　", rows: [] });
  expect(/[\s\u0000-\u001f\ud800-\udfff\ufffe]/.test(mark)).toBe(false);
});

test("one letter changed anywhere and the mark is no mark", () => {
  fc.assert(
    fc.property(form, fc.nat(), fc.constantFrom("1", "区", "|", ""), ({ keys, ...rest }, at, other) => {
      const mark = formMark({ ...rest, rows: keys.map((key) => ({ key })) });
      const place = at % mark.length;
      const damaged = `${mark.slice(0, place)}${other}${mark.slice(place + 1)}`;
      fc.pre(damaged !== mark);
      expect(readFormMark(damaged)).toBeUndefined();
    }),
  );
});

test("any other text is no mark", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((rest) => `DCT1|${rest}`),
      ),
      (other) => {
        expect(readFormMark(other)).toBeUndefined();
      },
    ),
  );
});
