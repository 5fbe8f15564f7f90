/** What the cells of one row of a table make: an item of its own or not, and which cells its fields come from. */
import type { Cells } from "../grid/cells";
import { isBlank } from "../grid/text";
import type { Field } from "./columns";
import type { Columns } from "./items";

/** What only an item has. */
const OF_AN_ITEM: readonly Field[] = ["standard", "rating", "unit", "leadUnit", "matter"];

/** Whether a row is an item of its own, and not the second half of the one above. */
export function holdsItem(cells: Cells, row: number, columns: Columns): boolean {
  const own = (field: Field): boolean => columns[field] !== undefined && !isBlank(cells.value(row, columns[field]));
  if (OF_AN_ITEM.some(own)) return true;
  const coveredFromAbove = columns.standard !== undefined && cells.anchor(row, columns.standard).row < row;
  return own("progressNote") && (own("serial") || (columns.rating !== undefined && !coveredFromAbove));
}

/** The row of the cell that gives a field its value here: this row, or that of the cell merged down over it. */
export function sourceRow(cells: Cells, row: number, column: number, top: number): number {
  if (!isBlank(cells.value(row, column))) return row;
  const area = cells.merge(row, column);
  return area && area.column === column && area.row < row && area.row >= top ? area.row : row;
}
