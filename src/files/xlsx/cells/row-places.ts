/** Where a row and its cells stand in the XML of their sheet: looked up again for the rows that are written or shown. */
import type { Position } from "../../../core/grid/range";
import { attribute } from "../../package/xml";
import { CellWalk } from "./cell-walk";
import { spelledOut } from "./shared-formulas";
import type { CellXml, RowXml } from "./sheet-cells";
import type { SheetXml } from "../read/sheet-xml";

/** By the row's place in the list of rows. */
export function rowPlaces(sheet: SheetXml, index: number): RowXml {
  const row = sheet.rows[index] ?? 0;
  const start = sheet.rowStarts[index] ?? 0;
  const walk = new CellWalk(sheet.xml, { start, end: start }, row - 1);
  walk.nextRow();
  const cells: CellXml[] = [];
  while (walk.nextCell()) {
    const { column, style, formula } = walk;
    const cell = { column, start: walk.start, end: walk.end, style };
    if (!formula) cells.push(cell);
    else if (!formula.shared || formula.shared.master) cells.push({ ...cell, formula });
    else {
      const text = spelledOut(sheet.shared.get(formula.shared.group), { row, column });
      cells.push(text === undefined ? cell : { ...cell, formula: { ...formula, text } });
    }
  }
  const { rowTag: tag } = walk;
  return { row, tag, innerEnd: tag.kind === "open" ? walk.place.start : tag.end, cells };
}

export function* allRowPlaces(sheet: SheetXml): Generator<RowXml, void, void> {
  for (let index = 0; index < sheet.rows.length; index++) yield rowPlaces(sheet, index);
}

/** The cell at that place, where the part has one. */
export function cellPlace(sheet: SheetXml, at: Position): CellXml | undefined {
  const line = rowAt(sheet, at.row);
  return line && cellIn(line, at.column);
}

function rowAt(sheet: SheetXml, row: number): RowXml | undefined {
  const index = search(sheet.rows, row, (candidate) => candidate);
  return index === undefined ? undefined : rowPlaces(sheet, index);
}

function cellIn({ cells }: RowXml, column: number): CellXml | undefined {
  const index = search(cells, column, (candidate) => candidate.column);
  return index === undefined ? undefined : cells[index];
}

/** The format a cell has, or would get from its row or column if it were made now. */
export function styleAt(sheet: SheetXml, { row, column }: Position): number {
  const line = rowAt(sheet, row);
  const cell = line && cellIn(line, column);
  if (cell) return cell.style;
  if (line && attribute(sheet.xml, line.tag, "customFormat"))
    return Number(attribute(sheet.xml, line.tag, "s") ?? 0) || 0;
  return sheet.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

/** Where in the list it stands. */
function search<T>(sorted: readonly T[], wanted: number, position: (item: T) => number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && position(item) < wanted) low = middle + 1;
    else high = middle;
  }
  const item = sorted[low];
  return item !== undefined && position(item) === wanted ? low : undefined;
}
