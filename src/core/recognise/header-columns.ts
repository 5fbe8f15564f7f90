/** Which column of a row table holds which field, by its header. */
import type { Range } from "../grid/range";
import type { Field } from "../domain/fields";
import type { HeaderRows, Heading } from "./header";
import type { Columns } from "../domain/items";

/** Where each field stands. */
export function columnsOf(headings: readonly Heading[]): Columns {
  const columns: Partial<Record<Field, number>> = {};
  for (const { field, column, inherited } of headings) {
    if (!field || (inherited && headings.some((other) => other.field === field && !other.inherited))) continue;
    // Of two period columns (1-10月, 1-11月) the one to the right is the present one.
    const latest = field === "progressNote" || field === "rating";
    if (columns[field] === undefined || latest) columns[field] = column;
  }
  // 重点工作 beside 年度目标: the first names the matter, the second says what is to be reached.
  const [first, second] = headings.filter(({ field }) => field === "standard");
  if (first && second && first.text !== second.text && columns.matter === undefined)
    return { ...columns, matter: first.column, standard: second.column };
  return columns;
}

export function headerRange(header: HeaderRows): Range {
  const columns = header.headings.map(({ column }) => column);
  const left = Math.min(...columns);
  return { row: header.row, column: left, rows: header.rows, columns: Math.max(...columns) - left + 1 };
}
