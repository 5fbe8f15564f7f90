/** The numbers a circular states (168项, 30家, 4项占2%), sentence by sentence, with where each stands in its paragraph. */
import type { Address } from "../grid/range";
import { chineseNumber } from "../grid/chinese-numbers";
import { compact, halfWidth, withoutBrackets } from "../grid/text";
import { RATING_KINDS, RATING_WORDS, type RatingKind } from "./ratings";

interface Stated {
  readonly at: Address;
  readonly value: number;
  /** Where the digits stand in the paragraph's text. */
  readonly start: number;
  readonly length: number;
  /** The words around the number, as they stand. */
  readonly quote: string;
}

export interface TotalClaim extends Stated {
  readonly kind: "items" | "units";
}

export interface ShareClaim {
  readonly value: number;
  /** Digits after the decimal point. */
  readonly decimals: number;
  readonly start: number;
  readonly length: number;
}

export interface RatingClaim extends Stated {
  readonly kind: RatingKind;
  readonly word: string;
  readonly share?: ShareClaim;
}

/** One paragraph's claims: they speak of one whole. */
export interface ClaimGroup {
  readonly at: Address;
  readonly text: string;
  readonly items: readonly TotalClaim[];
  readonly units: readonly TotalClaim[];
  readonly ratings: readonly RatingClaim[];
  /** 其余, 剩余: the parts named are not all. */
  readonly restNamed: boolean;
}

const COUNTER = "(?:项|件|个|条)";
/** Digits, or a number of ten and more in words (三十一); 一 and 两 are too often mere articles. */
const NUMBER = "(\\d+|[一二三四五六七八九十百]{2,})";
const MATTER =
  "(?:责任|目标|工作|重点|重大|年度|主要|督查|督办|具体|细化|承办|民生|为民|惠民|实事)*(?:事项|任务|目标|工作|指标|项目|实事|件)";
const ITEMS = [
  new RegExp(
    `(?:分解|细化|分解细化|细化分解|梳理|拆分|划分)(?:为|成|出)(?:了)?[^\\d，。；;]{0,8}?${NUMBER}${COUNTER}(?:${MATTER})?`,
    "g",
  ),
  new RegExp(
    `(?:共|共有|共计|总计|合计|总共|一共)(?:有|承担|承办|涉及|确定|下达|梳理|列出|分解)?[^\\d，。；;]{0,10}?${NUMBER}${COUNTER}${MATTER}`,
    "g",
  ),
];
const UNIT_TOTALS = [
  new RegExp(`(?:责任|承办|牵头|承担|相关)(?:单位|部门)(?:共|共有|共计|有)?${NUMBER}[家个]`, "g"),
  new RegExp(
    `(?:涉及|涵盖|覆盖|由|共|共有|全区|全市|全县)(?:到)?${NUMBER}[家个](?:区直|市直|责任|承办|牵头|相关)*(?:单位|部门)`,
    "g",
  ),
];
/** What is counted: 4项, 12件任务, 40个项目 — and no 25个点位. */
const COUNTED = `(?:[项件](?:${MATTER})?|[个条](?:${MATTER}|(?=占)|(?![\\u4e00-\\u9fff])))`;
const WORDS = RATING_KINDS.flatMap((kind) => RATING_WORDS[kind].map((word) => ({ kind, word })))
  .filter(({ word }) => word.length > 1 && !["完成", "正常", "调整", "逾期", "取消"].includes(word))
  .sort((a, b) => b.word.length - a.word.length);
const WORD = WORDS.map(({ word }) => word).join("|");
const SHARE = "(?:[,，、(]?\\s*(?:约)?占(?:比)?(?:总数|总量|全部|比例)?(?:的|为|约)?\\s*(\\d+(?:\\.\\d+)?)%)?";
const RATING_FIRST = new RegExp(
  `(?<!未|没有|尚未|不能|难以|无法)(${WORD})((?:年度|全年|目标|序时|任务|事项|项目|工作|责任|进度|要求)*)(?:的)?(?:共|共有|有|为|共计|达)?[:]?(\\d+)${COUNTED}${SHARE}`,
  "g",
);
const NUMBER_FIRST = new RegExp(
  `(?:其中|其余|剩余|余下|目前|有|,|，|;|；|。|^)\\s*(\\d+)${COUNTER}(?:${MATTER})?(?:已|均|均已|正|都|在)?(${WORD})(?!时|度|的责任)${SHARE}`,
  "g",
);

/** Reads one paragraph. Nested counts (12件含19个子项目) and numbers that count something else are left out. */
export function claimsIn(at: Address, text: string): ClaimGroup {
  const folded = halfWidth(text);
  const stated = (match: RegExpMatchArray, group: number): Stated => {
    const digits = match[group] ?? "";
    const start = (match.index ?? 0) + match[0].indexOf(digits);
    return {
      at,
      value: /^\d/.test(digits) ? Number(digits) : chineseNumber(digits),
      start,
      length: digits.length,
      quote: text.slice(match.index, (match.index ?? 0) + match[0].length),
    };
  };
  const ratings: RatingClaim[] = [];
  const add = (match: RegExpMatchArray, word: string, number: number, share: number): void => {
    const kind = WORDS.find((known) => known.word === word)?.kind;
    const claim = stated(match, number);
    if (!kind || ratings.some(({ start }) => start === claim.start)) return;
    const percent = match[share];
    const wordStart = match[0].indexOf(word);
    const digits = match[number] ?? "";
    const start =
      (match.index ?? 0) + (number > 1 ? match[0].indexOf(digits, wordStart + word.length) : match[0].indexOf(digits));
    ratings.push({
      ...claim,
      start,
      kind,
      word,
      ...(percent === undefined
        ? {}
        : { share: shareOf(percent, (match.index ?? 0) + match[0].lastIndexOf(`${percent}%`)) }),
    });
  };
  for (const match of folded.matchAll(RATING_FIRST)) add(match, match[1] ?? "", 3, 4);
  for (const match of folded.matchAll(NUMBER_FIRST)) add(match, match[2] ?? "", 1, 3);
  return {
    at,
    text,
    items: totals(ITEMS, "items"),
    units: totals(UNIT_TOTALS, "units"),
    ratings: ratings.sort((a, b) => a.start - b.start),
    restNamed: /其余|其他|其它|剩余|余下/.test(folded),
  };

  function totals(patterns: readonly RegExp[], kind: TotalClaim["kind"]): TotalClaim[] {
    const claims = new Map<number, TotalClaim>();
    for (const pattern of patterns) {
      for (const match of folded.matchAll(pattern)) {
        const claim = stated(match, 1);
        if (!Number.isNaN(claim.value) && !claims.has(claim.start)) claims.set(claim.start, { ...claim, kind });
      }
    }
    return [...claims.values()].sort((a, b) => a.start - b.start);
  }
}

function shareOf(percent: string, start: number): ShareClaim {
  const point = percent.indexOf(".");
  return {
    value: Number(percent),
    decimals: point < 0 ? 0 : percent.length - point - 1,
    start,
    length: percent.length,
  };
}

/** Words for a part of the year's work, which a paragraph may speak of alone. */
const PART = /民生实事|实事项目|实事|续建|省级|市级|省政府|市政府|议案|提案|建议案/g;
const WHOLE = /目标任务|工作报告|全部|所有|全年/;

/** True where what is said of the group's total names a part only, and `title` does not say that this part is all there is. */
export function speaksOfPart({ text, items, units }: ClaimGroup, title: string): boolean {
  const total = items[0] ?? units[0];
  if (!total) return false;
  const folded = halfWidth(text);
  const from = Math.max(...["。", ";", "\n"].map((end) => folded.lastIndexOf(end, total.start))) + 1;
  const length = folded.slice(total.start).search(/[,。;\n]/);
  const sentence = folded.slice(from, length < 0 ? undefined : total.start + length);
  const parts = withoutBrackets(sentence).match(PART) ?? [];
  return parts.length > 0 && !WHOLE.test(sentence) && parts.every((part) => !title.includes(part));
}

/** True where the sentence names a unit before this place, and does not go on to all of them (区发改局等31家单位). */
export function aboutOneUnit(text: string, at: number, names: ReadonlySet<string>): boolean {
  const from = Math.max(...["。", "；", ";", "\n"].map((end) => text.lastIndexOf(end, at - 1))) + 1;
  const before = compact(text.slice(from, at));
  if (/等[^，,]{0,12}(单位|部门)/.test(before)) return false;
  for (const name of names) if (before.includes(name)) return true;
  return false;
}

export function isEmptyGroup(group: ClaimGroup): boolean {
  return group.items.length === 0 && group.units.length === 0 && group.ratings.length === 0;
}
