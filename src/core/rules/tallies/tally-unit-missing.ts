/** A unit with annex rows and no row in the statistics sheet. */
import { nearestUnit } from "../../domain/unit-names";
import { cellPlace, defineRule } from "../rule";

export const tallyUnitMissing = defineRule({
  id: "tally-unit-missing",
  scope: "row",
  severity: "error",
  restsOn: ["unit"],
  title: { zh: "统计表缺少单位", en: "Unit missing from the tally" },
  docs: {
    zh: "附件2 有某单位的事项，统计表却没有这个单位。名称只差一两个字的，按写法不一致提示在统计表上，不重复报。",
    en: "The annex has items of a unit that the tally does not list. A name that differs by a letter or two is reported once, at the tally.",
  },
  messages: {
    missing: {
      zh: "附件2 有 {unit} {items} 项，统计表“{sheet}”没有这个单位。",
      en: "The annex has {items} items of {unit}; the tally “{sheet}” does not list it.",
    },
  },
  *check({ reconciliations }) {
    for (const { tally, missing, extra } of reconciliations) {
      for (const { unit, at, items } of missing) {
        if (extra.some((row) => nearestUnit(row.unit, [unit]) !== undefined)) continue;
        yield { message: "missing", at: cellPlace(at), unit, data: { unit, items, sheet: tally.sheet } };
      }
    }
  },
});
