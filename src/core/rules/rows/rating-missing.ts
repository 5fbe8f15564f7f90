/** An item without its 进度评估. */
import { addressOf } from "../../domain/items";
import { unreportedBlocks } from "../../domain/unreported";
import { cellPlace, defineRule } from "../rule";
import { itemName } from "../text";

export const ratingMissing = defineRule({
  id: "rating-missing",
  scope: "row",
  severity: "error",
  restsOn: [],
  inReturns: true,
  title: { zh: "进度评估未填", en: "Rating missing" },
  docs: {
    zh: "每一项都应填写进度评估，否则不能计入统计表的任何一栏。",
    en: "Every item is rated (进度评估); an unrated one counts in no column of the tally.",
  },
  messages: {
    empty: { zh: "{unit}第 {item} 项的“进度评估”是空的。", en: "{unit}, item {item}: “进度评估” is empty." },
  },
  *check({ recognition }) {
    for (const table of recognition.annexes) {
      if (table.columns.rating === undefined) continue;
      const unreported = new Set(unreportedBlocks(table).flatMap(({ items }) => items));
      for (const item of table.items) {
        // Of two tables on one sheet the other may have no such column.
        if (
          item.ratingText !== "" ||
          item.rating !== "unrated" ||
          unreported.has(item) ||
          item.columns.rating === undefined
        )
          continue;
        yield {
          message: "empty",
          at: cellPlace(addressOf(item, "rating")),
          unit: item.unit,
          data: { unit: item.unit, item: itemName(item) },
        };
      }
    }
  },
});
