/** Which quantity of a standard (工作标准) a quantity of its note is measured against. */
import { quantitiesIn, sameUnit, type Quantity } from "../grid/quantities";
import { halfWidth } from "../grid/text";

/** The quantity of the standard that the note's quantity is measured against: same unit, and the same words before it. */
export function targetFor(note: string, reached: Quantity, standard: string): Quantity | undefined {
  const words = wordsBefore(halfWidth(note), reached.start);
  const folded = halfWidth(standard);
  const candidates = quantitiesIn(standard).filter((quantity) => sameUnit(quantity, reached));
  const scored = candidates
    .map((quantity) => ({ quantity, score: longestShared(words, wordsBefore(folded, quantity.start)) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best || best.score < 3 || scored[1]?.score === best.score) return undefined;
  // 470亿元以上 is the target 470, and its bound is meant exactly.
  return { ...best.quantity, approximate: false };
}

function wordsBefore(text: string, position: number): string {
  const stretch = text.slice(Math.max(0, position - 24), position);
  return stretch
    .slice(Math.max(...[",", "，", "。", ";", "；", "、", ":"].map((mark) => stretch.lastIndexOf(mark))) + 1)
    .replace(/已|目前|累计|完成|实现|了|约|达到?|共|新增|上半年|\d+月|-/g, "");
}

function longestShared(a: string, b: string): number {
  let longest = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = i + longest + 1; j <= a.length && b.includes(a.slice(i, j)); j++) longest = j - i;
  }
  return longest;
}
