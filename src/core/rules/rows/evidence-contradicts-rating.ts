/** A note that says behind under 进展顺利, or unfinished under 已完成. */
import { evidenceIn } from "../../notes/evidence";
import { addressOf } from "../../domain/items";
import { cellPlace, defineRule } from "../rule";
import { itemName } from "../text";

export const evidenceContradictsRating = defineRule({
  id: "evidence-contradicts-rating",
  scope: "row",
  severity: "warning",
  inReturns: true,
  title: { zh: "完成情况与评估相左", en: "Note against rating" },
  docs: {
    zh: "完成情况里写着掉时序进度、滞后、未启动，进度评估却是“进展顺利”；或写着还在建设、预计完工，进度评估却是“已完成”。",
    en: "The note says that the item is behind or not begun while it is rated on track, or that work is still going on while it is rated completed.",
  },
  messages: {
    behind: {
      zh: "{unit}第 {item} 项评为“{word}”，完成情况却写“{quote}”，请核对。",
      en: "{unit}, item {item} is rated “{word}”, but its note says “{quote}”; please check.",
    },
    unfinished: {
      zh: "{unit}第 {item} 项评为“{word}”，完成情况却写“{quote}”，似未全部完成，请核对。",
      en: "{unit}, item {item} is rated “{word}”, but its note says “{quote}”; it does not seem finished.",
    },
    ahead: {
      zh: "{unit}第 {item} 项评为“{word}”，完成情况却写“{quote}”，请核对。",
      en: "{unit}, item {item} is rated “{word}”, but its note says “{quote}”; please check.",
    },
  },
  *check(ledger) {
    for (const { item, contradiction } of evidenceIn(ledger)) {
      if (!contradiction) continue;
      yield {
        message: contradiction.says,
        at: cellPlace(addressOf(item, "progressNote")),
        unit: item.unit,
        related: [cellPlace(addressOf(item, "rating"))],
        data: { unit: item.unit, item: itemName(item), word: item.ratingText, quote: contradiction.clause },
      };
    }
  },
});
