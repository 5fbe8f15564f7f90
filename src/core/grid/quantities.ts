/** Quantities in running text: 1.7万个, 280.81万吨, 916,564万元, 72.5%, 三分之二 — with their unit of measure and how exact they are. */
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
  "季度 级 类 批 支 只 头 艘 架 门 对 组 位 本 册 篇 盏 根 块 TEU 标箱 箱 床 ㎡";
/** Longer names first, so that 平方公里 is not 平方. */
const UNIT = UNITS.split(" ")
  .sort((a, b) => b.length - a.length)
  .join("|");
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
const DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
/** A sign stands after words like 增长, 同比, 为; elsewhere - is a dash: 1-6月, 13#-15#楼. */
const SIGN = "(?:(?<=^|[长幅比速率为是达到减了:(;,])[-+])?";
const QUANTITY = new RegExp(
  `(?<!\\d|\\d[.,]|[A-Za-z第〔\\[])(${SIGN}${DIGITS})\\s*(余|多)?\\s*(万亿|千万|百万|亿|万|千|百)?\\s*(余|多)?\\s*(%|‰|${UNIT})?`,
  "g",
);
const RANGE = /^(?:[-—–~]{1,2}|至|到)$/;
/** Calendar words are no measure: 2023年, 6月30日, 第三季度, 前3名. */
const CALENDAR = /^(月|日|季度)$/;
const NAMED_BY_KIND = UNIT.split("|").filter((unit) => !/^(年|月|日|级|期|类|批|方)$/.test(unit));
const CHINESE = new RegExp(
  `(?<![\\d一二三四五六七八九十百千万亿第数几])([一二两三四五六七八九十][一二两三四五六七八九十百千万]*)(余|多)?(${NAMED_BY_KIND.join("|")})`,
  "g",
);
const FRACTION = /([一二两三四五六七八九十]+)分之([一二两三四五六七八九十]+)/g;

const APPROXIMATE_BEFORE = /(约|近|超|超过|逾|达到?近|至少|不少于|不低于|高于|大于|突破|过)$/;
const APPROXIMATE_AFTER = /^(左右|以上|以下|以内|上下|余|多)/;

/** All quantities of a text, in order; years, dates, ranges and numbers inside names (5G, K3, 第3批) are left out. */
export function quantitiesIn(text: string): Quantity[] {
  // A full-width comma parts numbers; only the narrow one stands between thousands.
  const folded = halfWidth(text.replaceAll("，", ";"));
  const inDigits = withoutRanges(folded, [...digitQuantities(text, folded)]);
  return [...inDigits, ...fractions(folded), ...chineseQuantities(folded)].sort((a, b) => a.start - b.start);
}

function* digitQuantities(text: string, folded: string): Generator<Quantity> {
  for (const match of folded.matchAll(QUANTITY)) {
    const [whole, digits = "", more, scale, moreAfter, unit = ""] = match;
    const start = match.index;
    const end = start + whole.trimEnd().length;
    const before = folded.slice(Math.max(0, start - 4), start);
    const after = folded.slice(end);
    if (unit === "" && /^[A-Za-z]/.test(folded.slice(start + digits.length))) continue;
    if (unit === "" && !scale && /^[.、:)]/.test(after)) continue;
    const factor = scale ? (SCALE[scale] ?? 1) : 1;
    const plain = digits.replaceAll(",", "");
    const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
    // 1.7万个 is rounded to thousands; 15个 is counted.
    const rounded = decimals > 0 || factor > 1;
    yield {
      value: Number(plain) * factor,
      tolerance: rounded ? (factor * 10 ** -decimals) / 2 : 0,
      unit: UNIT_MEANT[unit] ?? unit,
      approximate: Boolean(more ?? moreAfter) || APPROXIMATE_BEFORE.test(before) || APPROXIMATE_AFTER.test(after),
      start,
      end,
      text: text.slice(start, end),
    };
  }
}

/** Neither end of 10—50亿元 is a quantity of its own, and a date is none at all. */
function withoutRanges(folded: string, quantities: readonly Quantity[]): Quantity[] {
  const joined = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    a !== undefined && b !== undefined && RANGE.test(folded.slice(a.end, b.start).trim());
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

function* fractions(folded: string): Generator<Quantity> {
  for (const match of folded.matchAll(FRACTION)) {
    const [text, whole = "", part = ""] = match;
    const value = (chineseNumber(part) / chineseNumber(whole)) * 100;
    if (Number.isNaN(value)) continue;
    yield {
      value,
      tolerance: 0.5,
      unit: "%",
      approximate: true,
      start: match.index,
      end: match.index + text.length,
      text,
    };
  }
}

function* chineseQuantities(folded: string): Generator<Quantity> {
  for (const match of folded.matchAll(CHINESE)) {
    const [text, number = "", more, unit = ""] = match;
    const value = chineseNumber(number);
    const after = folded.slice(match.index + text.length);
    // 一处一策 counts nothing.
    if (Number.isNaN(value) || (number === "一" && after.startsWith("一"))) continue;
    // 一 is often no more than an article: 建成一个平台.
    const approximate = more !== undefined || number === "一" || APPROXIMATE_AFTER.test(after);
    yield {
      value,
      tolerance: 0,
      unit: UNIT_MEANT[unit] ?? unit,
      approximate,
      start: match.index,
      end: match.index + text.length,
      text,
    };
  }
}

const ONES: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 十二 → 12, 一百二十 → 120, 两万 → 20000; NaN for what is no number. */
export function chineseNumber(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const letter of text) {
    const one = ONES[letter];
    const ten = TENS[letter];
    if (one !== undefined) {
      if (digit !== 0) return Number.NaN;
      digit = one;
    } else if (ten !== undefined) {
      section += (digit || 1) * ten;
      digit = 0;
    } else if (letter === "万") {
      total += (section + digit) * 10_000;
      section = 0;
      digit = 0;
    } else return Number.NaN;
  }
  return total + section + digit;
}
