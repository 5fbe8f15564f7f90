/** The cells of a sheet as Excel's own object, which is used once and kept track of no longer. */
import type { Range } from "../../core/grid/range";

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Range): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}
