/** Looking at a sheet through a window or turned round, every cell still told by its own row and column. */
import type { Cells } from "./cells";

/** The sheet with nothing but the columns from `left` up to but not including `end`. */
export function columnsBetween(cells: Cells, left: number, end: number): Cells {
  const inside = (column: number): boolean => column >= left && column < end;
  return {
    ...cells,
    firstColumn: Math.max(cells.firstColumn, left),
    endColumn: Math.min(cells.endColumn, end),
    filled: (row) => cells.filled(row).filter(inside),
  };
}

/** The sheet with its rows as columns and its columns as rows: what stands at (row, column) is asked for at (column, row). */
export function turnedRound(cells: Cells): Cells {
  const swap = <T extends { row: number; column: number; rows: number; columns: number }>(area: T) => ({
    row: area.column,
    column: area.row,
    rows: area.columns,
    columns: area.rows,
  });
  const columns = new Map<number, number[]>();
  for (let row = cells.firstRow; row < cells.endRow; row++)
    for (const column of cells.filled(row)) {
      const own = columns.get(column);
      if (own) own.push(row);
      else columns.set(column, [row]);
    }
  return {
    sheet: cells.sheet,
    firstRow: cells.firstColumn,
    endRow: cells.endColumn,
    firstColumn: cells.firstRow,
    endColumn: cells.endRow,
    value: (row, column) => cells.value(column, row),
    text: (row, column) => cells.text(column, row),
    merge(row, column) {
      const area = cells.merge(column, row);
      return area && swap(area);
    },
    anchor(row, column) {
      const at = cells.anchor(column, row);
      return { row: at.column, column: at.row };
    },
    filled: (row) => columns.get(row) ?? [],
  };
}
