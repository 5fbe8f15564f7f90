/** Reading a text letter by letter, by code: long sheets pass every letter of every note here, so that nothing is copied. */

const WIDE_COMMA = "，".charCodeAt(0);

/** By code, with full-width forms as their ASCII twins; 0 outside. A full-width comma is ; since it parts numbers. */
export function letterAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code < 0xff01 || code > 0xff5e) return code;
  return code === WIDE_COMMA ? 59 : code - 0xfee0;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** True where the word stands at this place, full-width or not. */
export function standsAt(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (letterAt(text, at + i) !== word.charCodeAt(i)) return false;
  return true;
}

export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && isBlankLetter(text.charCodeAt(end))) end++;
  return end;
}

function isBlankLetter(code: number): boolean {
  return code <= 32 || code === 0x3000;
}

/** The letters of a word list in a table by code, for one quick look. */
export function letterSet(letters: string): Uint8Array {
  const set = new Uint8Array(0x10000);
  for (const letter of letters) set[letter.charCodeAt(0)] = 1;
  return set;
}
