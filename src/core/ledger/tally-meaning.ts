/** What the columns of a tally count where their words leave it open: the period of the rows and the counts themselves tell. */
import { compact } from "../chinese/text";
import { mayInclude } from "../claims/claim-words";
import type { Tally, TallyColumn } from "../domain/items";
import { isSamePeriod, periodIn, type Period } from "../domain/period";
import { isWrong, type Reconciliation } from "./reconcile";
import type { RatingKind } from "../domain/rating-kinds";
import { countAt } from "./tally-counts";

/** One count that a wider meaning sets right may be chance. */
const FEWEST = 2;

type Reconciled = readonly Reconciliation[];
type Reconcile = (tallies: readonly Tally[]) => Reconciled;

/** The tallies against the rows, each read as most of its counts have it. */
export function reconciledAsMeant(
  tallies: readonly Tally[],
  reconcile: Reconcile,
  period: Period | undefined,
): Reconciled {
  return [...tallies.keys()].reduce(
    (all, i) => withHeldKinds(ofThePeriod(all, i, reconcile, period), i, reconcile),
    reconcile(tallies),
  );
}

function withColumns(all: Reconciled, i: number, columns: readonly TallyColumn[], reconcile: Reconcile): Reconciled {
  return reconcile(all.map(({ tally }, j) => (j === i ? { ...tally, columns } : tally)));
}

/** Of quarters side by side those columns count all the rows that are of the rows' own quarter. */
function ofThePeriod(all: Reconciled, i: number, reconcile: Reconcile, period: Period | undefined): Reconciled {
  const columns = all[i]?.tally.columns ?? [];
  if (!columns.some((column) => isOfPeriod(column, period))) return all;
  const dated = columns.map((column) => (isOfPeriod(column, period) ? withoutGroup(column) : column));
  const trial = withColumns(all, i, dated, reconcile);
  return isMostlyRight(trial[i]) ? trial : all;
}

/** 达序时进度 may count the completed too, 正在办理 what lags. */
function withHeldKinds(reconciled: Reconciled, i: number, reconcile: Reconcile): Reconciled {
  const columns = reconciled[i]?.tally.columns ?? [];
  const wider = columns.flatMap(({ kind, word }, k) =>
    kind === "items" ? [] : mayInclude({ kind, word }).map((held) => ({ k, held })),
  );
  return wider.reduce((all, { k, held }) => {
    const own = held !== "completed" && columns.some(({ kind }) => kind === held);
    if (own || wrongness(all[i]) < FEWEST) return all;
    const now = all[i]?.tally.columns ?? [];
    const trial = withColumns(
      all,
      i,
      now.map((column, n) => (n === k ? holding(column, held) : column)),
      reconcile,
    );
    return wrongness(all[i]) - wrongness(trial[i]) >= FEWEST ? trial : all;
  }, reconciled);
}

function holding(column: TallyColumn, held: RatingKind): TallyColumn {
  return { ...column, includes: [...(column.includes ?? []), held] };
}

const THIS_PERIOD = /^本(季度|月|期|次|轮)/;

function isOfPeriod({ group }: TallyColumn, period: Period | undefined): boolean {
  if (group !== undefined && THIS_PERIOD.test(compact(group))) return true;
  const named = group === undefined ? undefined : periodIn(group);
  return named !== undefined && period !== undefined && isSamePeriod(named, period);
}

function withoutGroup({ kind, word }: TallyColumn): TallyColumn {
  return { kind, word };
}

function wrongness(reconciliation: Reconciliation | undefined): number {
  return reconciliation ? reconciliation.wrong.length + reconciliation.totals.filter(isWrong).length : 0;
}

/** 第二季度 may also mean what that quarter alone added: then hardly any count is the rows'. */
function isMostlyRight(reconciliation: Reconciliation | undefined): boolean {
  const { cells = [], wrong = [] } = reconciliation ?? {};
  const telling = cells.filter(({ cell, expected }) => expected > 0 || (countAt(cell) ?? 1) > 0);
  return wrong.length * 3 < telling.length;
}
