/** Which quantity of a standard (工作标准) a quantity of its note is measured against. */
import type { Passage } from "../chinese/passage";
import { sameUnit, type Quantity } from "../chinese/quantity";
import { clauseStart, wordsAfter } from "./arithmetic/sentences";

/** The quantity of the standard that the note's quantity is measured against: same unit, and the same words at it. */
export function targetFor(note: Passage, reached: Quantity, standard: Passage): Quantity | undefined {
  const best = alike(note, reached, standard);
  if (!best[0] || best[0].score === best[1]?.score) return undefined;
  // 470亿元以上 is the target 470, and its bound is meant exactly.
  return { ...best[0].quantity, approximate: false, tolerance: 0 };
}

/** 2015—2017年, 三年, 到2025年: the numbers of such a standard are not this year's alone. */
export function isForYears({ plain }: Passage, year?: number): boolean {
  if (SEVERAL_YEARS.test(plain)) return true;
  return year !== undefined && [...plain.matchAll(/(?:到|至)(20\d\d)年/g)].some(([, named]) => Number(named) > year);
}

const SEVERAL_YEARS =
  /20\d\d年?\s*[-—–~至到]+\s*20\d\d年?|(?:[两三四五六]|\d)年(?:内|行动|计划|任务|目标|攻坚|累计|总)|十[三四五六]五|规划期|任期/;

/** The quantities of a note that may be what a target of the standard counts, the likeliest first. */
export function reachedFor(standard: Passage, target: Quantity, note: Passage): readonly Quantity[] {
  return alike(standard, target, note).map(({ quantity }) => quantity);
}

/** Things that stand somewhere are counted with any of these: 市场3个, 市场1处. */
const PLACES: ReadonlySet<string> = new Set("个 处 座 所".split(" "));

export function sameMeasure(a: Quantity, b: Quantity): boolean {
  return sameUnit(a, b) || (PLACES.has(a.unit) && PLACES.has(b.unit));
}

/** At least this many letters of the words at two quantities are the same where they count the same thing. */
const SAME_WORDS = 3;

function alike(
  own: Passage,
  measure: Quantity,
  other: Passage,
): { readonly quantity: Quantity; readonly score: number }[] {
  const same = other.quantities.filter((quantity) => sameMeasure(quantity, measure));
  if (same.length === 0) return [];
  const words = wordsAt(own.plain, measure);
  return same
    .map((quantity) => ({ quantity, score: likeness(words, wordsAt(other.plain, quantity)) }))
    .filter(({ score }) => score >= SAME_WORDS)
    .sort((a, b) => b.score - a.score);
}

type Words = readonly [before: string, after: string];

/** What is counted stands before the number (充电桩4.1万个) or after it (8091个充电桩). */
function wordsAt(plain: string, { start, end }: Quantity): Words {
  const before = plain.slice(Math.max(start - 12, clauseStart(plain, start)), start);
  const after = wordsAfter(plain, end).slice(0, 8);
  return [before.replace(/已|目前|累计|完成|实现|了|约|达到?|共|新增|上半年|\d+月|-/g, ""), after];
}

/** The most letters that the words at one quantity share with those at the other. */
function likeness([before, after]: Words, [otherBefore, otherAfter]: Words): number {
  return Math.max(
    longestShared(before, otherBefore),
    longestShared(before, otherAfter),
    longestShared(after, otherBefore),
    longestShared(after, otherAfter),
  );
}

function longestShared(a: string, b: string): number {
  let longest = 0;
  for (let i = 0; i + longest < a.length; i++) {
    for (let j = 0; j + longest < b.length; j++) {
      let length = 0;
      while (i + length < a.length && a.charCodeAt(i + length) === b.charCodeAt(j + length)) length++;
      longest = Math.max(longest, length);
    }
  }
  return longest;
}
