import { annex, book } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";
import { twoPeriods } from "../../../kit/two-periods";

specify("rating-regressed", {
  valid: [
    {
      name: "further than before",
      book: twoPeriods(["开工 | 进展顺利", "投用 | 已完成"], ["因雨停工 | 进度滞后", "复工 | 进展顺利"]),
    },
    { name: "as before", book: twoPeriods(["开工 | 进展顺利", "封顶 | 进展顺利"]) },
    { name: "not rated yet", book: twoPeriods(["开工 | 进展顺利", "封顶 | "]) },
    { name: "no earlier period", book: book(annex({ 区发改局: "1 | 建设文体中心 | 因雨停工 | 进度滞后" })) },
  ],
  invalid: [
    {
      name: "completed before, on track now",
      book: twoPeriods(["投用 | 已完成", "返工 | 进展顺利"]),
      findings: [["regressed", "二季度!D4", { unit: "区发改局", item: "1", now: "进展顺利", before: "已完成" }]],
    },
    {
      name: "against the annex of another workbook",
      book: book(annex({ 区发改局: "1 | 建设全民文体中心 | 因雨停工 | 进度滞后" })),
      options: { previous: book(annex({ 区发改局: "1 | 建设全民文体中心 | 开工 | 进展顺利" })) },
      findings: [["regressed", "附件2!D3", { unit: "区发改局", item: "1", now: "进度滞后", before: "进展顺利" }]],
    },
  ],
});
