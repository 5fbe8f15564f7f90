/** Cell contents as Excel hands them over, and when two of them are the same to Excel. */
import { isFormula, sameContent, type CellContent, type CellValue } from "../core/grid/snapshot";

/**
 * Excel gives a constant in `formulas` too, without the apostrophe a text may have been typed with: so "=1+1" that is
 * text reads the same in both arrays, while a formula never shows itself.
 */
export function readContent(value: unknown, formula: unknown): CellContent {
  const shown = readValue(value);
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    return { formula, value: value === "" ? "" : shown };
  }
  return shown;
}

function readValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** Same contents, though Excel may have rewritten a formula: it drops needless quotes and spaces and raises letters. */
export function sameInExcel(a: CellContent, b: CellContent): boolean {
  if (isFormula(a) && isFormula(b)) return plainFormula(a.formula) === plainFormula(b.formula);
  return sameContent(a, b);
}

function plainFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : plainPart(part)))
    .join("");
}

function plainPart(part: string): string {
  return part
    .replace(/'((?:[^']|'')+)'!/g, "$1!")
    .replace(/\s+/g, "")
    .toUpperCase();
}
