/** An annex row that the breakdown (责任分解表) does not hold. */
import { againstBreakdown } from "../../ledger/against-breakdown";
import { addressOf, matterOf } from "../../domain/items";
import { cellPlace, defineRule } from "../rule";
import { excerpt, itemName } from "../text";

export const annexMatterExtra = defineRule({
  id: "annex-matter-extra",
  scope: "matter",
  severity: "error",
  restsOn: ["unit", "standard"],
  title: { zh: "分解表之外的事项", en: "Matter not in the breakdown" },
  docs: {
    zh: "附件2 某单位名下的事项，责任分解表没有分给它。",
    en: "A row of the annex is not among the matters that the breakdown gives to the unit.",
  },
  messages: {
    extra: {
      zh: "{unit}第 {item} 项“{text}”，责任分解表没有分给该单位。",
      en: "{unit}, item {item} “{text}”: the breakdown does not give it to this unit.",
    },
  },
  *check(ledger) {
    const comparison = againstBreakdown(ledger);
    if (!comparison || comparison.unrelated) return;
    for (const { unit, item } of comparison.onlySecond) {
      const data = { unit, item: itemName(item), text: excerpt(matterOf(item), 30) };
      yield { message: "extra", at: cellPlace(addressOf(item, "standard")), unit, data };
    }
  },
});
