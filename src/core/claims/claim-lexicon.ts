/** How circulars word their numbers, beside the words of every sentence: states, what is counted, what takes a number out. */
import { lexiconOf } from "../chinese/lexicon";
import { SENTENCE_WORDS } from "../chinese/sentence-words";
import { STATE_WORDS } from "./claim-words";

/** What an office counts: 项 and 件 always, 个 and 条 only before a noun of its work. */
const QUALITIES =
  "责任|目标|工作|重点|重大|年度|主要|督查|督办|具体|细化|承办|民生|为民|惠民|实事|量化|定性|综合|市级|省级|区级|县级|推进|建设";
export const NOUNS = "事项|任务|目标|工作|指标|子项目|项目|小项|分项|实事|大事|工程|建议|提案|议案|举措|内容|件";
const MATTER = `(?:${QUALITIES})*(?:${NOUNS})`;

/** A count of items as a title announces it: 4项, 12件任务, 40个项目 — and no 25个点位. */
export const COUNTED = `(?:[项件](?:${MATTER})?|[个条](?:${MATTER}|(?=占)|(?![\\u4e00-\\u9fff])))`;

export const STARTS_WITH_MATTER = new RegExp(`^(?:${MATTER})`);
export const IS_MATTER = new RegExp(`^(?:${MATTER})?$`);
export const IS_NOUN = new RegExp(`^(?:${QUALITIES})*(?:${NOUNS})?$`);
/** 任务中, 事项中有, 的提案中: what follows is some of them. */
export const ENDS_IN_ALL_OF_THEM = new RegExp(`(?:^|的|${NOUNS})(?:之中|当中|中|里)(?:已)?(?:有)?$`);

/** 12个方面, 5大类 count kinds, not items. */
export const STARTS_WITH_KIND = /^(?:大?类|方面|领域|板块|批次|环节|阶段|维度)/;

/** Words that hide another one in them. */
const PLAIN = [
  "其他类",
  "其它类",
  "公共",
  "共同",
  "共建",
  "共享",
  "占地",
  "计划外",
  "将军",
  "分别墅",
  "完成率",
  "办结率",
] as const;

/** 总体进展顺利 is no count of those that go well. */
const OVERALL = ["总体", "整体", "总的"] as const;

/** What the office looked into, not what was assigned. */
const LOOKED_INTO = [
  "抽查",
  "检查",
  "核查",
  "抽取",
  "选取",
  "走访",
  "查看",
  "暗访",
  "发现",
  "整改",
  "交办",
  "督办通知",
  "受理",
  "收到",
  "印发",
  "下发",
  "召开",
] as const;

const DIVIDED = [
  "涉及我省",
  "涉及我市",
  "涉及我区",
  "涉及我县",
  "涉及我旗",
  "分解细化为",
  "细化分解为",
  "分解为",
  "分解成",
  "分解出",
  "细化为",
  "细化成",
  "梳理出",
  "梳理为",
  "梳理",
  "拆分为",
  "划分为",
  "细分为",
  "分为",
  "明确",
  "确定",
] as const;

export const LEXICON = lexiconOf({
  state: STATE_WORDS,
  plain: PLAIN,
  overall: OVERALL,
  divided: DIVIDED,
  lookedInto: LOOKED_INTO,
  ...SENTENCE_WORDS,
});

export type ClaimSort = "state" | "plain" | "overall" | "divided" | "lookedInto" | keyof typeof SENTENCE_WORDS;

/** A time that is not the circular's own. */
export const OTHER_TIME = /去年(?!以来)|上年|往年|同期|上一?(?:个)?(?:季度|月|期|次|轮)/;

/** What is done for the people, beside the rest of the year's work. */
const FOR_PEOPLE = "民生实事|民生大事|实事项目|惠民实事|实事|大事";
/** Whose list it is. */
const LEVELS = "省级|市级|省定|市定|区定|县定|省政府|市政府|省实事|市实事|省上|省市";
/** Lists of other kinds. */
const OTHER_LISTS = "续建|结转|议案|提案|建议案|批示|信访|热线|子项目|定性|督办|招商";
/** 分管的12项, and no 分管领导. */
const LED_BY_ONE = "分管(?=的?\\d|事项|任务|工作)";
/** 经济方面, and no 各方面. */
const FIELDS = "(?<![各多个])(?:方面|领域)|(?<!各)(?:街镇|乡镇)";

/** Words for a part of the year's work, which a sentence may speak of alone. */
export const PART = new RegExp([FOR_PEOPLE, LEVELS, OTHER_LISTS, LED_BY_ONE, FIELDS].join("|"), "g");

/** A unit as the subject, however it is called. */
export const UNIT_SUBJECT =
  /(?:局|委|办|镇|乡|街道?|中心|公司|集团|专班|院|会|园区|开发区)(?:共|总共|一共)?(?:承办|承担|负责|牵头)/;

/** Words that name the whole even beside those of a part. */
export const WHOLE = /目标任务|工作报告|全部|所有|全年/;
