/** The same matter twice under one unit. */
import { sameEssence } from "../../chinese/text";
import { addressOf, matterOf, type WorkItem } from "../../domain/items";
import { mattersOf } from "../../domain/matters";
import { cellPlace, defineRule } from "../rule";
import { excerpt, itemName } from "../text";

export const duplicateMatter = defineRule({
  id: "duplicate-matter",
  scope: "unit",
  severity: "warning",
  restsOn: ["unit", "standard"],
  inReturns: true,
  title: { zh: "事项重复", en: "Matter twice" },
  docs: {
    zh: "同一单位名下同一部分内有两项内容相同，可能重复计数。",
    en: "Two items of one unit and section have the same text and may be counted twice.",
  },
  messages: {
    twice: {
      zh: "{unit}第 {item} 项与第 {first} 项内容相同：“{text}”。",
      en: "{unit}: item {item} has the same text as item {first}: “{text}”.",
    },
  },
  *check({ recognition, canonicalUnit }) {
    for (const { items } of [...recognition.annexes, ...recognition.lists]) {
      for (const same of mattersOf(items).repeated) {
        for (const [first, item] of twiceInUnit(same, canonicalUnit)) {
          if (first.category !== item.category || !sameEssence(first.matter, item.matter)) continue;
          yield {
            message: "twice",
            at: cellPlace(addressOf(item, "standard")),
            unit: item.unit,
            related: [cellPlace(addressOf(first, "standard"))],
            data: { unit: item.unit, item: itemName(item), first: itemName(first), text: excerpt(matterOf(item)) },
          };
        }
      }
    }
  },
});

/** Every further row of a unit with the unit's first. */
function* twiceInUnit(
  same: readonly WorkItem[],
  canonicalUnit: (name: string) => string,
): Generator<readonly [first: WorkItem, item: WorkItem]> {
  const firsts = new Map<string, WorkItem>();
  for (const item of same) {
    if (item.unit === "") continue;
    const unit = canonicalUnit(item.unit);
    const first = firsts.get(unit);
    if (first) yield [first, item];
    else firsts.set(unit, item);
  }
}
