/** Characters of symbol fonts, which Word keeps by font and number. */

const TICKED = "☑";
const EMPTY = "☐";
const CROSSED = "☒";

const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0xfe: TICKED,
    0xfd: CROSSED,
    0x78: CROSSED,
    0xa8: EMPTY,
    0x6f: EMPTY,
    0x71: EMPTY,
    0xfc: "✓",
    0xfb: "✗",
    0x6c: "●",
    0x6e: "■",
  },
  "wingdings 2": {
    0x52: TICKED,
    0x53: CROSSED,
    0x54: CROSSED,
    0x51: CROSSED,
    0xa3: EMPTY,
    0x2a: EMPTY,
    0x30: EMPTY,
    0x50: "✓",
    0x4f: "✗",
  },
};

/** "" for a symbol that has no plain letter. */
export function symbolText(font: string, hex: string): string {
  const code = parseInt(hex, 16);
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return "";
  const letter = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = SYMBOLS[font.trim().toLowerCase()]?.[letter];
  if (known !== undefined) return known;
  return code < 0xd800 || code > 0xf8ff ? String.fromCharCode(code) : "";
}
