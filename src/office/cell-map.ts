/** Something kept for single cells of the workbook. */
import type { Address } from "../core/grid/range";

const columnsOfSheet = 16384;

export class CellMap<T> {
  private readonly sheets = new Map<string, Map<number, T>>();

  get({ sheet, row, column }: Address): T | undefined {
    return this.sheets.get(sheet)?.get(row * columnsOfSheet + column);
  }

  set({ sheet, row, column }: Address, value: T): void {
    let cells = this.sheets.get(sheet);
    if (!cells) this.sheets.set(sheet, (cells = new Map()));
    cells.set(row * columnsOfSheet + column, value);
  }
}
