/** What 对照报告 says in Chinese, and how a report is chosen; it loads with the screen. */
import type { Relation } from "../../core/trace/matching/links";
import type { SentenceKind } from "../../core/trace/report/sentence";
import type { Shown } from "../screens/trace/trace-lines";

const RELATIONS: Readonly<Record<Relation, string>> = {
  verbatim: "与原文一致",
  part: "承接其中一部分",
  joined: "与其他内容合为一项",
  altered: "文字有改动",
  reworded: "换了说法",
};

const KINDS: Readonly<Record<SentenceKind, string>> = {
  target: "有数量的目标",
  project: "项目",
  general: "一般要求",
  heading: "标题",
  background: "背景",
};

const SHOWN: Readonly<Record<Shown, string>> = {
  drift: "数字不一致",
  open: "未承接",
  withoutSource: "无出处",
  all: "全部",
};

const NONE: Readonly<Record<Shown, string>> = {
  drift: "没有发现数字不一致的。",
  open: "报告的内容都有人承接。",
  withoutSource: "各项在报告中都有出处。",
  all: "报告里没有可对照的内容。",
};

export const traceZh = {
  heading: "对照报告",
  intro: "把政府工作报告逐句与责任事项对照：谁承接了，数字是否一致，有没有无人承接的。",
  source: {
    heading: "政府工作报告",
    none: "选报告的文件（.txt、.docx、.xlsx），或粘贴全文。报告只读不改，关闭窗格前一直有效，校验时也按它核对。",
    chosen: (name: string) => `已选“${name}”，校验时也按它核对。`,
    choose: "选择报告文件",
    paste: "粘贴全文",
    pasteLabel: "把报告全文粘贴在这里",
    pastedName: "粘贴的报告",
    use: "用这段文字",
    cancel: "取消",
    empty: "还没有粘贴文字。",
  },
  progress: {
    label: "对照的进度",
    text: (done: number, of: number) => (of === 0 ? "正在读报告…" : `正在对照：${done}/${of} 项`),
    stop: "取消",
    stopped: "已取消对照，没有改动任何内容。",
    again: "重新对照",
  },
  coverage: {
    heading: "各章承接情况",
    all: (year: number | undefined, commitments: number, carried: number) =>
      `${year === undefined ? "报告" : `${year}年报告`}共 ${commitments} 项要求，已承接 ${carried} 项。`,
    chapter: (carried: number, of: number) => `${carried}/${of}`,
    spoken: (carried: number, of: number) => `${of} 项中承接 ${carried} 项`,
    unrelatedTables: (sheets: string) => `${sheets}与这份报告几乎无关，没有对照。`,
  },
  list: {
    label: "看哪些",
    shown: SHOWN,
    count: (name: string, count: number) => `${name} ${count}`,
    none: NONE,
    report: "报告",
    item: "事项",
    itemOf: (unit: string, serial: string) => (serial === "" ? unit : `${unit}第 ${serial} 项`),
    others: (count: number) => `另有 ${count} 项承接`,
    drift: "数字不一致",
    open: "未承接",
    little: (percent: number) => `只涉及 ${percent}%，视为未承接`,
    counted: "按件数核对相符",
    withoutSource: "报告中没有出处",
    kinds: KINDS,
    relations: RELATIONS,
    carried: "已承接",
    changed: (own: string, reported: string) => `本项 ${own}，报告 ${reported}`,
    dropped: (reported: string) => `没有写报告的 ${reported}`,
    shares: (own: string, reported: string) => `分担 ${own}，合计不等于报告的 ${reported}`,
    part: (own: string, reported: string) => `本项 ${own}，报告 ${reported}，另有事项写明全数`,
    waived: "已设为不再提示",
    onlyListed: "一般要求只在这里列出，不作提示。",
    near: "单元格是报告中相邻内容所在的事项。",
    go: (place: string) => `转到 ${place}`,
    more: (next: number, left: number) => `再显示 ${next} 条（还有 ${left} 条）`,
  },
  sheet: {
    heading: "对照表",
    text: (promises: number, open: number, without: number) =>
      `逐项列出 ${promises} 项要求的承接事项和数字差异，另列未承接 ${open} 项、无出处 ${without} 项和各章覆盖情况。`,
    action: {
      add: (name: string) => `将新建工作表“${name}”。`,
      replace: (name: string) => `将更新工作表“${name}”。`,
      same: (name: string) => `工作表“${name}”已是最新。`,
    },
    write: "生成对照表",
  },
};

export type TraceWords = typeof traceZh;
