/** Something kept for single cells of the workbook. */
import { MAX_COLUMNS } from "../../core/edits/limits";
import type { Address } from "../../core/grid/range";

export class CellMap<T> {
  private readonly sheets = new Map<string, Map<number, T>>();

  get({ sheet, row, column }: Address): T | undefined {
    return this.sheets.get(sheet)?.get(row * MAX_COLUMNS + column);
  }

  set({ sheet, row, column }: Address, value: T): void {
    let cells = this.sheets.get(sheet);
    if (!cells) this.sheets.set(sheet, (cells = new Map()));
    cells.set(row * MAX_COLUMNS + column, value);
  }
}
