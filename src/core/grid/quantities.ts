/** Quantities in running text: 1.7万个, 280.81万吨, 916,564万元, 72.5%, 三分之二 — with their unit of measure and how exact they are. */
import { groupBy } from "./group";
import { chineseNumber } from "./chinese-numbers";
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

/** Units of measure. */
const UNITS =
  "平方公里 平方千米 平方米 立方米 千瓦时 千瓦 兆瓦 个百分点 百分点 个月 个小时 小时 个工作日 工作日 人次 公顷 公里 " +
  "公斤 美元 欧元 港元 家次 户次 场次 件次 车次 批次 亩 吨 方 米 元 个 家 户 项 人 件 " +
  "处 座 条 台 辆 株 宗 份 场 次 套 间 张 名 单 票 起 所 栋 幢 期 片 路 岁 天 年 月 日 " +
  "季度 级 类 批 支 只 头 艘 架 门 对 组 位 本 册 篇 盏 根 块 TEU 标箱 箱 床 ㎡ % ‰";
/** By first letter, longer names first, so that 平方公里 is not 平方. */
const UNITS_FROM = groupBy(
  UNITS.split(" ").sort((a, b) => b.length - a.length),
  (unit) => unit[0],
);
/** Two names of one measure. */
const UNIT_MEANT: Readonly<Record<string, string>> = {
  个百分点: "百分点",
  "㎡": "平方米",
  平方千米: "平方公里",
};
const SCALE: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
/** A sign stands after words like 增长, 同比, 为; elsewhere - is a dash: 1-6月, 13#-15#楼. */
const BEFORE_SIGN = /^$|[长幅比速率为是达到减了:(;,]/;
/** Longer ones first. */
const SCALES = ["万亿", "千万", "百万", "亿", "万", "千", "百"] as const;
const RANGE = /^(?:[-—–~]{1,2}|至|到)$/;
/** Calendar words are no measure: 2023年, 6月30日, 第三季度, 前3名. */
const CALENDAR = /^(月|日|季度)$/;
/** 一年, 两期, 三类 count time or kinds. */
const NOT_BY_WORDS = /^(年|月|日|级|期|类|批|方|%|‰)$/;
const NUMERALS = "一二两三四五六七八九十";
const NUMERAL_WORD = /[一二两三四五六七八九十][一二两三四五六七八九十百千万]*/y;
const FRACTION = /([一二两三四五六七八九十]+)分之([一二两三四五六七八九十]+)/y;

const APPROXIMATE_BEFORE = /(约|近|超|超过|逾|达到?近|至少|不少于|不低于|高于|大于|突破|过)$/;
/** The last letters of those. */
const LOOSE_ENDS = new Set("约近超过逾到少于低高大破");
const APPROXIMATE_AFTER = /^(左右|以上|以下|以内|上下|余|多)/;

const DIGIT = 1;
const NUMERAL = 2;
/** By code: long sheets pass every letter of every note here. */
const KIND_OF_LETTER = new Uint8Array(0x10000);
for (const letter of "0123456789") KIND_OF_LETTER[letter.charCodeAt(0)] = DIGIT;
for (const letter of NUMERALS) KIND_OF_LETTER[letter.charCodeAt(0)] = NUMERAL;

/** All quantities of a text, in order; years, dates, ranges and numbers inside names (5G, K3, 第3批) are left out. */
export function quantitiesIn(text: string): Quantity[] {
  // A full-width comma parts numbers; only the narrow one stands between thousands.
  const folded = halfWidth(text.replaceAll("，", ";"));
  const inDigits: Quantity[] = [];
  const inWords: Quantity[] = [];
  for (let at = 0; at < folded.length; at++) {
    const kind = KIND_OF_LETTER[folded.charCodeAt(at)];
    if (kind === DIGIT) {
      const end = endOfDigits(folded, at);
      const quantity = standsAlone(folded, at) ? digitQuantity(text, folded, at, end) : undefined;
      if (quantity) inDigits.push(quantity);
      at = Math.max(end, quantity?.end ?? 0) - 1;
    } else if (kind === NUMERAL) {
      const quantity = fraction(folded, at) ?? wordQuantity(folded, at);
      if (quantity) inWords.push(quantity);
      at = (quantity?.end ?? endOfWord(folded, at)) - 1;
    }
  }
  const found = [...withoutRanges(folded, inDigits), ...inWords];
  return inWords.length > 0 && inDigits.length > 0 ? found.sort((a, b) => a.start - b.start) : found;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Not within a name or number: K3, 第3, 〔2023〕. */
function standsAlone(folded: string, at: number): boolean {
  const before = folded[at - 1] ?? "";
  if (/[A-Za-z第〔[]/.test(before)) return false;
  return !((before === "." || before === ",") && isDigit(folded.charCodeAt(at - 2)));
}

/** One past 916,564.25: thousands in groups of three, and decimals. */
function endOfDigits(folded: string, at: number): number {
  let end = at;
  while (isDigit(folded.charCodeAt(end))) end++;
  if (end - at <= 3) while (folded[end] === "," && isGroup(folded, end + 1)) end += 4;
  if (folded[end] === "." && isDigit(folded.charCodeAt(end + 1))) {
    end++;
    while (isDigit(folded.charCodeAt(end))) end++;
  }
  return end;
}

function isGroup(folded: string, at: number): boolean {
  return [0, 1, 2].every((i) => isDigit(folded.charCodeAt(at + i))) && !isDigit(folded.charCodeAt(at + 3));
}

function digitQuantity(text: string, folded: string, digitsAt: number, digitsEnd: number): Quantity | undefined {
  const sign = folded[digitsAt - 1];
  const signed = (sign === "-" || sign === "+") && BEFORE_SIGN.test(folded[digitsAt - 2] ?? "");
  const start = signed ? digitsAt - 1 : digitsAt;
  const plain = folded.slice(digitsAt, digitsEnd).replaceAll(",", "");
  let end = digitsEnd;
  let from = skipBlanks(folded, end);
  const more = isMore(folded, from);
  if (more) from = skipBlanks(folded, (end = from + 1));
  const scale = scaleAt(folded, from);
  if (scale !== "") from = skipBlanks(folded, (end = from + scale.length));
  const moreAfter = isMore(folded, from);
  if (moreAfter) from = skipBlanks(folded, (end = from + 1));
  const unit = unitAt(folded, from);
  if (unit !== "") end = from + unit.length;
  const after = folded.slice(end, end + 2);
  if (unit === "" && /^[A-Za-z]/.test(folded.slice(digitsEnd, digitsEnd + 1))) return undefined;
  if (unit === "" && scale === "" && /^[.、:)]/.test(after)) return undefined;
  const factor = SCALE[scale] ?? 1;
  const point = plain.indexOf(".");
  const decimals = point < 0 ? 0 : plain.length - point - 1;
  // 1.7万个 is rounded to thousands; 15个 is counted.
  const rounded = decimals > 0 || factor > 1;
  return {
    value: Number(plain) * factor * (signed && sign === "-" ? -1 : 1),
    tolerance: rounded ? (factor * 10 ** -decimals) / 2 : 0,
    unit: UNIT_MEANT[unit] ?? unit,
    approximate: more || moreAfter || isLoose(folded, start) || APPROXIMATE_AFTER.test(after),
    start,
    end,
    text: text.slice(start, end),
  };
}

/** 余, 多: some more than that. */
function isMore(folded: string, at: number): boolean {
  const letter = folded[at];
  return letter === "余" || letter === "多";
}

function scaleAt(folded: string, at: number): string {
  const letter = folded[at];
  if (letter !== "万" && letter !== "亿" && letter !== "千" && letter !== "百") return "";
  return SCALES.find((scale) => folded.startsWith(scale, at)) ?? "";
}

/** 约, 超过, 不少于 before the number. */
function isLoose(folded: string, start: number): boolean {
  return (
    LOOSE_ENDS.has(folded[start - 1] ?? "") && APPROXIMATE_BEFORE.test(folded.slice(Math.max(0, start - 4), start))
  );
}

function skipBlanks(folded: string, at: number): number {
  let end = at;
  while (folded.charCodeAt(end) <= 32 || folded.charCodeAt(end) === 0x3000) end++;
  return end;
}

/** The unit of measure that begins here; "" for none. */
function unitAt(folded: string, at: number): string {
  return UNITS_FROM.get(folded[at])?.find((unit) => folded.startsWith(unit, at)) ?? "";
}

/** Neither end of 10—50亿元 is a quantity of its own, and a date is none at all. */
function withoutRanges(folded: string, quantities: readonly Quantity[]): Quantity[] {
  const joined = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    a !== undefined && b !== undefined && b.start - a.end <= 4 && RANGE.test(folded.slice(a.end, b.start).trim());
  return quantities.filter(
    (quantity, i) =>
      !joined(quantities[i - 1], quantity) && !joined(quantity, quantities[i + 1]) && !isCalendar(folded, quantity),
  );
}

function isCalendar(folded: string, { unit, value, start }: Quantity): boolean {
  if (unit === "年") return value >= 1900 && value < 2100;
  if (unit === "名" || unit === "位") return folded[start - 1] === "前";
  return CALENDAR.test(unit);
}

function fraction(folded: string, at: number): Quantity | undefined {
  FRACTION.lastIndex = at;
  const [text, whole = "", part = ""] = FRACTION.exec(folded) ?? [];
  const value = (chineseNumber(part) / chineseNumber(whole)) * 100;
  if (text === undefined || Number.isNaN(value)) return undefined;
  return { value, tolerance: 0.5, unit: "%", approximate: true, start: at, end: at + text.length, text };
}

function endOfWord(folded: string, at: number): number {
  NUMERAL_WORD.lastIndex = at;
  return at + (NUMERAL_WORD.exec(folded)?.[0].length ?? 1);
}

/** 两个, 十余家; not 第三批, 数十家. */
function wordQuantity(folded: string, at: number): Quantity | undefined {
  if (/[\d百千万亿第数几]/.test(folded[at - 1] ?? "")) return undefined;
  const numberEnd = endOfWord(folded, at);
  const more = isMore(folded, numberEnd);
  const unitStart = numberEnd + (more ? 1 : 0);
  const unit = unitAt(folded, unitStart);
  const number = folded.slice(at, numberEnd);
  const value = chineseNumber(number);
  if (unit === "" || NOT_BY_WORDS.test(unit) || Number.isNaN(value)) return undefined;
  const end = unitStart + unit.length;
  const after = folded.slice(end, end + 2);
  // 一处一策 counts nothing.
  if (number === "一" && after.startsWith("一")) return undefined;
  // 一 is often no more than an article: 建成一个平台.
  const approximate = more || number === "一" || APPROXIMATE_AFTER.test(after);
  return {
    value,
    tolerance: 0,
    unit: UNIT_MEANT[unit] ?? unit,
    approximate,
    start: at,
    end,
    text: folded.slice(at, end),
  };
}
