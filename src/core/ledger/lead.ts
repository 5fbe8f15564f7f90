/** Whom a row with several units counts for, where nobody has said so: what the statistics sheet itself counts. */
import { itemsOf, type RowTable, type Tally } from "../domain/items";
import { countAt } from "./tally-counts";
import { unitKey } from "../domain/unit-names";

/** True where more of the tallies' counts agree with every unit of a row than with its first. */
export function countsEveryUnit(tallies: readonly Tally[], annexes: readonly RowTable[]): boolean {
  if (annexes.every(({ items }) => items.every(({ units }) => units.length < 2))) return false;
  const items = itemsOf(annexes);
  const every = agreement(
    tallies,
    items.flatMap(({ units }) => units),
  );
  const first = agreement(
    tallies,
    items.map(({ unit }) => unit),
  );
  return every > first;
}

function agreement(tallies: readonly Tally[], units: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unitKey(unit), (counts.get(unitKey(unit)) ?? 0) + 1);
  return tallies.reduce((sum, { columns, rows }) => {
    const column = columns.findIndex(({ kind }) => kind === "items");
    const agree = rows.filter(({ unit, cells }) => countAt(cells[column]) === counts.get(unitKey(unit)));
    return sum + (column < 0 ? 0 : agree.length);
  }, 0);
}
