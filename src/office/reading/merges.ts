/**
 * Merged areas of a rectangle. Excel fails on more than 512 at once, so they are asked for tile by tile. It answers those
 * whose first cell lies in a tile, or all that reach into it, depending on the version; and some cut them at its edge.
 */
import type { Range } from "../../core/grid/range";

/** A merged area has two cells at least, so a tile of this size cannot hold too many. */
const cellsInTile = 1024;

/** Merged areas of a sheet that are to come with the next answer. */
export interface AskedMerges {
  areas(): Range[];
  /** Queues those again that end where a tile ended and may go on; undefined where none did. */
  askOn(): AskedMerges | undefined;
}

interface AskedTile {
  readonly tile: Range;
  readonly parts: Excel.RangeCollection;
}

export function queueMerges(sheet: Excel.Worksheet, range: Range): AskedMerges {
  return askTiles(sheet, tilesOf(range), range.row + range.rows);
}

function tilesOf(range: Range): Range[] {
  const rows = Math.max(1, Math.floor(cellsInTile / range.columns));
  return Array.from({ length: Math.ceil(range.rows / rows) }, (_, index) => {
    const row = range.row + index * rows;
    return { ...range, row, rows: Math.min(rows, range.row + range.rows - row) };
  });
}

/** What ends on the last row of all that was asked is not asked for again: nobody wants to know how it goes on. */
function askTiles(sheet: Excel.Worksheet, tiles: readonly Range[], end: number): AskedMerges {
  const asked = tiles.map((tile): AskedTile => {
    const range = sheet.getRangeByIndexes(tile.row, tile.column, tile.rows, tile.columns).untrack();
    const parts = range.getMergedAreasOrNullObject().untrack().areas;
    parts.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return { tile, parts };
  });
  return {
    areas: () => asked.flatMap(({ parts }) => areasIn(parts)),
    askOn() {
      const further = asked.flatMap(({ tile, parts }) => {
        const edge = tile.row + tile.rows;
        return areasIn(parts).filter(({ row, rows }) => row + rows === edge && edge < end);
      });
      if (further.length === 0) return undefined;
      return askTiles(
        sheet,
        further.map((area) => ({ ...area, rows: Math.min(end - area.row, tallest(area)) })),
        end,
      );
    },
  };
}

/** What lies below an area is again no more than a tile. */
function tallest({ rows, columns }: Range): number {
  return rows + Math.max(1, Math.floor(cellsInTile / columns));
}

function areasIn(parts: Excel.RangeCollection): Range[] {
  if (parts.isNullObject) return [];
  return parts.items.map((part) => ({
    row: part.rowIndex,
    column: part.columnIndex,
    rows: part.rowCount,
    columns: part.columnCount,
  }));
}

/** Each area once, without the parts of it that came from other tiles. */
export function wholeMerges(merges: readonly Range[]): Range[] {
  const whole: Range[] = [];
  /** The last area that began in a column, by column. */
  const open = new Map<number, Range>();
  for (const merge of [...merges].sort((a, b) => a.row - b.row || a.column - b.column || b.rows - a.rows)) {
    const above = open.get(merge.column);
    if (above?.columns === merge.columns && merge.row + merge.rows <= above.row + above.rows) continue;
    open.set(merge.column, merge);
    whole.push(merge);
  }
  return whole;
}
