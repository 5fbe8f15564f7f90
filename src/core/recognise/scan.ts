/** What of a workbook there is to read: its sheets with their headers. */
import { cellsOf, type Cells } from "../grid/cells";
import { columnsBetween } from "../grid/part-of-sheet";
import type { SheetSnapshot } from "../grid/snapshot";
import { compact } from "../chinese/text";
import type { RowRole, SaidReading } from "../domain/reading";
import { headerAt, headingsOf, type Heading, type HeaderRows, type headingReader } from "./columns/header";
import { lineOf } from "./rows/row-roles";
import { headerByRows } from "./columns/header-by-rows";
import { withTicks } from "./columns/rating-ticks";

/** A header and the part of the sheet that it stands over. */
export interface ScannedHeader {
  readonly cells: Cells;
  readonly header: HeaderRows;
}

export function headersOf(
  sheet: SheetSnapshot,
  read: ReturnType<typeof headingReader>,
  said: SaidReading["rows"],
): readonly ScannedHeader[] {
  const cells = cellsOf(sheet);
  const headers: HeaderRows[] = [];
  for (let row = cells.firstRow; row < cells.endRow; row++) {
    const header = said.size === 0 ? headerAt(cells, row, read) : headerAsSaid(cells, row, read, said);
    if (!header) continue;
    headers.push(header);
    row += header.rows - 1;
  }
  const unseen = headers.length === 0 && said.size === 0 ? headerByRows(cells, read) : undefined;
  if (unseen) headers.push(unseen);
  return headers.flatMap((header, i) => {
    const endRow = headers[i + 1]?.row ?? cells.endRow;
    return halvesOf(cells, header).map((half) => ({ ...half, header: withTicks(half.cells, half.header, endRow) }));
  });
}

/** With the rows that a person said belong to it, and without those that do not. */
function headerAsSaid(
  cells: Cells,
  row: number,
  read: ReturnType<typeof headingReader>,
  said: SaidReading["rows"],
): HeaderRows | undefined {
  const roleOf = (at: number): RowRole | undefined => (at < cells.endRow ? said.get(lineOf(cells, at)) : undefined);
  const own = roleOf(row);
  if (own !== undefined && own !== "header") return undefined;
  const found = headerAt(cells, row, read);
  let rows = 0;
  const belongs = (at: number): boolean => {
    const role = roleOf(at);
    return role === undefined ? found !== undefined && at < row + found.rows : role === "header";
  };
  while (belongs(row + rows)) rows++;
  if (rows === 0 || rows === found?.rows) return rows === 0 ? undefined : found;
  return { row, rows, headings: headingsOf(cells, row, rows, read) };
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
  const middle = twice && !counts ? headings[size]?.column : (tallyBeside(header) ?? tableBeside(cells, header));
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

/** Where another table of work items begins, an empty column between them: it has a unit and what is done of its own. */
function tableBeside(cells: Cells, { row, headings }: HeaderRows): number | undefined {
  const gap = headings.findIndex(({ column }, i) => i > 0 && column > (headings[i - 1]?.column ?? column) + 1);
  const [left, right] = [headings.slice(0, gap), headings.slice(gap)];
  if (gap < FEWEST || right.length < FEWEST) return undefined;
  const between = (right[0]?.column ?? 0) - 1;
  for (let r = row; r < cells.endRow; r++) if (cells.filled(r).includes(between)) return undefined;
  const isWhole = (part: readonly Heading[]): boolean => {
    const says = new Set(part.flatMap((heading) => heading.says?.[0]?.field ?? []));
    const ofUnits = says.has("unit") || says.has("leadUnit");
    return ofUnits && (says.has("rating") || says.has("progressNote"));
  };
  return isWhole(left) && isWhole(right) ? right[0]?.column : undefined;
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
