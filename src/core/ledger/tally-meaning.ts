/** What the columns of a tally count where their words leave it open: the period of the rows and the counts themselves tell. */
import { compact } from "../chinese/text";
import { mayInclude } from "../claims/claim-words";
import type { Tally, TallyColumn } from "../domain/items";
import { isSamePeriod, periodIn, type Period } from "../domain/period";
import { choose, keyOf, type Choice } from "./choose";
import { MANY_WRONG, rightOf, wrongShare, type Reconciliation } from "./reconcile";
import type { RatingKind } from "../domain/rating-kinds";

type Reconciled = readonly Reconciliation[];
type Reconcile = (tallies: readonly Tally[]) => Reconciled;

export interface Meant {
  readonly all: Reconciled;
  readonly choices: readonly Choice[];
}

/** The tallies against the rows, each read as most of its counts have it. */
export function reconciledAsMeant(tallies: readonly Tally[], reconcile: Reconcile, period: Period | undefined): Meant {
  return [...tallies.keys()].reduce(
    (meant, i) => withHeldKinds(ofThePeriod(meant, i, reconcile, period), i, reconcile),
    { all: reconcile(tallies), choices: [] } as Meant,
  );
}

function withColumns(all: Reconciled, i: number, columns: readonly TallyColumn[], reconcile: Reconcile): Reconciled {
  return reconcile(all.map(({ tally }, j) => (j === i ? { ...tally, columns } : tally)));
}

/** Of quarters side by side those columns count all the rows that are of the rows' own quarter. */
function ofThePeriod(meant: Meant, i: number, reconcile: Reconcile, period: Period | undefined): Meant {
  const { all, choices } = meant;
  const tally = all[i]?.tally;
  const own = tally?.columns.find((column) => isOfPeriod(column, period));
  if (!tally || !own) return meant;
  const dated = tally.columns.map((column) => (isOfPeriod(column, period) ? withoutGroup(column) : column));
  const trial = withColumns(all, i, dated, reconcile);
  const share = trial[i] ? wrongShare(trial[i]) : 1;
  if (share < MANY_WRONG) return { all: trial, choices };
  // So many wrong may be mistakes, or else the quarter's columns count what it alone added.
  if (share > MOST_WRONG) return meant;
  const { sheet, range } = tally;
  const other = own.group ?? own.word;
  const choice = {
    about: "period",
    sheet,
    range,
    unusual: false,
    margin: 0,
    doubtful: allOf(tally),
    taken: "",
    other,
  } as const;
  return { all, choices: [...choices, choice] };
}

/** Then the columns count something else. */
const MOST_WRONG = 2 / 3;

function allOf({ rows }: Tally): ReadonlySet<string> {
  return new Set(rows.map((row) => keyOf(row, "ratings")));
}

/** 达序时进度 may count the completed too, 正在办理 what lags. */
function withHeldKinds(meant: Meant, i: number, reconcile: Reconcile): Meant {
  const columns = meant.all[i]?.tally.columns ?? [];
  const wider = columns.flatMap(({ kind, word }, k) =>
    kind === "items" ? [] : mayInclude({ kind, word }).map((held) => ({ k, held, word })),
  );
  return wider.reduce(({ all, choices }, { k, held, word }) => {
    const own = held !== "completed" && columns.some(({ kind }) => kind === held);
    const now = all[i];
    if (own || !now || now.wrong.length === 0) return { all, choices };
    const widened = now.tally.columns.map((column, n) => (n === k ? holding(column, held) : column));
    const trial = withColumns(all, i, widened, reconcile);
    const plain = { value: all, right: rightOf(now) };
    const wide = { value: trial, right: trial[i] ? rightOf(trial[i]) : new Set<string>() };
    const beside = columns[k + 1];
    const isSaid = beside?.kind === held && isAmongThem(beside.word) && !isAmongThem(word);
    const { value, margin, doubtful } = choose<Reconciled>(isSaid ? [wide, plain] : [plain, wide]);
    const { sheet, range } = now.tally;
    const choice: Choice = {
      about: "meaning",
      sheet,
      range,
      unusual: value === trial,
      margin,
      doubtful,
      taken: held,
      other: word,
    };
    return { all: value, choices: choice.unusual || doubtful.size > 0 ? [...choices, choice] : choices };
  }, meant);
}

/** 其中：已完成 beside 达序时进度: the words themselves say that the one holds the other. */
function isAmongThem(word: string): boolean {
  return compact(word).startsWith("其中");
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
