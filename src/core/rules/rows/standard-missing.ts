/** An item without its 工作标准. */
import { addressOf } from "../../domain/items";
import { cellPlace, defineRule } from "../rule";
import { itemName } from "../text";

export const standardMissing = defineRule({
  id: "standard-missing",
  scope: "row",
  severity: "error",
  restsOn: ["standard"],
  inReturns: true,
  title: { zh: "工作标准未填", en: "Standard missing" },
  docs: {
    zh: "每一项都应写明工作标准（目标任务），否则无从评判完成情况。",
    en: "Every item states its standard (工作标准); without it progress cannot be judged.",
  },
  messages: {
    empty: { zh: "{unit}第 {item} 项的“工作标准”是空的。", en: "{unit}, item {item}: “工作标准” is empty." },
  },
  *check({ recognition }) {
    for (const { items, columns } of recognition.annexes) {
      if (columns.standard === undefined) continue;
      for (const item of items) {
        // Of two tables on one sheet the other may have no such column.
        if (item.standard !== "" || item.columns.standard === undefined) continue;
        yield {
          message: "empty",
          at: cellPlace(addressOf(item, "standard")),
          unit: item.unit,
          data: { unit: item.unit, item: itemName(item) },
        };
      }
    }
  },
});
