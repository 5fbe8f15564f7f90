/** Statistics of the same units that count something else: letters and visits, proposals, last quarter's sheet without a date. */
import type { Tally } from "../domain/items";
import type { Reconciliation } from "./reconcile";
import { countAt } from "./tally-counts";

/** Fewer counts than these tell nothing. */
const FEWEST = 3;

/** Tallies of whose counts hardly any is the rows', where another tally of the same units has most of them right. */
export function otherTallies(all: readonly Reconciliation[], canonical: (unit: string) => string): ReadonlySet<Tally> {
  if (all.length < 2) return new Set();
  const appraised = all.map((reconciliation) => ({
    tally: reconciliation.tally,
    share: agreement(reconciliation),
    units: new Set(reconciliation.tally.rows.map(({ unit }) => canonical(unit))),
  }));
  const hasRival = (units: ReadonlySet<string>): boolean =>
    appraised.some(({ share = 0, units: theirs }) => share > 2 / 3 && [...units].some((unit) => theirs.has(unit)));
  const others = appraised.filter(({ share = 1, units }) => share < 1 / 3 && hasRival(units));
  return new Set(others.map(({ tally }) => tally));
}

/** How much of what a tally states, or should state, is right; undefined where that is too little to tell. */
function agreement({ cells, wrong, blank }: Reconciliation): number | undefined {
  const telling = cells.filter(({ cell, expected }) => expected > 0 || (countAt(cell) ?? 1) > 0);
  if (blank || telling.length < FEWEST) return undefined;
  const off = new Set(wrong);
  return telling.filter((cell) => !off.has(cell)).length / telling.length;
}
