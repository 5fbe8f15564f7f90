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
  /** With the white space in front: as a page sets it, in ideographs, and as a file counts it, in letters. */
  readonly width: number;
  readonly letters: number;
  readonly indented: boolean;
  /** An empty line stands above it. */
  readonly apart: boolean;
}

const PAGE_NUMBER = /^(?:[-—–―·•~]*\d{1,4}[-—–―·•~]*|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4})$/;
/** What ends a paragraph's line; any other line goes on below. */
const ENDS = /[。；;：:！!？?”』」]$/;
const SENTENCE_ENDS = /[。；;！!？?][”』」]?$/;
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
  const isFull = fullnessOf(lines);
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const above = open?.at(-1);
    if (open && above && goesOn(above, line, isFull)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((own) => joined(text, own));
}

function goesOn(above: Line, line: Line, isFull: Fullness): boolean {
  if (beginsAsHeading(line.text) || line.text.startsWith("——")) return false;
  // Where a margin cuts every line, one may end with a sentence in the middle of its paragraph.
  if (ENDS.test(above.text)) return SENTENCE_ENDS.test(above.text) && isFull(above) && !line.indented && !line.apart;
  if (isHeadingLine(above.text) && (line.apart || line.indented)) return false;
  // Titles, dates and signatures end with no sign; running text that a page cuts is long.
  if (/[。；;]/.test(above.text)) return true;
  return above.text.length >= SHORTEST_CUT || (!line.apart && !line.indented && above.text.length >= SHORTEST_LINE);
}

type Fullness = (line: Line) => boolean;

/** Tells which lines are full; none is where the lines are not cut by a margin. */
function fullnessOf(lines: readonly Line[]): Fullness {
  const measures = [(line: Line) => line.width, (line: Line) => line.letters];
  const [best] = measures
    .map((measure) => fullnessBy(measure, lines))
    .sort((a, b) => lines.filter(b).length - lines.filter(a).length);
  return best ?? (() => false);
}

function fullnessBy(measure: (line: Line) => number, lines: readonly Line[]): Fullness {
  const sizes = lines.map(measure).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length * 0.9)] ?? 0;
  const full = sizes.filter((size) => size >= usual - RAGGED).length;
  const cut = usual >= SHORTEST_LINE && usual <= WIDEST_LINE && (sizes.at(-1) ?? 0) <= usual + RAGGED;
  return (line) => cut && full * 3 >= sizes.length && measure(line) >= usual - RAGGED;
}

/** What does not fit, such as 28% or a sign that may begin no line, goes to the next line or hangs over. */
const RAGGED = 2;
/** No page has longer lines. */
const WIDEST_LINE = 60;

function widthOf(words: string): number {
  return [...words].reduce((sum, letter) => sum + (/[\x20-\x7e]/.test(letter) ? 0.5 : 1), 0);
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
      lines.push({
        from,
        to: end,
        text: words,
        width: widthOf(raw.trimEnd()),
        letters: raw.trimEnd().length,
        indented: /^(?:\u3000| {2,}|\t)/.test(raw),
        apart,
      });
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
