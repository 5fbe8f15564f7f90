/** How sheets are read, in Chinese. */
export const readingZh = {
  open: "读法",
  openOf: (sheet: string) => `“${sheet}”的读法`,
  header: (range: string) => `表头在 ${range}`,
  columns: "各栏",
  takenFor: (heading: string) => `“${heading}”读作`,
  unsure: "拿不准",
  rows: "不是事项的行",
  goTo: (range: string, role: string) => `到 ${range}（${role}）`,
  units: (count: number) => `写单位的地方 ${count} 处。`,
  confirm: "读得对",
  confirmed: "已确认读得对。",
  kept: "改动记在督查设置里，工作表改名也照此读；标题变了就不再算数。",
  countedAs: (heading: string, word: string) => `${heading} → ${word}`,
  row: "行号",
  rowRole: "这一行是",
  setRow: "照此读",
  rowHint: "哪一行读错了，点上面的一行或写行号，再说明它是什么。",
  list: "这些事项别的表里也有，它是",
  listAutomatic: (as: string) => `自动：${as}`,
  listAutomaticAgain: "自动",
  show: "在表中看",
  hint: "改动记在督查设置里，下一期同样的标题也照此读。",
};

export type ReadingWords = typeof readingZh;
