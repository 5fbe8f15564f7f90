/** A text as numbers are compared in it: folded letters, one sign for all punctuation, one for every quantity. */
import type { Quantity } from "../../chinese/quantity";
import { plainText } from "../../chinese/text";
import { quantitiesOf } from "../quantities";

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
