/** Files a person picks, in Chinese. */
export const filesZh = {
  change: "换一个文件",
  drop: "不用这个文件",
  reading: "正在读文件…",
  breakdown: {
    heading: "责任分解表",
    own: "本工作簿里有责任分解表，校验时已与完成情况表比对。",
    none: "可以选责任分解表所在的工作簿，校验时逐项与完成情况表比对。它不会被改动。",
    file: (name: string, rows: number) => `与“${name}”里的责任分解表（${rows} 项）比对。`,
    unlike: (name: string) => `“${name}”里没有认出责任分解表，请另选一个。`,
    choose: "选择分解表文件",
  },
};

export type FileWords = typeof filesZh;
