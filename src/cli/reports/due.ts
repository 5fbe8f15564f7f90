/** Lights by unit for people, and for machines (the command line's contract). */
import { lightWords, type LightCounts, type LightKind, type LimitReport, type Lit } from "../../actions/time-limits";
import { isoDay } from "../../core/chinese/day";
import { addressOf, matterOf } from "../../core/domain/items";
import { cellName } from "../../core/grid/range";
import type { Language } from "../../core/language/language";
import { sentence } from "../sentence";

export function jsonLights(workbook: string, report: LimitReport): string {
  return JSON.stringify(
    {
      workbook,
      date: isoDay(report.date),
      soonDays: report.soonDays,
      totals: counted(report.counts),
      units: report.units.map(({ name, counts }) => ({ unit: name, ...counted(counts) })),
      items: report.items.map(({ item, units, words, key, light }) => ({
        units,
        matter: matterOf(item),
        sheet: item.sheet,
        cell: cellName(addressOf(item, "due")),
        key,
        due: words,
        light: light.kind,
        day: light.day ? isoDay(light.day) : null,
        days: light.days ?? null,
        before: light.before ? isoDay(light.before) : null,
      })),
    },
    null,
    2,
  );
}

function counted(counts: LightCounts): Partial<LightCounts> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/** Those that a person has to see to or to think of. */
const LISTED: readonly LightKind[] = ["overdue", "soon", "putOff", "later", "unreadable"];

export function textLights({ date, counts, units }: LimitReport, language: Language): string {
  const groups = units.flatMap(({ name, items }) => {
    const own = items
      .filter(({ light }) => LISTED.includes(light.kind))
      .sort((a, b) => LISTED.indexOf(a.light.kind) - LISTED.indexOf(b.light.kind) || daysLeft(a) - daysLeft(b));
    return own.length === 0 ? [] : ["", name, ...own.map((lit) => line(lit, language))];
  });
  return [sentence("lit", language, { date: isoDay(date), ...counts }), ...groups].join("\n");
}

function daysLeft({ light: { kind, days = 0 } }: Lit): number {
  return kind === "overdue" ? -days : days;
}

function line({ item, words, light }: Lit, language: Language): string {
  const day = light.day ? isoDay(light.day) : words.replace(/\s+/g, " ");
  const matter = matterOf(item).replace(/\s+/g, " ").slice(0, 40);
  return `  ${lightWords(light)[language]}  ${day}  ${matter}  ${item.sheet} ${cellName(addressOf(item, "due"))}`;
}
