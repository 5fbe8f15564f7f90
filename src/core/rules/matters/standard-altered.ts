/** A standard in the annex whose words differ from the breakdown's. */
import { againstBreakdown } from "../../ledger/against-breakdown";
import { addressOf, matterOf } from "../../domain/items";
import { asFix, setCell } from "../fix";
import { cellPlace, defineRule } from "../rule";
import { aroundDifference, itemName } from "../text";

export const standardAltered = defineRule({
  id: "standard-altered",
  scope: "matter",
  severity: "warning",
  restsOn: ["unit", "standard"],
  title: { zh: "工作标准被改动", en: "Standard altered" },
  docs: {
    zh: "附件2 的工作标准与责任分解表的文字不同（标点、空格、序号不计），可能被改动。",
    en: "The words of a standard differ from the breakdown's (punctuation, spacing and numbering not counted); it may have been changed.",
  },
  messages: {
    altered: {
      zh: "{unit}第 {item} 项的工作标准与责任分解表不同：现为“{now}”，原为“{planned}”。",
      en: "{unit}, item {item}: the standard differs from the breakdown: now “{now}”, there “{planned}”.",
    },
  },
  *check(ledger) {
    const comparison = againstBreakdown(ledger);
    if (!comparison || comparison.unrelated) return;
    for (const [planned, { unit, item }] of comparison.altered) {
      const wording = matterOf(planned.item).replace(/^\s*[(（]\d{1,3}[)）]\s*/, "");
      const [now, then] = aroundDifference(matterOf(item), wording);
      const at = addressOf(item, "standard");
      yield {
        message: "altered",
        at: cellPlace(at),
        unit,
        data: { unit, item: itemName(item), now, planned: then },
        ...asFix(setCell(ledger, at, wording)),
      };
    }
  },
});
