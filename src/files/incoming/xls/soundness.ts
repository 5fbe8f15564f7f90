/** Whether records hold what they say they hold: the library reads on without end where a length is missing or wrong. */

import type { Continued } from "./continued";

const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;
const shortAt = (bytes: Uint8Array, at: number): number => byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8);

/** The least length of each kind of cell record. */
const LEAST: Readonly<Record<number, number>> = { 0x06: 22, 0xfd: 10, 0x203: 14, 0x27e: 10, 0x205: 8, 0xbd: 12 };
const TEXT_CELLS = [0x204, 0xd6];

/** `data` is the inside of a cell record; `wideText` tells the text of Excel 97 and later from that in a code page. */
export function isSoundCell(type: number, data: Uint8Array, wideText: boolean): boolean {
  if (TEXT_CELLS.includes(type)) return data.length >= 8 && isSoundText(data, 8, shortAt(data, 6), wideText);
  if (data.length < (LEAST[type] ?? 6)) return false;
  if (type !== 0xbd) return true;
  const cells = shortAt(data, data.length - 2) - shortAt(data, 2) + 1;
  return cells > 0 && data.length === 6 + cells * 6;
}

/** Text whose `count` of letters is known and which begins with the byte that says how wide they are. */
export function isSoundText(data: Uint8Array, at: number, count: number, wideText: boolean): boolean {
  if (!wideText) return at + count <= data.length;
  return at < data.length && at + 1 + count * (byteAt(data, at) === 0 ? 1 : 2) <= data.length;
}

/** Sizes of the tokens of a formula; those of data kept behind the formula are left out. */
const TOKENS: ReadonlyMap<number, number> = new Map([
  [0x01, 5],
  [0x02, 5],
  ...Array.from({ length: 0x14 }, (_, i): [number, number] => [0x03 + i, 1]),
  [0x1c, 2],
  [0x1d, 2],
  [0x1e, 3],
  [0x1f, 9],
  ...(
    [
      [0x21, 3],
      [0x22, 4],
      [0x23, 5],
      [0x24, 5],
      [0x25, 9],
      [0x29, 3],
      [0x2a, 5],
      [0x2b, 9],
      [0x2c, 5],
      [0x2d, 9],
      [0x39, 7],
      [0x3a, 7],
      [0x3b, 11],
      [0x3c, 7],
      [0x3d, 11],
    ] as const
  ).flatMap(([token, size]): [number, number][] => [0, 0x20, 0x40].map((kind) => [token + kind, size])),
]);

/** Whether the formula is tokens from end to end. */
export function areSoundTokens(tokens: Uint8Array): boolean {
  let at = 0;
  while (at < tokens.length) {
    const size = tokenSize(tokens, at);
    if (size === undefined) return false;
    at += size;
  }
  return at === tokens.length;
}

function tokenSize(tokens: Uint8Array, at: number): number | undefined {
  const token = byteAt(tokens, at);
  if (token === 0x17) return 3 + byteAt(tokens, at + 1) * (byteAt(tokens, at + 2) === 0 ? 1 : 2);
  if (token !== 0x19) return TOKENS.get(token);
  const choose = byteAt(tokens, at + 1) === 0x04;
  return choose ? 6 + shortAt(tokens, at + 2) * 2 : 4;
}

/** The tokens behind their length; one that is no token where they are not all there. */
export function tokensAt(data: Uint8Array, at: number): Uint8Array {
  const length = shortAt(data, at);
  return at + 2 + length <= data.length ? data.subarray(at + 2, at + 2 + length) : Uint8Array.of(0);
}

/** The texts of all cells: each with its number of letters, its width, and what may follow it. */
export function isSoundTextTable({ data, breaks }: Continued): boolean {
  const marks = [...breaks, data.length];
  const unique = shortAt(data, 4) + shortAt(data, 6) * 0x10000;
  let next = 0;
  let at = 8;
  for (let i = 0; i < unique && at < data.length; i++) {
    const flags = byteAt(data, at + 2);
    const rich = (flags & 8) !== 0;
    const more = (flags & 4) !== 0;
    const start = at + 3 + (rich ? 2 : 0) + (more ? 4 : 0);
    if (start > data.length) return false;
    const runs = rich ? shortAt(data, at + 3) : 0;
    const extra = at + (rich ? 5 : 3);
    const extension = more ? shortAt(data, extra) + shortAt(data, extra + 2) * 0x10000 : 0;
    let left = shortAt(data, at);
    let wide = (flags & 1) !== 0;
    at = start;
    while (left > 0) {
      // A record that goes on within a text says anew how wide its letters are.
      if (breaks.has(at)) wide = byteAt(data, at++) !== 0;
      while ((marks[next] ?? Infinity) <= at && next < marks.length) next++;
      const room = (marks[next] ?? at) - at;
      const width = wide ? 2 : 1;
      const letters = Math.min(left, Math.floor(room / width));
      if (letters === 0 || (letters < left && room % width !== 0)) return false;
      at += letters * width;
      left -= letters;
    }
    at += runs * 4 + extension;
    if (at > data.length) return false;
    while ((marks[next] ?? Infinity) <= at && next < marks.length - 1) next++;
  }
  return data.length >= 8;
}
