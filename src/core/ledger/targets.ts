/** Which quantity of a standard (工作标准) a quantity of its note is measured against. */
import { quantitiesIn, sameUnit, type Quantity } from "../grid/quantities";
import { halfWidth } from "../grid/text";

/** The quantity of the standard that the note's quantity is measured against: same unit, and the same words before it. */
export function targetFor(note: string, reached: Quantity, standard: string): Quantity | undefined {
  const words = wordsBefore(halfWidth(note), reached.start);
  const best = alike(words, standard, reached);
  if (!best[0] || best[0].score === best[1]?.score) return undefined;
  // 470亿元以上 is the target 470, and its bound is meant exactly.
  return { ...best[0].quantity, approximate: false };
}

/** The quantities of a note that may be what a target of the standard counts, the likeliest first. */
export function reachedFor(standard: string, target: Quantity, note: string): readonly Quantity[] {
  return alike(wordsBefore(halfWidth(standard), target.start), note, target).map(({ quantity }) => quantity);
}

/** At least this many letters of the words before two quantities are the same where they count the same thing. */
const SAME_WORDS = 3;

function alike(words: string, text: string, measure: Quantity): { quantity: Quantity; score: number }[] {
  const folded = halfWidth(text);
  return quantitiesIn(text)
    .filter((quantity) => sameUnit(quantity, measure))
    .map((quantity) => ({ quantity, score: longestShared(words, wordsBefore(folded, quantity.start)) }))
    .filter(({ score }) => score >= SAME_WORDS)
    .sort((a, b) => b.score - a.score);
}

function wordsBefore(text: string, position: number): string {
  const stretch = text.slice(Math.max(0, position - 12), position);
  return stretch
    .slice(
      Math.max(...[",", "，", "。", ";", "；", "、", ":", "(", ")", "\n"].map((mark) => stretch.lastIndexOf(mark))) + 1,
    )
    .replace(/已|目前|累计|完成|实现|了|约|达到?|共|新增|上半年|\d+月|-/g, "");
}

function longestShared(a: string, b: string): number {
  let longest = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = i + longest + 1; j <= a.length && b.includes(a.slice(i, j)); j++) longest = j - i;
  }
  return longest;
}
