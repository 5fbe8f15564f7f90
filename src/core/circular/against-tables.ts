/** A statement's numbers against what the tables hold. */
import { mayInclude } from "../claims/claim-words";
import type { Part } from "../claims/drafts";
import { isShare, wordOf } from "../claims/parts";
import type { Share } from "../claims/shares";
import { commonKind } from "../claims/states";
import type { RatingKind } from "../domain/rating-kinds";
import type { Facts } from "./facts";

/**
 * `expectedShare` where the share was right of the wrong number, and has to follow it.
 * Not derived where the number is the rest that the others leave (其余79项按序时推进): which of the words is off, nobody can tell.
 */
export interface WrongRating {
  readonly part: Part;
  readonly expected: number;
  readonly expectedShare?: string;
  readonly isDerived: boolean;
}

/** Where no row is rated so, the tables may call it otherwise: 暂未下达目标 is 进度滞后 in many a form. */
const SELDOM_RATED: ReadonlySet<RatingKind> = new Set(["notStarted", "adjusted"]);

interface Rated {
  readonly part: Part;
  readonly value: number;
  readonly kind: RatingKind;
  readonly word: string;
  readonly share?: Share;
}

/** The tables have a count for it. */
export function isCompared({ count: { states } }: Part, { ratings }: Facts): boolean {
  const kind = commonKind(states);
  const count = kind && ratings?.[kind];
  return kind !== undefined && count !== undefined && !(count === 0 && SELDOM_RATED.has(kind));
}

export function wrongRatings(parts: readonly Part[], whole: number | undefined, facts: Facts): WrongRating[] {
  const { items, ratings: counts } = facts;
  const rated = parts.flatMap((part): Rated[] => {
    const kind = commonKind(part.count.states);
    if (kind === undefined) return [];
    const { value } = part.count;
    return [{ part, value, kind, word: wordOf(part), ...(part.share ? { share: part.share } : {}) }];
  });
  // 基本完成5项 may be rated either way.
  const unplaced = sums(parts.filter((part) => isUnplaced(part)).map(({ count }) => count.value));
  return rated.flatMap((claim): WrongRating[] => {
    const count = counts?.[claim.kind];
    if (count === undefined || !isCompared(claim.part, facts)) return [];
    const same = rated.filter(({ kind }) => kind === claim.kind);
    const others = sumOf(same) - claim.value;
    const open = counts?.unrated ?? 0;
    const unnamed = mayInclude(claim).filter((kind) => rated.every((part) => part.kind !== kind));
    const right = sums(unnamed.map((kind) => counts?.[kind] ?? 0)).map((more) => count + more);
    const isRight = (value: number): boolean =>
      right.some((sum) => unplaced.some((more) => value + more >= sum && value + more <= sum + open));
    if (isRight(claim.value + others) || same.some(({ value }) => isRight(value))) return [];
    // Two words of one kind (达序时, 正在办理): the tables cannot tell which of the two is off.
    if (same[0] !== claim) return [];
    const all = parts.reduce((sum, part) => sum + part.count.value, 0);
    const expected = nearest(right, claim.value + others, all, whole) - others;
    const { isRest, isSum } = claim.part.count;
    const isDerived = expected >= 0 && !isSum && !(isRest && all === whole);
    return [{ part: claim.part, expected, isDerived, ...shareAfter(claim, expected, whole, items ?? whole) }];
  });
}

function isUnplaced({ count: { states } }: Part): boolean {
  return states.length > 0 && commonKind(states) === undefined;
}

function shareAfter(
  { value, share }: Rated,
  expected: number,
  whole: number | undefined,
  trueWhole: number | undefined,
): { expectedShare?: string } {
  if (!share || !whole || !trueWhole || !isShare(share, value, whole) || isShare(share, expected, trueWhole)) return {};
  return { expectedShare: ((expected / trueWhole) * 100).toFixed(share.decimals) };
}

/** Of several right sums of a kind the one with which all parts add up, or else the one that is nearest. */
function nearest(right: readonly number[], value: number, sum: number, whole: number | undefined): number {
  const off = (other: number): number => Math.abs(other - value);
  const complete = right.find((other) => sum - value + other === whole);
  return complete ?? right.reduce((best, other) => (off(other) < off(best) ? other : best));
}

/** The sums of some of the numbers, none included. */
function sums(numbers: readonly number[]): number[] {
  return numbers.reduce<number[]>((known, number) => [...known, ...known.map((sum) => sum + number)], [0]);
}

function sumOf(claims: readonly { readonly value: number }[]): number {
  return claims.reduce((sum, { value }) => sum + value, 0);
}
