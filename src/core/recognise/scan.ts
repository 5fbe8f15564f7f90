/** What of a workbook there is to read: its sheets with their headers. */
import { cellsOf, type Cells } from "../grid/cells";
import { columnsBetween } from "../grid/part-of-sheet";
import type { SheetSnapshot } from "../grid/snapshot";
import { compact } from "../chinese/text";
import { headerAt, type HeaderRows, type headingReader } from "./columns/header";
import { withTicks } from "./columns/rating-ticks";

/** A header and the part of the sheet that it stands over. */
export interface ScannedHeader {
  readonly cells: Cells;
  readonly header: HeaderRows;
}

export function headersOf(sheet: SheetSnapshot, read: ReturnType<typeof headingReader>): readonly ScannedHeader[] {
  const cells = cellsOf(sheet);
  const headers: HeaderRows[] = [];
  for (let row = cells.firstRow; row < cells.endRow; row++) {
    const header = headerAt(cells, row, read);
    if (!header) continue;
    headers.push(header);
    row += header.rows - 1;
  }
  return headers.flatMap((header, i) => {
    const endRow = headers[i + 1]?.row ?? cells.endRow;
    return halvesOf(cells, header).map((half) => ({ ...half, header: withTicks(half.cells, half.header, endRow) }));
  });
}

/** 序号 | 工作任务 | … printed twice side by side: two halves of one table, each with its own columns. */
function halvesOf(cells: Cells, header: HeaderRows): ScannedHeader[] {
  const { headings } = header;
  const size = headings.length / 2;
  const names = headings.map(({ text }) => compact(text));
  const twice =
    Number.isInteger(size) && size >= FEWEST && names.slice(0, size).every((name, i) => name === names[size + i]);
  // Blocks of a statistics sheet stand side by side as well: its own reader takes them apart.
  const counts = headings.some(({ kind, field }) => kind !== undefined || field === "items");
  const middle = twice && !counts ? headings[size]?.column : tallyBeside(header);
  if (middle === undefined) return [{ cells, header }];
  const part = (left: number, end: number): ScannedHeader => ({
    cells: columnsBetween(cells, left, end),
    header: { ...header, headings: headings.filter(({ column }) => column >= left && column < end) },
  });
  return [part(cells.firstColumn, middle), part(middle, cells.endColumn)];
}

/** Where statistics begin that stand beside the rows, an empty column between them; undefined where none do. */
function tallyBeside({ headings }: HeaderRows): number | undefined {
  const gap = headings.findIndex(({ column }, i) => i > 0 && column > (headings[i - 1]?.column ?? column) + 1);
  if (gap < FEWEST) return undefined;
  const ofItems = headings.slice(0, gap).some(({ field }) => field === "progressNote" || field === "standard");
  const [first, ...others] = headings.slice(gap);
  const isTally = first?.field === "unit" && others.filter(({ kind }) => kind !== undefined).length >= 2;
  return ofItems && isTally ? first.column : undefined;
}

/** Fewer columns may repeat by chance. */
const FEWEST = 3;

/** The nearest line above the header that is no unit's line and no date. */
export function titleAbove(cells: Cells, headerRow: number): string {
  for (let row = headerRow - 1; row >= Math.max(cells.firstRow, headerRow - 8); row--) {
    const filled = cells.filled(row);
    const text = cells.text(row, filled[0] ?? 0).trim();
    if (
      filled.length <= 2 &&
      text.length >= 6 &&
      !/^.{0,10}[:：]/.test(text) &&
      !/^\d{4}年\d{1,2}月\d{1,2}日$/.test(compact(text))
    )
      return text;
  }
  return "";
}
