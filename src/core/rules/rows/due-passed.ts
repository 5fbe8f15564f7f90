/** An item whose day is over and that is not completed. */
import { isoDay } from "../../chinese/day";
import { addressOf, type WorkItem } from "../../domain/items";
import type { Address } from "../../grid/range";
import { mayHaveDays } from "../../limits/items";
import { litItems } from "../../limits/lights";
import { cellPlace, defineRule } from "../rule";
import { itemName } from "../text";

export const duePassed = defineRule({
  id: "due-passed",
  scope: "row",
  severity: "warning",
  restsOn: ["rating"],
  title: { zh: "超过完成时间", en: "Day passed" },
  docs: {
    zh: "到所查的日子（命令行 --date 或面板里填写，不填为本期最后一天）已过完成时间而没有评为已完成的，写明应完成的日子和超过的天数。长期、持续推进的，经批准延期还没有到期的（见时限台账），没有填进度评估的，都不提。",
    en: "On the day asked about (--date or the pane's field, else the period's last day) the item's 完成时间 is over and it is not rated completed: the day and how late are named. Items without an end, those put off with approval to a day that is still to come (时限台账) and unrated ones are left alone.",
  },
  messages: {
    passed: {
      zh: "{unit}第 {item} 项应于 {day} 完成，到 {date} 已超期 {days} 天，评为“{word}”。",
      en: "{unit}, item {item} was due on {day}; on {date} it is {days} days late and rated “{word}”.",
    },
    onTrack: {
      zh: "{unit}第 {item} 项应于 {day} 完成，到 {date} 已超期 {days} 天，却评为“{word}”，请核对是否已完成、是否已批准延期。",
      en: "{unit}, item {item} was due on {day}; on {date} it is {days} days late and yet rated “{word}”; please check whether it is done or was put off.",
    },
    extended: {
      zh: "{unit}第 {item} 项批准延期至 {day}，到 {date} 又已超期 {days} 天，评为“{word}”。",
      en: "{unit}, item {item} was put off to {day}; on {date} it is {days} days late again and rated “{word}”.",
    },
    unapproved: {
      zh: "{unit}第 {item} 项应于 {day} 完成，到 {date} 已超期 {days} 天，评为“{word}”；时限台账写了延期至 {until}，但没有批准人和批准时间。",
      en: "{unit}, item {item} was due on {day}; on {date} it is {days} days late and rated “{word}”; the record puts it off to {until}, but names neither who approved that nor when.",
    },
  },
  *check(ledger) {
    const { date, tables } = ledger;
    if (!date || tables[0]?.kind === "breakdown" || !mayHaveDays(ledger)) return;
    for (const { item, light } of litItems(ledger)) {
      const { day, days } = light;
      if (light.kind !== "overdue" || !day || days === undefined || item.rating === "unrated") continue;
      const data = {
        unit: item.unit,
        item: itemName(item),
        day: isoDay(day),
        date: isoDay(date),
        days,
        word: item.ratingText,
      };
      const place = {
        at: cellPlace(placeOf(item)),
        unit: item.unit,
        related: [cellPlace(addressOf(item, "rating"))],
      };
      if (light.unapproved)
        yield { message: "unapproved", data: { ...data, until: isoDay(light.unapproved) }, ...place };
      else
        yield {
          message: light.before ? "extended" : item.rating === "onTrack" ? "onTrack" : "passed",
          data,
          ...place,
        };
    }
  },
});

/** The row's own cell of the day; its rating where the day stands in a cell of several rows or in the breakdown. */
function placeOf(item: WorkItem): Address {
  const own = item.due !== "" && item.columns.due !== undefined && item.elsewhere?.due === undefined;
  return addressOf(item, own ? "due" : "rating");
}
