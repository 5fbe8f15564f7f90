/** Statistics of another period than the rows beside them: nothing of theirs is held against those rows. */
import type { RowTable } from "../domain/items";
import { isLater, monthOfSheet, periodOf, type Period } from "../domain/period";
import { isConfirmed, tallyHeadings } from "../domain/reading-settings";
import type { Settings } from "../domain/settings";
import { keyOf, type Choice } from "./choose";
import { MANY_WRONG, wrongShare, type Reconciliation } from "./reconcile";

/** Sheets of one month each (5月, 6月) stand side by side as well. */
export function periodShown(table: { readonly sheet: string; readonly title: string }): Period | undefined {
  return periodOf(table) ?? monthOfSheet(table.sheet);
}

/**
 * Those that a title dates before all their rows, or that nothing dates beside rows of two periods, and whose counts are
 * not the rows': a title alone may be left from last quarter, and wrong counts alone may be mistakes.
 */
export function ofOtherPeriods(
  all: readonly Reconciliation[],
  older: readonly RowTable[],
  settings: Settings,
): readonly Choice[] {
  return all.flatMap((reconciliation): Choice[] => {
    const { tally, tables, blank } = reconciliation;
    const own = periodShown(tally);
    const periods = tables.flatMap((table) => periodShown(table) ?? []);
    const before = own && periods.length > 0 && periods.every((period) => isLater(period, own));
    const undated = !own && older.some((table) => periodShown(table));
    if (!(before || undated) || blank || wrongShare(reconciliation) <= MANY_WRONG) return [];
    if (isConfirmed(settings, tallyHeadings(tally))) return [];
    const doubtful = new Set(tally.rows.map((row) => keyOf(row, "ratings")));
    const { sheet, range } = tally;
    return [{ about: "otherPeriod", sheet, range, unusual: true, margin: 0, doubtful, other: periods[0]?.words ?? "" }];
  });
}
