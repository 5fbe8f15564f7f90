/** Lists drawn from a longer table of the same book: 进度滞后事项清单 beside 附件2. Their rows are counted there. */
import { essence } from "../chinese/text";
import { matterOf, type RowTable, type Tally, type WorkItem } from "../domain/items";
import { reconcileAll } from "./reconcile";

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

/** True where more of the tallies' counts are right with those rows counted twice: then they are work of their own. */
export function countsBetterWithExtracts(
  tallies: readonly Tally[],
  annexes: readonly RowTable[],
  extracts: readonly RowTable[],
  canonical: (unit: string) => string,
): boolean {
  const once = annexes.filter((table) => !extracts.includes(table));
  const wrong = (tables: readonly RowTable[], drawn: readonly RowTable[]): number =>
    reconcileAll(tallies, tables, canonical, drawn).reduce(
      (sum, reconciliation) => sum + reconciliation.wrong.length,
      0,
    );
  return wrong(annexes, []) < wrong(once, extracts);
}
