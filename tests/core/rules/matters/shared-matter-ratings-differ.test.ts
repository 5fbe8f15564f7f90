import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const MATTER = "推进老旧小区改造15个";

specify("shared-matter-ratings-differ", {
  valid: [
    {
      name: "rated alike",
      book: book(
        annex({ 区城管局: `1 | ${MATTER} | 已改造5个 | 进展顺利`, 区住建局: `1 | ${MATTER} | 已改造6个 | 进展顺利` }),
      ),
    },
    {
      name: "different matters",
      book: book(
        annex({ 区城管局: `1 | ${MATTER} | 已办 | 已完成`, 区住建局: `1 | 推进老旧小区加装电梯 | 在办 | 进展顺利` }),
      ),
    },
    {
      name: "words too short to name one matter",
      book: book(annex({ 区城管局: "1 | 招商引资 | 已办 | 已完成", 区住建局: "1 | 招商引资 | 在办 | 进展顺利" })),
    },
    {
      name: "seven letters are too few",
      book: book(
        annex({ 区城管局: "1 | 完成年度总任务 | 已办 | 已完成", 区住建局: "1 | 完成年度总任务 | 在办 | 进展顺利" }),
      ),
    },
    {
      name: "the same unit twice is another rule's affair",
      book: book(annex({ 区城管局: `1 | ${MATTER} | 已办 | 已完成\n2 | ${MATTER} | 在办 | 进展顺利` })),
    },
    {
      name: "not rated yet",
      book: book(annex({ 区城管局: `1 | ${MATTER} | 已办 | 已完成`, 区住建局: `1 | ${MATTER} | 在办 |` })),
    },
    {
      name: "two spellings of one unit",
      book: book(
        annex({ 区城市管理执法局: `1 | ${MATTER} | 已办 | 已完成`, 区城管执法局: `1 | ${MATTER} | 在办 | 进展顺利` }),
      ),
    },
    {
      name: "one standard under two names of matters",
      book: book(
        sheet(
          "附件2",
          `
          序号 | 责任单位 | 目标名称 | 工作标准 | 完成情况 | 进度评估
          1 | 区城管局 | 绿化建设 | 完成年度目标任务 | 已办 | 已完成
          2 | 区住建局 | 道路建设 | 完成年度目标任务 | 在办 | 进展顺利`,
        ),
      ),
    },
  ],
  invalid: [
    {
      name: "eight letters",
      book: book(
        annex({ 区城管局: "1 | 完成年度招商任务 | 已办 | 已完成", 区住建局: "1 | 完成年度招商任务 | 在办 | 进展顺利" }),
      ),
      findings: [["differ", "附件2!D6", { text: "完成年度招商任务", ratings: "区城管局 已完成、区住建局 进展顺利" }]],
    },
    {
      name: "two units, two ratings; the numbering and punctuation do not count",
      book: book(
        annex({ 区城管局: `1 | ${MATTER}。 | 已改造15个 | 已完成`, 区住建局: `1 | ${MATTER} | 已改造6个 | 进展顺利` }),
      ),
      findings: [["differ", "附件2!D6", { text: `${MATTER}。`, ratings: "区城管局 已完成、区住建局 进展顺利" }]],
    },
    {
      name: "three units, one finding",
      book: book(
        annex({
          区城管局: `1 | ${MATTER} | 已办 | 进展顺利`,
          区住建局: `1 | ${MATTER} | 已办 | 进展顺利`,
          区园林局: `1 | ${MATTER} | 在办 | 进度滞后`,
        }),
      ),
      findings: [
        ["differ", "附件2!D9", { text: MATTER, ratings: "区城管局 进展顺利、区住建局 进展顺利、区园林局 进度滞后" }],
      ],
    },
  ],
});
