/** Where the cells of a Word table stand: its grid has a line wherever any row has one, be it off by a hair. */
import type { Range } from "../../../core/grid/range";
import { MAX_SPAN } from "../../../core/grid/snapshot";
import { Refusal } from "../../package/problems";
import type { Table, TableRow } from "./blocks";

export interface Grid {
  readonly columns: number;
  readonly values: readonly (readonly (string | null)[])[];
  readonly merges: readonly Range[];
}

/** Lines of the grid nearer than this, in twentieths of a point, were meant to be one. */
const HAIR = 170;

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly vertical: "begins" | "goesOn" | undefined;
  readonly text: string;
}

export function gridOf(table: Table): Grid {
  const placed = table.rows.map(placeCells);
  const column = columnsOf(placed, table.grid);
  const columns = [...column.values()].at(-1) ?? 0;
  if (columns * placed.length > MAX_SPAN) throw new Refusal("tooSpread");
  const values = placed.map(() => new Array<string | null>(columns).fill(null));
  const merges: Range[] = [];
  /** By first column: the merged range that may go on in the next row. */
  let above = new Map<number, Range>();
  placed.forEach((cells, row) => {
    const here = new Map<number, Range>();
    for (const { start, end, vertical, text } of cells) {
      const first = column.get(start) ?? 0;
      const width = (column.get(end) ?? 0) - first;
      const upper = vertical === "goesOn" ? above.get(first) : undefined;
      if (upper?.columns === width) {
        here.set(first, { ...upper, rows: upper.rows + 1 });
        above.delete(first);
        continue;
      }
      const line = values[row];
      if (line) line[first] = text === "" ? null : text;
      here.set(first, { row, column: first, rows: 1, columns: width });
    }
    for (const ended of above.values()) merges.push(ended);
    above = here;
  });
  for (const ended of above.values()) merges.push(ended);
  return { columns, values, merges: merges.filter(({ rows, columns }) => rows * columns > 1) };
}

function placeCells({ before, cells }: TableRow): readonly Placed[] {
  let start = before;
  return cells.map(({ span, vertical, text }) => {
    const end = start + span;
    const cell = { start, end, vertical, text };
    start = end;
    return cell;
  });
}

/** The column that begins at each line of the grid where a cell begins or ends. */
function columnsOf(rows: readonly (readonly Placed[])[], grid: readonly number[]): ReadonlyMap<number, number> {
  const lines = [...new Set([0, ...rows.flatMap((cells) => cells.flatMap(({ start, end }) => [start, end]))])];
  lines.sort((a, b) => a - b);
  const meant = numbered(lines, (line, last) => distance(grid, last, line) >= HAIR);
  const lost = rows.some((cells) => cells.some(({ start, end }) => meant.get(start) === meant.get(end)));
  return lost ? numbered(lines, () => true) : meant;
}

function numbered(
  lines: readonly number[],
  isNext: (line: number, last: number) => boolean,
): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  let last = 0;
  let column = 0;
  for (const line of lines) {
    if (line > 0 && isNext(line, last)) {
      column++;
      last = line;
    }
    columns.set(line, column);
  }
  return columns;
}

/** Infinite where the file does not say how wide its columns are. */
function distance(grid: readonly number[], from: number, to: number): number {
  const widths = grid.slice(from, to);
  return widths.length < to - from || widths.includes(0) ? Infinity : widths.reduce((sum, width) => sum + width, 0);
}
