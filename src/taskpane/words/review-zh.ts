/** What is said in Chinese about going through the findings; it loads with them. */

export const reviewZh = {
  progress: (done: number, all: number) => `核对 ${done} / ${all}`,
  goOn: "接着核对",
  begin: "逐条核对",
  allDone: "全部核对过了。",
  checked: "已核对",
  uncheck: "取消核对",
  mark: "已核对",
  previous: "上一条",
  next: "下一条",
  waivers: (count: number) => `不再提示（${count}）`,
  waiversHeading: "不再提示的问题",
  waiversIntro: "记在“督查设置”里；单元格内容一改就会重新提示。取消以后马上重新提示。",
  noWaivers: "没有不再提示的问题。",
  reason: (words: string) => `理由：${words}`,
  unwaive: "重新提示",
  unwaiveOf: (place: string) => `重新提示 ${place}`,
};

export type ReviewWords = typeof reviewZh;
