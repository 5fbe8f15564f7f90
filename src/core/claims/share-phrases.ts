/** What stands between a count and its share: 占比, 占建议总数的, 完成率达 — and what it is a share of. */

export interface SharePhrase {
  /** 占任务总数的: of the whole for sure. */
  readonly ofTotal: boolean;
  /** 完成, 开工 of 完成率, 开工率. */
  readonly rateOf?: string;
}

const LOOSE = "(?:约|近|达|达到|为|到|仅|仅为|是|高达)*";
/** What the whole may be called. */
const WHOLE =
  "交办|承办|办理|全部|所有|年度|全年|目标|任务|事项|责任|工作|项目|建议|提案|议案|实事|大事|小项|指标|重点|民生";
/** 任务总数的, 总量的, nothing at all. */
const BASE = `(?:${WHOLE})*(?<total>总任务|总数|总量|总)?(?:数|量)?(?:比例|比重|的)*`;
const SHARE = new RegExp(`占(?:比例|比重|比|了)?${LOOSE}${BASE}${LOOSE}$`);
const SHARE_NOUN = new RegExp(`(?:比例|比重)${LOOSE}$`);
const RATE = new RegExp(`(?<stem>[\\u4e00-\\u9fff]{2,5})率${LOOSE}$`);

/** Undefined for a share of something else: 占年度投资计划的, 同比增长. */
export function sharePhrase(words: string): SharePhrase | undefined {
  if (words === "") return { ofTotal: false };
  // Each of several shares has its own count.
  if (words.includes("分别")) return undefined;
  const share = SHARE.exec(words)?.groups;
  if (share) return { ofTotal: share.total !== undefined };
  const stem = RATE.exec(words)?.groups?.stem;
  if (stem !== undefined) return { ofTotal: false, rateOf: stem };
  return SHARE_NOUN.test(words) ? { ofTotal: false } : undefined;
}

/** 开复工率 is of what was 开复工, 任务完成率 of what is 已完成. */
export function isRateOf(stem: string, words: string): boolean {
  return words.includes(stem) || words.includes(stem.slice(-2));
}
