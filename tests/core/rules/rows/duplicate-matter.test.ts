import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

specify("duplicate-matter", {
  valid: [
    {
      name: "different matters",
      book: book(annex({ 区发改局: "1 | 建公园3个 | 开工 | 进展顺利\n2 | 建学校3所 | 开工 | 进展顺利" })),
    },
    {
      name: "one matter shared by two units",
      book: book(annex({ 区发改局: "1 | 建公园3个 | 开工 | 进展顺利", 区财政局: "1 | 建公园3个 | 拨款 | 进展顺利" })),
    },
    {
      name: "the same words under two sections",
      book: book(
        annex({
          区发改局:
            "续建项目 | < | < | <\n1 | 建公园3个 | 开工 | 进展顺利\n民生实事 | < | < | <\n1 | 建公园3个 | 开工 | 进展顺利",
        }),
      ),
    },
    {
      name: "the same standard of two named projects",
      book: book(
        sheet(
          "附件2",
          "序号 | 责任单位 | 项目名称 | 工作标准 | 完成情况 | 进度评估\n1 | 区城建局 | 一号路 | 完工通车 | 在建 | 进展顺利\n2 | 区城建局 | 二号路 | 完工通车 | 在建 | 进展顺利",
        ),
      ),
    },
  ],
  invalid: [
    {
      name: "the same matter twice, punctuation apart",
      book: book(
        annex({
          区发改局: "1 | 建公园3个。 | 开工 | 进展顺利\n2 | 建学校 | 开工 | 进展顺利\n3 | 建公园 3个 | 开工 | 进展顺利",
        }),
      ),
      findings: [["twice", "附件2!B5", { unit: "区发改局", item: "3", first: "1", text: "建公园 3个" }]],
    },
    {
      name: "under two spellings of one unit",
      book: book(
        annex({ 区发改局: "1 | 建公园3个 | 开工 | 进展顺利", 区发展和改革局: "1 | 建公园3个 | 开工 | 进展顺利" }),
      ),
      findings: [["twice", "附件2!B6", { unit: "区发展和改革局", item: "1", first: "1", text: "建公园3个" }]],
    },
  ],
});
