/** A quantity far under the share of the annual target that the calendar asks for. */
import { evidenceIn, scheduledBy } from "../../notes/evidence";
import { addressOf } from "../../domain/items";
import { cellPlace, defineRule } from "../rule";
import { itemName } from "../text";

export const targetShortfall = defineRule({
  id: "target-shortfall",
  scope: "row",
  severity: "info",
  restsOn: ["standard", "progressNote", "rating"],
  inReturns: true,
  title: { zh: "进度低于时序", en: "Behind the schedule" },
  docs: {
    zh: "工作标准写了全年数量、完成情况写了实际数量（计量单位相同、所指相同），实际数量不到时序进度应有数量一半的，提请注意。6 月底的时序进度为 50%。不判断的有：跨几个年度的工作标准，控制在某数以内的上限，项目总投资，每月、每季的数量，只写某一个月的数量；完成情况自己写了计划数并已达到应有进度的，也不提示。",
    en: "Where the standard names a quantity for the year and the note the quantity reached (same measure, same thing), less than half of what the schedule asks for is mentioned. The schedule at the end of June is 50%. Not judged: standards of several years, ceilings, a project's whole investment, quantities per month or quarter, the figure of one month alone; nor where the note names a plan of its own and keeps pace with it.",
  },
  messages: {
    short: {
      zh: "{unit}第 {item} 项目标 {target}，实际 {reached}，为目标的 {share}%，时序进度为 {scheduled}%。",
      en: "{unit}, item {item}: the target is {target}, {reached} is reached, {share}% of it; the schedule is {scheduled}%.",
    },
  },
  *check(ledger) {
    if (!ledger.period) return;
    const scheduled = Math.round(scheduledBy(ledger.period) * 100);
    for (const { item, shortfall } of evidenceIn(ledger)) {
      if (!shortfall) continue;
      const data = { unit: item.unit, item: itemName(item), ...shortfall, scheduled };
      yield { message: "short", at: cellPlace(addressOf(item, "progressNote")), unit: item.unit, data };
    }
  },
});
