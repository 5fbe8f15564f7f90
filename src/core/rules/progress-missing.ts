/** An item without its 完成情况. */
import { addressOf } from "../ledger/items";
import { cellPlace, defineRule } from "./rule";
import { itemName } from "./text";

export const progressMissing = defineRule({
  id: "progress-missing",
  scope: "row",
  severity: "error",
  inReturns: true,
  title: { zh: "完成情况未填", en: "Progress missing" },
  docs: {
    zh: "每一项都应填写完成情况。",
    en: "Every item reports its progress (完成情况).",
  },
  messages: {
    empty: { zh: "{unit}第 {item} 项的“完成情况”是空的。", en: "{unit}, item {item}: “完成情况” is empty." },
  },
  *check({ recognition }) {
    for (const { items, columns } of recognition.annexes) {
      if (columns.progressNote === undefined) continue;
      for (const item of items) {
        if (item.progressNote !== "") continue;
        yield {
          message: "empty",
          at: cellPlace(addressOf(item, "progressNote")),
          unit: item.unit,
          data: { unit: item.unit, item: itemName(item) },
        };
      }
    }
  },
});
