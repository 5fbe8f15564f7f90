/** A note that is the last period's, word for word. */
import { againstPrevious, isNoteUnchanged } from "../../ledger/against-previous";
import { addressOf } from "../../domain/items";
import { cellPlace, defineRule } from "../rule";
import { excerpt, itemName } from "../text";

export const progressUnchanged = defineRule({
  id: "progress-unchanged",
  scope: "row",
  severity: "warning",
  restsOn: ["unit", "standard", "progressNote"],
  inReturns: true,
  title: { zh: "完成情况与上期相同", en: "Progress as last time" },
  docs: {
    zh: "未完成的事项，完成情况与上期一字不差，可能没有更新。",
    en: "The note of an unfinished item is the same as in the last period and may not have been updated.",
  },
  messages: {
    unchanged: {
      zh: "{unit}第 {item} 项的完成情况与上期相同（“{text}”），可能没有更新。",
      en: "{unit}, item {item}: the note is the same as in the last period (“{text}”) and may not have been updated.",
    },
  },
  *check(ledger) {
    for (const [before, { unit, item }] of againstPrevious(ledger)) {
      if (!isNoteUnchanged(before.item, item)) continue;
      const data = { unit, item: itemName(item), text: excerpt(item.progressNote) };
      yield { message: "unchanged", at: cellPlace(addressOf(item, "progressNote")), unit, data };
    }
  },
});
