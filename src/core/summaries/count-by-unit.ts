/** Live formulas over a long table whose every row names its unit: COUNTIFS by unit and word. */
import { absoluteReference } from "../grid/range";
import { sheetNamed, valueAt, type WorkbookSnapshot } from "../grid/snapshot";
import { textOf } from "../grid/cell-value";
import type { RowTable, WorkItem } from "../domain/items";
import { criterion, sameInExcel } from "./criteria";

/** Undefined where the unit's rows do not all spell it alike, or where other rows would be counted. */
export function countByUnit(
  book: WorkbookSnapshot,
  tables: readonly RowTable[],
  unitItems: readonly WorkItem[],
  counted: readonly WorkItem[] | "all",
  words: readonly string[],
): string | undefined {
  const first = unitItems[0];
  const table = tables.find(({ items }) => first !== undefined && items.includes(first));
  const sheet = table && sheetNamed(book, table.sheet);
  const unitColumn = table?.columns.leadUnit ?? table?.columns.unit;
  const ratingColumn = table?.columns.rating;
  if (!first || !table || !sheet || unitColumn === undefined || ratingColumn === undefined) return undefined;
  const row = table.header.row + table.header.rows;
  const rows = table.range.row + table.range.rows - row;
  const text = (r: number, column: number): string => textOf(valueAt(sheet, { row: r, column }));
  const name = text(first.row, unitColumn);
  const named = Array.from({ length: rows }, (_, i) => row + i).filter((r) => sameInExcel(text(r, unitColumn), name));
  const own = new Set(unitItems.map((item) => (item.sheet === table.sheet ? item.row : -1)));
  if (name === "" || named.length !== unitItems.length || !named.every((r) => own.has(r))) return undefined;
  const column = (index: number): string => absoluteReference(table.sheet, { row, column: index, rows, columns: 1 });
  const unit = `${column(unitColumn)},"${criterion(name)}"`;
  if (counted === "all") return `=COUNTIF(${unit})`;
  const found = named.filter((r) => words.some((word) => sameInExcel(word, text(r, ratingColumn))));
  if (found.length !== counted.length) return undefined;
  return `=${words.map((word) => `COUNTIFS(${unit},${column(ratingColumn)},"${criterion(word)}")`).join("+")}`;
}
