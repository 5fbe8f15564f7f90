import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

specify("header-missing", {
  valid: [
    { name: "all columns and a unit heading", book: book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" })) },
    {
      name: "a unit column",
      book: book(
        sheet("附件2", "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | 区发改局 | 甲事 | 已办 | 已完成"),
      ),
    },
    {
      name: "the sheet's name is the unit",
      book: book(sheet("区发改局", "序号 | 工作标准 | 完成情况 | 进度评估\n1 | 甲事 | 已办 | 已完成")),
    },
    {
      name: "the unit stands in the title",
      book: book(
        sheet("统计", "单位 | 承办事项 | 已完成 | 进展顺利\n区发改局 | 1 | 1 | "),
        sheet(
          "Sheet2",
          "区发改局2023年目标任务完成情况表 | < | < | <\n序号 | 工作标准 | 完成情况 | 进度评估\n1 | 甲事 | 已办 | 已完成",
        ),
      ),
    },
    {
      name: "a breakdown needs no progress column",
      book: book(sheet("分解表", "序号 | 目标名称 | 工作标准 | 责任单位\n1 | 一 | 甲事 | 区发改局")),
    },
  ],
  invalid: [
    {
      name: "no rating column",
      book: book(sheet("附件2", "序号 | 责任单位 | 工作标准 | 完成情况\n1 | 区发改局 | 甲事 | 已办")),
      findings: [["column", "附件2!A1:D1", { column: "进度评估" }]],
    },
    {
      name: "no progress column",
      book: book(sheet("附件2", "序号 | 责任单位 | 工作标准 | 进度评估\n1 | 区发改局 | 甲事 | 已完成")),
      findings: [["column", "附件2!A1:D1", { column: "完成情况" }]],
    },
    {
      name: "no standard column",
      book: book(sheet("附件2", "序号 | 责任单位 | 完成情况 | 进度评估\n1 | 区发改局 | 已办 | 已完成")),
      findings: [["column", "附件2!A1:D1", { column: "工作标准" }]],
    },
    {
      name: "nothing says whose table it is",
      book: book(sheet("Sheet1", "序号 | 工作标准 | 完成情况 | 进度评估\n1 | 甲事 | 已办 | 已完成")),
      findings: [["unit", "Sheet1!A1:D1", {}]],
    },
  ],
});
