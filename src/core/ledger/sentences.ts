/** Sentences and clauses around a quantity in a progress note. */
import type { Quantity } from "../grid/quantities";

const SENTENCE_ENDS = ["。", "；", ";", "\n"];
const CLAUSE_ENDS = /[,，。;；、:：()（）\n]/;

export function sentenceStart(text: string, at: number): number {
  return Math.max(...SENTENCE_ENDS.map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
}

export function sentenceEnd(text: string, at: number): number {
  const ends = SENTENCE_ENDS.map((mark) => text.indexOf(mark, at)).filter((index) => index >= 0);
  return Math.min(text.length, ...ends);
}

/** Where the whole of 其中 may begin: in the same sentence, or in the one before where 其中 opens its own. */
export function wholeStart(text: string, at: number): number {
  const before = text.slice(0, at).trimEnd();
  return sentenceStart(text, SENTENCE_ENDS.includes(before.at(-1) ?? "") ? before.length - 1 : before.length);
}

/** The words before a quantity, back to the mark, the 其中 or the quantity before. */
export function wordsBefore(text: string, at: number): string {
  const words = text.slice(0, at).split(CLAUSE_ENDS).at(-1) ?? "";
  return words.split("其中").at(-1)?.replace(/^.*\d/, "").trim() ?? "";
}

/** The words after a quantity, up to the next mark or number. */
export function wordsAfter(text: string, at: number): string {
  return (text.slice(at).split(CLAUSE_ENDS)[0] ?? "").replace(/\d.*$/, "").trim();
}

export function inBrackets(text: string, position: number): boolean {
  const open = Math.max(text.lastIndexOf("(", position), text.lastIndexOf("（", position));
  const close = Math.max(text.lastIndexOf(")", position - 1), text.lastIndexOf("）", position - 1));
  return open > close;
}

/** Lengths of time and classes are never parts of one another. */
export function isCountable({ unit }: Quantity): boolean {
  return unit !== "" && !/^(%|‰|百分点|年|月|日|天|个月|小时|个小时|工作日|个工作日|季度|岁|期|级|类)$/.test(unit);
}

/** 20.5个, without the dust of adding fractions. */
export function total(value: number, unit: string): string {
  return `${Math.round(value * 1e6) / 1e6}${unit}`;
}
