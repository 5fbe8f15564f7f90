/** The workbench's own words in both languages. */

export type Language = "zh-CN" | "en-US";

const chinese = {
  title: "督查通 工作台",
  notice: "这是替身，不是 Excel：工作簿由本页模拟，右侧窗格是原样的加载项。",
  open: "打开…",
  save: "保存副本",
  create: "新建",
  example: "示例通报",
  ribbon: "功能区 督查通",
  check: "校验",
  fillTally: "填充统计表",
  buildSummaries: "生成汇总",
  showPane: "任务窗格",
  settings: "显示设置",
  language: "语言",
  theme: "主题",
  light: "浅色",
  dark: "深色",
  width: "窗格宽度",
  pane: "督查通",
  closePane: "关闭窗格",
  closeDialog: "关闭",
  resizePane: "调整窗格宽度",
  address: "名称框",
  contents: "编辑栏",
  sheets: "工作表",
  hidden: "隐藏的工作表：",
  protected: "受保护",
  opened: "已打开 {name}。",
  saved: "已保存 {name}：只写入改动的单元格和工作表，其余内容保持原样。",
  notSaved: "没有保存：{detail}",
  notOpened: "打不开 {name}：{detail}",
  locked: "{cell} 已锁定，没有改动：工作表“{sheet}”受保护，只能填写未锁定的单元格。",
  notOffered: "{cell} 没有改动：这里只能填 {words}。",
  noCommand: "加载项没有完成命令 {name}。",
  untitled: "新工作簿.xlsx",
};

export type Words = Readonly<typeof chinese>;

const english: Words = {
  title: "Duchatong workbench",
  notice:
    "A stand-in, not Excel: this page imitates the workbook; the pane on the right is the add-in itself, unchanged.",
  open: "Open…",
  save: "Save a copy",
  create: "New",
  example: "Example",
  ribbon: "Ribbon Duchatong",
  check: "Check",
  fillTally: "Fill Tally",
  buildSummaries: "Build Summaries",
  showPane: "Task Pane",
  settings: "Display",
  language: "Language",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  width: "Pane width",
  pane: "Duchatong",
  closePane: "Close pane",
  closeDialog: "Close",
  resizePane: "Resize pane",
  address: "Name box",
  contents: "Formula bar",
  sheets: "Sheets",
  hidden: "Hidden sheets:",
  protected: "protected",
  opened: "Opened {name}.",
  saved: "Saved {name}: only changed cells and sheets were written, everything else is as it was.",
  notSaved: "Not saved: {detail}",
  notOpened: "Cannot open {name}: {detail}",
  locked:
    "{cell} is locked and was left as it is: sheet “{sheet}” is protected, only its unlocked cells can be filled in.",
  notOffered: "{cell} was left as it is: it takes only {words}.",
  noCommand: "The add-in did not carry out the command {name}.",
  untitled: "New workbook.xlsx",
};

export function wordsOf(language: Language): Words {
  return language === "zh-CN" ? chinese : english;
}

export function fillIn(sentence: string, slots: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}
