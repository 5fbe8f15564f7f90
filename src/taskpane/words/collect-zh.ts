/** What the returns screen says in Chinese; it loads with the screen. */
import { VERDICT_WORDS } from "../../core/returns/roster-draft";

export const collectZh = {
  heading: "收件",
  zone: {
    label: "添加收到的文件",
    drop: "把收到的文件或文件夹拖到这里，或者",
    choose: "选择文件",
    kinds: "可一次选多份：.xlsx、.xlsm、.xls、.et、.docx，或装着它们的 .zip。",
  },
  again: (count: number) => `有 ${count} 个文件已经收过，没有重复添加。`,
  none: "还没有收到文件。把各单位报送的表放进来，逐份核对之后一次合并到附表。",
  progress: {
    label: "读取进度",
    reading: (done: number, total: number) => `正在读第 ${done + 1} 个，共 ${total} 个`,
    judging: "正在核对…",
    stop: "取消",
    stopped: (left: number) => `已停下，还有 ${left} 个文件没有读；已读的都在。`,
    goOn: "接着读",
    drop: "不读了",
  },
  verdicts: VERDICT_WORDS,
  list: {
    heading: (count: number) => `收到 ${count} 份`,
    filter: "按结论筛选",
    count: (verdict: string, count: number) => `${verdict} ${count}`,
    more: (next: number, left: number) => `再显示 ${next} 份（还有 ${left} 份）`,
  },
  item: {
    noUnit: "看不出是哪个单位",
    said: (count: number) => (count === 0 ? "没有问题" : `${count} 条意见`),
    between: " · ",
    undecided: "报了几份，未选定",
    counts: "以这份为准",
    doesNotCount: "不用这份",
  },
  detail: {
    unit: "单位",
    chooseUnit: "请选择单位",
    asFile: "按文件里写的",
    toldBy: {
      mark: "按填报表的标记认出。",
      sheet: "按表里写的单位认出。",
      file: "按文件名认出。",
      rows: "按事项内容认出，请核对。",
      hand: "由您指定。",
    },
    reasons: "为什么",
    remarks: "其他说明",
    findings: "逐条问题",
    note: "退回意见",
    textOf: (unit: string) => `给${unit}的退回意见`,
    copyOf: (unit: string) => `复制给${unit}的退回意见`,
    remove: "移出收件",
  },
  choose: {
    several: (unit: string, count: number) => `${unit}报了 ${count} 份。`,
    newest: "这份最新。",
    older: "这份较早。",
    chosen: "已选定以这份为准。",
    thisOne: "以这份为准",
    undecided: (units: string) => `${units}报了几份，没有选定以哪份为准，先不合并。`,
    allNewest: "都以最新的为准",
  },
};

export type CollectWords = typeof collectZh;
