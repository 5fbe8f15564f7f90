import { annex, book, sheet } from "../../kit/sheets";
import { specify } from "../../kit/specify";

specify("section-count", {
  valid: [
    {
      name: "as many as announced",
      book: book(annex({ 区发改局: "民生实事（共2项） | < | < | <\n1 | 甲 | 已办 | 已完成\n2 | 乙 | 已办 | 已完成" })),
    },
    { name: "no announcement", book: book(annex({ 区发改局: "民生实事 | < | < | <\n1 | 甲 | 已办 | 已完成" })) },
    {
      name: "subsections count in their section",
      book: book(
        sheet(
          "分解表",
          `
          序号 | 工作标准 | 责任单位
          一、经济发展（共3项） | < | <
          （一）工业（共2项） | < | <
          1 | 甲 | 区科经局
          2 | 乙 | 区科经局
          （二）商业（共1项） | < | <
          3 | 丙 | 区商务局
          二、民生（共1项） | < | <
          4 | 丁 | 区民政局
          `,
        ),
      ),
    },
    {
      name: "each unit's section for itself",
      book: book(
        annex({
          区发改局: "民生实事（共1项） | < | < | <\n1 | 甲 | 已办 | 已完成",
          区财政局: "1 | 乙 | 已办 | 已完成",
        }),
      ),
    },
  ],
  invalid: [
    {
      name: "fewer than announced",
      book: book(annex({ 区发改局: "民生实事（共３项） | < | < | <\n1 | 甲 | 已办 | 已完成\n2 | 乙 | 已办 | 已完成" })),
      findings: [["differs", "附件2!A3", { title: "民生实事（共３项）", announced: 3, counted: 2 }]],
    },
  ],
});
