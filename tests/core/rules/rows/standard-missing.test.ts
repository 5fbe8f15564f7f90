import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

specify("standard-missing", {
  valid: [
    {
      name: "every row has its standard",
      book: book(annex({ 区发改局: "1 | 新增充电桩1800个 | 建成900个 | 进展顺利" })),
    },
    {
      name: "a standard merged down over two rows stands for both",
      book: book(
        sheet(
          "附件2",
          `
          责任单位 | 工作标准 | 完成情况 | 进度评估
          区发改局 | 新增充电桩1800个 | 建成900个 | 进展顺利
          区城建局 | ^ | 建成100个 | 进展顺利
          `,
        ),
      ),
    },
    {
      name: "a table that keeps the task under 项目名称 has no other standard",
      book: book(
        sheet("附件2", "序号 | 责任单位 | 项目名称 | 完成情况 | 进度评估\n1 | 区发改局 | 一号路 | 完工 | 已完成"),
      ),
    },
    {
      name: "section rows and notes are no items",
      book: book(annex({ 区发改局: "民生实事 | < | < | <\n1 | 甲事 | 已办 | 已完成\n注：数据截至6月底 | < | < | <" })),
    },
  ],
  invalid: [
    {
      name: "an empty standard beside a note and a rating",
      book: book(annex({ 区发改局: "1 | 新增充电桩1800个 | 建成900个 | 进展顺利\n2 |  | 已开工 | 进展顺利" })),
      findings: [["empty", "附件2!B4", { unit: "区发改局", item: "2" }]],
    },
    {
      name: "white space is empty",
      book: book(annex({ 区发改局: '1 | "  " | 建成900个 | 进展顺利' })),
      findings: [["empty", "附件2!B3", { unit: "区发改局", item: "1" }]],
    },
  ],
});
