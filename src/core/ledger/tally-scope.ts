/** Which tables and whose rows a tally sums up. */
import { groupBy } from "../collections/group";
import { itemsOf, type RowTable, type Tally } from "../domain/items";
import { choose, rightCounts, type Candidate, type Chosen } from "./choose";

/** A tally sums up all the annexes, or one table alone: the choice under which most of its counts are right. */
export function scopeOf(
  tally: Tally,
  annexes: readonly RowTable[],
  extracts: readonly RowTable[],
  canonical: (unit: string) => string,
): Chosen<readonly RowTable[]> {
  if (annexes.length + extracts.length < 2) return { value: annexes, margin: Infinity, doubtful: new Set() };
  const listed = new Set(tally.rows.map(({ unit }) => canonical(unit)));
  const candidate = (tables: readonly RowTable[]): Candidate<readonly RowTable[]> => {
    const byUnit = groupBy(itemsOf(tables), (item) => canonical(item.unit));
    return {
      value: tables,
      right: rightCounts(tally, ({ unit }) => byUnit.get(canonical(unit))),
      missing: [...byUnit.keys()].filter((unit) => !listed.has(unit)).length,
    };
  };
  return choose([candidate(annexes), ...[...annexes, ...extracts].map((table) => candidate([table]))]);
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
