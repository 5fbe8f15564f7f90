/** The cells of a sheet in order, whatever kind of file it stands in: a few long lists, as a large sheet has millions of cells. */
import type { CellValue } from "../../../core/grid/snapshot";

export interface CellList {
  /** The rows that have cells, and for each where in the other lists its cells end. */
  readonly rows: readonly number[];
  readonly ends: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly CellValue[];
  /** Without their =, by place in the lists. */
  readonly formulas: ReadonlyMap<number, string>;
}

/** Takes rows and cells in order. */
export class CellLister implements CellList {
  readonly rows: number[] = [];
  readonly ends: number[] = [];
  readonly columns: number[] = [];
  readonly values: CellValue[] = [];
  readonly formulas = new Map<number, string>();

  row(row: number): void {
    this.rows.push(row);
    this.ends.push(this.columns.length);
  }

  /** In the last row. */
  cell(column: number, value: CellValue, formula?: string): void {
    if (formula !== undefined) this.formulas.set(this.columns.length, formula);
    this.columns.push(column);
    this.values.push(value);
    this.ends[this.ends.length - 1] = this.columns.length;
  }
}
