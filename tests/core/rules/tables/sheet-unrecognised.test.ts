import { KIND_NAMES, READING_WORDS } from "../../../../src/core/domain/reading-settings";
import { sheetHeadings } from "../../../../src/core/domain/sheet-headings";
import type { SheetSnapshot } from "../../../../src/core/grid/snapshot";
import { annex, book, sheet, tally } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const DRAFT = annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" }, "草稿");

/** 督查设置 on which a person says that a sheet is not to be read. */
function notRead(draft: SheetSnapshot): SheetSnapshot {
  return sheet(
    "督查设置",
    `六、读法\n工作表 | 什么 | 标题或文字 | 读作\n${draft.name} | ${READING_WORDS.kind} | ${sheetHeadings(draft)} | ${KIND_NAMES.ignore}`,
  );
}

specify("sheet-unrecognised", {
  valid: [
    { name: "a recognised sheet", book: book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" })) },
    { name: "an empty sheet", book: book(sheet("Sheet3", " ")) },
    { name: "the settings sheet", book: book(sheet("督查设置", "一、基本设置\n项目 | 内容\n督查期间 | 第二季度")) },
    {
      name: "a circular without a number",
      book: book(sheet("通报", "关于第二季度完成情况的通报\n请各单位抓紧落实。")),
    },
  ],
  invalid: [
    {
      name: "a hidden sheet",
      book: book(sheet("旧表", "随手 | 记录", { hidden: true })),
      findings: [["hidden", "旧表!A1:B1", { sheet: "旧表" }]],
    },
    {
      name: "a budget",
      book: book(sheet("预算", "科目 | 金额\n办公费 | 12000\n差旅费 | 8000")),
      findings: [["noHeader", "预算!A1:B3", { sheet: "预算" }]],
    },
    {
      name: "tasks of nobody",
      book: book(sheet("任务", "序号 | 工作标准 | 完成时间\n1 | 甲事 | 6月底")),
      findings: [["noUnits", "任务!A1:C2", { sheet: "任务" }]],
    },
    {
      name: "units without tasks",
      book: book(sheet("通讯录", "序号 | 责任单位 | 备注\n1 | 区发改局 | 89351234")),
      findings: [["noTasks", "通讯录!A1:C2", { sheet: "通讯录" }]],
    },
    {
      name: "a breakdown whose rows lack the task",
      book: book(sheet("扫描", "序号 | 工作标准 | 责任单位\n1 |  | 区发改局\n2 |  | 区财政局\n3 | 甲事 | 区商务局")),
      findings: [["rowsDoNotFit", "扫描!A1:C4", { sheet: "扫描" }]],
    },
    {
      name: "a header alone",
      book: book(sheet("空表", "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估")),
      findings: [["noRows", "空表!A1:E1", { sheet: "空表" }]],
    },
    {
      name: "last quarter's circular beside this quarter's",
      book: book(
        sheet("一季度通报", "关于第一季度完成情况的通报\n共分解为2项任务，已完成0项，进展顺利2项。"),
        sheet("二季度通报", "关于第二季度完成情况的通报\n共分解为1项任务，已完成1项。"),
        annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" }, "二季度附件2"),
      ),
      findings: [["earlierPeriod", "一季度通报!A1:A2", { sheet: "一季度通报" }]],
    },
    {
      name: "statistics of something else beside the tally",
      book: book(
        tally("区发改局 | 1 | 1 | |\n区财政局 | 1 | 1 | |"),
        sheet("信访", "单位 | 信访总量 | 已办结 | 正在办理\n区发改局 | 12 | 10 | 2\n区财政局 | 8 | 8 | 0"),
        annex({ 区发改局: "1 | 甲事 | 已办 | 已完成", 区财政局: "1 | 乙事 | 已办 | 已完成" }),
      ),
      findings: [["otherCounts", "信访!A1:D3", { sheet: "信访" }]],
    },
    {
      name: "a list drawn from the annex",
      book: book(
        annex({
          区发改局: "1 | 甲事 | 因雨延期 | 进度滞后\n2 | 乙事 | 已办 | 已完成",
          区财政局: "1 | 丙事 | 已办 | 已完成",
        }),
        sheet(
          "附件3",
          "进度滞后事项清单 | < | < | <\n序号 | 责任单位 | 工作标准 | 完成情况\n1 | 区发改局 | 甲事 | 因雨延期",
        ),
      ),
      findings: [["extract", "附件3!A2:D3", { sheet: "附件3" }]],
    },
    {
      name: "a sheet the person passed over",
      book: book(DRAFT, notRead(DRAFT)),
      findings: [["ignored", "草稿!A1:D3", { sheet: "草稿" }]],
    },
  ],
});
