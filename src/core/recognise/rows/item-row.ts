/** What the cells of one row of a table make: an item of its own or not, and which cells its fields come from. */
import type { Cells } from "../../grid/cells";
import type { Position } from "../../grid/range";
import { isBlank } from "../../grid/cell-value";
import type { Field } from "../../domain/fields";
import type { Columns } from "../../domain/items";

/** What only an item has. */
const OF_AN_ITEM: readonly Field[] = ["standard", "rating", "unit", "leadUnit", "matter"];

/** Whether a row is an item of its own, and not the second half of the one above. */
export function holdsItem(cells: Cells, row: number, columns: Columns): boolean {
  for (const field of OF_AN_ITEM) if (isFilled(cells, row, columns[field])) return true;
  const coveredFromAbove = columns.standard !== undefined && cells.anchor(row, columns.standard).row < row;
  if (!isFilled(cells, row, columns.progressNote)) return false;
  return isFilled(cells, row, columns.serial) || (columns.rating !== undefined && !coveredFromAbove);
}

function isFilled(cells: Cells, row: number, column: number | undefined): boolean {
  return column !== undefined && !isBlank(cells.value(row, column));
}

/** The text a field has on a row: the cell's own, or that of a cell merged down over it. */
export function fieldText(cells: Cells, row: number, column: number | undefined, top: number): string {
  return column === undefined ? "" : cells.text(sourceRow(cells, row, column, top), column).trim();
}

/** What stands in a column of problems where there are none. */
const NOTHING = /^(暂?无|没有|[-—/\\\s]*)[。.]?$/;

/** What the columns of problems, reasons and next steps say on a row. */
export function reasonText(cells: Cells, row: number, columns: readonly number[], top: number): string {
  if (columns.length === 0) return "";
  const texts = columns.map((column) => fieldText(cells, row, column, top));
  return texts.filter((text) => !NOTHING.test(text)).join("\n");
}

/** The cells of those fields that stand off the row; undefined where none does. */
export function fieldsElsewhere(
  cells: Cells,
  row: number,
  columns: Columns,
  top: number,
): Readonly<Partial<Record<Field, Position>>> | undefined {
  if (!cells.sheet.merges?.length) return undefined;
  let elsewhere: Readonly<Partial<Record<Field, Position>>> | undefined;
  for (const field of TEXT_FIELDS) {
    const column = columns[field];
    const source = column === undefined ? row : sourceRow(cells, row, column, top);
    if (column !== undefined && source !== row) elsewhere = { ...elsewhere, [field]: { row: source, column } };
  }
  return elsewhere;
}

const TEXT_FIELDS = ["rating", "category", "matter", "standard", "leader", "due", "progressNote"] as const;

/** The row of the cell that gives a field its value here: this row, or that of the cell merged down over it. */
export function sourceRow(cells: Cells, row: number, column: number, top: number): number {
  if (!isBlank(cells.value(row, column))) return row;
  const area = cells.merge(row, column);
  return area && area.column === column && area.row < row && area.row >= top ? area.row : row;
}
