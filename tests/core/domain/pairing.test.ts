/** Finding the same matter in two documents. */
import { fc } from "../../kit/properties";
import { ledgerOf } from "../../../src/actions/check";
import { likeness, matterKey, mostAlike, pair, type Assignment, type Pairing } from "../../../src/core/domain/pairing";
import { matterOf } from "../../../src/core/domain/items";
import { annex, book } from "../../kit/sheets";

function assignments(units: Readonly<Record<string, readonly string[]>>): Assignment[] {
  const rows = Object.fromEntries(
    Object.entries(units).map(([unit, standards]) => [
      unit,
      standards.map((standard, i) => `${i + 1} | ${standard} | 在办 | 进展顺利`).join("\n"),
    ]),
  );
  return ledgerOf(book(annex(rows))).items.map((item) => ({ unit: item.unit, item }));
}

function words({ same, altered, onlyFirst, onlySecond }: Pairing) {
  const one = ({ unit, item }: Assignment): string => `${unit} ${matterOf(item)}`;
  return {
    same: same.map(([a, b]) => `${one(a)} = ${one(b)}`).sort(),
    altered: altered.map(([a, b]) => `${one(a)} ~ ${one(b)}`).sort(),
    onlyFirst: onlyFirst.map(one).sort(),
    onlySecond: onlySecond.map(one).sort(),
  };
}

const ROADS = "新建改建农村公路三十公里";
const ROADS_ALTERED = "新建改建农村公路五十公里";
const SCHOOLS = "建成投用中小学校两所";
const PARKS = "建成口袋公园六个";

test("the same words are the same matter, wherever they stand in the unit; numbering and punctuation do not count", () => {
  const first = assignments({ 区教育局: [SCHOOLS, ROADS], 区园林局: [PARKS] });
  const second = assignments({ 区园林局: [`（1）${PARKS}。`], 区教育局: [ROADS, `2、${SCHOOLS}`] });
  expect(words(pair(first, second))).toEqual({
    same: [
      `区园林局 ${PARKS} = 区园林局 （1）${PARKS}。`,
      `区教育局 ${ROADS} = 区教育局 ${ROADS}`,
      `区教育局 ${SCHOOLS} = 区教育局 2、${SCHOOLS}`,
    ].sort(),
    altered: [],
    onlyFirst: [],
    onlySecond: [],
  });
});

test("words that differ a little are the same matter, altered; the same words are taken first", () => {
  const first = assignments({ 区交通局: [ROADS_ALTERED, ROADS] });
  const second = assignments({ 区交通局: [ROADS, "新建改建农村公路六十公里"] });
  expect(words(pair(first, second))).toMatchObject({
    same: [`区交通局 ${ROADS} = 区交通局 ${ROADS}`],
    altered: [`区交通局 ${ROADS_ALTERED} ~ 区交通局 新建改建农村公路六十公里`],
  });
});

test("another unit's matter is another matter, and short texts are never taken for altered", () => {
  expect(words(pair(assignments({ 区教育局: [SCHOOLS] }), assignments({ 区财政局: [SCHOOLS] })))).toEqual({
    same: [],
    altered: [],
    onlyFirst: [`区教育局 ${SCHOOLS}`],
    onlySecond: [`区财政局 ${SCHOOLS}`],
  });
  expect(pair(assignments({ 区教育局: ["甲乙丙"] }), assignments({ 区教育局: ["甲乙丁"] })).altered).toEqual([]);
});

test("the same words twice are two matters", () => {
  const { same, onlyFirst } = pair(assignments({ 区教育局: [SCHOOLS, SCHOOLS] }), assignments({ 区教育局: [SCHOOLS] }));
  expect([same.length, onlyFirst.length]).toEqual([1, 1]);
});

test("a number that belongs to the matter stays: 3.5公里 is no numbering", () => {
  const key = (standard: string): string | undefined =>
    assignments({ 区教育局: [standard] }).map(({ item }) => matterKey(item))[0];
  expect(key("3.5公里绿道建成投用")).not.toBe(key("5公里绿道建成投用"));
  expect(key("12、绿道建成投用")).toBe(key("（3）绿道建成投用"));
});

test("the order of rows does not matter, and every row is accounted for once", () => {
  const first = assignments({ 区教育局: [ROADS, SCHOOLS, PARKS, "举办龙舟赛一场并直播"], 区园林局: [PARKS] });
  const second = assignments({ 区教育局: [SCHOOLS, ROADS_ALTERED, "疏浚河道二十公里"], 区园林局: [PARKS, ROADS] });
  fc.assert(
    fc.property(
      fc.shuffledSubarray(first, { minLength: first.length }),
      fc.shuffledSubarray(second, { minLength: second.length }),
      (a, b) => {
        const result = pair(a, b);
        expect(words(result)).toEqual(words(pair(first, second)));
        const count = result.same.length + result.altered.length;
        expect([count + result.onlyFirst.length, count + result.onlySecond.length]).toEqual([a.length, b.length]);
      },
    ),
  );
});

describe("how much alike two texts must be", () => {
  const isAlike = (a: string, b: string): boolean => mostAlike([a], [b], (text) => text).length === 1;

  test.each([
    ["two thirds of the pairs of letters", "甲乙丙丁戊己庚辛壬癸", "甲乙丙丁戊己庚子丑寅", true],
    ["six of ten pairs", "甲乙丙丁戊己庚辛壬癸子", "甲乙丙丁戊己庚丑寅卯辰", true],
    ["seven of twelve", "甲乙丙丁戊己庚辛壬癸子丑寅", "甲乙丙丁戊己庚辛卯辰巳午未", false],
    ["half of them", "甲乙丙丁戊己庚", "甲乙丙丁子丑寅", false],
    ["all three of a short text, of a long one's seven", "甲乙丙丁", "甲乙丙丁戊己庚辛", true],
    ["all three of a short text, of a long one's eight", "甲乙丙丁", "甲乙丙丁戊己庚辛壬", false],
  ])("%s", (_, a, b, alike) => {
    expect([isAlike(a, b), isAlike(b, a)]).toEqual([alike, alike]);
  });

  test("four letters tell something, three tell nothing", () => {
    expect([likeness("甲乙丙丁", "甲乙丙丁"), likeness("甲乙丙丁戊", "甲乙丙丁")]).toEqual([1, 6 / 7]);
    expect([likeness("甲乙丙", "甲乙丙丁"), likeness("甲乙丙丁", "甲乙丙"), likeness("甲乙丙", "甲乙丙")]).toEqual([
      0, 0, 0,
    ]);
  });

  test("the most alike are paired first, each once", () => {
    const [near, nearer, text] = ["甲乙丙丁戊己庚子", "甲乙丙丁戊己庚辛壬", "甲乙丙丁戊己庚辛"];
    expect(mostAlike([near, nearer], [text], (words) => words)).toEqual([[nearer, text]]);
  });
});

test("a number of three digits may number a matter, one of four is part of its words", () => {
  const key = (standard: string): string => matterKey({ standard, matter: "" });
  expect(key("123、绿道建成投用")).toBe(key("绿道建成投用"));
  expect(key("2023、绿道建成投用")).not.toBe(key("绿道建成投用"));
});
