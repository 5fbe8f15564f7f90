/** This period's rows against the last one's: what moved, what came and what went. */
import { groupBy } from "../collections/group";
import { memoizeByIdentity } from "../collections/memoize";
import { sameEssence } from "../chinese/text";
import type { RowTable, WorkItem } from "../domain/items";
import type { Ledger } from "./ledger";
import { pair, type Assignment, type Pairing } from "../domain/pairing";
import { periodOf, type Period } from "../domain/period";
import type { CountKind } from "../domain/rating-kinds";

/** unranked: a rating of the two is adjusted or missing, so that neither is further than the other. */
export const CHANGES = ["same", "progressed", "regressed", "unranked", "new", "gone"] as const;
export type Change = (typeof CHANGES)[number];
export type ChangeCounts = Readonly<Record<Change, number>>;

/** A matter of a unit: last time, now, or both. */
export interface ItemChange {
  readonly unit: string;
  readonly before?: WorkItem;
  readonly now?: WorkItem;
  readonly change: Change;
  /** An unfinished item whose note is the last period's, word for word. */
  readonly noteUnchanged: boolean;
}

export interface ChangeTotals {
  readonly changes: ChangeCounts;
  readonly previousItems: number;
  readonly currentItems: number;
  readonly unchangedNotes: number;
}

export interface UnitChanges extends ChangeTotals {
  readonly unit: string;
  /** Items that are not as they were. */
  readonly moved: number;
}

export interface Comparison extends ChangeTotals {
  /** In the order of the present tables; what is gone comes last. */
  readonly items: readonly ItemChange[];
  /** The most changed first. */
  readonly units: readonly UnitChanges[];
  readonly previousPeriod?: Period;
}

/** Higher is further; adjusted and unrated rows are not compared. */
const STEP: Readonly<Partial<Record<CountKind, number>>> = { notStarted: 0, lagging: 1, onTrack: 2, completed: 3 };

/** The same matter of the same unit, last time and now; rewritten matters count. */
export function againstPrevious(ledger: Ledger): (readonly [before: Assignment, now: Assignment])[] {
  const found = pairing(ledger);
  return found ? [...found.same, ...found.altered] : [];
}

export function changeOf(before: WorkItem, now: WorkItem): Change {
  if (before.rating === now.rating) return "same";
  const was = STEP[before.rating];
  const is = STEP[now.rating];
  if (was === undefined || is === undefined) return "unranked";
  return is > was ? "progressed" : is < was ? "regressed" : "same";
}

export function isNoteUnchanged(before: WorkItem, now: WorkItem): boolean {
  return now.progressNote !== "" && before.rating !== "completed" && sameEssence(now.progressNote, before.progressNote);
}

/** Undefined where the workbook knows no earlier period. */
export function compareWithPrevious(ledger: Ledger): Comparison | undefined {
  const found = pairing(ledger);
  if (!found) return undefined;
  const pairs = [...found.same, ...found.altered].map(([{ item: before }, { unit, item: now }]): ItemChange => ({
    unit,
    before,
    now,
    change: changeOf(before, now),
    noteUnchanged: isNoteUnchanged(before, now),
  }));
  const added = found.onlySecond.map(({ unit, item }): ItemChange => ({
    unit,
    now: item,
    change: "new",
    noteUnchanged: false,
  }));
  const gone = found.onlyFirst.map(({ unit, item }): ItemChange => ({
    unit,
    before: item,
    change: "gone",
    noteUnchanged: false,
  }));
  const place = new Map(ledger.items.map((item, i) => [item, i]));
  const placeOf = ({ now }: ItemChange): number => (now ? (place.get(now) ?? 0) : place.size);
  const items = [...pairs, ...added, ...gone].sort((a, b) => placeOf(a) - placeOf(b));
  const units = [...groupBy(items, ({ unit }) => unit)].map(([unit, own]): UnitChanges => {
    const totals = totalsOf(own);
    return { unit, ...totals, moved: own.length - totals.changes.same };
  });
  const previousPeriod = ledger.previous.map(periodOf).find((period) => period !== undefined);
  return {
    items,
    units: units.sort((a, b) => b.moved - a.moved),
    ...totalsOf(items),
    ...(previousPeriod ? { previousPeriod } : {}),
  };
}

function totalsOf(items: readonly ItemChange[]): ChangeTotals {
  const counts: Record<Change, number> = { same: 0, progressed: 0, regressed: 0, unranked: 0, new: 0, gone: 0 };
  for (const { change } of items) counts[change]++;
  return {
    changes: counts,
    previousItems: items.length - counts.new,
    currentItems: items.length - counts.gone,
    unchangedNotes: items.filter(({ noteUnchanged }) => noteUnchanged).length,
  };
}

export function hasPrevious({ tables, previous }: Ledger): boolean {
  return previous.length > 0 && tables.some(({ kind }) => kind !== "breakdown");
}

const pairing = memoizeByIdentity((ledger: Ledger): Pairing | undefined => {
  const current = ledger.tables.filter(({ kind }) => kind !== "breakdown");
  if (!hasPrevious(ledger)) return undefined;
  return pair(reported(ledger, ledger.previous), reported(ledger, current));
});

function reported(ledger: Ledger, tables: readonly RowTable[]): Assignment[] {
  return tables.flatMap((table) => table.items.map((item) => ({ unit: ledger.canonicalUnit(item.unit), item })));
}
