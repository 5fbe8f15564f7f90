/** Units that have written nothing yet: one thing to say of each, and not two of every row. */
import type { RowTable, UnitBlock } from "./items";

/** Of fewer rows each is told by itself. */
const FEWEST_ROWS = 3;

/** The blocks of an annex in which no row has its progress or its rating. */
export function unreportedBlocks({ blocks, columns }: RowTable): UnitBlock[] {
  if (columns.progressNote === undefined) return [];
  return blocks.filter(
    ({ items }) =>
      items.length >= FEWEST_ROWS && items.every((item) => item.progressNote === "" && item.ratingText === ""),
  );
}
