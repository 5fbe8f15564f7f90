/** What a snapshot becomes when a plan lands whole. */
import { applyPlan } from "../../../src/core/edits/apply";
import type { CellContent, SheetSnapshot } from "../../../src/core/grid/snapshot";
import { book, sheet } from "../../kit/sheets";

type Entry = readonly [row: number, column: number, after: CellContent];

function written(before: SheetSnapshot, cells: readonly Entry[]): SheetSnapshot {
  const edits = cells.map(([row, column, after]) => ({
    kind: "setCell" as const,
    at: { sheet: before.name, row, column },
    before: null,
    after,
  }));
  const [after] = applyPlan(book(before), { label: "test", edits }).sheets;
  if (!after) throw new Error("The sheet is gone.");
  return after;
}

const own = sheet("附件1", "单位 | 事项\n区发改局 | =1+1 → 2\n区财政局 | 1");

test("so many cells as a long book has are written at once", () => {
  const cells = Array.from({ length: 200_000 }, (_, row): Entry => [row, 2, row]);
  expect(written(own, cells).values).toHaveLength(200_000);
});
