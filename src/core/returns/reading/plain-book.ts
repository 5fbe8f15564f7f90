/** A returned book as cells to be read: a formula is the text it shows, and no sheet is taken for one of the add-in's own. */
import type { Address } from "../../grid/range";
import { formulaAt, type SheetSnapshot, type WorkbookSnapshot } from "../../grid/snapshot";

export interface PlainBook {
  readonly book: WorkbookSnapshot;
  /** The formula of a cell whose result the file does not hold; undefined for every other cell. */
  unshownFormula(at: Address): string | undefined;
}

export function plainBook(returned: WorkbookSnapshot): PlainBook {
  const unshown = new Map<string, string>();
  const sheets = returned.sheets.map((sheet): SheetSnapshot => {
    const { name, hidden, origin, merges, formulas } = sheet;
    const values = formulas
      ? sheet.values.map((row, r) =>
          row.map((value, c) => {
            const at = { row: origin.row + r, column: origin.column + c };
            const formula = value === null ? formulaAt(sheet, at) : undefined;
            if (formula === undefined) return value;
            unshown.set(keyOf({ sheet: name, ...at }), formula);
            return formula;
          }),
        )
      : sheet.values;
    return { name, hidden, protected: false, origin, values, ...(merges ? { merges } : {}) };
  });
  return { book: { sheets }, unshownFormula: (at) => unshown.get(keyOf(at)) };
}

function keyOf({ sheet, row, column }: Address): string {
  return JSON.stringify([sheet, row, column]);
}
