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
    zh: "同一单位名下有两项内容相同，可能重复计数；分属两个部分的，八个字以上才提。",
    en: "Two items of one unit have the same text and may be counted twice; in two sections only from eight letters on.",
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
          const apart = first.category !== item.category && matterOf(item).length < TELLING;
          const [at, firstAt] = [addressOf(item, "standard"), addressOf(first, "standard")];
          // One cell merged down over rows of its parts or quarters is no second matter.
          if (at.row === firstAt.row && at.sheet === firstAt.sheet) continue;
          if (apart || !sameEssence(first.matter, item.matter)) continue;
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

/** Shorter words may stand in two sections and mean two things: 100%, 招商引资. */
const TELLING = 8;

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
