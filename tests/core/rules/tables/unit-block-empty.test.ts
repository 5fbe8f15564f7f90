import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

specify("unit-block-empty", {
  valid: [
    { name: "items under every heading", book: book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" })) },
    {
      name: "a heading repeated over the page",
      book: book(
        sheet(
          "附件2",
          `
          责任单位：区发改局 | < | < | <
          序号 | 工作标准 | 完成情况 | 进度评估
          1 | 甲事 | 已办 | 已完成
          序号 | 工作标准 | 完成情况 | 进度评估
          2 | 乙事 | 已办 | 已完成
          `,
        ),
      ),
    },
    {
      name: "a foot that asks for a signature",
      book: book(
        annex({
          区发改局:
            "1 | 甲事 | 已办 | 已完成\n单位负责人（签字）：王某 |  | 填报时间：6月30日 | \n填报单位（盖章）： |  |  | ",
        }),
      ),
    },
  ],
  invalid: [
    {
      name: "a heading and a header, and nothing under them",
      book: book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成", 区财政局: "" })),
      findings: [["empty", "附件2!A4", { unit: "区财政局" }]],
    },
    {
      name: "a section row is no item",
      book: book(annex({ 区财政局: "民生实事项目完成情况 | < | < | <", 区发改局: "1 | 甲事 | 已办 | 已完成" })),
      findings: [["empty", "附件2!A1", { unit: "区财政局" }]],
    },
  ],
});
