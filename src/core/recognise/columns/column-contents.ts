/** What the cells of a column hold, counted over the rows below a header. */
import { compact } from "../../chinese/text";
import { memoize } from "../../collections/memoize";
import { isBlank } from "../../grid/cell-value";
import type { Cells } from "../../grid/cells";
import type { KnownWords } from "../../domain/ratings";
import { vocabularyFor } from "../../domain/ratings";
import { isPlace, looksLikeUnit, splitUnits } from "../../domain/unit-names";

/** Shares of the filled cells, 0 to 1; `filled` of the rows looked at. */
export interface Contents {
  readonly rows: number;
  readonly filled: number;
  readonly numbers: number;
  /** 80%, 57%（两处偏慢）. */
  readonly percents: number;
  readonly serials: number;
  readonly ratings: number;
  /** Short words that are ratings, or that several cells hold: what any column of states or grades looks like. */
  readonly words: number;
  /** Short texts whose kind the words in them tell, each perhaps but once. */
  readonly kinds: number;
  readonly units: number;
  readonly people: number;
  readonly days: number;
  readonly done: number;
  readonly long: number;
  /** What no word of states or grades looks like: long, with commas or with numbers in it. */
  readonly sentences: number;
  readonly distinct: number;
}

/** So many rows tell what a column holds. */
export const SAMPLE_ROWS = 60;

/** Words of what was done, or is being done, in a note; a task says what is to be done. */
const DONE =
  /已|完成|正在|推进|开展|完工|竣工|进场|施工|落实|办结|签订|启动|通过|投入|建成|累计|截至|达到|组织|召开|目前|尚未|未能|因/;
const DAY =
  /^(\d{4}[年./-])?\d{1,2}[月./-](\d{1,2}[日号]?)?(份|底|末|中旬|上旬|下旬)?(之?前|完成)?$|^(20\d\d年?)?(第?[一二三四1-4]季度|上半年|下半年|年底|全年|年内)(末|底)?(前|完成)?$|长期|持续推进|^(20\d\d)?年?底前?$|^\d{4}年(\d{1,2}月)?(底|末)?前?$/;
const SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅付沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田任姜范方石姚谭廖邹" +
  "熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢骆岳齐梅庄辛管祝左涂谷祁";
const PERSON = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{1,2}([、,，\\s]\\s*[${SURNAMES}]\\p{Script=Han}{1,2})*$`, "u");
const LONG = 12;
const LONGEST_RATING = 20;
const LONGEST_WORD = 8;
/** No number, day, rating or name is longer. */
const LONGEST_FOLDED = 40;

/**
 * The rows that tell: those with more than one filled cell. A heading line or a note tells nothing of columns, and the
 * statistics that stand under a blank row tell of their own.
 */
export function sampleRows(cells: Cells, top: number, endRow: number): readonly number[] {
  const rows: number[] = [];
  for (let row = top; row < endRow && rows.length < SAMPLE_ROWS; row++) {
    const filled = cells.filled(row);
    if (rows.length > 0 && filled.length > 2 && cells.filled(row - 1).length === 0 && headsCounts(cells, row)) break;
    if (filled.length > 1) rows.push(row);
  }
  return rows;
}

/** A row of words over one of counts: 单位 | 承办事项 | 已完成 over 区发改局 | 4 | 1. */
function headsCounts(cells: Cells, row: number): boolean {
  const isCount = (column: number): boolean => typeof cells.value(row + 1, column) === "number";
  const [first = 0, ...others] = cells.filled(row);
  return (
    [first, ...others].every((column) => typeof cells.value(row, column) === "string") &&
    !isCount(first) &&
    others.every(isCount)
  );
}

export function contentsOf(
  cells: Cells,
  column: number,
  heading: string,
  rows: readonly number[],
  ratingWords: KnownWords,
  known: ReadonlySet<string>,
): Contents {
  const values = rows.map((row) => cells.value(row, column)).filter((value) => !isBlank(value));
  const texts = values.map((value) => String(value).trim());
  // Of a note nothing is asked by its folded letters, and folding long texts is most of the work.
  const folded = texts.map((text) => (text.length > LONGEST_FOLDED ? text : compact(text)));
  const vocabulary = vocabularyFor(heading, ratingWords, texts);
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  // What is told by the parts of a word alone may be a short note: the same again is a rating.
  const rates = memoize(
    (text: string): boolean =>
      text.length <= LONGEST_FOLDED &&
      (vocabulary.lists(text) || (vocabulary.kindOf(text) !== undefined && (counts.get(text) ?? 0) > 1)),
  );
  const names = memoize((text: string): boolean => isUnits(text, known));
  const share = (is: (text: string, i: number) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
  return {
    rows: rows.length,
    filled: texts.length,
    numbers: share((_, i) => /^[\d.,，%％]+$/.test(folded[i] ?? "")),
    percents: share((text, i) => /^\d+(\.\d+)?[%％]/.test(text) || isShare(values[i])),
    serials: serialShare(folded),
    ratings: share((text, i) => typeof values[i] === "string" && text.length <= LONGEST_RATING && rates(text)),
    words: share(
      (text, i) =>
        typeof values[i] === "string" &&
        text.length <= LONGEST_WORD &&
        !names(text) &&
        (rates(text) || ((counts.get(text) ?? 0) > 1 && !DAY.test(folded[i] ?? "") && !PERSON.test(text))),
    ),
    kinds: share((text) => text.length <= LONGEST_RATING && vocabulary.kindOf(text) !== undefined),
    units: share(names),
    people: share((text) => PERSON.test(text) && !looksLikeUnit(text) && !known.has(compact(text))),
    days: share((_, i) => DAY.test(folded[i] ?? "") || isDate(values[i])),
    done: share((text) => text.length >= 4 && DONE.test(text)),
    long: share((text) => text.length >= LONG),
    sentences: share((text) => (text.length >= LONG || /[，,；;。]|\d/.test(text)) && !rates(text)),
    distinct: texts.length === 0 ? 0 : new Set(folded).size / texts.length,
  };
}

function isUnits(text: string, known: ReadonlySet<string>): boolean {
  if (text.length > 120 || /[。；;]/.test(text)) return false;
  const names = splitUnits(text, known);
  return (
    names.length > 0 &&
    names.every((name) => known.has(name) || (name.length <= 16 && (looksLikeUnit(name) || isPlace(name))))
  );
}

/** 3, 3项, 2（66%）, and what stands for none. */
export function isCount(text: string): boolean {
  return /^\d+(\.\d+)?([项件个%％]|[(（]|$)|^([-—–/\\×]+|暂?无)$/.test(text);
}

/** 0.8 shown as 80%. */
function isShare(value: unknown): boolean {
  return typeof value === "number" && value > 0 && value < 1;
}

/** Excel's own numbers of days in this century. */
function isDate(value: unknown): boolean {
  return typeof value === "number" && value > 40000 && value < 60000 && Number.isInteger(value);
}

/** The share of whole numbers that count up by one, beginning anew where they like: 1, 2, 3, 1, 2; 1.1, 1.2. */
function serialShare(folded: readonly string[]): number {
  if (folded.length === 0) return 0;
  let follow = 0;
  let before: number | undefined;
  for (const whole of folded) {
    const text = whole.replace(/^[(（]|[)）.、．]$/g, "");
    const number = /^\d{1,4}([.-]\d{1,3})*$/.test(text) ? Number(text.split(/[.-]/).at(-1)) : undefined;
    if (number !== undefined && (number === 1 || before === undefined || (number > before && number <= before + 3)))
      follow++;
    if (number !== undefined) before = number;
  }
  return follow / folded.length;
}
