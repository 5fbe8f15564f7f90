/** An item without its 完成情况. */
import { addressOf, type WorkItem } from "../../domain/items";
import { unreportedBlocks } from "../../domain/unreported";
import { cellPlace, defineRule, type Place } from "../rule";
import { itemName } from "../text";

export const progressMissing = defineRule({
  id: "progress-missing",
  scope: "row",
  severity: "error",
  restsOn: ["progressNote"],
  inReturns: true,
  title: { zh: "完成情况未填", en: "Progress missing" },
  docs: {
    zh: "每一项都应填写完成情况。一个单位三项以上全部空白的，只报一条。",
    en: "Every item reports its progress (完成情况). A unit with three items or more that are all blank is told once.",
  },
  messages: {
    unit: {
      zh: "{unit}的 {count} 项都没有填“完成情况”和“进度评估”，可能还没有报送。",
      en: "{unit}: none of its {count} items has progress or a rating; it may not have reported yet.",
    },
    empty: { zh: "{unit}第 {item} 项的“完成情况”是空的。", en: "{unit}, item {item}: “完成情况” is empty." },
  },
  *check({ recognition }) {
    for (const table of recognition.annexes) {
      if (table.columns.progressNote === undefined) continue;
      const unreported = unreportedBlocks(table);
      for (const { unit, items } of unreported)
        yield { message: "unit", at: wholeColumn(items), unit, data: { unit, count: items.length } };
      const reported = new Set(unreported.flatMap(({ items }) => items));
      for (const item of table.items) {
        // Of two tables on one sheet the other may have no such column.
        if (item.progressNote !== "" || reported.has(item) || item.columns.progressNote === undefined) continue;
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

/** From the first item's empty cell to the last one's. */
function wholeColumn(items: readonly WorkItem[]): Place {
  const cells = items.map((item) => addressOf(item, "progressNote"));
  const rows = cells.map(({ row }) => row);
  const [first] = cells;
  if (!first) throw new Error("a block without items has no column");
  const row = Math.min(...rows);
  return { sheet: first.sheet, range: { row, column: first.column, rows: Math.max(...rows) - row + 1, columns: 1 } };
}
