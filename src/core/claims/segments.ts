/** The sentences of a circular's paragraph, and whose numbers each of them states. */
import { withoutBrackets } from "../chinese/text";
import type { Claims, RatingClaim, TotalClaim } from "./claims";
import { mayInclude, OTHER_TIME, PART, REST, SAYS_RATING, UNIT_SUBJECT, WHOLE } from "./claim-words";
import { isLater, periodIn, type Period } from "../domain/period";

/** What the sentences are read against. */
export interface Setting {
  /** What the tables and the circular are called: a part that they name is all there is. */
  readonly title: string;
  readonly period?: Period;
  /** The units' names without white space, the longest first. */
  readonly units: readonly string[];
}

export interface Segment {
  readonly from: number;
  readonly to: number;
  /** What stands before it: the paragraph's start, a full stop, a semicolon, or 其中 with a subject of its own. */
  readonly after: "start" | "stop" | "semicolon" | "subject";
}

export function segmentsOf(letters: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let after: Segment["after"] = "start";
  const close = (to: number, next: Segment["after"]): void => {
    if (to > from) segments.push({ from, to, after });
    from = to;
    after = next;
  };
  for (const { 0: mark, index } of letters.matchAll(/[。!?;]|其中/g)) {
    if (mark !== "其中") close(index + 1, mark === ";" ? "semicolon" : "stop");
    else if (namesSubject(letters, index + mark.length)) close(index, "subject");
  }
  close(letters.length, "stop");
  return segments;
}

/** 其中民生实事10项 speaks of something else than 其中已完成6项 and 其中，24项已完成. */
function namesSubject(letters: string, at: number): boolean {
  const subject = /^[^\d。;]*/.exec(letters.slice(at, at + 40))?.[0] ?? "";
  return subject.search(PART) >= 0 || (/[\u4e00-\u9fff]{3}/.test(subject) && !SAYS_RATING.test(subject));
}

/** What a segment states. */
export interface Within {
  readonly items: readonly TotalClaim[];
  readonly units: readonly TotalClaim[];
  readonly ratings: readonly RatingClaim[];
  /** Counts of items that were not understood. */
  readonly unread: readonly TotalClaim[];
  /** 其余, 剩余: the parts named are not all. */
  readonly restNamed: boolean;
}

/** The claims of a segment, without those of one unit (区发改局已完成1项) and those that another claim holds (其中提前完成2项). */
export function claimsWithin(claims: Claims, { from, to }: Segment, { units }: Setting): Within {
  const { letters } = claims;
  const isIn = (claim: { readonly from: number }): boolean => claim.from >= from && claim.from < to;
  const ofMany = (claim: { readonly from: number }): boolean =>
    isIn(claim) && !aboutOneUnit(letters, claim.from, units);
  const [items, unread] = [claims.items.filter(ofMany), claims.unread.filter(ofMany)];
  const ratings = withoutHeld(letters, claims.ratings.filter(ofMany));
  const total = items.length === 0 ? unread.find((count) => isTotalOf(count, ratings)) : undefined;
  return {
    items: total ? [total] : items,
    units: claims.units.filter(isIn),
    ratings,
    unread: unread.filter((count) => count !== total),
    restNamed: REST.test(letters.slice(from, to)),
  };
}

/** A count of whatever wording that the parts named after it add up to. */
function isTotalOf({ value, to }: TotalClaim, ratings: readonly RatingClaim[]): boolean {
  const [first] = ratings;
  return first !== undefined && to <= first.from && value === ratings.reduce((sum, part) => sum + part.value, 0);
}

function withoutHeld(letters: string, ratings: readonly RatingClaim[]): RatingClaim[] {
  const kept: RatingClaim[] = [];
  let held = 0;
  let end = 0;
  for (const claim of ratings) {
    const parent = kept.at(-1);
    const gap = parent ? letters.slice(end, claim.from + "其中".length) : "";
    // 达到序时进度的35项中，6项已完成.
    const begins = /^[,、)。]*其中/.test(gap) || /^的?(?:事项|任务|工作|项目)?[中里],/.test(gap);
    const goesOn = held > 0 && !/[。;]/.test(gap.slice(0, -"其中".length));
    const fits =
      parent &&
      (begins || goesOn) &&
      held + claim.value <= parent.value &&
      (parent.kind === claim.kind || mayInclude(parent).includes(claim.kind));
    held = fits ? held + claim.value : 0;
    end = claim.to;
    if (!fits) kept.push(claim);
  }
  return kept;
}

/** True where the segment speaks of a part of the items, of another time, or of one unit that the tables may call otherwise. */
export function speaksOfSome(letters: string, segment: Segment, own: Within, setting: Setting): boolean {
  const first = Math.min(...[...own.items, ...own.units, ...own.ratings].map(({ from }) => from), segment.to);
  const before = letters.slice(segment.from, first);
  if (segment.after === "subject" || UNIT_SUBJECT.test(before) || saysOtherTime(before, setting)) return true;
  return namesPart(letters, segment, own, first, setting);
}

export function saysOtherTime(before: string, { period, title }: Setting): boolean {
  if (OTHER_TIME.test(before)) return true;
  if (!period) return false;
  const named = periodIn(before);
  if (named && isLater(period, named)) return true;
  const year = Number(before.match(/20\d\d(?=年)/g)?.at(-1));
  return period.year !== undefined && year < period.year && !title.includes(`${year}年`);
}

function namesPart(letters: string, segment: Segment, own: Within, first: number, setting: Setting): boolean {
  const total = own.items[0] ?? own.units[0];
  const rest = total ? (/^[^,。;]*/.exec(letters.slice(total.to))?.[0] ?? "") : "";
  const sentence = letters.slice(segment.from, total ? total.to : first) + rest;
  if (total && WHOLE.test(sentence)) return false;
  return isPart(sentence, setting);
}

const NUMBERED = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[、.])/;
const LONGEST_HEADING = 30;

/** A short numbered paragraph: what follows is about what it names. */
export function isHeading(letters: string): boolean {
  return letters.length <= LONGEST_HEADING && NUMBERED.test(letters);
}

/** True where a numbered paragraph begins with a part of the items, so that the circular goes through them part by part. */
export function opensPart(letters: string, setting: Setting): boolean {
  return NUMBERED.test(letters) && isPart(/^[^。:;]*/.exec(letters)?.[0] ?? "", setting);
}

/** True where words name a part of the items that is not all there is. */
export function isPart(words: string, { title }: Setting): boolean {
  const parts = withoutBrackets(words).match(PART) ?? [];
  return parts.length > 0 && parts.every((part) => !title.includes(part));
}

/** True where the sentence names a unit before this place, and does not go on to all of them (区发改局等31家单位). */
function aboutOneUnit(letters: string, at: number, names: readonly string[]): boolean {
  const from = Math.max(letters.lastIndexOf("。", at - 1), letters.lastIndexOf(";", at - 1)) + 1;
  const before = letters.slice(from, at);
  if (/等[^,]{0,12}(单位|部门)/.test(before)) return false;
  return names.some((name) => before.includes(name));
}
