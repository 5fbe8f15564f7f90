/** A quantity written in Chinese numerals: 两个, 十余家, 三分之二. */
import { chineseNumber } from "./numerals";
import { isLooseAfter, isMore, letterAt, unitAt } from "./digit-quantities";
import { endOf, isIn, letterSet } from "./letters";
import type { Quantity } from "./quantity";

/** 一年, 两期, 三类 count time or kinds. */
const NOT_BY_WORDS = /^(年|月|日|级|期|类|批|方|%|‰)$/;
export const NUMERALS = "一二两三四五六七八九十";
const NUMERAL = letterSet(NUMERALS);
const IN_NUMERAL_WORD = letterSet(`${NUMERALS}百千万`);
const NOT_BEFORE_WORDS = letterSet("0123456789百千万亿第数几");

export function endOfNumeral(text: string, at: number): number {
  return endOf(IN_NUMERAL_WORD, text, at);
}

/** 三分之二. */
export function fraction(text: string, at: number): Quantity | undefined {
  const middle = endOf(NUMERAL, text, at);
  if (!text.startsWith("分之", middle)) return undefined;
  const end = endOf(NUMERAL, text, middle + 2);
  const value = (chineseNumber(text.slice(middle + 2, end)) / chineseNumber(text.slice(at, middle))) * 100;
  if (end === middle + 2 || Number.isNaN(value)) return undefined;
  return { value, tolerance: 0.5, unit: "%", approximate: true, start: at, end };
}

/** 两个, 十余家; not 第三批, 数十家. */
export function wordQuantity(text: string, at: number): Quantity | undefined {
  const numberEnd = endOf(IN_NUMERAL_WORD, text, at);
  const more = isMore(text, numberEnd);
  const unitStart = numberEnd + (more ? 1 : 0);
  const unit = unitAt(text, unitStart);
  if (!unit || isIn(NOT_BEFORE_WORDS, letterAt(text, at - 1)) || NOT_BY_WORDS.test(unit.word)) return undefined;
  const number = text.slice(at, numberEnd);
  const value = chineseNumber(number);
  const end = unitStart + unit.word.length;
  // 一处一策 counts nothing.
  if (Number.isNaN(value) || (number === "一" && text[end] === "一")) return undefined;
  return {
    value,
    tolerance: 0,
    unit: unit.measure,
    // 一 is often no more than an article: 建成一个平台.
    approximate: more || number === "一" || isLooseAfter(text, end),
    start: at,
    end,
  };
}
