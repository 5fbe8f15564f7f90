/**
 * A quantity written in digits, read where it stands. Every number of a long sheet passes here letter by letter, so that nothing
 * is copied on the way and what looks at single letters stands in this one file.
 */
import { isIn, letterSet } from "./letters";
import { scalesFrom, unitsFrom, type Unit } from "./measures";
import type { Quantity } from "./quantity";
import { halfWidth } from "./text";

/** A sign stands after words like 增长, 同比, 为; elsewhere - is a dash: 1-6月, 13#-15#楼. */
const BEFORE_SIGN = /^$|[长幅比速率为是达到减了:(;,]/;

const APPROXIMATE_BEFORE = /(约|近|超|超过|逾|达到?近|至少|不少于|不低于|高于|大于|突破|过)$/;
/** The last letters of those. */
const LOOSE_END = letterSet("约近超过逾到少于低高大破");
const APPROXIMATE_AFTER = /^(左右|以上|以下|以内|上下|余|多)/;
/** The first letters of those. */
const LOOSE_START = letterSet("左以上余多");
const MORE = letterSet("余多");
const NOT_BEFORE_DIGITS = letterSet("第〔[");
/** After a bare number: 1.、 and the like number paragraphs. */
const AFTER_ORDINAL = letterSet(".、:)");

const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const SEMICOLON = 59;
const WIDE_COMMA = "，".charCodeAt(0);

/** By code, with full-width forms as their ASCII twins; 0 outside. A full-width comma is ; since it parts numbers. */
export function letterAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code < 0xff01 || code > 0xff5e) return code;
  return code === WIDE_COMMA ? SEMICOLON : code - 0xfee0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && (text.charCodeAt(end) <= 32 || text.charCodeAt(end) === 0x3000)) end++;
  return end;
}

/** The unit of measure that begins here. */
export function unitAt(text: string, at: number): Unit | undefined {
  const units = unitsFrom(letterAt(text, at));
  if (units) for (const unit of units) if (standsAt(text, at, unit.word)) return unit;
  return undefined;
}

function standsAt(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (letterAt(text, at + i) !== word.charCodeAt(i)) return false;
  return true;
}

function scaleAt(text: string, at: number): { readonly word: string; readonly factor: number } | undefined {
  const scales = scalesFrom(letterAt(text, at));
  if (scales) for (const scale of scales) if (text.startsWith(scale.word, at)) return scale;
  return undefined;
}

/** Not within a name or number: K3, 第3, 〔2023〕. */
function standsAlone(text: string, at: number): boolean {
  const before = letterAt(text, at - 1);
  if (isLatin(before) || isIn(NOT_BEFORE_DIGITS, before)) return false;
  return !((before === POINT || before === COMMA) && isDigit(letterAt(text, at - 2)));
}

/** One past 916,564.25: thousands in groups of three, and decimals. */
export function endOfDigits(text: string, at: number): number {
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

/** Undefined for a number within a name, and for one that only numbers a paragraph. */
export function digitQuantity(text: string, digitsAt: number): Quantity | undefined {
  if (!standsAlone(text, digitsAt)) return undefined;
  const digitsEnd = endOfDigits(text, digitsAt);
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
  if (unit) end = from + unit.word.length;
  else if (isLatin(letterAt(text, digitsEnd)) || (!scale && isIn(AFTER_ORDINAL, letterAt(text, end)))) return undefined;
  const factor = scale?.factor ?? 1;
  const decimals = decimalsIn(text, digitsAt, digitsEnd);
  const shift = decimals === 0 ? 1 : 10 ** decimals;
  // 1.7万个 is rounded to thousands; 15个 is counted.
  const rounded = decimals > 0 || factor > 1;
  return {
    value: (allDigits(text, digitsAt, digitsEnd) / shift) * factor * (sign || 1),
    tolerance: rounded ? factor / shift / 2 : 0,
    unit: unit?.measure ?? "",
    approximate: more || moreAfter || isLooseBefore(text, start) || isLooseAfter(text, end),
    start,
    end,
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
export function isMore(text: string, at: number): boolean {
  return isIn(MORE, letterAt(text, at));
}

/** 约, 超过, 不少于 before the number. */
function isLooseBefore(text: string, start: number): boolean {
  return (
    isIn(LOOSE_END, letterAt(text, start - 1)) && APPROXIMATE_BEFORE.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** 左右, 以上 after it. */
export function isLooseAfter(text: string, end: number): boolean {
  return isIn(LOOSE_START, letterAt(text, end)) && APPROXIMATE_AFTER.test(text.slice(end, end + 2));
}
