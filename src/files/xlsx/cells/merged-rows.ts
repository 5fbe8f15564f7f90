/** Which merged ranges reach into which rows. */
import type { Range } from "../../../core/grid/range";
import { Refusal } from "../../package/problems";

/** Merged ranges put into the lists of all rows together. */
const MAX_MOVED = 2_000_000;

/** For each of the rows, which go down, the merged ranges that reach into it. */
export function mergesByRow(rows: readonly number[], merges: readonly Range[]): readonly (readonly Range[])[] {
  const waiting = merges.filter((merge) => merge.rows * merge.columns > 1).sort((a, b) => b.row - a.row);
  let open: readonly Range[] = [];
  let firstEnd = Infinity;
  let moved = 0;
  return rows.map((row) => {
    const starting: Range[] = [];
    for (let next = waiting.at(-1); next && next.row <= row; next = waiting.at(-1)) {
      waiting.pop();
      starting.push(next);
    }
    // The same list serves every row until a merge begins or ends.
    if (starting.length > 0 || firstEnd <= row) {
      open = [...open, ...starting].filter((merge) => merge.row + merge.rows > row);
      moved += open.length;
      if (moved > MAX_MOVED) throw new Refusal("tooLarge");
      firstEnd = open.reduce((first, merge) => Math.min(first, merge.row + merge.rows), Infinity);
    }
    return open;
  });
}
