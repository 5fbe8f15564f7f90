/** Lists drawn from a longer table of the same book: 进度滞后事项清单 beside 附件2. Their rows are counted there. */
import { essence } from "../chinese/text";
import { matterOf, type RowTable, type Tally, type WorkItem } from "../domain/items";
import { choose, type Chosen } from "./choose";
import { reconcileAll, rightOf } from "./reconcile";

/** The tables every one of whose items, unit and matter, stands in a longer table too. */
export function extractsOf(annexes: readonly RowTable[], canonical: (unit: string) => string): readonly RowTable[] {
  if (annexes.length < 2) return [];
  const keyOf = (item: WorkItem): string => `${canonical(item.unit)}|${essence(matterOf(item))}`;
  const unitsOf = new Map(annexes.map((table) => [table, new Set(table.items.map(({ unit }) => canonical(unit)))]));
  return annexes.filter((table) => {
    if (table.items.length === 0 || table.items.some((item) => matterOf(item) === "")) return false;
    const own = [...(unitsOf.get(table) ?? [])];
    const longer = annexes.filter(
      (other) => other.items.length > table.items.length && own.some((unit) => unitsOf.get(other)?.has(unit)),
    );
    const units = new Set(longer.flatMap((other) => [...(unitsOf.get(other) ?? [])]));
    if (!own.every((unit) => units.has(unit))) return false;
    const keys = new Set(longer.flatMap(({ items }) => items.map(keyOf)));
    return table.items.every((item) => keys.has(keyOf(item)));
  });
}

/** None where clearly more of the tallies' counts are right with those rows counted twice: then they are work of their own. */
export function extractsChosen(
  tallies: readonly Tally[],
  annexes: readonly RowTable[],
  drawn: readonly RowTable[],
  canonical: (unit: string) => string,
): Chosen<readonly RowTable[]> {
  const once = annexes.filter((table) => !drawn.includes(table));
  const right = (tables: readonly RowTable[], extracts: readonly RowTable[]): ReadonlySet<string> =>
    new Set(reconcileAll(tallies, tables, canonical, extracts).flatMap((one) => [...rightOf(one)]));
  return choose([
    { value: drawn, right: right(once, drawn) },
    { value: [], right: right(annexes, []) },
  ]);
}
