/** Whose numbers a sentence states: of all the items, of a part of them, of one unit, of another time. */
import { withoutBrackets } from "../chinese/text";
import { isLater, periodIn, type Period } from "../domain/period";
import { OTHER_TIME, PART, UNIT_SUBJECT, WHOLE } from "./claim-lexicon";

/** What the sentences are read against. */
export interface Setting {
  /** What the tables and the circular are called: a part that they name is all there is. */
  readonly title: string;
  readonly period?: Period;
  /** The units' names without white space, the longest first. */
  readonly units: readonly string[];
}

export interface Scope {
  /** A part of the items, another time or one unit: the tables' totals do not answer it. */
  readonly ofSome: boolean;
  /** Of another time, or of a unit however it is called. */
  readonly isElsewhere: boolean;
}

/** Of what the words before a number and those after it speak. */
export function scopeOf(before: string, after: string, setting: Setting): Scope {
  if (UNIT_SUBJECT.test(before) || saysOtherTime(before, setting)) return { ofSome: true, isElsewhere: true };
  return { ofSome: !WHOLE.test(before + after) && isPart(before + after, setting), isElsewhere: false };
}

export function saysOtherTime(before: string, { period, title }: Setting): boolean {
  if (OTHER_TIME.test(before)) return true;
  if (!period) return false;
  const named = periodIn(before);
  if (named && isLater(period, named)) return true;
  const year = Number(before.match(/20\d\d(?=年)/g)?.at(-1));
  return period.year !== undefined && year < period.year && !title.includes(`${year}年`);
}

/** 一、 （二） 3. */
export const NUMBER_MARK = "(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|\\d+[、.])";
const NUMBERED = new RegExp(`^${NUMBER_MARK}`);
const LONGEST_HEADING = 30;

/** A short numbered paragraph: what follows is about what it names. */
export function isHeading(letters: string): boolean {
  return letters.length <= LONGEST_HEADING && isNumbered(letters);
}

export function isNumbered(letters: string): boolean {
  return NUMBERED.test(letters);
}

/** True where a numbered paragraph begins with a part of the items, so that the circular goes through them part by part. */
export function opensPart(letters: string, setting: Setting): boolean {
  return isNumbered(letters) && isPart(/^[^。:;]*/.exec(letters)?.[0] ?? "", setting);
}

/** True where words name a part of the items that is not all there is. */
export function isPart(words: string, { title }: Setting): boolean {
  const parts = withoutBrackets(words).match(PART) ?? [];
  return parts.length > 0 && parts.every((part) => !title.includes(part));
}

/** True where the words before a number name a unit, and do not go on to all of them (区发改局等31家单位). */
export function aboutOneUnit(before: string, names: readonly string[]): boolean {
  if (/等[^,，]{0,12}(单位|部门)/.test(before)) return false;
  return names.some((name) => before.includes(name));
}
