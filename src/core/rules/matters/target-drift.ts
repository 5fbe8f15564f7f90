/** A number of a standard that is not the report's. */
import { addressOf } from "../../domain/items";
import type { Difference } from "../../trace/differences";
import { traceOf } from "../../trace/trace";
import { clauseAround, sumOfShares, writtenNumber } from "../../trace/wording";
import { cellPlace, defineRule, type Place } from "../rule";
import { itemName } from "../text";

export const targetDrift = defineRule({
  id: "target-drift",
  scope: "matter",
  severity: "warning",
  restsOn: ["standard"],
  title: { zh: "目标数与报告不一致", en: "Number differs from the report" },
  docs: {
    zh: "把工作标准中的数与政府工作报告的原句对照：计量单位相同、前后文字对得上的数才比。数不同的、几家分担而合计对不上的请核对；漏写数的、只写了一部分的供参考。以哪一处为准由督查室定。民生实事、续建项目另有文件，不比；“以上”“左右”不比。",
    en: "The numbers of a standard are held against the report's sentence; only numbers of one measure that the same words stand around are compared. Other numbers and shares that do not add up should be looked at; a number left out or a part of it is for information. Which side is right is for the office to say. People's livelihood projects and carried-over ones follow other documents and are not compared.",
  },
  messages: {
    changed: {
      zh: "{unit}第 {item} 项“{own}”，政府工作报告为“{reported}”（“{quote}”），请核对以哪个为准。",
      en: "{unit}, item {item} has “{own}”, the government work report “{reported}” (“{quote}”); please check which holds.",
    },
    dropped: {
      zh: "{unit}第 {item} 项没有写“{reported}”，政府工作报告写了（“{quote}”），请核对。",
      en: "{unit}, item {item} leaves out “{reported}”, which the government work report has (“{quote}”); please check.",
    },
    shares: {
      zh: "{units}分担“{quote}”，各项合计 {sum}，政府工作报告为“{reported}”，请核对。",
      en: "{units} share “{quote}”: together {sum}, in the government work report “{reported}”; please check.",
    },
    part: {
      zh: "{unit}第 {item} 项“{own}”，政府工作报告为“{reported}”（“{quote}”），另有事项已写明全数，请核对是否只是其中一部分。",
      en: "{unit}, item {item} has “{own}”, the government work report “{reported}” (“{quote}”), which another item has in full; please check that this is a part of it.",
    },
  },
  *check(ledger) {
    for (const difference of traceOf(ledger)?.differences ?? []) {
      const { kind, row, sentence, reported, own } = difference;
      const { unit } = row;
      const at = cellPlace(addressOf(row.item, "standard"));
      const words = {
        reported: writtenNumber(sentence.text, reported),
        quote: clauseAround(sentence.text, reported),
      };
      if (kind === "shares") {
        const units = [...new Set((difference.shares ?? []).map((share) => share.row.unit))].join("、");
        const data = { units, sum: sumOfShares(difference), ...words };
        yield { message: "shares", at, unit, related: othersOf(difference), data };
        continue;
      }
      const named = { unit, item: itemName(row.item), ...words };
      if (kind === "dropped" || !own) {
        yield { message: "dropped", severity: "info", at, unit, data: named };
        continue;
      }
      const data = { ...named, own: writtenNumber(row.text, own) };
      if (kind === "part") yield { message: "part", severity: "info", at, unit, data };
      else yield { message: "changed", at, unit, data };
    }
  },
});

function othersOf({ row, shares = [] }: Difference): Place[] {
  return shares.filter((share) => share.row !== row).map((share) => cellPlace(addressOf(share.row.item, "standard")));
}
