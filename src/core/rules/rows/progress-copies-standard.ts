/** 完成情况 that only repeats 工作标准. */
import { sameEssence } from "../../chinese/text";
import { addressOf } from "../../domain/items";
import { cellPlace, defineRule } from "../rule";
import { excerpt, itemName } from "../text";

/** A note as short as this may be all there is to say. */
const SHORTEST = 6;

export const progressCopiesStandard = defineRule({
  id: "progress-copies-standard",
  scope: "row",
  severity: "warning",
  restsOn: ["standard", "progressNote"],
  inReturns: true,
  title: { zh: "完成情况照抄工作标准", en: "Progress copies the standard" },
  docs: {
    zh: "完成情况照抄工作标准，没有说明实际做了什么。标点、空格、序号的差别不计。",
    en: "The progress note repeats the standard and says nothing of what was done. Punctuation, spacing and numbering do not count.",
  },
  messages: {
    copied: {
      zh: "{unit}第 {item} 项的完成情况与工作标准一字不差（“{text}”），没有写实际进展。",
      en: "{unit}, item {item}: the progress note repeats the standard (“{text}”) and reports nothing.",
    },
  },
  *check({ recognition }) {
    for (const { items } of [...recognition.annexes, ...recognition.lists]) {
      for (const item of items) {
        const { standard, progressNote } = item;
        if (Math.abs(standard.length - progressNote.length) > 12 || progressNote.length < SHORTEST) continue;
        if (!sameEssence(unnumbered(standard), unnumbered(progressNote))) continue;
        yield {
          message: "copied",
          at: cellPlace(addressOf(item, "progressNote")),
          unit: item.unit,
          related: [cellPlace(addressOf(item, "standard"))],
          data: { unit: item.unit, item: itemName(item), text: excerpt(progressNote) },
        };
      }
    }
  },
});

function unnumbered(text: string): string {
  return text.replace(/^\s*[(（]?\d{1,3}[)）]?[.、．)）]\s*(?!\d)/, "");
}
