/** The circular's number of units against the tables. */
import { appraise } from "../../circular/circular-checks";
import { rewriteNumbers } from "../fix";
import { cellPlace, defineRule } from "../rule";

export const narrativeUnitCount = defineRule({
  id: "narrative-unit-count",
  scope: "cell",
  severity: "error",
  restsOn: ["unit"],
  title: { zh: "通报家数不符", en: "Units in the circular" },
  docs: {
    zh: "通报写的责任单位家数，应与附件中的单位数一致。不判断的：同一句里已有一个家数与附件相符的；只讲一部分单位的（走访、约谈、逾期的，某类进度涉及的）；分部门和乡镇分别写的；工作簿里没有附件或统计表的。",
    en: "The number of responsible units in the circular equals the units of the tables. Not judged: where one number of the same sentence agrees; units that are only some of them (visited, late, those of one rating); departments and townships counted apart; workbooks without annex and tally.",
  },
  messages: {
    differs: {
      zh: "通报写“{quote}”，附件中有 {expected} 家单位。",
      en: "The circular says “{quote}”; the tables hold {expected} units.",
    },
  },
  *check(ledger) {
    for (const { wrongUnits } of appraise(ledger)) {
      for (const claim of wrongUnits) {
        const fix = rewriteNumbers(ledger, claim.at, [{ ...claim, value: claim.expected }]);
        yield {
          message: "differs",
          at: cellPlace(claim.at),
          data: { quote: claim.quote, expected: claim.expected },
          ...fix,
        };
      }
    }
  },
});
