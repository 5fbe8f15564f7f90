/** Whose rows a returned file holds, where it holds several units' or another unit's. */
import { contextOf } from "../../../src/actions/collect";
import { unitOfRows } from "../../../src/core/returns/reading/return-parts";
import { ledgerOf } from "../../../src/actions/check";
import { file, judged, kinds } from "../../kit/returns";
import { ANNEX_HEADER, annex, book, sheet } from "../../kit/sheets";

const LETTERS = [..."甲乙丙丁戊己庚"];
/** Matters of two units have no pair of letters in common. */
const MATTERS: Readonly<Record<string, (letter: string) => string>> = {
  区发改局: (letter) => `建成${letter}号工程`,
  区财政局: (letter) => `举办${letter}字活动`,
  区商务局: (letter) => `招引${letter}类企业`,
  区教育局: (letter) => `修缮${letter}式房屋`,
  区民政局: (letter) => `走访${letter}等家庭`,
};
const matterOf = (unit: string, letter: string): string => MATTERS[unit]?.(letter) ?? `另办${letter}种事情`;
const rowOf = (unit: string, letter: string, i: number): string =>
  `${i + 1} | ${matterOf(unit, letter)} | 已办 | 进展顺利`;
const rowsOf = (unit: string, letters: readonly string[]): string[] =>
  letters.map((letter, i) => rowOf(unit, letter, i));
const UNITS = ["区发改局", "区财政局", "区商务局", "区教育局", "区民政局"];
const OFFICE = book({
  ...annex(Object.fromEntries(UNITS.map((unit) => [unit, rowsOf(unit, LETTERS).join("\n")]))),
  name: "2023年第二季度",
});
const CONTEXT = contextOf(OFFICE);

describe("the rows tell the unit where six tenths of them were asked of it", () => {
  const told = (rows: number, own: number) => {
    const mixed = LETTERS.slice(0, rows).map((letter, i) => rowOf(i < own ? "区发改局" : "某单位", letter, i));
    const { items } = ledgerOf(book(annex({ 区发改局: mixed.join("\n") })));
    return unitOfRows(
      items.map((item) => ({ item })),
      CONTEXT,
    )?.unit;
  };

  test.each([
    [5, 3, "区发改局"],
    [7, 4, undefined],
    [5, 2, undefined],
    [1, 0, undefined],
  ])("of %i rows %i", (rows, own, unit) => {
    expect(told(rows, own)).toBe(unit);
  });
});

describe("another unit's rows under one's own name", () => {
  const said = (own: number, others: number) => {
    const rows = [...rowsOf("区发改局", LETTERS.slice(0, own)), ...rowsOf("区财政局", LETTERS.slice(0, others))];
    const numbered = rows.map((row, i) => row.replace(/^\d+/, String(i + 1)));
    const returned = sheet("表", [`责任单位：区发改局 | < | < | <`, ANNEX_HEADER, ...numbered].join("\n"));
    return kinds(judged(file("x.xlsx", returned), CONTEXT)).includes("otherUnitsRows");
  };

  test.each([
    ["one of three is one's own", 1, 2, false],
    ["one of four", 1, 3, true],
    ["none of three", 0, 3, true],
  ])("%s", (_, own, others, strange) => {
    expect(said(own, others)).toBe(strange);
  });
});

test("of many units in a file named after one three are named", () => {
  const others = (count: number) => {
    const units = UNITS.slice(0, count + 1).map((unit) => [unit, rowsOf(unit, LETTERS).join("\n")]);
    const { remarks } = judged(file("区发改局.xlsx", annex(Object.fromEntries(units), "表")), CONTEXT);
    return remarks.find(({ kind }) => kind === "othersIncluded")?.data;
  };
  expect(others(3)).toEqual({ unit: "区发改局", count: 3, others: "区财政局、区商务局、区教育局" });
  expect(others(4)).toEqual({ unit: "区发改局", count: 4, others: "区财政局、区商务局、区教育局…" });
});
