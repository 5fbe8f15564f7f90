/** What a worksheet holds, as the rest of the add-in sees it: trimmed to the cells with content. */
import { MAX_TEXT } from "../../../core/edits/limits";
import { isCovered, type Position, type Range } from "../../../core/grid/range";
import { MAX_SPAN, type CellValue } from "../../../core/grid/snapshot";
import { Refusal } from "../../package/problems";
import type { CellList } from "./cell-list";
import { mergesByRow } from "./merged-rows";

export interface SheetContents {
  readonly origin: Position;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas?: readonly (readonly string[])[];
}

/** Cells to be compared with merged ranges. */
const MAX_COMPARISONS = 200_000_000;

/** What a merged range covers is left out. */
export function contentsOf(cells: CellList, merges: readonly Range[]): SheetContents {
  const shown = shownCells(cells, merges);
  const bounds = boundsOf(cells, shown);
  if (!bounds) return { origin: { row: 0, column: 0 }, values: [] };
  if (Math.max(bounds.rows * bounds.columns, mergedCells(merges, bounds)) > MAX_SPAN) throw new Refusal("tooSpread");
  const { row: top, column: left, rows: height, columns: width } = bounds;
  const emptyValues: readonly CellValue[] = new Array<CellValue>(width).fill(null);
  const emptyFormulas: readonly string[] = new Array<string>(width).fill("");
  const values = new Array<readonly CellValue[]>(height).fill(emptyValues);
  const formulas = new Array<readonly string[]>(height).fill(emptyFormulas);
  let anyFormula = false;
  eachRow(cells, (row, from, to) => {
    let valueRow: CellValue[] | undefined;
    let formulaRow: string[] | undefined;
    for (let i = from; i < to; i++) {
      if (shown[i] === 0) continue;
      const at = (cells.columns[i] ?? 0) - left;
      const value = cells.values[i] ?? null;
      if (typeof value === "string" && value.length > MAX_TEXT) throw new Refusal("cellTooLong");
      valueRow ??= [...emptyValues];
      valueRow[at] = value;
      const formula = cells.formulas.get(i);
      if (formula === undefined) continue;
      formulaRow ??= [...emptyFormulas];
      formulaRow[at] = `=${formula}`;
    }
    if (valueRow) values[row - top] = valueRow;
    if (formulaRow) formulas[row - top] = formulaRow;
    anyFormula ||= formulaRow !== undefined;
  });
  return { origin: { row: top, column: left }, values, ...(anyFormula ? { formulas } : {}) };
}

/** Visits each row with where in the lists its cells begin and end. */
function eachRow(
  { rows, ends }: CellList,
  visit: (row: number, from: number, to: number, index: number) => void,
): void {
  let from = 0;
  rows.forEach((row, index) => {
    const to = ends[index] ?? from;
    visit(row, from, to, index);
    from = to;
  });
}

/** For each cell of the lists whether it holds something that can be seen. */
function shownCells(cells: CellList, merges: readonly Range[]): Uint8Array {
  const { columns, values, formulas } = cells;
  const shown = new Uint8Array(columns.length);
  const covering = mergesByRow(cells.rows, merges);
  let comparisons = 0;
  eachRow(cells, (row, from, to, index) => {
    const over = covering[index] ?? [];
    comparisons += (to - from) * over.length;
    if (comparisons > MAX_COMPARISONS) throw new Refusal("tooLarge");
    for (let i = from; i < to; i++) {
      const holds = values[i] !== null || formulas.has(i);
      if (holds && (over.length === 0 || !isCovered(over, { row, column: columns[i] ?? 0 }))) shown[i] = 1;
    }
  });
  return shown;
}

function boundsOf(cells: CellList, shown: Uint8Array): Range | undefined {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  eachRow(cells, (row, from, to) => {
    for (let i = from; i < to; i++) {
      if (shown[i] === 0) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, cells.columns[i] ?? left);
      right = Math.max(right, cells.columns[i] ?? right);
    }
  });
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The cells within the bounds that merged ranges cover; ranges that overlap, which Excel never makes, count each. */
function mergedCells(merges: readonly Range[], { row, column, rows, columns }: Range): number {
  let cells = 0;
  for (const merge of merges) {
    const height = Math.min(merge.row + merge.rows, row + rows) - Math.max(merge.row, row);
    const width = Math.min(merge.column + merge.columns, column + columns) - Math.max(merge.column, column);
    if (height > 0 && width > 0) cells += height * width;
  }
  return cells;
}
