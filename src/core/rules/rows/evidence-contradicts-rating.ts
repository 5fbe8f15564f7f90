/** A note that says behind under 进展顺利, or unfinished under 已完成. */
import { evidenceIn } from "../../notes/evidence";
import { addressOf } from "../../domain/items";
import { cellPlace, defineRule } from "../rule";
import { itemName } from "../text";

export const evidenceContradictsRating = defineRule({
  id: "evidence-contradicts-rating",
  scope: "row",
  severity: "warning",
  restsOn: ["standard", "progressNote", "rating"],
  inReturns: true,
  title: { zh: "完成情况与评估相左", en: "Note against rating" },
  docs: {
    zh: "完成情况里写着慢于时序进度、未按期、不能完成、到期未开工、暂停实施，进度评估却是“进展顺利”；写着完成85%、正在施工、预计完工、待研究后印发，进度评估却是“已完成”；写着提前完成、超时序进度，进度评估却是“进度滞后”。不判断的有：二期、计划外、明年的任务，只说部分项目的话，已经赶上的滞后，被督办、约谈的对象，能耗、浓度、支出等越低越好的数，完工后的结算、验收和管护。",
    en: "The note says that the item is behind, late or not begun in time while it is rated on track; that work is still going on while it is rated completed; or that it is ahead or done while it is rated behind. Not judged: another phase, work outside the plan or of next year, what is said of some projects only, a lag that is made up for, whoever is urged by others, numbers that are good when low, and what follows a finished work (accounts, acceptance, upkeep).",
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
