/** Which number of one text answers which of another: only numbers that the same words stand around are compared. */
import { BREAK, NUMBER, type MarkedNumber, type MarkedText } from "./marked-text";

export interface Answer {
  readonly own: MarkedNumber;
  readonly other: MarkedNumber;
  /** Letters of the stretch that both texts have in common around the two. */
  readonly block: number;
  readonly equal: boolean;
}

/** Every pair that is anchored; a number may answer several. */
export function answersBetween(own: MarkedText, other: MarkedText): Answer[] {
  return own.numbers.slice(0, MOST_NUMBERS).flatMap((a) =>
    other.numbers.slice(0, MOST_NUMBERS).flatMap((b): Answer[] => {
      if (!sameMeasure(own, a, other, b)) return [];
      const block = anchoredBlock(own.codes, a.at, other.codes, b.at);
      return block === 0 ? [] : [{ own: a, other: b, block, equal: sameValue(a, b) }];
    }),
  );
}

/** No sentence of this work has more; a text made of numbers would take minutes. */
const MOST_NUMBERS = 60;
/** A longer stretch is surely the same. */
const LONGEST_RUN = 100;

/** A measure that is not known by name is the letter behind the number. */
function sameMeasure(own: MarkedText, a: MarkedNumber, other: MarkedText, b: MarkedNumber): boolean {
  return a.unit === b.unit && (a.unit !== "" || (own.codes[a.at + 1] ?? BREAK) === (other.codes[b.at + 1] ?? BREAK));
}

/** 1.7万 says the same as 17300; 15亿 and 15.5亿 are two numbers. */
export function sameValue(a: MarkedNumber, b: MarkedNumber): boolean {
  const difference = Math.abs(a.value - b.value);
  if (difference <= Math.abs(a.value) * 1e-9) return true;
  return scaleOf(a) !== scaleOf(b) && difference <= Math.max(a.tolerance, b.tolerance);
}

function scaleOf({ words }: MarkedNumber): string {
  return words.replace(/[^百千万亿]/g, "");
}

/** 0 where the words around the two numbers do not show that they count the same. */
function anchoredBlock(a: Uint16Array, i: number, b: Uint16Array, j: number): number {
  const left = sameLetters(a, i, b, j, -1);
  const right = sameLetters(a, i, b, j, 1);
  const starts = endsAt(a, i - left - 1) && endsAt(b, j - left - 1);
  const block = 1 + sameRun(a, i, b, j, -1) + sameRun(a, i, b, j, 1);
  const anchored =
    (starts && left >= 2 && left + right >= 3) ||
    left >= 8 ||
    (block >= 12 && left >= 2) ||
    (right >= 3 && (starts || left >= 2));
  return anchored ? block : 0;
}

/** Letters the two share on one side, up to punctuation or another number. */
function sameLetters(a: Uint16Array, i: number, b: Uint16Array, j: number, step: 1 | -1): number {
  let count = 0;
  while (count < LONGEST_RUN) {
    const letter = a[i + step * (count + 1)];
    if (letter === undefined || letter === BREAK || letter === NUMBER) break;
    if (letter !== b[j + step * (count + 1)]) break;
    count++;
  }
  return count;
}

function sameRun(a: Uint16Array, i: number, b: Uint16Array, j: number, step: 1 | -1): number {
  let count = 0;
  while (count < LONGEST_RUN) {
    const letter = a[i + step * (count + 1)];
    if (letter === undefined || letter !== b[j + step * (count + 1)]) break;
    count++;
  }
  return count;
}

export function endsAt(codes: Uint16Array, at: number): boolean {
  return (codes[at] ?? BREAK) === BREAK;
}
