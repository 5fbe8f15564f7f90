/** What the returns screen says in Chinese; it loads with the screen. */

export const collectZh = {
  heading: "收件",
  zone: {
    label: "添加收到的文件",
    drop: "把收到的文件或文件夹拖到这里，或者",
    choose: "选择文件",
    kinds: "可一次选多份：.xlsx、.xlsm、.xls、.et、.docx，或装着它们的 .zip。",
  },
  again: (count: number) => `有 ${count} 个文件已经收过，没有重复添加。`,
  progress: {
    label: "读取进度",
    reading: (done: number, total: number) => `正在读第 ${done + 1} 个，共 ${total} 个`,
    judging: "正在核对…",
    stop: "取消",
    stopped: (left: number) => `已停下，还有 ${left} 个文件没有读；已读的都在。`,
    goOn: "接着读",
    drop: "不读了",
  },
  verdicts: {
    accepted: "可收取",
    acceptedWithWarnings: "可收取，有提醒",
    toBeReturned: "应退回",
    unreadable: "读不了",
  },
  none: "还没有收到文件。把各单位报送的表放进来，逐份核对后一次合并到附表。",
};

export type CollectWords = typeof collectZh;
