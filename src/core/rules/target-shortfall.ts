/** A quantity far under the share of the annual target that the calendar asks for. */
import { sameUnit } from "../grid/quantities";
import { addressOf, type WorkItem } from "../ledger/items";
import { numbered, reachedFor, targetFor } from "../ledger/targets";
import { cellPlace, defineRule } from "./rule";
import { itemName } from "./text";

/** Under this share of what the schedule asks for a person should look. */
const FAR_UNDER = 0.5;

const NOT_COUNTED: ReadonlySet<string> = new Set("% ‰ 年 月 日 天 季度 百分点 期 级 类 岁".split(" "));

export const targetShortfall = defineRule({
  id: "target-shortfall",
  scope: "row",
  severity: "info",
  inReturns: true,
  title: { zh: "进度低于时序", en: "Behind the schedule" },
  docs: {
    zh: "工作标准写了全年数量、完成情况写了实际数量（计量单位相同、所指相同），实际数量不到时序进度应有数量一半的，提请注意。6 月底的时序进度为 50%。",
    en: "Where the standard names a quantity for the year and the note the quantity reached (same measure, same thing), less than half of what the schedule asks for is mentioned. The schedule at the end of June is 50%.",
  },
  messages: {
    short: {
      zh: "{unit}第 {item} 项目标 {target}，实际 {reached}，为目标的 {share}%，时序进度为 {scheduled}%。",
      en: "{unit}, item {item}: the target is {target}, {reached} is reached, {share}% of it; the schedule is {scheduled}%.",
    },
  },
  *check({ recognition, period }) {
    if (!period) return;
    const scheduled = period.end / 12;
    for (const { items } of [...recognition.annexes, ...recognition.lists]) {
      for (const item of items) {
        if (item.rating === "completed" || !/\d/.test(item.standard)) continue;
        const short = shortfall(item, scheduled * FAR_UNDER);
        if (!short) continue;
        const data = { unit: item.unit, item: itemName(item), ...short, scheduled: Math.round(scheduled * 100) };
        yield { message: "short", at: cellPlace(addressOf(item, "progressNote")), unit: item.unit, data };
      }
    }
  },
});

/** Silent as soon as some quantity that may be the one meant is large enough. */
function shortfall(item: WorkItem, least: number): { target: string; reached: string; share: string } | undefined {
  const standard = numbered(item.standard);
  if (standard.quantities.length === 0) return undefined;
  const targets = standard.quantities.filter(
    ({ unit, value }) =>
      unit !== "" && value > 0 && !NOT_COUNTED.has(unit) && item.progressNote.includes(unit.slice(-1)),
  );
  if (targets.length === 0 || !/\d/.test(item.progressNote)) return undefined;
  const note = numbered(item.progressNote);
  for (const target of targets) {
    const same = note.quantities.filter((quantity) => sameUnit(quantity, target));
    if (same.every(({ value }) => value >= target.value * least)) continue;
    const candidates = reachedFor(standard, target, note);
    const reached = candidates[0];
    if (!reached || candidates.some(({ value }) => value >= target.value * least)) continue;
    if (targetFor(note, reached, standard)?.start !== target.start) continue;
    const share = ((reached.value / target.value) * 100).toFixed(1).replace(/\.0$/, "");
    return { target: target.text, reached: reached.text, share };
  }
  return undefined;
}
