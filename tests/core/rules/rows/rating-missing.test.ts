import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

specify("rating-missing", {
  valid: [
    {
      name: "a unit that has written nothing at all is told by its progress",
      book: book(annex({ 区发改局: "1 | 甲事 |  | \n2 | 乙事 |  | \n3 | 丙事 |  | " })),
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
