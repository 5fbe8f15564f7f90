/** What reading needs of a sheet, whatever kind of file it stands in. */
import type { Range } from "../../../core/grid/range";
import type { CellValue } from "../../../core/grid/snapshot";

/** What reading needs of a sheet, whatever kind of file it stands in: rows and cells in order. */
export interface SheetCells {
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly {
      readonly column: number;
      readonly value: CellValue;
      readonly formula?: { readonly text: string };
    }[];
  }[];
  readonly merges: readonly Range[];
}
