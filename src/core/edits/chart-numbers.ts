/** What a chart shows: the names and numbers that stand in its cells at the moment. */
import type { Position } from "../grid/range";
import type { CellValue } from "../grid/snapshot";
import { textOf } from "../grid/cell-value";
import type { ChartDraft } from "./draft";

export interface ChartNumbers {
  readonly categories: readonly string[];
  /** null where the cell holds no number; a chart draws nothing there. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export function chartNumbers(
  { categories, series }: Pick<ChartDraft, "categories" | "series">,
  valueAt: (at: Position) => CellValue,
): ChartNumbers {
  const column = ({ row, column, rows }: Position & { readonly rows: number }): CellValue[] =>
    Array.from({ length: rows }, (_, index) => valueAt({ row: row + index, column }));
  return {
    categories: column(categories).map(textOf),
    series: series.map(({ name, values }) => ({
      name: textOf(valueAt(name)),
      values: column(values).map((value) => (typeof value === "number" ? value : null)),
    })),
  };
}
