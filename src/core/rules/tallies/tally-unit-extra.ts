/** A unit in the statistics sheet without annex rows. */
import { nearestUnit } from "../../domain/unit-names";
import { cellPlace, defineRule } from "../rule";

export const tallyUnitExtra = defineRule({
  id: "tally-unit-extra",
  scope: "row",
  severity: "error",
  restsOn: ["unit"],
  title: { zh: "统计表多出单位", en: "Unit only in the tally" },
  docs: {
    zh: "统计表列了某单位，附件2 却没有它的事项。附件2 有名称相近的单位时一并说明。",
    en: "The tally lists a unit that has no items in the annex. A unit of a similar name in the annex is named.",
  },
  messages: {
    extra: {
      zh: "统计表有“{unit}”，附件2 没有它的事项。",
      en: "The tally lists “{unit}”, the annex has no item of it.",
    },
    similar: {
      zh: "统计表写的是“{unit}”，附件2 没有这个单位，但有名称相近的“{other}”（{items} 项），请核对写法。",
      en: "The tally lists “{unit}”; the annex has no such unit but a similar “{other}” ({items} items). Please check the spelling.",
    },
  },
  *check({ reconciliations }) {
    for (const { extra, missing } of reconciliations) {
      for (const { unit, at } of extra) {
        const other = nearestUnit(
          unit,
          missing.map((candidate) => candidate.unit),
        );
        const match = missing.find((candidate) => candidate.unit === other);
        if (match) {
          const data = { unit, other: match.unit, items: match.items };
          // A name that is nearly right is asked about; which of the two spellings is meant nobody can tell.
          yield {
            message: "similar",
            severity: "warning",
            at: cellPlace(at),
            unit,
            related: [cellPlace(match.at)],
            data,
          };
        } else yield { message: "extra", at: cellPlace(at), unit, data: { unit } };
      }
    }
  },
});
