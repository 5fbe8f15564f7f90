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

test("what is written stands there, formulas beside their results", () => {
  const after = written(own, [
    [1, 1, 3],
    [2, 1, { formula: "=B2", value: 3 }],
    [0, 0, null],
  ]);
  expect(after.values).toEqual([
    [null, "事项"],
    ["区发改局", 3],
    ["区财政局", 3],
  ]);
  expect(after.formulas).toEqual([
    ["", ""],
    ["", ""],
    ["", "=B2"],
  ]);
});

test("rows that nobody wrote in stay the same objects, so that a long sheet is not copied for one cell", () => {
  const after = written(own, [[2, 0, "区科经局"]]);
  expect(after.values[0]).toBe(own.values[0]);
  expect(after.values[1]).toBe(own.values[1]);
  expect(after.values[2]).not.toBe(own.values[2]);
});

test("a sheet grows in every direction to what is written", () => {
  const after = written({ ...own, origin: { row: 2, column: 1 } }, [
    [0, 0, "标题"],
    [5, 3, 9],
  ]);
  expect(after.origin).toEqual({ row: 0, column: 0 });
  expect(after.values).toEqual([
    ["标题", null, null, null],
    [null, null, null, null],
    [null, "单位", "事项", null],
    [null, "区发改局", 2, null],
    [null, "区财政局", 1, null],
    [null, null, null, 9],
  ]);
  expect(after.formulas?.[3]).toEqual(["", "", "=1+1", ""]);
  const first = written({ ...own, values: [], formulas: [] }, [[3, 2, "甲"]]);
  expect(first).toMatchObject({ origin: { row: 3, column: 2 }, values: [["甲"]], formulas: [[""]] });
});
