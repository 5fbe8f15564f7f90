/** An item rated behind whose note gives neither a reason nor a next step. */
import { Passage } from "../../chinese/passage";
import { addressOf, type WorkItem } from "../../domain/items";
import { evidenceIn } from "../../notes/evidence";
import { explainsNothing } from "../../notes/reasons";
import { cellPlace, defineRule } from "../rule";
import { itemName } from "../text";

export const laggingWithoutReason = defineRule({
  id: "lagging-without-reason",
  scope: "row",
  severity: "warning",
  restsOn: ["progressNote", "rating"],
  inReturns: true,
  title: { zh: "滞后未说明原因", en: "Lagging without a reason" },
  docs: {
    zh: "评为进度滞后或未启动的事项，完成情况（或“存在问题”“下一步措施”“说明”“备注”等栏）应说明原因或下一步措施，两样都没有的要提示。原因是受到的阻碍（未批、未签、停工、流标、异议等），下一步措施要写明做什么或何时完成；只有数字，或只写加快推进、召开会议、成立专班、提高认识或“各方面原因”的，不算；写在备注等栏里的也一样。不判断原因是否充分、措施是否可行；看不出是不是原因的话，不提示。",
    en: "An item rated behind or not started says why, or what comes next, in its note or in a column for that or of remarks; one that says neither is mentioned. A reason is whatever stands in the way; a next step names what will be done, or by when; numbers alone, pushing on, meetings, task forces and “various reasons” are neither, in whatever column. Not judged: whether a reason is good or a step will do; what may be a reason passes.",
  },
  messages: {
    silent: {
      zh: "{unit}第 {item} 项评为“{word}”，完成情况既没有说明原因，也没有下一步措施。",
      en: "{unit}, item {item} is rated “{word}”; its note gives neither a reason nor a next step.",
    },
  },
  *check(ledger) {
    const ahead = new Set<WorkItem>();
    for (const { item, contradiction } of evidenceIn(ledger)) if (contradiction?.says === "ahead") ahead.add(item);
    for (const { items } of ledger.recognition.annexes) {
      if (!items.some(({ progressNote }) => SENTENCE.test(progressNote))) continue;
      for (const item of items) {
        if (item.rating !== "lagging" && item.rating !== "notStarted") continue;
        if (ahead.has(item) || !isSilent(item)) continue;
        const data = { unit: item.unit, item: itemName(item), word: item.ratingText };
        yield { message: "silent", at: cellPlace(addressOf(item, "progressNote")), unit: item.unit, data };
      }
    }
  },
});

/** A column without any of these holds words like 正常, and no notes. */
const SENTENCE = /[,，。;；、\d]/;

/** An empty note is reported elsewhere. */
function isSilent({ progressNote, reason }: WorkItem): boolean {
  return progressNote !== "" && explainsNothing(new Passage(progressNote)) && explainsNothing(new Passage(reason));
}
