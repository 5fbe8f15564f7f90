/** The circular as a sheet, one paragraph a row. */
import { sign } from "../edits/checksum";
import type { CellStyle, SheetDraft } from "../edits/draft";
import { shownValue, type CellContent, type CellValue, type WorkbookSnapshot } from "../grid/snapshot";
import { textOf } from "../grid/cell-value";
import { CIRCULAR_MARK } from "../domain/own-sheets";
import { circularLines, headingLevel, type Circular } from "./circular";
import { placeSheet, type PlacedSheet } from "../paper/place";

const CIRCULAR_SHEET = "通报（生成）";

/** As wide as the text of an A4 page: 28 ideographs of 16 points. */
const WIDTH = 84;
const LEADING = 28;

const TITLE: CellStyle = { font: "方正小标宋简体", size: 22, horizontal: "center", vertical: "center", wrap: true };
const BODY: CellStyle = { font: "仿宋_GB2312", size: 16, horizontal: "left", vertical: "top", wrap: true };

export function circularSheet(book: WorkbookSnapshot, circular: Circular): PlacedSheet {
  const cells = circularLines(circular).map((line): CellValue[] => [line]);
  return placeSheet(book, CIRCULAR_SHEET, CIRCULAR_MARK, cells, dress);
}

function dress(name: string, cells: readonly (readonly CellContent[])[]): SheetDraft {
  const lines = cells.map((row) => textOf(shownValue(row[0] ?? null)));
  const looks = lines.map(lookOf);
  const draft: SheetDraft = {
    name,
    cells,
    styles: looks.map((style, row) => ({ range: { row, column: 0, rows: 1, columns: 1 }, style })),
    merges: [],
    columnWidths: [WIDTH],
    rowHeights: lines.map((line, i) => heightOf(line, looks[i]?.size ?? 16)),
    freezeRows: 0,
    print: { landscape: false },
  };
  return sign(draft, CIRCULAR_MARK);
}

/** A line tells its kind by its place and indent: contents alone decide the look. */
function lookOf(line: string, row: number): CellStyle {
  if (row === 0) return TITLE;
  const level = headingLevel(line);
  if (level > 0) return { ...BODY, font: level === 1 ? "黑体" : "楷体_GB2312" };
  if (/^\u3000|[:：]$|^(报|发|送|抄送|印发)[:：]/.test(line)) return BODY;
  return { ...BODY, horizontal: "right" };
}

function heightOf(line: string, size: number): number {
  const letters = [...line].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 1 : 0.6), 0);
  const lines = Math.max(1, Math.ceil(letters / Math.floor((27 * 16) / size)));
  return Math.min(400, lines * (size > 16 ? 36 : LEADING) + (size > 16 ? 12 : 0));
}
