/** The key of a form's row, which finds the row again in a return and tells whether its words are still those handed out. */
import { fingerprintHalves } from "../collections/fingerprint";
import { compact, halfWidth } from "../chinese/text";
import type { WorkItem } from "../domain/items";
import { matterKey } from "../domain/pairing";

type Matter = Pick<WorkItem, "standard" | "matter">;

/** Without I, O, 0 and 1, which are read for one another. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LENGTH = 8;
const KEY = new RegExp(`^[${ALPHABET}]{${LENGTH}}(-[1-9]\\d?)?$`);
const PREFIX = "DCT-";

/** Eight letters and digits for a text. */
export function shortFingerprint(text: string): string {
  const [high, low] = fingerprintHalves(text);
  return fourLetters(high) + fourLetters(low);
}

/** Every row of a long book has one: no list is made for it. */
function fourLetters(half: number): string {
  const letter = (shift: number): string => ALPHABET.charAt((half >>> shift) & 31);
  return letter(0) + letter(5) + letter(10) + letter(15);
}

/** `unit` in the spelling of the form's heading; `nth` counts rows of the same words within the unit, from 1. */
export function keyOf(unit: string, matter: Matter, nth = 1): string {
  const key = shortFingerprint(`${compact(unit)}|${matterKey(keepingDecimals(matter))}`);
  return nth > 1 ? `${key}-${nth}` : key;
}

/** The key that the first row of the same words within the unit has. */
export function firstKey(key: string): string {
  return key.split("-")[0] ?? key;
}

/** Keys of a unit's rows in their order: the same matter twice gets two keys. */
export function keysOf(unit: string, matters: readonly Matter[]): string[] {
  const met = new Map<string, number>();
  return matters.map((matter) => {
    const key = keyOf(unit, matter);
    const nth = (met.get(key) ?? 0) + 1;
    met.set(key, nth);
    return nth > 1 ? `${key}-${nth}` : key;
  });
}

/** The matter's key drops punctuation, but 6.5 is not 65 and 3-5 is not 35. */
function keepingDecimals({ standard, matter }: Matter): Matter {
  return { standard: kept(standard), matter: kept(matter) };
}

/** A digit that no letter, figure or % follows: without one there are no two figures with a sign between them. */
const FIGURE_ENDS = /\d[^0-9A-Za-z%％\u4e00-\u9fff]/;
const WIDE_FIGURE = /[０-９．]/;

/** Every row of a long book passes here: what the matter's key folds anyway is not folded twice. */
function kept(text: string): string {
  const plain = WIDE_FIGURE.test(text) ? halfWidth(text) : text;
  return FIGURE_ENDS.test(plain) ? plain.replace(/(\d)\s*[^\s\p{L}\p{N}%％]+\s*(?=\d)/gu, "$1点") : plain;
}

/** As the hidden column holds it. */
export function rowMark(key: string): string {
  return `${PREFIX}${key}`;
}

/** The key in a cell of the hidden column; undefined for any other text. */
export function readRowMark(text: string): string | undefined {
  const folded = compact(text).toUpperCase();
  const key = folded.startsWith(PREFIX) ? folded.slice(PREFIX.length) : "";
  return KEY.test(key) ? key : undefined;
}
