/** What the list of the last writes says in Chinese; it loads with the overview. */

export const historyZh = {
  heading: "写入记录",
  intro: "这次打开窗格以来的最近二十次写入。后来没有再动过同一处的，可以按任意次序撤销。",
  /** By the label of what was written. */
  what: {
    fillTally: "填充统计表",
    buildSummaries: "生成汇总",
    fix: "全部修正",
    example: "载入示例",
    waive: "不再提示",
    unwaive: "重新提示",
    settings: "督查设置",
    reading: "改正读法",
    handOut: "下发填报表",
    mergeReturns: "合并上报材料",
    roster: "报送情况",
    recordLimits: "时限台账",
    limitSheet: "时限台账",
    draftBreakdown: "拟分解表",
    writeCircular: "生成通报",
    circularTemplate: "通报模板",
    trace: "对照报告",
    markFindings: "标出问题",
    keepWrites: "写入记录",
  } as Readonly<Record<string, string>>,
  fix: (rule: string) => `修正：${rule}`,
  cells: (count: number) => `${count} 格`,
  marks: (count: number) => `${count} 处标记`,
  sheets: (count: number) => `${count} 张表`,
  undo: "撤销",
  undoOf: (what: string, time: string) => `撤销 ${time} 的${what}`,
  blocked: (what: string) => `后来的“${what}”动过同一处，先撤销那一次。`,
  keep: "记到“督查设置”",
  join: "，",
};

export type HistoryWords = typeof historyZh;
