/** Which tables and whose rows a tally sums up. */
import { groupBy } from "../collections/group";
import { itemsOf, type RowTable, type Tally, type WorkItem } from "../domain/items";
import { countAt, countWhere, counterOf } from "./tally-counts";

/** A tally sums up all the annexes, or one table alone: the choice under which most of its rows agree. */
export function scopeOf(
  tally: Tally,
  annexes: readonly RowTable[],
  extracts: readonly RowTable[],
  canonical: (unit: string) => string,
): readonly RowTable[] {
  if (annexes.length + extracts.length < 2) return annexes;
  const appraise = (tables: readonly RowTable[]) => {
    const byUnit = groupBy(itemsOf(tables), (item) => canonical(item.unit));
    return { tables, byUnit, agreement: agreementOf(tally, byUnit, canonical) };
  };
  const all = appraise(annexes);
  const alone = [...annexes, ...extracts].map((table) => appraise([table]));
  const most = Math.max(all.agreement, ...alone.map(({ agreement }) => agreement));
  if (all.agreement === most) return annexes;
  const best = alone.filter(({ agreement }) => agreement === most);
  if (best.length === 1) return best.flatMap(({ tables }) => tables);
  // Tables with as many rows of each unit (5月, 6月): the ratings tell them apart.
  const rights = best.map(({ tables, byUnit }) => ({ tables, right: rightCells(tally, byUnit, canonical) }));
  return rights.reduce((first, other) => (other.right > first.right ? other : first)).tables;
}

/** How many of the units have as many items as the tally says. */
function agreementOf(
  { columns, rows }: Tally,
  byUnit: ReadonlyMap<string, readonly WorkItem[]>,
  canonical: (unit: string) => string,
): number {
  const column = columns.findIndex(({ kind }) => kind === "items");
  const agree = rows.filter((row) => {
    const items = byUnit.get(canonical(row.unit));
    return items !== undefined && (column < 0 || countAt(row.cells[column]) === items.length);
  }).length;
  return agree / Math.max(1, new Set([...byUnit.keys(), ...rows.map((row) => canonical(row.unit))]).size);
}

function rightCells(
  { columns, rows }: Tally,
  byUnit: ReadonlyMap<string, readonly WorkItem[]>,
  canonical: (unit: string) => string,
): number {
  return rows.reduce((sum, row) => {
    const items = byUnit.get(canonical(row.unit)) ?? [];
    const right = columns.filter((column, i) => {
      const cell = row.cells[i];
      return cell !== undefined && countAt(cell) === countWhere(items, counterOf(column, columns));
    });
    return sum + right.length;
  }, 0);
}

/** 进度滞后单位统计表, 完成率前5名: by its title a list of some units. */
const OF_SOME_UNITS = /滞后|未完成|倒数|末位|排名靠|[前后][一二三四五六七八九十\d]{1,3}[名位家]/;

/** True where a tally lists only some of the units, so that none is missing from it. */
export function listsSomeUnits(tally: Tally, all: readonly Tally[], canonical: (unit: string) => string): boolean {
  if (OF_SOME_UNITS.test(tally.title) || OF_SOME_UNITS.test(tally.sheet)) return true;
  if (tally.total) return false;
  const own = new Set(tally.rows.map(({ unit }) => canonical(unit)));
  return all.some((other) => {
    const theirs = new Set(other.rows.map(({ unit }) => canonical(unit)));
    return other.total !== undefined && theirs.size > own.size && [...own].every((unit) => theirs.has(unit));
  });
}
