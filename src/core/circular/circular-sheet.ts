/** The circular as a sheet, one paragraph a row. */
import { sign } from "../edits/checksum";
import type { CellStyle, SheetDraft } from "../edits/draft";
import { shownValue, type CellContent, type CellValue, type WorkbookSnapshot } from "../grid/snapshot";
import { textOf } from "../grid/cell-value";
import { CIRCULAR_MARK } from "../domain/own-sheets";
import { circularLines, headingLevel, type Circular } from "./circular";
import { lettersIn } from "./title-lines";
import { placeSheet, type PlacedSheet } from "../paper/place";

const CIRCULAR_SHEET = "通报（生成）";

/** As wide as the text of an A4 page: 28 ideographs of 16 points. */
const WIDTH = 84;
const LEADING = 28;

const TITLE: CellStyle = { font: "方正小标宋简体", size: 22, horizontal: "center", vertical: "center", wrap: true };
/** 红头: in red above the title. */
const LETTERHEAD: CellStyle = { ...TITLE, size: 36, color: "#FF0000" };
const BODY: CellStyle = { font: "仿宋_GB2312", size: 16, horizontal: "left", vertical: "top", wrap: true };

export function circularSheet(book: WorkbookSnapshot, circular: Circular): PlacedSheet {
  const cells = circularLines(circular).map((line): CellValue[] => [line]);
  return placeSheet(book, CIRCULAR_SHEET, CIRCULAR_MARK, cells, dress);
}

function dress(name: string, cells: readonly (readonly CellContent[])[]): SheetDraft {
  const lines = cells.map((row) => textOf(shownValue(row[0] ?? null)));
  const title = titleRow(lines);
  const looks = lines.map((line, row) => lookOf(line, row - title));
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

/** Above the title stand the office's letterhead and the document's number, where the template has them. */
function titleRow(lines: readonly string[]): number {
  const reference = lines.slice(0, 2).findIndex((line) => REFERENCE.test(line));
  if (reference >= 0) return reference + 1;
  return /文件$/.test(lines[0] ?? "") ? 1 : 0;
}

/** 新政督〔2023〕5号. */
const REFERENCE = /[〔[［(（]\d{4}[〕\]］)）]\d+号$/;

/** A line tells its kind by its place and indent: contents alone decide the look. `below` counts rows from the title. */
function lookOf(line: string, below: number): CellStyle {
  if (below < 0) return REFERENCE.test(line) ? { ...BODY, horizontal: "center" } : LETTERHEAD;
  if (below === 0) return TITLE;
  const level = headingLevel(line);
  if (level > 0) return { ...BODY, font: level === 1 ? "黑体" : "楷体_GB2312" };
  if (/^\u3000|[:：]$|^(报|发|送|抄送|印发)[:：]/.test(line)) return BODY;
  return { ...BODY, horizontal: "right" };
}

function heightOf(line: string, size: number): number {
  const lines = Math.max(1, Math.ceil((lettersIn(line) * 1.05) / Math.floor((27 * 16) / size)));
  return Math.min(400, lines * (size > 16 ? Math.round(size * 1.64) : LEADING) + (size > 16 ? 12 : 0));
}
