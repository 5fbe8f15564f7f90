import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

specify("progress-missing", {
  valid: [
    { name: "every row reports", book: book(annex({ 区发改局: "1 | 甲事 | 已开工建设 | 进展顺利" })) },
    {
      name: "a breakdown has no progress to report",
      book: book(sheet("分解表", "序号 | 目标名称 | 工作标准 | 责任单位\n1 | 一 | 甲事 | 区发改局")),
    },
    {
      name: "a table without the column is the header's fault, not every row's",
      book: book(sheet("附件2", "责任单位：区发改局 | <\n工作标准 | 进度评估（已完成、进展顺利）\n甲事 | 已完成")),
    },
    {
      name: "of two period columns only the later one is asked for",
      book: book(
        sheet(
          "附件2",
          `
          序号 | 责任单位 | 工作标准 | 1-10月推进情况 | 1-11月推进情况 | 进度评估
          1 | 区发改局 | 甲事 |  | 已完工 | 已完成
          `,
        ),
      ),
    },
  ],
  invalid: [
    {
      name: "a unit that has written nothing at all is told once",
      book: book(annex({ 区发改局: "1 | 甲事 |  | \n2 | 乙事 |  | \n3 | 丙事 |  | ", 区财政局: "1 | 丁事 |  | " })),
      findings: [
        ["unit", "附件2!C3:C5", { unit: "区发改局", count: 3 }],
        ["empty", "附件2!C8", { unit: "区财政局", item: "1" }],
      ],
    },
    {
      name: "an empty note",
      book: book(annex({ 区发改局: "1 | 甲事 |  | 进展顺利" })),
      findings: [["empty", "附件2!C3", { unit: "区发改局", item: "1" }]],
    },
    {
      name: "the later period not yet written",
      book: book(
        sheet(
          "附件2",
          `
          序号 | 责任单位 | 工作标准 | 1-10月推进情况 | 1-11月推进情况 | 进度评估
          1 | 区发改局 | 甲事 | 已开工 |  | 进展顺利
          `,
        ),
      ),
      findings: [["empty", "附件2!E2", { unit: "区发改局", item: "1" }]],
    },
    {
      name: "a row with nothing but its task, named by its words where it has no number",
      book: book(annex({ 区发改局: " | 新增5G基站300个以上 |  | 进展顺利" })),
      findings: [["empty", "附件2!C3", { unit: "区发改局", item: "“新增5G基站300个以上”" }]],
    },
  ],
});
