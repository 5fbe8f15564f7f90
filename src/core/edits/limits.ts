/** What Excel takes: how many rows and columns, how long a text may be, and what a sheet may be called. */
import { isFormula, type CellContent } from "../grid/snapshot";
import type { SheetDraft } from "./draft";
import type { Conflict } from "./plan";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Characters of a cell's text. */
export const MAX_TEXT = 32_767;
/** Characters of a formula. */
export const MAX_FORMULA = 8192;

export function isTooLong(content: CellContent): boolean {
  if (isFormula(content)) return content.formula.length > MAX_FORMULA || isTooLong(content.value);
  return typeof content === "string" && content.length > MAX_TEXT;
}

/** Why Excel would not take such a sheet. */
export function impossibleSheet({ name, cells }: SheetDraft): Conflict | undefined {
  if (name.length === 0 || name.length > 31 || /[[\]:*?/\\]|^'|'$|^history$/i.test(name)) {
    return { reason: "sheetName", sheet: name };
  }
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex(isTooLong);
    if (column >= 0) return { reason: "textTooLong", at: { sheet: name, row, column } };
  }
  return undefined;
}
