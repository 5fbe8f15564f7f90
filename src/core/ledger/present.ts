/** What of a workbook speaks of the present period: last quarter's tables beside this quarter's were checked last quarter. */
import type { Range } from "../grid/range";
import { essence } from "../chinese/text";
import { matterOf, type Recognition, type RowTable, type Unrecognised, type WorkItem } from "../domain/items";
import { isLater } from "../domain/period";
import { periodShown } from "./other-periods";

interface Titled {
  readonly sheet: string;
  readonly title: string;
}

/** Of annexes that hold the same matters for different periods only the latest is current; the others are last quarter's. */
export function currentOf(annexes: readonly RowTable[]): readonly RowTable[] {
  if (annexes.length < 2) return annexes;
  const dated = annexes.map((table) => ({
    table,
    period: periodShown(table),
    keys: new Set(table.items.map(keyOf)),
  }));
  return dated
    .filter(({ period, keys }) =>
      dated.every((other) => !period || !other.period || !isLater(other.period, period) || !overlap(keys, other.keys)),
    )
    .map(({ table }) => table);
}

/** Of this period only; what is left out of tallies and circulars is declined with the reason. */
export function presentOf(recognition: Recognition): Recognition {
  const { annexes } = recognition;
  const present = currentOf(annexes);
  const earlier = annexes.filter((table) => !present.includes(table));
  const unrecognised: Unrecognised[] = [...recognition.unrecognised];
  const keep = <T extends Titled & { readonly range: Range }>(tables: readonly T[]): readonly T[] =>
    tables.filter((table) => {
      if (!isOutdated(table, tables, present, earlier)) return true;
      unrecognised.push({ sheet: table.sheet, range: table.range, reason: "earlierPeriod" });
      return false;
    });
  const tallies = keep(recognition.tallies);
  const circulars = keep(recognition.circulars);
  return { ...recognition, annexes: present, tallies, circulars, unrecognised };
}

/**
 * Older than the rows, and its successor or its own rows stand beside it: a title alone that nobody changed from last quarter's
 * says nothing.
 */
function isOutdated(
  table: Titled,
  alike: readonly Titled[],
  present: readonly Titled[],
  earlier: readonly Titled[],
): boolean {
  const own = periodShown(table);
  if (!own) return false;
  const isNewer = (other: Titled): boolean => {
    const period = periodShown(other);
    return period !== undefined && isLater(period, own);
  };
  const dated = present.some((other) => periodShown(other));
  if (dated && !present.some(isNewer)) return false;
  return alike.some(isNewer) || (dated && earlier.some((other) => periodShown(other)?.end === own.end));
}

function keyOf(item: WorkItem): string {
  return `${item.unit}|${essence(matterOf(item))}`;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared > 0 && shared * 3 >= Math.min(a.size, b.size);
}
