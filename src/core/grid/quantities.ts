/** Quantities in running text: 1.7万个, 280.81万吨, 916,564万元, 72.5%, 三分之二 — with their unit of measure and how exact they are. */
import { chineseNumber } from "./chinese-numbers";
import { isDigit, isLatin, letterAt, letterSet, skipBlanks } from "./letters";
import { measureOf, scaleAt, unitAt } from "./measures";
import { halfWidth } from "./text";

export interface Quantity {
  /** In the unit of measure itself: 1.7万个 is 17000. Per cent and fractions are in per cent. */
  readonly value: number;
  /** Half of the last digit shown: the true value lies within. 0 for whole things counted. */
  readonly tolerance: number;
  /** 个, 公顷, 元, 美元, % …; "" where none is known. */
  readonly unit: string;
  /** 余, 多, 约, 近, 超: the number is not meant exactly. */
  readonly approximate: boolean;
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
}

export function sameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && a.unit !== "%";
}

/** A sign stands after words like 增长, 同比, 为; elsewhere - is a dash: 1-6月, 13#-15#楼. */
const BEFORE_SIGN = /^$|[长幅比速率为是达到减了:(;,]/;
const RANGE = /^(?:[-—–~]{1,2}|至|到)$/;
/** 一年, 两期, 三类 count time or kinds. */
const NOT_BY_WORDS = /^(年|月|日|级|期|类|批|方|%|‰)$/;

const APPROXIMATE_BEFORE = /(约|近|超|超过|逾|达到?近|至少|不少于|不低于|高于|大于|突破|过)$/;
/** The last letters of those. */
const LOOSE_END = letterSet("约近超过逾到少于低高大破");
const APPROXIMATE_AFTER = /^(左右|以上|以下|以内|上下|余|多)/;
/** The first letters of those. */
const LOOSE_START = letterSet("左以上余多");

const NUMERALS = "一二两三四五六七八九十";
const NUMERAL = letterSet(NUMERALS);
const IN_NUMERAL_WORD = letterSet(`${NUMERALS}百千万`);
const STARTS_NUMBER = letterSet(`0123456789０１２３４５６７８９${NUMERALS}`);
const MORE = letterSet("余多");
const NOT_BEFORE_DIGITS = letterSet("第〔[");
const NOT_BEFORE_WORDS = letterSet("0123456789百千万亿第数几");
/** After a bare number: 1.、 and the like number paragraphs. */
const AFTER_ORDINAL = letterSet(".、:)");

const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;

/** All quantities of a text, in order; years, dates, ranges and numbers inside names (5G, K3, 第3批) are left out. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  let before: Quantity | undefined;
  for (let at = 0; at < text.length; at++) {
    if (STARTS_NUMBER[text.charCodeAt(at)] === 0) continue;
    if (isDigit(letterAt(text, at))) {
      const end = endOfDigits(text, at);
      const quantity = standsAlone(text, at) ? digitQuantity(text, at, end) : undefined;
      at = (quantity?.end ?? end) - 1;
      if (!quantity) continue;
      // Neither end of 10—50亿元 is a quantity of its own, and a date is none at all.
      const isRange = before !== undefined && makeRange(text, before, quantity);
      if (isRange && found.at(-1) === before) found.pop();
      if (!isRange && !isCalendar(text, quantity)) found.push(quantity);
      before = quantity;
    } else {
      const quantity = fraction(text, at) ?? wordQuantity(text, at);
      if (quantity) found.push(quantity);
      at = (quantity?.end ?? endOf(IN_NUMERAL_WORD, text, at)) - 1;
    }
  }
  return found;
}

/** One past the letters of this set that begin here. */
function endOf(letters: Uint8Array, text: string, at: number): number {
  let end = at;
  while (end < text.length && letters[text.charCodeAt(end)] === 1) end++;
  return end;
}

/** Not within a name or number: K3, 第3, 〔2023〕. */
function standsAlone(text: string, at: number): boolean {
  const before = letterAt(text, at - 1);
  if (isLatin(before) || NOT_BEFORE_DIGITS[before] === 1) return false;
  return !((before === POINT || before === COMMA) && isDigit(letterAt(text, at - 2)));
}

/** One past 916,564.25: thousands in groups of three, and decimals. */
function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(letterAt(text, end))) end++;
  if (end - at <= 3) while (letterAt(text, end) === COMMA && isGroup(text, end + 1)) end += 4;
  if (letterAt(text, end) === POINT && isDigit(letterAt(text, end + 1))) {
    end++;
    while (isDigit(letterAt(text, end))) end++;
  }
  return end;
}

function isGroup(text: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (!isDigit(letterAt(text, at + i))) return false;
  return !isDigit(letterAt(text, at + 3));
}

/** The digits as one whole number, commas and point left out. */
function allDigits(text: string, at: number, end: number): number {
  let whole = 0;
  for (let i = at; i < end; i++) {
    const code = letterAt(text, i);
    if (isDigit(code)) whole = whole * 10 + code - 48;
  }
  return whole;
}

function decimalsIn(text: string, at: number, end: number): number {
  for (let i = end - 1; i >= at; i--) if (letterAt(text, i) === POINT) return end - 1 - i;
  return 0;
}

function digitQuantity(text: string, digitsAt: number, digitsEnd: number): Quantity | undefined {
  const sign = signBefore(text, digitsAt);
  const start = sign === 0 ? digitsAt : digitsAt - 1;
  let end = digitsEnd;
  let from = skipBlanks(text, end);
  const more = isMore(text, from);
  if (more) from = skipBlanks(text, (end = from + 1));
  const scale = scaleAt(text, from);
  if (scale) from = skipBlanks(text, (end = from + scale.word.length));
  const moreAfter = isMore(text, from);
  if (moreAfter) from = skipBlanks(text, (end = from + 1));
  const unit = unitAt(text, from);
  if (unit !== "") end = from + unit.length;
  else if (isLatin(letterAt(text, digitsEnd)) || (!scale && AFTER_ORDINAL[letterAt(text, end)] === 1)) return undefined;
  const factor = scale?.factor ?? 1;
  const decimals = decimalsIn(text, digitsAt, digitsEnd);
  // 1.7万个 is rounded to thousands; 15个 is counted.
  const rounded = decimals > 0 || factor > 1;
  return {
    value: (allDigits(text, digitsAt, digitsEnd) / 10 ** decimals) * factor * (sign || 1),
    tolerance: rounded ? (factor * 10 ** -decimals) / 2 : 0,
    unit: measureOf(unit),
    approximate: more || moreAfter || isLooseBefore(text, start) || isLooseAfter(text, end),
    start,
    end,
    text: text.slice(start, end),
  };
}

/** -1 or 1 for a sign before the digits, 0 for none. */
function signBefore(text: string, digitsAt: number): -1 | 0 | 1 {
  const sign = letterAt(text, digitsAt - 1);
  if (sign !== MINUS && sign !== PLUS) return 0;
  if (!BEFORE_SIGN.test(halfWidth(text.slice(Math.max(0, digitsAt - 2), digitsAt - 1)))) return 0;
  return sign === MINUS ? -1 : 1;
}

/** 余, 多: some more than that. */
function isMore(text: string, at: number): boolean {
  return MORE[letterAt(text, at)] === 1;
}

/** 约, 超过, 不少于 before the number. */
function isLooseBefore(text: string, start: number): boolean {
  return (
    LOOSE_END[letterAt(text, start - 1)] === 1 && APPROXIMATE_BEFORE.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** 左右, 以上 after it. */
function isLooseAfter(text: string, end: number): boolean {
  return LOOSE_START[letterAt(text, end)] === 1 && APPROXIMATE_AFTER.test(text.slice(end, end + 2));
}

function makeRange(text: string, { end }: Quantity, { start }: Quantity): boolean {
  return start > end && start - end <= 4 && RANGE.test(halfWidth(text.slice(end, start)).trim());
}

/** Calendar words are no measure: 2023年, 6月30日, 第三季度, 前3名. */
function isCalendar(text: string, { unit, value, start }: Quantity): boolean {
  switch (unit) {
    case "年":
      return value >= 1900 && value < 2100;
    case "名":
    case "位":
      return text[start - 1] === "前";
    default:
      return unit === "月" || unit === "日" || unit === "季度";
  }
}

/** 三分之二. */
function fraction(text: string, at: number): Quantity | undefined {
  const middle = endOf(NUMERAL, text, at);
  if (!text.startsWith("分之", middle)) return undefined;
  const end = endOf(NUMERAL, text, middle + 2);
  const value = (chineseNumber(text.slice(middle + 2, end)) / chineseNumber(text.slice(at, middle))) * 100;
  if (end === middle + 2 || Number.isNaN(value)) return undefined;
  return { value, tolerance: 0.5, unit: "%", approximate: true, start: at, end, text: text.slice(at, end) };
}

/** 两个, 十余家; not 第三批, 数十家. */
function wordQuantity(text: string, at: number): Quantity | undefined {
  const numberEnd = endOf(IN_NUMERAL_WORD, text, at);
  const more = isMore(text, numberEnd);
  const unitStart = numberEnd + (more ? 1 : 0);
  const unit = unitAt(text, unitStart);
  if (unit === "" || NOT_BEFORE_WORDS[letterAt(text, at - 1)] === 1 || NOT_BY_WORDS.test(unit)) return undefined;
  const number = text.slice(at, numberEnd);
  const value = chineseNumber(number);
  const end = unitStart + unit.length;
  // 一处一策 counts nothing.
  if (Number.isNaN(value) || (number === "一" && text[end] === "一")) return undefined;
  return {
    value,
    tolerance: 0,
    unit: measureOf(unit),
    // 一 is often no more than an article: 建成一个平台.
    approximate: more || number === "一" || isLooseAfter(text, end),
    start: at,
    end,
    text: text.slice(at, end),
  };
}
