/** Books that must be read right, or asked about: headings never seen, the same book rewritten, faults planted. */
import { FIELDS, type Field } from "../../src/core/domain/fields";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import type { Expectation } from "./audited-book";
import { ANNEX, laidOut, PLAIN, TALLY, totalsOf, UNITS, WORDS, type Layout } from "./laid-out";
import { PLANTS } from "./plant";
import {
  inTurn,
  numbersAsText,
  ordered,
  ORDINALS,
  renamed,
  repeated,
  rewriteText,
  shifted,
  SPELLINGS,
  SYMBOLS,
  withEmptyColumn,
  withEmptyRow,
  withFoot,
  withLine,
  type Cell,
  type Rewrite,
} from "./rewrite";
import { annex, book, tally } from "./sheets";
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

/** The same units in blocks under a line of their own. */
function inBlocks(): WorkbookSnapshot {
  const { book: own, items, columns } = laidOut();
  const rows = items.map((row) => own.sheets[1]?.values[row] ?? []);
  const at = (cells: (typeof rows)[number], field: Field): string => String(cells[columns[field] ?? 0] ?? "");
  const blocks = Object.keys(UNITS).map((unit) => {
    const mine = rows.filter((cells) => at(cells, "unit") === unit);
    const lines = mine.map((cells, i) =>
      [String(i + 1), at(cells, "standard"), at(cells, "progressNote"), at(cells, "rating")].join(" | "),
    );
    return [unit, lines.join("\n")] as const;
  });
  const kinds = Object.keys(WORDS);
  const counts = Object.entries(UNITS).map(([unit, ratings]) => [
    unit,
    ratings.length,
    ...kinds.map((kind) => ratings.filter((rating) => rating === kind).length),
  ]);
  return book(tally(counts.map((cells) => cells.join(" | ")).join("\n")), annex(Object.fromEntries(blocks)));
}

const UNIT_LINE = /^责任单位：/;

export function unitLineVariants(): readonly Variant[] {
  const own = inBlocks();
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
  return Object.entries(USUAL_LAYOUTS).flatMap(([layout, how]) =>
    Object.entries(PLANTS).flatMap(([plant, at]) =>
      [0, 1, 2, 5, 7].flatMap((which) => {
        const own = laidOut(how);
        if (!fits(plant, own.columns)) return [];
        const { book: planted, fault } = at(which)(own);
        const expect = { ...expectedAfter(plant), must: [fault] };
        return [{ name: `${layout}, ${plant} (${which})`, book: planted, expect }];
      }),
    ),
  );
}

function fits(plant: string, columns: Readonly<Partial<Record<Field, number>>>): boolean {
  if (plant === "a blank standard") return columns.standard !== undefined && columns.matter === undefined;
  return plant !== "a serial number too many" || columns.serial !== undefined;
}

/** Ratings that are gone are in no count. */
function expectedAfter(plant: string): Expectation {
  const { items, units, byRating } = totalsOf();
  const unrated = plant === "a blank rating" || plant === "an unknown rating";
  return { items, units, byRating: unrated ? {} : byRating, must: [] };
}

/** All of them by group. */
export function readingVariants(): Readonly<Record<string, readonly Variant[]>> {
  return {
    usual: usualVariants(),
    ...Object.fromEntries(FIELDS.map((field) => [`unseen ${field}`, unseenVariants(field)])),
    rewritten: rewriteVariants(),
    "unit lines": unitLineVariants(),
    planted: plantedVariants(),
  };
}
