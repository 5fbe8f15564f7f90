/** What a worksheet holds, as the rest of the add-in sees it: trimmed to the cells with content. */
import type { SheetCells } from "./sheet-rows";
import { MAX_TEXT } from "../../../core/edits/limits";
import { isCovered, type Position, type Range } from "../../../core/grid/range";
import { MAX_SPAN, type CellValue } from "../../../core/grid/snapshot";
import { Refusal } from "../../package/problems";
import { mergesByRow } from "./sheet-xml";

export interface SheetContents {
  readonly origin: Position;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas?: readonly (readonly string[])[];
}

/** Cells to be compared with merged ranges. */
const MAX_COMPARISONS = 200_000_000;

export function contentsOf(sheet: SheetCells): SheetContents {
  const bounds = boundsOf(sheet);
  if (!bounds) return { origin: { row: 0, column: 0 }, values: [] };
  const { row: top, column: left, rows: height, columns: width } = bounds;
  const emptyValues: readonly CellValue[] = new Array<CellValue>(width).fill(null);
  const emptyFormulas: readonly string[] = new Array<string>(width).fill("");
  const values = new Array<readonly CellValue[]>(height).fill(emptyValues);
  const formulas = new Array<readonly string[]>(height).fill(emptyFormulas);
  let anyFormula = false;
  eachContent(sheet, (row, cells) => {
    const valueRow = [...emptyValues];
    let formulaRow: string[] | undefined;
    for (const { column, value, formula } of cells) {
      valueRow[column - left] = value;
      if (typeof value === "string" && value.length > MAX_TEXT) throw new Refusal("cellTooLong");
      if (formula) {
        formulaRow ??= [...emptyFormulas];
        formulaRow[column - left] = `=${formula.text}`;
      }
    }
    values[row - top] = valueRow;
    if (formulaRow) {
      formulas[row - top] = formulaRow;
      anyFormula = true;
    }
  });
  return { origin: { row: top, column: left }, values, ...(anyFormula ? { formulas } : {}) };
}

type Cells = SheetCells["rows"][number]["cells"];

/** The rows that hold content, each with its cells that do; what a merged range covers is left out. */
function eachContent(sheet: SheetCells, visit: (row: number, cells: Cells) => void): void {
  const merges = mergesByRow(sheet);
  let comparisons = 0;
  sheet.rows.forEach(({ row, cells }, i) => {
    const covering = merges[i] ?? [];
    comparisons += cells.length * covering.length;
    if (comparisons > MAX_COMPARISONS) throw new Refusal("tooLarge");
    const held = cells.filter(
      ({ column, value, formula }) => (value !== null || formula) && !isCovered(covering, { row, column }),
    );
    if (held.length > 0) visit(row, held);
  });
}

function boundsOf(sheet: SheetCells): Range | undefined {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  eachContent(sheet, (row, cells) => {
    top = Math.min(top, row);
    bottom = row;
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells.at(-1)?.column ?? right);
  });
  if (bottom < 0) return undefined;
  const bounds = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  if (Math.max(bounds.rows * bounds.columns, mergedCells(sheet.merges, bounds)) > MAX_SPAN) {
    throw new Refusal("tooSpread");
  }
  return bounds;
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
