/** The circular's paragraphs as they were meant: lines that were broken by hand, in a cell or over rows, are one again. */
import type { Address } from "../grid/range";
import { halfWidth } from "../chinese/text";
import type { CircularText } from "../domain/items";

/** A stretch of a paragraph that stands in one cell. */
interface Piece {
  readonly at: Address;
  /** Where it begins in the paragraph. */
  readonly start: number;
  /** Where it begins in its cell. */
  readonly offset: number;
}

export interface Paragraph {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Shorter lines are titles, names and dates, not broken ones. */
const FULL_LINE = 15;
const ENDS = /[。；;：:！!？?]\s*$|(?:通报|报告|情况|通知|表)\s*$/;
const GOES_ON = /[，,、]\s*$/;
const BEGINS = /^(?:\s{2}|\u3000|\s*(?:[一二三四五六七八九十]+[、.．是]|[（(]|\d+[、.．]|附|第|其中))/;

export function paragraphsOf({ paragraphs }: CircularText): Paragraph[] {
  const joined: { text: string; pieces: Piece[] }[] = [];
  let last: { at: Address; text: string } | undefined;
  for (const line of paragraphs.flatMap(linesOf)) {
    const open = joined.at(-1);
    if (open && last && goesOn(last, line)) {
      open.pieces.push({ at: line.at, start: open.text.length, offset: line.offset });
      open.text += line.text;
    } else joined.push({ text: line.text, pieces: [{ at: line.at, start: 0, offset: line.offset }] });
    last = line;
  }
  return joined;
}

export function paragraphOf(at: Address, text: string): Paragraph {
  return { text, pieces: [{ at, start: 0, offset: 0 }] };
}

/** The cell and the place in it of a stretch of the paragraph; undefined where it goes from one cell into the next. */
export function placeIn(
  { pieces }: Paragraph,
  { start, length }: { readonly start: number; readonly length: number },
): { at: Address; start: number } | undefined {
  const i = pieces.filter((piece) => piece.start <= start).length - 1;
  const [piece, next] = [pieces[i], pieces[i + 1]];
  if (!piece || (next && start + length > next.start)) return undefined;
  return { at: piece.at, start: start - piece.start + piece.offset };
}

/** People put white space between digits and words, and quotation marks around ratings. */
const UNREAD = /[\s\u200b-\u200d\u2060“”‘’"]/;
/** It parts numbers, as a half-width comma need not. */
const WIDE_COMMA = "，";

/** Half-width but for commas, and only what is read; each letter knows its place. */
export function legible(text: string): { letters: string; places: readonly number[] } {
  const half = halfWidth(text);
  const places: number[] = [];
  let letters = "";
  for (let i = 0; i < half.length; i++) {
    const letter = half[i] ?? "";
    // “双50”项目 counts no 50项.
    if (UNREAD.test(letter) && !(letter === "”" && /\d$/.test(letters))) continue;
    letters += text[i] === WIDE_COMMA ? WIDE_COMMA : letter;
    places.push(i);
  }
  return { letters, places };
}

function linesOf({ at, text }: { readonly at: Address; readonly text: string }): {
  at: Address;
  text: string;
  offset: number;
}[] {
  let offset = 0;
  return text.split("\n").map((line) => {
    const start = offset;
    offset += line.length + 1;
    return { at, text: line, offset: start };
  });
}

function goesOn(
  line: { readonly at: Address; readonly text: string },
  next: { readonly at: Address; readonly text: string },
): boolean {
  if (next.at.row === line.at.row && next.at.column > line.at.column) return !ENDS.test(line.text);
  const below = next.at.column === line.at.column && next.at.row - line.at.row <= 1;
  const isFull = line.text.trim().length >= FULL_LINE && !ENDS.test(line.text);
  return below && (isFull || GOES_ON.test(line.text)) && !BEGINS.test(next.text);
}
