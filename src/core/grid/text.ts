/** Text as people type it, folded so that it can be compared. What is shown to a person is never folded. */
import type { CellValue } from "./snapshot";

const SPACE = /[\s\u00a0\u3000\u200b-\u200d\u2060\ufeff]+/g;
const NEEDS_FOLDING = /[\s\u00a0\u3000\u200b-\u200d\u2060\ufeff\uff01-\uff5e]/;

/** The text of a cell; "" for an empty one. */
export function textOf(value: CellValue): string {
  return value === null ? "" : typeof value === "string" ? value : String(value);
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** Full-width letters, digits and punctuation become half-width and every white space goes: “单  位” and “单位” are one word. */
export function compact(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  return halfWidth(text).replace(SPACE, "");
}

/** Full-width forms (！ to ～) become their ASCII twins; the length stays the same. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** Only letters, digits and ideographs: two sentences that differ in punctuation and spacing alone have the same essence. */
export function essence(text: string): string {
  return halfWidth(text).replace(/[^\p{L}\p{N}%]+/gu, "");
}

/** Without what stands in brackets: 进度评估（已完成、进展顺利） → 进度评估. */
export function withoutBrackets(text: string): string {
  return text.replace(/[(（【[][^)）】\]]*[)）】\]]/g, "");
}

/** A count in a cell: the number itself, or digits kept as text, or 13项; undefined where it is no whole number. */
export function countOf(value: CellValue): number | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? value : undefined;
  if (typeof value !== "string") return undefined;
  const match = /^(\d{1,9})(?:\.0+)?[项件个条家]?$/.exec(compact(value));
  return match ? Number(match[1]) : undefined;
}
