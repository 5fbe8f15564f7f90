/** Cell contents as Excel hands them over. */
import type { CellContent, CellValue } from "../../core/grid/snapshot";

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
