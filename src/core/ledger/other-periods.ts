/** Statistics of another period than the rows beside them: nothing of theirs is held against those rows. */
import type { RowTable, Tally } from "../domain/items";
import { isSamePeriod, monthOfSheet, periodOf, type Period } from "../domain/period";
import { isConfirmed, tallyHeadings } from "../domain/reading-settings";
import type { Settings } from "../domain/settings";
import { keyOf, type Choice } from "./choose";
import { countAt } from "./tally-counts";
import { MANY_WRONG, wrongShare, type Reconciliation } from "./reconcile";

/** Sheets of one month each (5月, 6月) stand side by side as well. */
export function periodShown(table: { readonly sheet: string; readonly title: string }): Period | undefined {
  return periodOf(table) ?? monthOfSheet(table.sheet);
}

/** Those that seem to be of another period, where no person has confirmed them. */
export function ofOtherPeriods(
  all: readonly Reconciliation[],
  older: readonly RowTable[],
  settings: Settings,
): readonly Choice[] {
  return all.flatMap((reconciliation): Choice[] => {
    const { tally, tables, blank, wrong } = reconciliation;
    if (blank || wrongShare(reconciliation) <= MANY_WRONG || isConfirmed(settings, tallyHeadings(tally))) return [];
    const periods = tables.flatMap((table) => periodShown(table) ?? []);
    const about = datedOtherwise(tally, periods, older)
      ? "otherPeriod"
      : isOfItsOwn(reconciliation, periods)
        ? "undated"
        : undefined;
    if (!about) return [];
    const doubtful = new Set(
      (about === "undated" ? wrong.map(({ row }) => row) : tally.rows).map((row) => keyOf(row, "ratings")),
    );
    const { sheet, range } = tally;
    return [
      {
        about,
        sheet,
        range,
        unusual: true,
        margin: 0,
        doubtful,
        taken: periodShown(tally)?.words ?? "",
        other: periods[0]?.words ?? "",
      },
    ];
  });
}

/**
 * A title that dates it otherwise than all its rows, or none beside rows of two periods; its counts have to be others as well,
 * for a title alone may be left from last quarter.
 */
function datedOtherwise(tally: Tally, periods: readonly Period[], older: readonly RowTable[]): boolean {
  const own = periodShown(tally);
  if (!own) return older.some((table) => periodShown(table));
  return periods.length > 0 && periods.every((period) => !isSamePeriod(period, own));
}

/** Fewer counts than these may be mistakes, however well they add up. */
const FEWEST_OTHERS = 6;

/** Without a date beside dated rows, adding up by itself, and other than the rows in most of its units: it was true of other rows. */
function isOfItsOwn({ tally, cells, wrong, missing, extra }: Reconciliation, periods: readonly Period[]): boolean {
  if (periodShown(tally) || periods.length === 0 || wrong.length < FEWEST_OTHERS) return false;
  if (missing.length + extra.length > 0) return false;
  const off = new Set(wrong.map(({ row }) => row));
  return off.size * 2 > new Set(cells.map(({ row }) => row)).size && addsUp(tally);
}

/** Every row's ratings make up its items, and every column its total. */
function addsUp({ columns, rows, total }: Tally): boolean {
  const items = columns.findIndex(({ kind }) => kind === "items");
  if (items < 0 || columns.some(({ group, includes }) => group !== undefined || includes)) return false;
  const counts = [...rows, ...(total ? [total] : [])].map(({ cells }) => cells.map((cell) => countAt(cell) ?? NaN));
  const isWhole = (own: readonly number[]): boolean =>
    own.reduce((sum, count, i) => (i === items ? sum : sum + count), 0) === own[items];
  const sums = columns.map((_, i) => counts.slice(0, rows.length).reduce((sum, own) => sum + (own[i] ?? NaN), 0));
  return counts.every(isWhole) && (!total || sums.every((sum, i) => sum === counts.at(-1)?.[i]));
}
