/** From the lines of a file to paragraphs: page numbers go, and lines that a page or a margin cut are joined again. */

export interface Paragraph {
  /** Without white space. */
  readonly text: string;
  /** Where each letter of the text stands in what was handed over. */
  readonly places: Uint32Array;
}

interface Line {
  readonly from: number;
  readonly to: number;
  /** Without white space. */
  readonly text: string;
  readonly indented: boolean;
  /** An empty line stands above it. */
  readonly apart: boolean;
}

const PAGE_NUMBER = /^(?:[-—–―·•~]*\d{1,4}[-—–―·•~]*|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4})$/;
/** What ends a paragraph's line; any other line goes on below. */
const ENDS = /[。；;：:！!？?”』」]$/;
const ORDINAL = "一二三四五六七八九十百";
/** 一、 第一部分 (一) 1. 名词解释: lines that begin something new whatever stands above. */
const HEADING = new RegExp(
  `^(?:[${ORDINAL}]{1,3}、|第[${ORDINAL}]{1,3}(?:部分|章|节)|[(（][${ORDINAL}]{1,3}[)）]|\\d{1,2}[、.．](?!\\d)|[(（]\\d{1,2}[)）])`,
);
/** A longer line is no heading, however it begins. */
const LONGEST_HEADING = 60;

export function beginsAsHeading(text: string): boolean {
  return HEADING.test(text);
}

/** A line with nothing but a heading. */
export function isHeadingLine(text: string): boolean {
  return HEADING.test(text) && text.length <= LONGEST_HEADING && !/[。；;！!][^”』」]/.test(text);
}

export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const above = open?.at(-1);
    if (open && above && goesOn(above, line)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((own) => joined(text, own));
}

function goesOn(above: Line, line: Line): boolean {
  if (ENDS.test(above.text) || beginsAsHeading(line.text) || line.text.startsWith("——")) return false;
  if (isHeadingLine(above.text) && (line.apart || line.indented)) return false;
  // Titles, dates and signatures end with no sign; running text that a page cuts is long.
  if (/[。；;]/.test(above.text)) return true;
  return above.text.length >= SHORTEST_CUT || (!line.apart && !line.indented && above.text.length >= SHORTEST_LINE);
}

/** Letters of a line that a page's end cuts. */
const SHORTEST_CUT = 36;
/** Letters of a line that the margin cuts. */
const SHORTEST_LINE = 18;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = false;
  for (let from = 0; from <= text.length;) {
    const end = endOfLine(text, from);
    const raw = text.slice(from, end);
    const words = raw.replace(/\s+/g, "");
    if (words === "") apart = true;
    else if (!PAGE_NUMBER.test(words)) {
      lines.push({ from, to: end, text: words, indented: /^(?:\u3000| {2,}|\t)/.test(raw), apart });
      apart = false;
    }
    // Windows ends a line with two signs.
    from = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029) return at;
  }
  return text.length;
}

function joined(text: string, lines: readonly Line[]): Paragraph {
  const words = lines.map((line) => line.text).join("");
  const places = new Uint32Array(words.length);
  let count = 0;
  for (const { from, to } of lines) {
    for (let at = from; at < to; at++) if (!/\s/.test(text.charAt(at))) places[count++] = at;
  }
  return { text: words, places };
}
