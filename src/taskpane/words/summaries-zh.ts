/** What the summaries screen says in Chinese; its chunk loads later than the pane. */
import { SHEET_NAMES } from "../../core/summaries/kinds";

export const summariesZh = {
  heading: "生成汇总",
  intro: "每张汇总是一张新工作表。重新生成只替换自己上次生成的那张，其他工作表不动。",
  choose: "生成哪些",
  names: SHEET_NAMES,
  hints: {
    tally: "每个单位的承办事项数和各类进度数。",
    categories: "按民生实事、当年任务等类别点数。",
    lagging: "进度滞后和未启动的事项逐项列出。",
    findings: "校验发现的问题逐条列出。",
    returns: "每个单位一段，列出请其补充更正的地方。",
    units: "每个单位的事项、去重事项和完成率。",
    leaders: "按责任分解表的分管领导点数。",
    ranking: "先比完成率，再比进展顺利率，相同的并列。",
    shared: "几个单位共同承担的事项，各单位评估放在一起。",
    dashboard: "一页的数字和图表，图表随数字变。",
    comparison: "每个单位提升、倒退、新增多少项。",
    changes: "有变化的事项，和完成情况没更新的事项。",
    due: "还没到期、没完成的事项，按到期日排，带亮灯和剩余天数。",
    overdue: "已过完成时间没完成的事项，带超期天数。",
    urging: "有超期、临期事项的单位每家一段，可直接发出。",
  },
  more: "更多",
  choosePrevious: "请先选上期文件。",
  namePeriod: "请在“督查设置”写明带年份的督查期间。",
  previous: {
    heading: "与上期对比",
    none: "工作簿里没有上期的表。可以选上期的工作簿来对比，它不会被改动。",
    own: "与本工作簿里上期的表对比。",
    file: (name: string) => `与“${name}”对比。`,
    unlike: (name: string) => `“${name}”里没有能对比的完成情况表，请另选一个。`,
    choose: "选择上期文件",
    sentence: "通报里的对比句",
    copyLabel: "复制通报里的对比句",
  },
  add: (name: string) => `新建工作表“${name}”`,
  beside: (name: string, taken: string) => `已有的“${taken}”不是它生成的，或有人改过，保留不动；新建工作表“${name}”`,
  replace: (name: string) => `替换工作表“${name}”`,
  same: (name: string) => `“${name}”内容没有变化`,
  onlyFindings: "只能生成问题清单。",
  noneChosen: "请至少选一项。",
  apply: (count: number) => `生成 ${count} 张表`,
  allSame: "选中的汇总都已是最新。",
};

export type SummaryWords = typeof summariesZh;
