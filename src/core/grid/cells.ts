/** Looking at a sheet cell by cell, with merged areas resolved. */
import type { Position, Range } from "./range";
import type { CellValue, SheetSnapshot } from "./snapshot";
import { isBlank, textOf } from "./cell-value";

export interface Cells {
  readonly sheet: SheetSnapshot;
  readonly firstRow: number;
  /** One past the last row. */
  readonly endRow: number;
  readonly firstColumn: number;
  /** One past the last column. */
  readonly endColumn: number;
  value(row: number, column: number): CellValue;
  text(row: number, column: number): string;
  /** The top left cell of the merged area that covers this cell, or the cell itself. */
  anchor(row: number, column: number): Position;
  /** The merged area that covers this cell. */
  merge(row: number, column: number): Range | undefined;
  /** Columns of the row that hold something, left to right. */
  filled(row: number): readonly number[];
}

export function cellsOf(sheet: SheetSnapshot): Cells {
  const { origin, values } = sheet;
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const merges = new Map<number, Map<number, Range>>();
  for (const merge of sheet.merges ?? []) {
    const lastRow = Math.min(merge.row + merge.rows, origin.row + values.length);
    const lastColumn = Math.min(merge.column + merge.columns, origin.column + width);
    for (let row = merge.row; row < lastRow; row++) {
      const columns = merges.get(row) ?? new Map<number, Range>();
      merges.set(row, columns);
      for (let column = merge.column; column < lastColumn; column++) columns.set(column, merge);
    }
  }
  const value = (row: number, column: number): CellValue => values[row - origin.row]?.[column - origin.column] ?? null;
  const merge = (row: number, column: number): Range | undefined => merges.get(row)?.get(column);
  return {
    sheet,
    firstRow: origin.row,
    endRow: origin.row + values.length,
    firstColumn: origin.column,
    endColumn: origin.column + width,
    value,
    text: (row, column) => textOf(value(row, column)),
    merge,
    anchor(row, column) {
      const area = merge(row, column);
      return area ? { row: area.row, column: area.column } : { row, column };
    },
    filled: filledOf(sheet),
  };
}

/** The rows of a long table mostly fill the same columns: those that do share one list. */
function filledOf({ origin, values }: SheetSnapshot): (row: number) => readonly number[] {
  const lists = new Map<number, readonly number[]>();
  const listOf = (cells: readonly CellValue[]): readonly number[] =>
    cells.flatMap((cell, i) => (isBlank(cell) ? [] : [origin.column + i]));
  return (row) => {
    const cells = values[row - origin.row] ?? [];
    if (cells.length > WIDEST_PATTERN) return listOf(cells);
    let pattern = 0;
    for (let i = 0; i < cells.length; i++) if (!isBlank(cells[i] ?? null)) pattern |= 1 << i;
    const list = lists.get(pattern) ?? listOf(cells);
    lists.set(pattern, list);
    return list;
  };
}

/** One bit a column. */
const WIDEST_PATTERN = 30;
