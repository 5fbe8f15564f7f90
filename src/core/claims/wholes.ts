/** Whether a count without a state is a whole that others are counted of. */
import type { Count } from "./counts";
import { sameCounter } from "./drafts";
import type { ReadSentence, ReadText } from "./read-text";

/** A sentence with those of its counts that are read, and what follows it. */
export interface Reading {
  readonly text: ReadText;
  readonly sentence: ReadSentence;
  readonly own: readonly Count[];
  /** The sentence behind it, in the same paragraph or the next. */
  readonly following: ReadSentence | undefined;
}

export function isPartLike(count: Count, { shares }: ReadSentence): boolean {
  return count.states.length > 0 || count.isRest || shares.of.has(count);
}

/** 其中 between the count before and this one. */
export function followsPartWord({ text, sentence, own }: Reading, i: number): boolean {
  const from = own[i - 1]?.to ?? sentence.from;
  return text.letters.slice(from, own[i]?.from ?? from).includes("其中");
}

export function isWhole(reading: Reading, i: number): boolean {
  const { own, sentence } = reading;
  const [count, next] = [own[i], own[i + 1]];
  if (!count || (count.isRest && !count.opens)) return false;
  const isBehindPart = followsPartWord(reading, i);
  if (count.opens || (count.isTotal && !isBehindPart)) return true;
  if (next && isPartLike(next, sentence) && !next.isNoState) {
    const isSameClause = next.clause === count.clause;
    const fits = next.value <= count.value || (isSameClause && isShareBelowAll(next, sentence));
    if (fits && (isSameClause || i === 0 || followsPartWord(reading, i + 1))) return true;
  }
  if (isBehindPart || own.some((other) => other !== count && !other.isSpelled)) return false;
  return count.numbers.length > 1 || isToldOf(reading, count);
}

/** 106个项目开工120个，开工率96.2%: more than all of them, and yet less. */
function isShareBelowAll(count: Count, { shares }: ReadSentence): boolean {
  const share = shares.of.get(count);
  return share !== undefined && share.value <= 100;
}

/** 下达目标47项。其中已办结2项: the next sentence tells how far they are. */
function isToldOf({ following }: Reading, count: Count): boolean {
  const first = following?.counts[0];
  if (!following || !first || first.opens) return false;
  return isPartLike(first, following) && first.value <= count.value && sameCounter(first, count);
}
