/** What the shell hands the core: the cells of every sheet at one moment. */
import { sameFormula } from "./formula";
import type { Position, Range } from "./range";

/** null is an empty cell; errors such as #REF! come as their text. */
export type CellValue = string | number | boolean | null;

/** What a cell holds: a constant, or a formula (with its leading =) and the value it shows. */
export type CellContent = CellValue | { readonly formula: string; readonly value: CellValue };

/** The add-in's own signature on a sheet it made: which summary, and a checksum of the contents as written. */
export interface SheetMark {
  readonly kind: string;
  readonly checksum: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Where values[0][0] stands on the sheet. */
  readonly origin: Position;
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape as values where any cell holds a formula; "" where there is none. */
  readonly formulas?: readonly (readonly string[])[];
  readonly merges?: readonly Range[];
  readonly mark?: SheetMark;
}

/** Cells a sheet may span, empty ones among them: whoever reads it looks at each. */
export const MAX_SPAN = 10_000_000;

/** The sheets in tab order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}

export function sheetNamed(book: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return book.sheets.find((sheet) => sheet.name === name);
}

/** The value at a position of the sheet; null outside what was read. */
export function valueAt(sheet: SheetSnapshot, { row, column }: Position): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** The formula at a position, with its leading =; undefined where the cell holds none. */
export function formulaAt(sheet: SheetSnapshot, { row, column }: Position): string | undefined {
  return sheet.formulas?.[row - sheet.origin.row]?.[column - sheet.origin.column] || undefined;
}

export function contentAt(sheet: SheetSnapshot, at: Position): CellContent {
  const value = valueAt(sheet, at);
  const formula = formulaAt(sheet, at);
  return formula === undefined ? value : { formula, value };
}

/** Same constant or same formula; the value a formula shows at the moment does not count. "" and null are both empty. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (isFormula(a) || isFormula(b)) return isFormula(a) && isFormula(b) && sameFormula(a.formula, b.formula);
  return (a === "" ? null : a) === (b === "" ? null : b);
}

export function isFormula(content: CellContent): content is { readonly formula: string; readonly value: CellValue } {
  return typeof content === "object" && content !== null;
}

/** The value a person sees in the cell. */
export function shownValue(content: CellContent): CellValue {
  return isFormula(content) ? content.value : content;
}
