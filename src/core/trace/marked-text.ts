/** A text as numbers are compared in it: folded letters, one sign for all punctuation, one for every quantity. */
import { quantitiesIn } from "../chinese/quantities";
import type { Quantity } from "../chinese/quantity";
import { plainText } from "../chinese/text";

/** Stands for every quantity, whatever its value. */
export const NUMBER = 1;
/** Stands for every run of punctuation between clauses. */
export const BREAK = 2;

export interface MarkedNumber extends Quantity {
  /** Its place among the codes. */
  readonly at: number;
  /** As written. */
  readonly words: string;
}

export interface MarkedText {
  /** Folded letters, NUMBER and BREAK. */
  readonly codes: Uint16Array;
  /** Where each of them begins in the text. */
  readonly places: Uint16Array;
  readonly numbers: readonly MarkedNumber[];
}

/** Longer texts are compared by their beginning: no item or sentence of this work is so long. */
const LONGEST = 4000;

const CLAUSE_END = /[,;:.!?、。—…\n]/;
const LETTER = /[\p{L}\p{N}%]/u;
const OPENING = "“「『《‘";
const CLOSING = "”」』》’";

/** Calendar words and ages of plans are no quantities to compare. */
const TIMES: ReadonlySet<string> = new Set(["年", "月", "日", "季度", "期"]);

/** 六届五次全会. */
const SESSION = /届.{0,2}次$/;

/** The quantities that can be a target: none in quotes or names (“4+1+N”, 5G), no dates, and 一个 is an article. */
export function quantitiesOf(text: string): Quantity[] {
  const found = quantitiesIn(text);
  if (found.length === 0) return found;
  const quoted = quotesIn(text);
  return found.filter(
    ({ start, end, unit, value }) =>
      !TIMES.has(unit) &&
      !(value === 1 && text.startsWith("一", start)) &&
      !SESSION.test(text.slice(Math.max(0, start - 3), end)) &&
      !quoted.some(([from, to]) => start < to && end > from),
  );
}

function quotesIn(text: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  const open: number[] = [];
  let straight = -1;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"') {
      if (straight >= 0) spans.push([straight, at]);
      straight = straight >= 0 ? -1 : at;
    } else if (OPENING.includes(letter)) open.push(at);
    else if (CLOSING.includes(letter)) {
      const from = open.pop();
      if (from !== undefined) spans.push([from, at]);
    }
  }
  return spans;
}

export function markText(text: string): MarkedText {
  const own = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const plain = plainText(own);
  const quantities = quantitiesOf(own);
  const codes = new Uint16Array(own.length + 1);
  const places = new Uint16Array(own.length + 1);
  const numbers: MarkedNumber[] = [];
  let count = 0;
  let next = 0;
  for (let at = 0; at < plain.length; at++) {
    const quantity = quantities[next];
    if (quantity && at === quantity.start) {
      numbers.push({ ...quantity, at: count, words: own.slice(quantity.start, quantity.end) });
      places[count] = at;
      codes[count++] = NUMBER;
      at = quantity.end - 1;
      next++;
      continue;
    }
    const letter = plain.charAt(at);
    const isLetter = LETTER.test(letter);
    if (!isLetter && (count === 0 || codes[count - 1] === BREAK || !endsClause(plain, at))) continue;
    places[count] = at;
    codes[count++] = isLetter ? letter.charCodeAt(0) : BREAK;
  }
  if (codes[count - 1] === BREAK) count--;
  return { codes: codes.subarray(0, count), places: places.subarray(0, count), numbers };
}

/** A point between digits ends nothing. */
function endsClause(text: string, at: number): boolean {
  if (!CLAUSE_END.test(text.charAt(at))) return false;
  return text.charAt(at) !== "." || !/\d/.test(text.charAt(at - 1)) || !/\d/.test(text.charAt(at + 1));
}
