/** Pieces of a matrix as they are shown to a person. */
import type { Difference } from "./differences";
import type { MarkedNumber } from "./matching/marked-text";

/** What is said of a number behind it. */
const QUALIFIER = /^(?:以上|以下|以内|以外|左右|上下)/;
const LONGEST_QUOTE = 48;

/** The number as written with what qualifies it: 6.5%以上. */
export function writtenNumber(text: string, { start, end }: Pick<MarkedNumber, "start" | "end">): string {
  return text.slice(start, end).replace(/\s+/g, "") + (QUALIFIER.exec(text.slice(end))?.[0] ?? "");
}

/** The clause that a number stands in; a whole sentence where it is short. */
export function clauseAround(text: string, { start, end }: Pick<MarkedNumber, "start" | "end">): string {
  if (text.length <= LONGEST_QUOTE) return text.replace(/[。；;]$/, "");
  const before = Math.max(...[",", "，", ";", "；", "。"].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const behind = /[,，;；。]/.exec(text.slice(end));
  const after = behind ? end + behind.index : text.length;
  return `${before > 0 ? "…" : ""}${text.slice(before, after)}${after < text.length - 1 ? "…" : ""}`;
}

/** What the shares come to, written as the report writes its number: 8000人 → 7000人. */
export function sumOfShares({ reported, shares = [] }: Difference): string {
  const sum = shares.reduce((total, { own }) => total + own.value, 0);
  const digits = /[\d.,]+/.exec(reported.words)?.[0];
  if (digits === undefined) return String(sum);
  const scale = reported.value / Number(digits.replaceAll(",", ""));
  return reported.words.replace(digits, String(Number((sum / scale).toFixed(6))));
}
