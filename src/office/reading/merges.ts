/** Merged areas of a rectangle. Excel fails on more than 512 at once, so they are asked for tile by tile. */
import type { Position, Range } from "../../core/grid/range";

/** A merged area has two cells at least, so a tile of this size cannot hold too many. */
const cellsInTile = 1024;

export function queueMerges(sheet: Excel.Worksheet, range: Range): () => Range[] {
  const rows = Math.max(1, Math.floor(cellsInTile / range.columns));
  const tiles = Array.from({ length: Math.ceil(range.rows / rows) }, (_, index) => {
    const row = range.row + index * rows;
    const height = Math.min(rows, range.row + range.rows - row);
    const tile = sheet.getRangeByIndexes(row, range.column, height, range.columns).untrack();
    const parts = tile.getMergedAreasOrNullObject().untrack().areas;
    parts.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return parts;
  });
  return () =>
    tiles.flatMap((parts) =>
      parts.isNullObject
        ? []
        : parts.items.map((part) => ({
            row: part.rowIndex,
            column: part.columnIndex,
            rows: part.rowCount,
            columns: part.columnCount,
          })),
    );
}

/**
 * An area across the edge of a tile comes twice, whole or cut at the edge. Cut parts are joined: the lower one starts
 * with an empty cell, as only the first cell of a merged area holds anything.
 */
export function joinMerges(
  merges: readonly Range[],
  values: readonly (readonly unknown[])[],
  origin: Position,
): Range[] {
  const joined: Range[] = [];
  const isEmpty = ({ row, column }: Position): boolean =>
    (values[row - origin.row]?.[column - origin.column] ?? "") === "";
  for (const merge of [...merges].sort((a, b) => a.column - b.column || a.row - b.row || b.rows - a.rows)) {
    const above = joined.at(-1);
    const sameColumns = above?.column === merge.column && above.columns === merge.columns;
    if (above && sameColumns && merge.row < above.row + above.rows) continue;
    if (above && sameColumns && merge.row === above.row + above.rows && isEmpty(merge)) {
      joined[joined.length - 1] = { ...above, rows: above.rows + merge.rows };
    } else {
      joined.push(merge);
    }
  }
  return joined.sort((a, b) => a.row - b.row || a.column - b.column);
}
