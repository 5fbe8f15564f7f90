/** What is to be said of returned rows whose day is over: not completed, and no new day is given. */
import { isoDay, type Day } from "../../chinese/day";
import { readDue } from "../../domain/due";
import { addressOf, type WorkItem } from "../../domain/items";
import { yearIn } from "../../domain/period";
import { daysBetween } from "../../limits/lights";
import { cellPlace } from "../../rules/rule";
import { itemName } from "../../rules/text";
import { limitKey, type CollectContext } from "../reading/context";
import { remark, type Remark } from "../wording/remarks";
import type { Match, Matching } from "./match-rows";

export function dayRemarks(unit: string, { matched }: Matching, { limits, period }: CollectContext): Remark[] {
  if (!limits) return [];
  const { date, days } = limits;
  return matched.flatMap(({ row, returned: { item }, doubtful }: Match): Remark[] => {
    if (doubtful || !isOpen(item)) return [];
    const known = days[limitKey(unit, row)];
    const own = known === undefined ? readDue(row.due, yearIn(period)) : undefined;
    const day = known ?? (own?.kind === "dated" ? own.end : undefined);
    const late = day ? daysBetween(day, date) : 0;
    if (!day || late <= 0 || givesNewDay(item, date)) return [];
    const data = { item: itemName(item), day: isoDay(day), date: isoDay(date), days: late, word: item.ratingText };
    return [remark("duePassed", data, { at: cellPlace(addressOf(item, "rating")) })];
  });
}

function isOpen({ rating }: WorkItem): boolean {
  return rating === "onTrack" || rating === "lagging" || rating === "notStarted";
}

/** 延期至9月底, 预计2024年10月完工: words of a time to come and what follows them in the clause. */
const TO_COME = /(?:延期|延长|推迟|顺延|延后|调整|预计|计划|力争|确保|争取)[^，。；;\n]{0,30}/g;

/** A day without its year is of the year that is asked about. */
function givesNewDay({ progressNote, reason }: WorkItem, date: Day): boolean {
  return [...`${progressNote}\n${reason}`.matchAll(TO_COME)].some(([clause]) => {
    const due = readDue(clause, date.year);
    return due.kind === "dated" && daysBetween(date, due.end) >= 0;
  });
}
