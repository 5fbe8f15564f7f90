/** The breakdown's row behind an annex's: what the annex leaves out (分管领导, 完成时间) the breakdown may say. */
import { againstBreakdown } from "./against-breakdown";
import type { WorkItem } from "../domain/items";
import type { Ledger } from "./ledger";
import { matterKey } from "../domain/pairing";

/** Of the rows that say something: the unit's own row, or the same matter under another unit. */
export function plannedItems(ledger: Ledger, words: (planned: WorkItem) => string): ReadonlyMap<WorkItem, WorkItem> {
  const comparison = againstBreakdown(ledger);
  if (!comparison || comparison.unrelated) return new Map();
  const byMatter = new Map(
    ledger.breakdowns.flatMap(({ items }) =>
      items
        .filter((item) => words(item) !== "")
        .map((item): [string, WorkItem] => [matterKey(item), item])
        .reverse(),
    ),
  );
  const planned = new Map(
    ledger.items.flatMap((item) => {
      const found = byMatter.get(matterKey(item));
      return found ? [[item, found] as const] : [];
    }),
  );
  for (const [own, { item }] of [...comparison.altered, ...comparison.same])
    if (words(own.item) !== "") planned.set(item, own.item);
  return planned;
}
