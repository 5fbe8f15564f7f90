/** A record put together with those that continue it. */
import { Refusal } from "../../package/problems";

export const CONTINUE = 0x3c;

/** Bytes of the texts of all cells, and the records they are cut into; the library is slow with more. */
export const MAX_STRINGS = 2_000_000;
const MAX_PIECES = 300;

export interface Continued {
  readonly data: Uint8Array;
  /** Where each of the records begins. */
  readonly breaks: ReadonlySet<number>;
}

export function continuedFrom(view: DataView, start: number): Continued {
  const pieces: Uint8Array[] = [];
  const breaks: number[] = [];
  let total = 0;
  for (let at = start; at === start || goesOn(view, at);) {
    const length = Math.min(view.getUint16(at + 2, true), view.byteLength - at - 4);
    breaks.push(total);
    pieces.push(new Uint8Array(view.buffer, view.byteOffset + at + 4, length));
    total += length;
    if (total > MAX_STRINGS || pieces.length > MAX_PIECES) throw new Refusal("tooLarge");
    at += 4 + length;
  }
  const data = new Uint8Array(total);
  pieces.forEach((piece, i) => data.set(piece, breaks[i]));
  return { data, breaks: new Set(breaks) };
}

function goesOn(view: DataView, at: number): boolean {
  return at + 4 <= view.byteLength && view.getUint16(at, true) === CONTINUE;
}
