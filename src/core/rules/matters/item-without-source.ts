/** Rows that stand nowhere in the government work report. */
import { groupBy } from "../../collections/group";
import { addressOf } from "../../domain/items";
import { traceOf } from "../../trace/trace";
import type { TracedRow } from "../../trace/traced-rows";
import { cellPlace, defineRule } from "../rule";
import { itemName } from "../text";

/** Rows named in one sentence. */
const MOST_NAMED = 6;

export const itemWithoutSource = defineRule({
  id: "item-without-source",
  scope: "section",
  severity: "info",
  restsOn: ["standard"],
  title: { zh: "报告中没有出处", en: "Not in the report" },
  docs: {
    zh: "责任事项在政府工作报告中找不到相应的句子，每一节合并提示一次。民生实事、续建项目在报告中只提名称，属正常。",
    en: "Rows for which the government work report has no sentence, one finding a section. The report only names livelihood and carried-over projects: that is as it should be.",
  },
  messages: {
    current: {
      zh: "“{section}”有 {count} 项在政府工作报告中没有出处：{items}。",
      en: "{count} rows of “{section}” stand nowhere in the government work report: {items}.",
    },
    expected: {
      zh: "“{section}”有 {count} 项在政府工作报告中没有出处：{items}。民生实事、续建项目属正常。",
      en: "{count} rows of “{section}” stand nowhere in the government work report: {items}. That is usual for livelihood and carried-over projects.",
    },
  },
  *check(ledger) {
    const rows = traceOf(ledger)?.withoutSource ?? [];
    for (const own of groupBy(rows, ({ item, part }) => JSON.stringify([item.sheet, item.category, part])).values()) {
      const [first] = own;
      if (!first) continue;
      const places = own.map(({ item }) => cellPlace(addressOf(item, "standard")));
      const [at = cellPlace(addressOf(first.item, "standard")), ...related] = places;
      const section = first.item.category.trim() || first.item.sheet;
      const data = { section, count: own.length, items: namesOf(own) };
      yield { message: first.part === "current" ? "current" : "expected", at, related, data };
    }
  },
});

function namesOf(rows: readonly TracedRow[]): string {
  const names = rows.slice(0, MOST_NAMED).map(({ unit, item }) => `${unit}第 ${itemName(item)} 项`);
  return names.join("、") + (rows.length > names.length ? "等" : "");
}
