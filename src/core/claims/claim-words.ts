/** How circulars word their numbers: the patterns that claims are read by, for text without white space and in half-width letters. */
import { RATING_WORDS, CELL_WORDS } from "../domain/rating-words";
import { RATING_KINDS, type RatingKind } from "../domain/rating-kinds";

const COUNTER = "(?:项|件|个|条)";
/** Digits, or a number of ten and more in words (三十一); 一 and 两 are too often mere articles. No part of another number, no guess (近百项, 第5项). */
const NUMBER = "(?<!\\d[.,]|[\\d.—–~-]|[数几近约超逾第])(?<number>\\d{1,6}|[一二三四五六七八九十百]{2,6}|十)";
const NOUN = "(?:事项|任务|目标|工作|指标|项目|实事|件)";
const MATTER = `(?:责任|目标|工作|重点|重大|年度|主要|督查|督办|具体|细化|承办|民生|为民|惠民|实事)*${NOUN}`;
/** What is counted: 4项, 12件任务, 40个项目 — and no 25个点位. */
export const COUNTED = `(?:[项件](?:${MATTER})?|[个条](?:${MATTER}|(?=占)|(?![\\u4e00-\\u9fff])))`;
/** Brackets of which only the signs are left. */
const ASIDE = "(?:\\(·*\\))?";

/** 12个方面, 5大类 before the total itself. */
const KINDS = "(?:\\d+(?:个方面|个领域|个板块|大类|个?类(?:别)?|大项)、?){0,2}";

/** Totals of items. */
export const ITEM_TOTALS: readonly RegExp[] = [
  `(?:分解|细化|分解细化|细化分解|梳理|拆分|划分)(?:为|成|出)(?:了)?[^\\d,。;]{0,8}?${KINDS}${NUMBER}${COUNTER}(?:${MATTER})?`,
  `(?:共|共有|共计|总计|合计|总共|一共)(?:有|承担|承办|涉及|确定|下达|梳理|列出|分解)?[^\\d,。;]{0,10}?${KINDS}${NUMBER}${COUNTER}${MATTER}`,
  `(?<=^|[,。;:、区市县年对]|以上|上述|确定的)${NUMBER}${COUNTER}${MATTER}(?=中|里|已|均|总体|整体|(?:推进|进展|完成|落实|办理)情况)`,
].map((pattern) => new RegExp(pattern, "dg"));

/** Totals of units. */
export const UNIT_TOTALS: readonly RegExp[] = [
  `(?:责任|承办|牵头|承担|相关)(?:单位|部门)(?:共|共有|共计|有)?${NUMBER}[家个]`,
  `(?:涉及|涵盖|覆盖|由|共|共有|全区|全市|全县)(?:到)?${NUMBER}[家个](?:区直|市直|责任|承办|牵头|相关)*(?:单位|部门)`,
].map((pattern) => new RegExp(pattern, "dg"));

/** What a unit has to do, the unit named right before. */
export const ASSIGNED: readonly RegExp[] = [
  new RegExp(
    `(?:共|总共|一共)?(?:承办|承担|负责|牵头)(?:的)?(?:责任|目标|工作)*(?:事项|任务)?(?:共计|共有|共|有|为)?${NUMBER}[项件个]`,
    "dg",
  ),
];

const WORDS = RATING_KINDS.flatMap((kind) => RATING_WORDS[kind].map((word) => ({ kind, word })))
  .filter(
    ({ word }) => word.length > 1 && !CELL_WORDS.has(word) && !["完成", "正常", "调整", "逾期", "取消"].includes(word),
  )
  .sort((a, b) => b.word.length - a.word.length);
const WORD = WORDS.map(({ word }) => word).join("|");
const KIND_OF = new Map(WORDS.map(({ word, kind }) => [word, kind]));

export const SAYS_RATING = new RegExp(WORD);

/** Before a rating: 已完成和 has its share in the number. */
export const JOINED = new RegExp(`(?<word>${WORD})的?(?:以及|[和及或与、])$`);

/** After all the ratings their shares: 分别占15%、72.5%、12.5%. */
export const SHARES_AFTER =
  /分别占(?:比|总数|总量|全部|总|目标|任务|事项|的|为|约)*(?<shares>(?:\d{1,3}(?:\.\d{1,4})?%[、,和及]?){2,})/dg;

/** The kind of a word that the patterns below found. */
export function kindOfWord(word: string): RatingKind | undefined {
  return KIND_OF.get(word);
}

/** What a word may take in besides its own kind: 达序时 the completed, 正在办理 all that is under way, 滞后 what has not begun. */
export function mayInclude({
  kind,
  word,
}: {
  readonly kind: RatingKind;
  readonly word: string;
}): readonly RatingKind[] {
  if (kind === "lagging") return ["notStarted", "adjusted"];
  if (kind !== "onTrack") return [];
  if (/正在|进行|持续|中$/.test(word)) return ["lagging", "notStarted"];
  return /序时|进度/.test(word) ? ["completed"] : [];
}

const SHARE = `(?:[,、(]?(?:约)?占(?:比|总数|总量|全部|比例|总|目标|责任|承办|任务|事项|工作|项目|年度|全年|数|的|为|约)*(?<share>\\d{1,3}(?:\\.\\d{1,4})?)%)?`;

/** A rating with its number, and its share where one follows: 进展顺利的164项，占98%; 其余5项按序时推进. */
export const RATED: readonly RegExp[] = [
  `(?<!未|没有|尚未|不能|难以|无法)(?<word>${WORD})(?:年度|全年|目标|序时|任务|事项|项目|工作|责任|进度|要求|指标)*(?:的)?(?:共|共有|有|为|共计|达)?[:(]?${NUMBER}${COUNTED}${ASIDE}${SHARE}`,
  `(?<lead>其中|其余|剩余|余下|目前|有|[,;。、:]|^)${NUMBER}${COUNTER}(?:${MATTER})?(?:已|均|均已|正|都|在|仍)?(?<word>${WORD})(?!时|度|的责任|的?[共有为(]?[\\d一二三四五六七八九十])(?:要求)?${ASIDE}${SHARE}`,
].map((pattern) => new RegExp(pattern, "dg"));

/** Any count of items, said of whatever; 一项政治任务 is none. */
export const ANY_COUNT: readonly RegExp[] = [
  new RegExp(`(?<number>(?<!\\d)\\d{1,6}|[一二两三四五六七八九十百]{1,6}(?=[项件个条][,。;、)占]))${COUNTED}`, "dg"),
];

/** What is wanted or what this quarter alone added: no state of the whole. */
export const NO_STATE = /新增|增加|减少|当季|当月|本月|力争|预计|确保|争取|计划|将|再$/;

/** Before a count of items: what the office looked into, not what was assigned. */
export const LOOKED_INTO = /抽查|检查|核查|抽取|选取|走访|查看|暗访|发现|整改|交办|督办|受理|收到/;

/** Around a count of units: those that were visited, praised, late … are not all of them. */
export const SOME_UNITS = /抽查|走访|约谈|表扬|批评|检查|逾期|未报|未按|报送|上报/;

/** After a count of units: those of another kind follow (3个部门和1个街道), and it is not of them all. */
export const OTHER_UNITS = /^[^。;]{0,8}?\d+[家个](?!企业)/;

/** The line that names the readers. */
export const SENT_TO = /^(?:报|送|发|主送|抄送|抄报|印发)[:]/;

/** A time that is not the circular's own. */
export const OTHER_TIME = /去年|上年|往年|同期|上一?(?:个)?(?:季度|月|期|次|轮)/;

/** Words for a part of the year's work, which a sentence may speak of alone. */
export const PART =
  /民生实事|实事项目|惠民实事|实事|续建|结转|省级|市级|省政府|市政府|议案|提案|建议案|批示|信访|热线|子项目|分管(?=的?\d|事项|任务|工作)|(?<![各多个])(?:方面|领域)|(?<!各)(?:街镇|乡镇)/g;

/** A unit as the subject, however it is called. */
export const UNIT_SUBJECT =
  /(?:局|委|办|镇|乡|街道?|中心|公司|集团|专班|院|会|园区|开发区)(?:共|总共|一共)?(?:承办|承担|负责|牵头)/;

/** Words that name the whole even beside those of a part. */
export const WHOLE = /目标任务|工作报告|全部|所有|全年/;

export const REST = /其余|其他|其它|其馀|剩余|余下/;
