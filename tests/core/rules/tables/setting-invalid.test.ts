import { book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

function settings(table: string) {
  return book(sheet("督查设置", table));
}

specify("setting-invalid", {
  valid: [
    {
      name: "every section as it should be",
      book: settings(`
        督查设置
        一、基本设置
        项目 | 内容 | 说明
        督查期间 | 2023年第二季度
        一项多个单位时计给 | 每个单位
        占比小数位 | 1
        占比合计 | 凑足100％

        二、责任单位
        单位 | 别名（用、分开）
        区发展和改革局 | 区发改局、发改局

        三、进度评估用词
        用词 | 含义（已完成、进展顺利、进度滞后、未启动、调整）
        红榜 | 已完成

        四、规则开关
        规则 | 开关（开、关） | 说明
        tally-total | 关

        五、不再提示
        规则 | 工作表 | 单元格 | 原文 | 理由
        tally-total | 附件1 | B9 | 12 | 含上年结转`),
    },
    { name: "no settings at all", book: book(sheet("Sheet1", "甲 | 乙")) },
  ],
  invalid: [
    {
      name: "an unknown section",
      book: settings("一、其他设置\n甲 | 乙"),
      findings: [["unknownSection", "督查设置!A1", { text: "一、其他设置" }]],
    },
    {
      name: "a rule that does not exist, switched off or waived",
      book: settings(
        "四、规则开关\n规则 | 开关\ntaly-total | 关\n五、不再提示\n规则 | 工作表 | 单元格 | 原文 | 理由\ntotal | 附件1 | B9 | 12 | 已核",
      ),
      findings: [
        ["unknownRule", "督查设置!A3", { text: "taly-total" }],
        ["unknownRule", "督查设置!A6", { text: "total" }],
      ],
    },
    {
      name: "a meaning that is no kind",
      book: settings("三、进度评估用词\n用词 | 含义\n红榜 | 很好"),
      findings: [["unknownKind", "督查设置!B3", { text: "很好" }]],
    },
    {
      name: "a switch that is neither 开 nor 关",
      book: settings("四、规则开关\n规则 | 开关\ntally-total | 不要"),
      findings: [["unknownSwitch", "督查设置!B3", { text: "不要" }]],
    },
    {
      name: "an unknown way of counting shared items",
      book: settings("一、基本设置\n项目 | 内容\n一项多个单位时计给 | 最后一个"),
      findings: [["unknownConvention", "督查设置!B3", { text: "最后一个" }]],
    },
    {
      name: "more decimals than a share may have",
      book: settings("一、基本设置\n项目 | 内容\n占比小数位 | 3"),
      findings: [["unknownDecimals", "督查设置!B3", { text: "3" }]],
    },
    {
      name: "days that are no number",
      book: settings("一、基本设置\n项目 | 内容\n临期天数 | 三天"),
      findings: [["unknownDays", "督查设置!B3", { text: "三天" }]],
    },
    {
      name: "an unknown way of adding up",
      book: settings("一、基本设置\n项目 | 内容\n占比合计 | 大约"),
      findings: [["unknownShareSum", "督查设置!B3", { text: "大约" }]],
    },
    {
      name: "a waiver for no cell",
      book: settings("五、不再提示\n规则 | 工作表 | 单元格 | 原文 | 理由\ntally-total | 附件1 | 第九行 | 12 | 已核"),
      findings: [["badRange", "督查设置!C3", { text: "第九行" }]],
    },
    {
      name: "one name for two units",
      book: settings("二、责任单位\n单位 | 别名\n区发改局 | 发改局\n区科经局 | 发改局"),
      findings: [["aliasTwice", "督查设置!B4", { text: "发改局" }]],
    },
    {
      name: "a waiver without its reason",
      book: settings("五、不再提示\n规则 | 工作表 | 单元格 | 原文 | 理由\ntally-total | 附件1 | B9 | 12"),
      findings: [["incomplete", "督查设置!E3", { text: "" }]],
    },
  ],
});
