import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

/** Three matters: the first two with these answers, the third without one. */
function ticked(...answers: readonly string[]): string {
  const rows = ["甲事", "乙事", "丙事"].map((task, i) => `${i + 1} | 区发改局 | ${task} | 在办 | ${answers[i] ?? ""}`);
  return ["序号 | 责任单位 | 工作标准 | 完成情况 | 是否办结（办结打√）", ...rows].join("\n");
}

specify("rating-missing", {
  valid: [
    {
      name: "a unit that has written nothing at all is told by its progress",
      book: book(annex({ 区发改局: "1 | 甲事 |  | \n2 | 乙事 |  | \n3 | 丙事 |  | " })),
    },
    {
      name: "no tick is no, where a tick is all that the column ever holds",
      book: book(sheet("附件2", ticked("√", "√"))),
    },
    { name: "every row is rated", book: book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" })) },
    {
      name: "a rating merged down over two rows rates both",
      book: book(
        sheet(
          "附件2",
          "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | 区发改局 | 甲事 | 已办 | 已完成\n2 | 区发改局 | 乙事 | 已办 | ^",
        ),
      ),
    },
  ],
  invalid: [
    {
      name: "no tick is nothing, where other rows say 否",
      book: book(sheet("附件2", ticked("√", "否"))),
      findings: [["empty", "附件2!E4", { unit: "区发改局", item: "3" }]],
    },
    {
      name: "an empty rating",
      book: book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成\n2 | 乙事 | 正在办 | " })),
      findings: [["empty", "附件2!D4", { unit: "区发改局", item: "2" }]],
    },
    {
      name: "each unit's own",
      book: book(annex({ 区发改局: "1 | 甲事 | 已办 | ", 区财政局: "1 | 乙事 | 正在办 | " })),
      findings: [
        ["empty", "附件2!D3", { unit: "区发改局", item: "1" }],
        ["empty", "附件2!D6", { unit: "区财政局", item: "1" }],
      ],
    },
  ],
});
