/** Which letters of a sentence another text carries: those in stretches of three that it has too. */
import { BREAK, type MarkedText } from "./marked-text";

export interface Stretch {
  /** Half-open, in the text as it stands. */
  readonly start: number;
  readonly end: number;
}

/** One for each letter, 1 where carried; punctuation is left out. */
export function carriedLetters(text: MarkedText, by: MarkedText): Uint8Array {
  const own = lettersOf(text);
  const carried = new Uint8Array(own.length);
  const triples = new Set<number>();
  const others = lettersOf(by);
  for (let i = 2; i < others.length; i++) triples.add(tripleAt(by.codes, others, i));
  for (let i = 2; i < own.length; i++) {
    if (triples.has(tripleAt(text.codes, own, i))) carried[i] = carried[i - 1] = carried[i - 2] = 1;
  }
  return carried;
}

/** The carried stretches as ranges of the text, for showing. */
export function stretchesOf(text: MarkedText, carried: Uint8Array): Stretch[] {
  const letters = lettersOf(text);
  const found: Stretch[] = [];
  let start = -1;
  for (let i = 0; i <= letters.length; i++) {
    if (carried[i] === 1 && start < 0) start = i;
    if (carried[i] === 1 || start < 0) continue;
    const last = letters[i - 1] ?? 0;
    found.push({ start: text.places[letters[start] ?? 0] ?? 0, end: endOf(text, last) });
    start = -1;
  }
  return found;
}

/** One past a letter or a number. */
function endOf(text: MarkedText, at: number): number {
  const number = text.numbers.find((one) => one.at === at);
  return number ? number.end : (text.places[at] ?? 0) + 1;
}

function lettersOf({ codes }: MarkedText): Uint16Array {
  const places = new Uint16Array(codes.length);
  let count = 0;
  codes.forEach((code, at) => {
    if (code !== BREAK) places[count++] = at;
  });
  return places.subarray(0, count);
}

/** Three letters as one number below 2^48, which a number holds exactly. */
function tripleAt(codes: Uint16Array, letters: Uint16Array, i: number): number {
  const code = (at: number): number => codes[letters[at] ?? 0] ?? 0;
  return (code(i - 2) * 0x10000 + code(i - 1)) * 0x10000 + code(i);
}
