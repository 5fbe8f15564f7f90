/** Where rectangles of a sheet meet, and which merged areas a range is told of. */
import { contains, type Range as Rectangle } from "../../../core/grid/range";
import type { HostQuirks } from "../quirks";

export function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return intersection(a, b) !== undefined;
}

export function mergedAreas(
  merges: readonly Rectangle[],
  at: Rectangle,
  { mergesByTopLeft, mergesCut }: HostQuirks,
): Rectangle[] {
  const found = merges.filter((merge) => (mergesByTopLeft ? contains(at, merge) : overlaps(merge, at)));
  return mergesCut ? found.flatMap((merge) => intersection(merge, at) ?? []) : found;
}
