/** Whom a row with several units counts for, where nobody has said so: what the statistics sheet itself counts. */
import { groupBy } from "../collections/group";
import { itemsOf, type RowTable, type Tally, type WorkItem } from "../domain/items";
import type { Settings } from "../domain/settings";
import { unitKey } from "../domain/unit-names";
import { choose, rightCounts, type Chosen } from "./choose";

/** For the lead, or for every unit, as more of the tallies' counts have it; undefined where no row has several units. */
export function leadChosen(
  tallies: readonly Tally[],
  annexes: readonly RowTable[],
): Chosen<Settings["lead"]> | undefined {
  const shared = annexes.some(({ items }) => items.some(({ units }) => units.length > 1));
  const counting = tallies.filter(({ subject, columns }) => !subject && columns.some(({ kind }) => kind === "items"));
  if (!shared || counting.length === 0) return undefined;
  const items = itemsOf(annexes);
  const right = (byUnit: ReadonlyMap<string, readonly WorkItem[]>): ReadonlySet<string> =>
    new Set(counting.flatMap((tally) => [...rightCounts(tally, ({ unit }) => byUnit.get(unitKey(unit)) ?? [])]));
  const first = groupBy(items, ({ unit }) => unitKey(unit));
  const each = items.flatMap((item) => item.units.map((unit) => ({ item, unit: unitKey(unit) })));
  const every = new Map(
    [...groupBy(each, ({ unit }) => unit)].map(([unit, own]) => [unit, own.map(({ item }) => item)] as const),
  );
  return choose([
    { value: "first", right: right(first) },
    { value: "every", right: right(every) },
  ]);
}
