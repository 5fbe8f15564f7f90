/** Books that must be read right, or asked about: headings never seen, the same book rewritten, faults planted. */
import { FIELDS, type Field } from "../../src/core/domain/fields";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import type { Expectation } from "./audited-book";
import { ANNEX, inBlocks, laidOut, PLAIN, TALLY, totalsOf, type LaidOut, type Layout, underTwoRows } from "./laid-out";
import { PLANTS } from "./plant";
import {
  inTurn,
  numbersAsText,
  ordered,
  renamed,
  repeated,
  rewriteText,
  shifted,
  withEmptyColumn,
  withEmptyRow,
  withFoot,
  withLine,
  type Cell,
  type Rewrite,
} from "./rewrite";
import { brokenLists, ORDINALS, RATING_LISTS, SPELLINGS, SYMBOLS } from "./spellings";
import { UNSEEN } from "./unseen-headings";

export interface Variant {
  readonly name: string;
  readonly book: WorkbookSnapshot;
  readonly expect: Expectation;
}

const CLEAN: Expectation = { ...totalsOf(), must: [], orAsked: true };

/** Which columns stand beside the one whose heading is replaced. */
function layoutWith(field: Field): readonly Field[] {
  const wide: readonly Field[] = ["serial", "category", "standard", "leader", "leadUnit", "supportingUnits", "due"];
  if (field === "matter") return ["serial", "matter", "unit", "progressNote", "rating"];
  if (field === "reason") return [...PLAIN, "reason", "remark"];
  if (field === "remark") return [...PLAIN, "remark"];
  return PLAIN.includes(field) || field === "items" ? PLAIN : [...wide, "progressNote", "rating", "remark"];
}

/** One heading of a normal annex, or of its tally, replaced by one that stands in no list. */
export function unseenVariants(field: Field): readonly Variant[] {
  return UNSEEN[field].map((heading) => ({
    name: heading,
    book: laidOut({ fields: layoutWith(field), headings: { [field]: heading } }).book,
    expect: CLEAN,
  }));
}

/** Layouts that nothing is wrong with. */
export const USUAL_LAYOUTS: Readonly<Record<string, Layout>> = {
  plain: {},
  "with a category and a remark": {
    fields: ["serial", "category", "standard", "unit", "progressNote", "rating", "remark"],
  },
  "with leaders, a lead and supporting units": { fields: layoutWith("leader") },
  "with names alone": { fields: layoutWith("matter") },
  "with names and standards": { fields: ["serial", "matter", "standard", "unit", "due", "progressNote", "rating"] },
  "with problems": { fields: layoutWith("reason") },
  "unit first": { fields: ["unit", "serial", "standard", "progressNote", "rating"] },
  "without a serial": { fields: ["standard", "unit", "progressNote", "rating"] },
  "rating before the note": { fields: ["serial", "unit", "standard", "rating", "progressNote"] },
};

export function usualVariants(): readonly Variant[] {
  return Object.entries(USUAL_LAYOUTS).map(([name, layout]) => ({
    name,
    book: laidOut(layout).book,
    expect: { ...CLEAN, orAsked: false },
  }));
}

/** The rewrites of a long table. */
const REWRITES: Readonly<Record<string, Rewrite>> = {
  "down and right": shifted(3, 2),
  "an empty row under the title": withEmptyRow(ANNEX, 1),
  "an empty row under the header": withEmptyRow(ANNEX, 2),
  "an empty row among the items": withEmptyRow(ANNEX, 6),
  "an empty column on the left": withEmptyColumn(ANNEX, 0),
  "an empty column inside": withEmptyColumn(ANNEX, 3),
  "an empty column in the tally": withEmptyColumn(TALLY, 2),
  "an empty row in the tally": withEmptyRow(TALLY, 2),
  "an empty row before the total": withEmptyRow(TALLY, 4),
  "sheets the other way round": ordered([1, 0]),
  "sheets renamed": renamed({ [ANNEX]: "Sheet2", [TALLY]: "Sheet1" }),
  "sheets named otherwise": renamed({ [ANNEX]: "汇总（终稿）", [TALLY]: "统计 0630" }),
  "numbers as text": numbersAsText("half"),
  "numbers in full width": numbersAsText("full"),
  "the header repeated": repeated(ANNEX, 1, 1, 6),
  "title and header repeated": repeated(ANNEX, 0, 2, 7),
  "the header repeated twice": inTurn(repeated(ANNEX, 1, 1, 9), repeated(ANNEX, 1, 1, 5)),
  "a note at the foot": withFoot(ANNEX, "注：数据截至6月30日。"),
  "a note with a number": withFoot(ANNEX, "注：1.本表由各单位填报；2.数据截至6月30日。"),
  "signatures at the foot": withFoot(ANNEX, "审核人：赵某        填表人：钱某", "区政府督查室", "2023年7月5日"),
  "（此页无正文）": withFoot(ANNEX, "（此页无正文）"),
  "a page line inside": withLine(ANNEX, 7, "第1页，共2页"),
  "a line of who fills it in": withLine(ANNEX, 1, "填报单位（盖章）：区政府办公室"),
  "a note under the tally": withFoot(TALLY, "说明：共同承担的事项分别计入各单位。"),
};

export function rewriteVariants(): readonly Variant[] {
  const layouts: Readonly<Record<string, Layout>> = { plain: {}, wide: { fields: layoutWith("leader") } };
  return Object.entries(layouts).flatMap(([layout, how]) => {
    const { book: own, header } = laidOut(how);
    const isHeading = ({ sheet, row }: Cell): boolean => row === (sheet === ANNEX ? header : 0);
    const isRating = ({ sheet, row }: Cell): boolean => sheet === ANNEX && row > header;
    const spelt = Object.entries(SPELLINGS).map(([name, spell]): [string, Rewrite] => [
      `headings: ${name}`,
      rewriteText(isHeading, spell),
    ]);
    const signs = Object.entries(SYMBOLS).map(([name, words]): [string, Rewrite] => [
      `ratings: ${name}`,
      rewriteText(isRating, (text) => words[text] ?? text),
    ]);
    return [...Object.entries(REWRITES), ...spelt, ...signs].map(([name, rewrite]) => ({
      name: `${layout}, ${name}`,
      book: rewrite(own),
      expect: CLEAN,
    }));
  });
}

/** The header's list of ratings in any form, whole or damaged: what the cells say has the last word. */
export function ratingListVariants(): readonly Variant[] {
  const headings = [...RATING_LISTS, ...brokenLists("\n"), ...brokenLists(" "), ...brokenLists("\u200b")];
  return headings.map((heading) => ({
    name: JSON.stringify(heading),
    book: laidOut({ headings: { rating: heading } }).book,
    expect: CLEAN,
  }));
}

/** A header of two rows, printed again in any row, with its title or without. */
export function twoRowVariants(): readonly Variant[] {
  const own = underTwoRows(laidOut());
  return own.items.slice(1).flatMap((row) => [
    { name: `header again before row ${row + 1}`, book: repeated(ANNEX, 1, 2, row)(own.book), expect: CLEAN },
    { name: `title again before row ${row + 1}`, book: repeated(ANNEX, 0, 3, row)(own.book), expect: CLEAN },
    {
      name: `header again after a page's line before row ${row + 1}`,
      book: inTurn(withLine(ANNEX, row, "第1页"), repeated(ANNEX, 1, 2, row + 1))(own.book),
      expect: CLEAN,
    },
  ]);
}

const UNIT_LINE = /^责任单位：/;

export function unitLineVariants(): readonly Variant[] {
  const own = inBlocks().book;
  const isLine = ({ value }: Cell): boolean => typeof value === "string" && UNIT_LINE.test(value);
  const spelt = Object.entries(SPELLINGS).map(([name, spell]): [string, (text: string) => string] => [name, spell]);
  const numbered = ORDINALS.map((ordinal): [string, (text: string) => string] => [
    `numbered ${ordinal}`,
    (text) => ordinal + text,
  ]);
  const named = (how: (unit: string) => string) => (text: string) => how(text.replace(UNIT_LINE, ""));
  const formed: readonly [string, (text: string) => string][] = [
    ["牵头单位：", named((unit) => `牵头单位：${unit}`)],
    ["承办单位:", named((unit) => `承办单位:${unit}`)],
    ["实施单位：", named((unit) => `实施单位：${unit}`)],
    ["【】", named((unit) => `【${unit}】`)],
    ["名称：", named((unit) => `${unit}：`)],
    ["with a person", named((unit) => `责任单位：${unit}    责任人：张某`)],
  ];
  return [...spelt, ...numbered, ...formed].map(([name, how]) => ({
    name,
    book: rewriteText(isLine, how)(own),
    expect: CLEAN,
  }));
}

/** Every planted fault at several places; it alone is found, and never explained away. */
export function plantedVariants(): readonly Variant[] {
  const layouts = Object.entries(USUAL_LAYOUTS).map(([name, how]): [string, LaidOut] => [name, laidOut(how)]);
  const others = [["in blocks", inBlocks()] as const, ["under two rows", underTwoRows(laidOut())] as const];
  return [...layouts, ...others].flatMap(([layout, own]) =>
    planted(own, [0, 4, 8]).map((variant) => ({ ...variant, name: `${layout}, ${variant.name}` })),
  );
}

/** The same where headings are written otherwise. */
export function plantedUnderSpellings(): readonly Variant[] {
  const own = laidOut();
  const isHeading = ({ sheet, row }: Cell): boolean => row === (sheet === ANNEX ? own.header : 0);
  return Object.entries(SPELLINGS).flatMap(([name, spell]) =>
    planted(own, [1]).map((variant) => ({
      ...variant,
      name: `${name}, ${variant.name}`,
      book: rewriteText(isHeading, spell)(variant.book),
    })),
  );
}

/** The same where one heading was never seen: found, or the reading asked about. */
export function plantedUnderUnseen(): readonly Variant[] {
  const fields: readonly Field[] = [
    "serial",
    "matter",
    "standard",
    "unit",
    "leadUnit",
    "progressNote",
    "rating",
    "items",
  ];
  return fields.flatMap((field) =>
    UNSEEN[field].flatMap((heading) =>
      planted(laidOut({ fields: layoutWith(field), headings: { [field]: heading } }), [2]).map((variant) => ({
        ...variant,
        name: `${heading}, ${variant.name}`,
        expect: { ...variant.expect, orAsked: true },
      })),
    ),
  );
}

function planted(own: LaidOut, places: readonly number[]): readonly Variant[] {
  return Object.entries(PLANTS).flatMap(([plant, at]) =>
    fits(plant, own)
      ? places.map((which) => {
          const { book, fault } = at(which)(own);
          return { name: `${plant} (${which})`, book, expect: { ...expectedAfter(plant), must: [fault] } };
        })
      : [],
  );
}

function fits(plant: string, { columns }: LaidOut): boolean {
  const inUnits = columns.unit === undefined && columns.leadUnit === undefined;
  if (plant === "a blank standard") return columns.standard !== undefined && columns.matter === undefined;
  if (plant === "a unit the tally leaves out") return !inUnits;
  // In blocks every unit's numbers begin at 1 again, so that a first or last one more or less is none at all.
  if (plant === "a serial number too many" || plant === "a row left out")
    return columns.serial !== undefined && !inUnits;
  return plant !== "a row twice" || (columns.standard !== undefined && !inUnits);
}

/** Ratings that are gone are in no count. */
function expectedAfter(plant: string): Expectation {
  const { items, units, byRating } = totalsOf();
  if (plant === "a row left out") return { items: items - 1, units, byRating: {}, must: [] };
  if (plant === "a row twice") return { items: items + 1, units, byRating: {}, must: [] };
  const unrated = plant === "a blank rating" || plant === "an unknown rating";
  return { items, units, byRating: unrated ? {} : byRating, must: [] };
}

/** All of them by group. */
export function readingVariants(): Readonly<Record<string, readonly Variant[]>> {
  return {
    usual: usualVariants(),
    ...Object.fromEntries(FIELDS.map((field) => [`unseen ${field}`, unseenVariants(field)])),
    rewritten: rewriteVariants(),
    "rating lists": ratingListVariants(),
    "two-row headers": twoRowVariants(),
    "unit lines": unitLineVariants(),
    planted: plantedVariants(),
    "planted, headings spelt otherwise": plantedUnderSpellings(),
    "planted, headings unseen": plantedUnderUnseen(),
  };
}
