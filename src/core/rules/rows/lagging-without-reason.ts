/** An item rated behind whose note gives neither a reason nor a next step. */
import { addressOf } from "../../domain/items";
import { cellPlace, defineRule } from "../rule";
import { itemName } from "../text";
import { Passage } from "../../chinese/passage";
import { evidenceIn } from "../../notes/evidence";
import { explainsNothing } from "../../notes/reasons";

export const laggingWithoutReason = defineRule({
  id: "lagging-without-reason",
  scope: "row",
  severity: "warning",
  inReturns: true,
  title: { zh: "滞后未说明原因", en: "Lagging without a reason" },
  docs: {
    zh: "评为进度滞后或未启动的事项，完成情况（或“存在问题”“下一步措施”等栏）应说明原因或下一步措施，两样都没有的要提示。",
    en: "An item rated behind or not started says why, or what comes next, in its note or in a column for that; one that says neither is mentioned.",
  },
  messages: {
    silent: {
      zh: "{unit}第 {item} 项评为“{word}”，完成情况既没有说明原因，也没有下一步措施。",
      en: "{unit}, item {item} is rated “{word}”; its note gives neither a reason nor a next step.",
    },
  },
  *check(ledger) {
    const ahead = new Set(evidenceIn(ledger).flatMap(({ item, contradiction }) => (contradiction?.says === "ahead" ? [item] : [])));
    for (const { items } of ledger.recognition.annexes) {
      for (const item of items) {
        if (item.rating !== "lagging" && item.rating !== "notStarted") continue;
        if (item.progressNote === "" || item.reason !== "" || ahead.has(item) || !explainsNothing(new Passage(item.progressNote))) continue;
        const data = { unit: item.unit, item: itemName(item), word: item.ratingText };
        yield { message: "silent", at: cellPlace(addressOf(item, "progressNote")), unit: item.unit, data };
      }
    }
  },
});
