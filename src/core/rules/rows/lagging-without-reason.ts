/** An item rated behind whose note gives neither a reason nor a next step. */
import { addressOf } from "../../domain/items";
import { cellPlace, defineRule } from "../rule";
import { itemName } from "../text";

const REASON =
  /因|由于|受.{0,20}影响|困难|问题|难点|难度|堵点|瓶颈|制约|不足|不到位|缺|未能|尚未|滞后于|较慢|缓慢|调整|变更|等待|待.{0,12}(批|定|确|落实|下达)/;
const NEXT_STEP =
  /下一步|下步|接下来|将(?!.{0,2}军)|拟|计划|力争|争取|确保|预计|加快|尽快|督促|推动|协调|倒排|月底前|年底前|正在/;

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
  *check({ recognition }) {
    for (const { items } of recognition.annexes) {
      for (const item of items) {
        if (item.rating !== "lagging" && item.rating !== "notStarted") continue;
        if (
          item.progressNote === "" ||
          item.reason !== "" ||
          REASON.test(item.progressNote) ||
          NEXT_STEP.test(item.progressNote)
        )
          continue;
        const data = { unit: item.unit, item: itemName(item), word: item.ratingText };
        yield { message: "silent", at: cellPlace(addressOf(item, "progressNote")), unit: item.unit, data };
      }
    }
  },
});
