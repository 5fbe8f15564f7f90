/** Lights by unit, by leader and by day, and what is over or to come in the order in which it is worked off. */
import { dayNumber, isoDay } from "../chinese/day";
import { groupBy } from "../collections/group";
import type { WorkItem } from "../domain/items";
import { leadersOf } from "../ledger/leaders";
import type { Ledger } from "../ledger/ledger";
import { anyDated } from "./items";
import { LIGHT_KINDS, litItems, type LightKind, type Lit } from "./lights";

export type LightCounts = Readonly<Record<LightKind, number>>;

export interface LightGroup<L extends Lit = Lit> {
  /** The unit, the leader, or the day as 2024-06-30. */
  readonly name: string;
  readonly counts: LightCounts;
  readonly items: readonly L[];
}

export function countLights(items: readonly Lit[]): LightCounts {
  const counts = Object.fromEntries(LIGHT_KINDS.map((kind) => [kind, 0])) as Record<LightKind, number>;
  for (const { light } of items) counts[light.kind]++;
  return counts;
}

export interface OverdueCounts {
  readonly total: number;
  /** Of the total, those that no unit has rated: the checks name these for their empty cell. */
  readonly unrated: number;
  of(unit: string): number;
}

/** Undefined where no item has a day or nobody knows the day to hold them against: then sheets and circular say nothing of it. */
export function overdueCounts(ledger: Ledger): OverdueCounts | undefined {
  if (!ledger.date || !anyDated(ledger)) return undefined;
  const byUnit = new Map(lightsByUnit(ledger, litItems(ledger)).map(({ name, counts }) => [name, counts.overdue]));
  const late = overdueItems(litItems(ledger));
  const unrated = late.filter(({ item }) => item.rating === "unrated" && item.columns.rating !== undefined).length;
  return { total: late.length, unrated, of: (unit) => byUnit.get(unit) ?? 0 };
}

/** In the order of the units; a row of several units stands under each that it counts for. */
export function lightsByUnit<L extends Lit>(ledger: Ledger, lit: readonly L[]): LightGroup<L>[] {
  const order = new Map(ledger.units.map(({ unit }, i) => [unit, i]));
  const pairs = lit.flatMap((item) => item.units.map((unit) => ({ unit, item })));
  return [...groupBy(pairs, ({ unit }) => unit)]
    .map(([unit, own]) =>
      group(
        unit,
        own.map(({ item }) => item),
      ),
    )
    .sort((a, b) => (order.get(a.name) ?? order.size) - (order.get(b.name) ?? order.size));
}

/** Leaders of more items first. */
export function lightsByLeader<L extends Lit>(ledger: Ledger, lit: readonly L[]): LightGroup<L>[] {
  const known = new Map<WorkItem, L>(lit.map((one) => [one.item, one]));
  return leadersOf(ledger).leaders.map(({ leader, items }) =>
    group(
      leader,
      items.flatMap((item) => known.get(item) ?? []),
    ),
  );
}

/** Earliest first; items that have no day stand under none. */
export function lightsByDay<L extends Lit>(lit: readonly L[]): LightGroup<L>[] {
  const dated = lit.flatMap((one) => (one.light.day ? [{ one, day: one.light.day }] : []));
  const sorted = dated.sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
  return [...groupBy(sorted, ({ day }) => isoDay(day))].map(([day, own]) =>
    group(
      day,
      own.map(({ one }) => one),
    ),
  );
}

/** Put off with approval, whatever became of them since. */
export function putOffItems(items: readonly Lit[]): Lit[] {
  return items.filter(({ entry }) => entry?.approved === true && entry.until !== undefined);
}

/** Whose day is over and that nothing says is done, the latest first. */
export function overdueItems<L extends Lit>(lit: readonly L[]): L[] {
  return lit.filter(({ light }) => light.kind === "overdue").sort((a, b) => (b.light.days ?? 0) - (a.light.days ?? 0));
}

const TO_COME: readonly LightKind[] = ["soon", "putOff", "later"];

/** What has its day before it, the nearest first. */
export function comingItems<L extends Lit>(lit: readonly L[]): L[] {
  return lit
    .filter(({ light }) => TO_COME.includes(light.kind))
    .sort((a, b) => (a.light.days ?? 0) - (b.light.days ?? 0));
}

function group<L extends Lit>(name: string, items: readonly L[]): LightGroup<L> {
  return { name, counts: countLights(items), items };
}
