/** The value of one cell as text. */
import type { CellValue } from "./snapshot";

/** The text of a cell; "" for an empty one. */
export function textOf(value: CellValue): string {
  return value === null ? "" : typeof value === "string" ? value : String(value);
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && isBlankText(value));
}

/** Most texts begin with a letter that is surely no space. */
function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first > 0x20 && first < 0x7f) || (first > 0x3000 && first < 0xfeff)) return false;
  return text.trim() === "";
}
