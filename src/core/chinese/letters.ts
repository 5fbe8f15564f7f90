/** Letters of running text by their codes. */

/** One bit a code: 8 KB, so that several sets stay in the processor's nearest memory while long texts pass. */
export type LetterSet = Uint32Array;

/** The letters of a word list, for one quick look at each letter of a long text. */
export function letterSet(letters: string): LetterSet {
  const set = new Uint32Array(0x10000 >>> 5);
  for (const letter of letters) {
    const code = letter.charCodeAt(0);
    set[code >>> 5] = (set[code >>> 5] ?? 0) | (1 << (code & 31));
  }
  return set;
}

/** The letters of both. */
export function eitherSet(one: LetterSet, other: LetterSet): LetterSet {
  return one.map((bits, i) => bits | (other[i] ?? 0));
}

/** Whether the letter of this code is in the set. */
export function isIn(set: LetterSet, code: number): boolean {
  return (((set[code >>> 5] ?? 0) >>> (code & 31)) & 1) === 1;
}

/** One past the letters of this set that begin here. */
export function endOf(letters: LetterSet, text: string, at: number): number {
  let end = at;
  while (end < text.length && isIn(letters, text.charCodeAt(end))) end++;
  return end;
}
