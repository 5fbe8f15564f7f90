/** Row keys: the same row, the same key; other words, another key. */
import { fc } from "../../kit/properties";
import { firstKey, keyOf, keysOf, readRowMark, rowMark } from "../../../src/core/forms/keys";

const row = (standard: string, matter = "") => ({ standard, matter });
const keyFits = (key: string, unit: string, matter: ReturnType<typeof row>): boolean =>
  firstKey(key) === keyOf(unit, matter);

test("a key is eight plain letters and digits", () => {
  expect(keyOf("区发改局", row("地区生产总值增长6%左右。"))).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
});

test("spacing, punctuation, full width and the number before the words do not count", () => {
  const key = keyOf("区发改局", row("(1) 地区生产总值增长 6%左右。"));
  for (const words of ["地区生产总值增长6%左右", "（1）地区生产总值增长６％左右。", "地区生产\n总值增长6%左右；"])
    expect(keyOf("区发改局", row(words))).toBe(key);
  expect(keyOf(" 区发改局", row("地区生产总值增长6%左右。"))).toBe(key);
});

test.each([
  ["another number", "增长6%左右", "增长5%左右"],
  ["a decimal point lost", "增长6.5%", "增长65%"],
  ["a range run together", "建成3-5个", "建成35个"],
  ["a percent sign lost", "增长6%", "增长6"],
  ["a word more", "新建学校", "新建学校一所"],
])("%s is noticed", (_, given, returned) => {
  const key = keyOf("区发改局", row(given));
  expect(keyFits(key, "区发改局", row(given))).toBe(true);
  expect(keyFits(key, "区发改局", row(returned))).toBe(false);
});

test.each([
  ["MNRJ9UJW", "区发改局", row("地区生产总值增长6.5%左右。")],
  ["E2EF4QVU", "区水务局", row("（１）建成3－5座泵站")],
  ["Q94MYSTP", "区教育局", row("１００％", "入学率")],
])("forms that were handed out long ago keep their keys: %s", (key, unit, words) =>
  expect(keyOf(unit, words)).toBe(key),
);

test("another unit's row is another key", () => {
  const key = keyOf("区发改局", row("新建学校"));
  expect(keyFits(key, "区教育局", row("新建学校"))).toBe(false);
});

test("a row without a standard goes by its name", () => {
  expect(keyOf("区发改局", row("", "新建学校"))).toBe(keyOf("区发改局", row("新建学校")));
});

test("the same matter twice in one unit has two keys, both of which fit", () => {
  const keys = keysOf("区发改局", [row("新建学校"), row("修路"), row("新建学校。")]);
  expect(new Set(keys).size).toBe(3);
  expect(keys[2]).toBe(`${keys[0] ?? ""}-2`);
  expect(keyFits(keys[2] ?? "", "区发改局", row("新建学校"))).toBe(true);
});

test("a row's mark is read back, and nothing else is taken for one", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 99 }), (unit, words, nth) => {
      const key = keyOf(unit, row(words), nth);
      expect(readRowMark(rowMark(key))).toBe(key);
      expect(readRowMark(` ${rowMark(key).toLowerCase()}\n`)).toBe(key);
      expect(readRowMark(words)).toBeUndefined();
    }),
  );
  expect(["DCT-", "DCT-ABC", "DCT-ABCDEFG1", "DCT-ABCDEFGH-0", "DCT1|x"].map(readRowMark)).toEqual(
    new Array(5).fill(undefined),
  );
});
