import { annex, book } from "../../kit/sheets";
import { specify } from "../../kit/specify";

function shared(standard: string, ...ratings: [string, string]) {
  return book(
    annex({ 区发改局: `1 | ${standard} | 在办 | ${ratings[0]}`, 区财政局: `1 | ${standard} | 拨款 | ${ratings[1]}` }),
  );
}

specify("shared-matter-ratings-differ", {
  valid: [
    { name: "rated alike", book: shared("建成邾城街文体中心一座", "进展顺利", "进展顺利") },
    { name: "short texts may be different matters", book: shared("完成年度目标", "进展顺利", "已完成") },
    { name: "one has no rating yet", book: shared("建成邾城街文体中心一座", "进展顺利", "") },
    {
      name: "one unit's two rows",
      book: book(
        annex({ 区发改局: "1 | 建成邾城街文体中心一座 | 在办 | 进展顺利\n2 | 建成邾城街文体中心一座 | 在办 | 已完成" }),
      ),
    },
  ],
  invalid: [
    {
      name: "completed here, lagging there",
      book: shared("建成邾城街文体中心一座", "已完成", "进度滞后"),
      findings: [
        ["differ", "附件2!D6", { text: "建成邾城街文体中心一座", ratings: "区发改局 已完成、区财政局 进度滞后" }],
      ],
    },
  ],
});
