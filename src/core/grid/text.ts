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

/**
 * Only letters, digits, ideographs and %: two sentences that differ in punctuation and spacing alone have the same essence.
 * Every row of a long sheet passes here, so that it copies stretches and tests few letters one by one.
 */
export function essence(text: string): string {
  let result = "";
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isEssential(code)) continue;
    result += text.slice(start, i);
    start = i + 1;
    const half = code - 0xfee0;
    if (half > 0x20 && half < 0x7f && isEssential(half)) result += String.fromCharCode(half);
  }
  return start === 0 ? text : result + text.slice(start);
}

function isEssential(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (code < 0x80) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 37;
  }
  // General and CJK punctuation, full-width forms.
  if ((code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) || code >= 0xff00) return false;
  return /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(code));
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
