/** A comparison with the last period for people, and for machines (the command line's contract). */
import type { ComparisonReport } from "../../actions/compare";
import { rangeName } from "../../core/grid/range";
import { textOf } from "../../core/grid/cell-value";
import { CHANGES, type ChangeTotals, type ItemChange } from "../../core/ledger/against-previous";
import { matterOf, type WorkItem } from "../../core/domain/items";
import type { Language } from "../../core/language/language";
import { CHANGE_WORDS } from "../../core/ledger/change-words";

export function jsonComparison(workbook: string, previous: string | null, report: ComparisonReport): string {
  return JSON.stringify(
    {
      workbook,
      previous,
      periods: { current: report.period ?? null, previous: report.previousPeriod?.words ?? null },
      totals: totals(report),
      units: report.units.map((unit) => ({ unit: unit.unit, moved: unit.moved, ...totals(unit) })),
      items: report.items.map(({ unit, before, now, change, noteUnchanged }) => ({
        unit,
        matter: matterOf(now ?? before ?? { standard: "", matter: "" }),
        change,
        noteUnchanged,
        before: before ? place(before) : null,
        now: now ? place(now) : null,
      })),
      sentence: report.sentence,
    },
    null,
    2,
  );
}

function totals({ currentItems, previousItems, changes, unchangedNotes }: ChangeTotals): object {
  return { currentItems, previousItems, ...changes, unchangedNotes };
}

function place({ sheet, row, columns, rating, ratingText, serial }: WorkItem): object {
  const column = columns.rating ?? columns.standard ?? 0;
  return {
    sheet,
    range: rangeName({ row, column, rows: 1, columns: 1 }),
    serial: textOf(serial),
    rating,
    word: ratingText,
  };
}

/** The sentence, then what changed, one kind of change after the other. */
export function textComparison(report: ComparisonReport, language: Language): string {
  const groups = CHANGES.filter((change) => change !== "same").flatMap((change) => {
    const own = report.items.filter((item) => item.change === change);
    if (own.length === 0) return [];
    return ["", `${CHANGE_WORDS[change][language]} ${own.length}`, ...own.map((item) => line(item))];
  });
  return [report.sentence[language], ...groups].join("\n");
}

function line({ unit, before, now }: ItemChange): string {
  const item = now ?? before;
  const ratings = [before, now].flatMap((side) => (side ? [side.ratingText || "—"] : [])).join(" → ");
  return `  ${unit}  ${item ? matterOf(item).replace(/\s+/g, " ").slice(0, 40) : ""}  ${ratings}`;
}
