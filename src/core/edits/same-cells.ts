/** Whether a sheet holds just what a draft says, no less and no more. */
import { sameContent, type CellContent } from "../grid/snapshot";

type Cells = readonly (readonly CellContent[])[];

/** Both from A1 on; beyond the end of a row or of the rows all is empty. */
export function sameCells(a: Cells, b: Cells): boolean {
  for (let row = 0; row < Math.max(a.length, b.length); row++) {
    const [left = [], right = []] = [a[row], b[row]];
    for (let column = 0; column < Math.max(left.length, right.length); column++) {
      if (!sameContent(left[column] ?? null, right[column] ?? null)) return false;
    }
  }
  return true;
}
