/** How tall a row must be to show wrapped text: neither Excel nor a file fits rows by itself. */
import { shownValue, type CellContent } from "../grid/snapshot";
import { textOf } from "../grid/cell-value";

/** Points for the tallest wrapped cell of a row: an ideograph is two characters wide, a line 16 points high. */
export function rowHeight(row: readonly CellContent[], widths: readonly number[]): number {
  const lines = row.map((content, c) => {
    const perLine = Math.max(2, (widths[c] ?? 10) - 1);
    return shownText(content)
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / perLine)), 0);
  });
  return Math.min(400, Math.max(22, Math.max(1, ...lines) * 16 + 6));
}

/** A share is shown in per cent, however many digits it has. */
function shownText(content: CellContent): string {
  const value = shownValue(content);
  return typeof value === "number" && !Number.isInteger(value) ? "100.0%" : textOf(value);
}

/** In characters of the body's type. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) > 0x2e80 ? 2.1 : 1.1;
  return width;
}
