/** Which rows are the same matter: the same standard, or the same name where there is none, punctuation and spacing apart. */
import { firstAlike } from "../grid/first-alike";
import { rememberOf } from "../grid/remember";
import { essence } from "../grid/text";
import { matterOf, type WorkItem } from "./items";

export interface Matters {
  /** Distinct ones; rows that name none do not count. */
  readonly count: number;
  /** The rows of each matter that several rows have. */
  readonly repeated: readonly (readonly WorkItem[])[];
}

export const mattersOf = rememberOf((items: readonly WorkItem[]): Matters => {
  const firstOf = firstAlike<WorkItem>(matterOf);
  const repeated = new Map<WorkItem, WorkItem[]>();
  let count = 0;
  for (const item of items) {
    const first = firstOf(item);
    if (!first) continue;
    if (first === item) {
      count++;
      continue;
    }
    const rows = repeated.get(first);
    if (rows) rows.push(item);
    else repeated.set(first, [first, item]);
  }
  return { count, repeated: [...repeated.values()] };
});

/** Rows with the same identity are the same matter; "" for a row that names none. */
export function matterIdentity(item: WorkItem): string {
  return essence(matterOf(item));
}
