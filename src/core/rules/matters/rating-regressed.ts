/** A rating worse than the last period's. */
import { againstPrevious, changeOf } from "../../ledger/against-previous";
import { addressOf } from "../../domain/items";
import { cellPlace, defineRule } from "../rule";
import { itemName } from "../text";

export const ratingRegressed = defineRule({
  id: "rating-regressed",
  scope: "row",
  severity: "warning",
  restsOn: ["unit", "standard", "rating"],
  inReturns: true,
  title: { zh: "评估比上期倒退", en: "Rating worse than before" },
  docs: {
    zh: "同一单位同一事项的进度评估比上期退步，如由“已完成”变为“进展顺利”。",
    en: "The rating of a unit's matter is worse than in the last period, such as completed before and on track now.",
  },
  messages: {
    regressed: {
      zh: "{unit}第 {item} 项本期评为“{now}”，上期为“{before}”，请核对。",
      en: "{unit}, item {item} is rated “{now}” now and was “{before}” in the last period; please check.",
    },
  },
  *check(ledger) {
    for (const [before, { unit, item }] of againstPrevious(ledger)) {
      if (changeOf(before.item, item) !== "regressed") continue;
      const data = { unit, item: itemName(item), now: item.ratingText, before: before.item.ratingText };
      yield { message: "regressed", at: cellPlace(addressOf(item, "rating")), unit, data };
    }
  },
});
