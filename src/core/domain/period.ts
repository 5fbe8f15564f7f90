/** The period a title names: 2023年第二季度, 上半年, 1-10月. */
import { daysOf, type Day } from "../chinese/day";
import { compact } from "../chinese/text";

/** `end` is the last month of the period, so that periods of one year can be put in order. */
export interface Period {
  readonly year?: number;
  readonly end: number;
  readonly words: string;
}

const QUARTER = "一二三四";

export function periodIn(text: string): Period | undefined {
  const folded = compact(text);
  const year = yearIn(folded);
  const found = quarter(folded) ?? months(folded) ?? half(folded);
  return found ? { ...found, ...(year === undefined ? {} : { year }) } : undefined;
}

/** The period that a table's title names, or else the name of its sheet. */
export function periodOf({ title, sheet }: { readonly title: string; readonly sheet: string }): Period | undefined {
  return periodIn(title) ?? periodIn(sheet);
}

export function yearIn(text: string): number | undefined {
  const year = /(20\d\d)年/.exec(compact(text))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** 2024年第一季度; without its year where none is known. */
export function periodName({ year, words }: Period): string {
  return year === undefined ? words : `${year}年${words}`;
}

function quarter(text: string): Period | undefined {
  const match = /第?([一二三四1-4])季度/.exec(text);
  if (!match) return undefined;
  const index = QUARTER.indexOf(match[1] ?? "");
  return { end: 3 * (index >= 0 ? index + 1 : Number(match[1])), words: match[0] };
}

function months(text: string): Period | undefined {
  const match = /(?:1|一)[-—–~至](\d{1,2})月|截[止至]\D{0,6}(\d{1,2})月/.exec(text);
  const end = Number(match?.[1] ?? match?.[2]);
  return match && end >= 1 && end <= 12 ? { end, words: match[0] } : undefined;
}

function half(text: string): Period | undefined {
  if (/上半年/.test(text)) return { end: 6, words: "上半年" };
  if (/全年|年终|年底/.test(text)) return { end: 12, words: "全年" };
  return undefined;
}

/** The day on which the period is over; undefined where its year is not known. */
export function lastDayOf({ year, end }: Period): Day | undefined {
  return year === undefined ? undefined : { year, month: end, day: daysOf(year, end) };
}

/** True when a is the later one; false where the two cannot be told apart. */
export function isLater(a: Period, b: Period): boolean {
  const years = (a.year ?? 0) - (b.year ?? 0);
  return a.year !== undefined && b.year !== undefined && years !== 0 ? years > 0 : a.end > b.end;
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return a.end === b.end && (a.year === undefined || b.year === undefined || a.year === b.year);
}

/** What a sheet's name says: 6月, 6月份统计. */
export function monthOfSheet(name: string): Period | undefined {
  const match = /^(?:(20\d\d)年)?(\d{1,2})月/.exec(compact(name));
  const end = Number(match?.[2]);
  if (!match || end < 1 || end > 12) return undefined;
  return { end, words: match[0], ...(match[1] ? { year: Number(match[1]) } : {}) };
}
