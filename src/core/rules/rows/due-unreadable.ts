/** A 完成时间 that names no day anybody can tell, where others of the column do. */
import { addressOf, type RowTable, type WorkItem } from "../../domain/items";
import type { Due } from "../../domain/due";
import { groupBy } from "../../collections/group";
import type { Ledger } from "../../ledger/ledger";
import { dueReader } from "../../limits/items";
import { cellPlace, defineRule } from "../rule";
import { excerpt, itemName } from "../text";

export const dueUnreadable = defineRule({
  id: "due-unreadable",
  scope: "row",
  severity: "info",
  restsOn: [],
  title: { zh: "完成时间看不出", en: "Day not told" },
  docs: {
    zh: "同一栏里别的行写明了完成时间，这一行的话看不出是哪一天（如“尽快”“3个月内”），到期、超期都不算它。只写了月份而标题、督查期间都没有年份的，整张表说一次。",
    en: "Other rows of the column name a day; of this one's words nobody can tell which (尽快, 3个月内), so that it is never counted as due. Months without a year that neither title nor period gives are told once a table.",
  },
  messages: {
    words: {
      zh: "{unit}第 {item} 项的完成时间“{words}”看不出是哪一天，不参加到期、超期的统计。",
      en: "{unit}, item {item}: of “{words}” nobody can tell the day; it is not counted among items due or overdue.",
    },
    year: {
      zh: "“{words}”等 {count} 项没有写年份，表的标题和督查期间里也没有，无法判断是否到期；请在“督查设置”的督查期间写明年份。",
      en: "{count} items such as “{words}” name no year, and neither the table's title nor the period does: whether they are due cannot be told. Write the period with its year on 督查设置.",
    },
  },
  *check(ledger) {
    const { annexes, lists, breakdowns } = ledger.recognition;
    for (const table of [...annexes, ...lists, ...breakdowns]) {
      const { words, year, named } = unreadIn(ledger, table);
      const [first] = year;
      if (first && ledger.date)
        yield {
          message: "year",
          at: cellPlace(addressOf(first, "due")),
          data: { words: excerpt(first.due), count: year.length },
        };
      if (!named) continue;
      for (const item of words)
        yield {
          message: "words",
          at: cellPlace(addressOf(item, "due")),
          unit: item.unit,
          data: { unit: item.unit, item: itemName(item), words: excerpt(item.due) },
        };
    }
  },
});

/** Each cell once; `named`: others of the column name a time. */
function unreadIn(
  ledger: Ledger,
  table: RowTable,
): { readonly words: readonly WorkItem[]; readonly year: readonly WorkItem[]; readonly named: boolean } {
  if (table.columns.due === undefined) return { words: [], year: [], named: false };
  const read = dueReader(ledger, table);
  const cells = groupBy(table.items, (item) => `${addressOf(item, "due").row}`);
  const rows = [...cells.values()].flatMap(([item]) => (item ? [{ item, due: read(item.due) }] : []));
  const unread = (why: "words" | "year"): WorkItem[] =>
    rows.filter(({ due }) => due.kind === "unreadable" && due.why === why).map(({ item }) => item);
  return { words: unread("words"), year: unread("year"), named: rows.some(({ due }) => namesDay(due)) };
}

function namesDay(due: Due): boolean {
  return due.kind === "dated" || (due.kind === "unreadable" && due.why === "year");
}
