/** The key of a form's row, which finds the row again in a return and tells whether its words are still those handed out. */
import { fingerprint } from "../collections/fingerprint";
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
  const digits = fingerprint(text);
  const halves = [digits.slice(0, 8), digits.slice(8)].map((half) => parseInt(half, 16));
  return halves
    .flatMap((half) => [0, 5, 10, 15].map((shift) => ALPHABET[(half >>> shift) & 31] ?? ""))
    .join("")
    .slice(0, LENGTH);
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
    return nth > 1 ? keyOf(unit, matter, nth) : key;
  });
}

/** The matter's key drops punctuation, but 6.5 is not 65 and 3-5 is not 35. */
function keepingDecimals({ standard, matter }: Matter): Matter {
  const kept = (text: string): string => halfWidth(text).replace(/(\d)\s*[^\s\p{L}\p{N}%]+\s*(?=\d)/gu, "$1点");
  return { standard: kept(standard), matter: kept(matter) };
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
