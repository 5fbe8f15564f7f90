/** Letters of running text by their codes. */

/** The letters of a word list in a table by code, for one quick look at each letter of a long text. */
export function letterSet(letters: string): Uint8Array {
  const set = new Uint8Array(0x10000);
  for (const letter of letters) set[letter.charCodeAt(0)] = 1;
  return set;
}

/** One past the letters of this set that begin here. */
export function endOf(letters: Uint8Array, text: string, at: number): number {
  let end = at;
  while (end < text.length && letters[text.charCodeAt(end)] === 1) end++;
  return end;
}
