/** Running text cut once: numbers with their measure, the words somebody asks for, days and ordinals, marks, and the text between. */
import { digitQuantity, endOfDigits } from "./digit-quantities";
import { isIn, letterSet } from "./letters";
import type { Quantity } from "./quantity";
import { wordsFrom, type Lexicon } from "./lexicon";
import { endOfNumeral, NUMERALS, wordQuantity } from "./word-quantities";

interface Span {
  readonly from: number;
  readonly to: number;
}

export interface NumberToken extends Span {
  readonly kind: "number";
  readonly value: number;
  /** Digits after the decimal point. */
  readonly decimals: number;
  /** 项, 亿元, %, or "" where none is known; scales (万) are in the value. */
  readonly measure: string;
  /** One past the digits. */
  readonly digitsTo: number;
  /** 余, 约, 以上: not meant exactly. */
  readonly approximate: boolean;
  /** In Chinese numerals: 四十七项, 十件民生实事. */
  readonly spelled: boolean;
}

export interface WordToken<Sort extends string> extends Span {
  readonly kind: "word";
  readonly sort: Sort;
  readonly word: string;
}

export interface MarkToken extends Span {
  readonly kind: "mark";
  /** Half-width, but for 。 and 、. */
  readonly mark: string;
}

/** 第6项, 第三批. */
export interface OrdinalToken extends Span {
  readonly kind: "ordinal";
}

/** 2023年, 6月30日, 一季度, 1-5月份: where in the calendar. */
export interface DayToken extends Span {
  readonly kind: "day";
  readonly text: string;
}

export interface TextToken extends Span {
  readonly kind: "text";
  readonly text: string;
}

export type Token<Sort extends string = string> =
  NumberToken | WordToken<Sort> | MarkToken | OrdinalToken | DayToken | TextToken;

const MARKS: Readonly<Record<string, string>> = {
  "，": ",",
  "；": ";",
  "：": ":",
  "（": "(",
  "）": ")",
  "！": "!",
  "？": "?",
};
const IS_MARK = letterSet(",;:()!?。、，；：（）！？\n");
const DIGITS = letterSet("0123456789０１２３４５６７８９");
const NUMERAL = letterSet(NUMERALS);
const BEFORE_ORDINAL = /第$/;
const CALENDAR = /^(?:年|月|日|季度)$/;
/** What may stand between the ends of 1-5月份 and 10—50亿元. */
const TO = /^[-—–~至到]{1,2}$/;
const AFTER_CALENDAR = /^(?:份|度|初|中旬|上旬|下旬|底|末)/;

/** Every letter of the text is in exactly one token, in order. A full-width comma parts numbers, a half-width one may stand in them. */
export function tokensOf<Sort extends string>(text: string, lexicon: Lexicon<Sort>): Token<Sort>[] {
  const tokens: Token<Sort>[] = [];
  let plainFrom = 0;
  const closeText = (to: number): void => {
    if (to > plainFrom) tokens.push({ kind: "text", text: text.slice(plainFrom, to), from: plainFrom, to });
  };
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at, lexicon);
    if (!token) {
      at++;
      continue;
    }
    closeText(token.from);
    pushJoined(tokens, token, text);
    at = plainFrom = token.to;
  }
  closeText(text.length);
  return tokens;
}

function tokenAt<Sort extends string>(text: string, at: number, lexicon: Lexicon<Sort>): Token<Sort> | undefined {
  const code = text.charCodeAt(at);
  const word = wordsFrom(lexicon, code).find(({ word }) => text.startsWith(word, at));
  if (word) return { kind: "word", sort: word.sort, word: word.word, from: at, to: at + word.word.length };
  if (isIn(IS_MARK, code)) {
    const letter = text.charAt(at);
    return { kind: "mark", mark: MARKS[letter] ?? letter, from: at, to: at + 1 };
  }
  if (isIn(DIGITS, code)) return numberToken(text, at, digitQuantity(text, at), endOfDigits(text, at), false);
  if (!isIn(NUMERAL, code)) return undefined;
  const end = endOfNumeral(text, at);
  if (BEFORE_ORDINAL.test(text.slice(0, at).slice(-1))) return { kind: "ordinal", from: at, to: end };
  const quantity = wordQuantity(text, at);
  return quantity ? numberToken(text, at, quantity, end, true) : undefined;
}

/** Digits that measure nothing by themselves (K3, 第6, 1.、) are an ordinal. */
function numberToken(
  text: string,
  at: number,
  quantity: Quantity | undefined,
  digitsTo: number,
  spelled: boolean,
): NumberToken | OrdinalToken | DayToken {
  if (!quantity) return { kind: "ordinal", from: at, to: digitsTo };
  const { value, unit, end, approximate } = quantity;
  if (isDay(quantity)) {
    const to = end + (AFTER_CALENDAR.exec(text.slice(end, end + 2))?.[0].length ?? 0);
    return { kind: "day", text: text.slice(at, to), from: at, to };
  }
  const point = text.slice(at, digitsTo).search(/[.．]/);
  const decimals = point < 0 ? 0 : digitsTo - at - point - 1;
  // 一项 is often no more than an article, but a number all the same.
  const loose = approximate && !(spelled && value === 1);
  return { kind: "number", value, decimals, measure: unit, digitsTo, approximate: loose, spelled, from: at, to: end };
}

function isDay({ unit, value }: Quantity): boolean {
  return CALENDAR.test(unit) && (unit !== "年" || (value >= 1900 && value < 2100));
}

/** 1-5月份 is one token, and so is 10—50亿元, of which neither end is a number of its own. */
function pushJoined<Sort extends string>(tokens: Token<Sort>[], token: Token<Sort>, text: string): void {
  const [first, dash] = [tokens.at(-2), tokens.at(-1)];
  const joins =
    (token.kind === "number" || token.kind === "day") &&
    dash?.kind === "text" &&
    TO.test(dash.text) &&
    (first?.kind === "number" || first?.kind === "ordinal" || first?.kind === "day");
  if (!joins) {
    tokens.push(token);
    return;
  }
  tokens.splice(-2);
  const span = { from: first.from, to: token.to };
  tokens.push(
    token.kind === "day"
      ? { kind: "day", text: text.slice(span.from, span.to), ...span }
      : { kind: "ordinal", ...span },
  );
}
