/** A unit's heading with no item under it. */
import { cellPlace, defineRule } from "../rule";

export const unitBlockEmpty = defineRule({
  id: "unit-block-empty",
  scope: "table",
  severity: "warning",
  restsOn: ["unit"],
  title: { zh: "单位下没有事项", en: "Unit without items" },
  docs: {
    zh: "“责任单位：某单位”下面没有一项内容，可能是漏贴了该单位的材料。",
    en: "A line 责任单位：X with no item under it: the unit's return may have been left out.",
  },
  messages: { empty: { zh: "“{unit}”下面没有任何事项。", en: "There is no item under “{unit}”." } },
  *check({ recognition }) {
    for (const { blocks } of recognition.annexes) {
      for (const { unit, at, items } of blocks) {
        if (items.length === 0) yield { message: "empty", at: cellPlace(at), unit, data: { unit } };
      }
    }
  },
});
