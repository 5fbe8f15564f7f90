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
  show: "在表中看",
  hint: "改动记在督查设置里，下一期同样的标题也照此读。",
};

export type ReadingWords = typeof readingZh;
