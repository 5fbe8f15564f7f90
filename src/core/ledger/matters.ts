/** Which rows are the same matter: the same standard, or the same name where there is none, punctuation and spacing apart. */
import { essenceNumbers } from "../grid/essence-numbers";
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
  const numberOf = essenceNumbers();
  const firsts = new Map<number, WorkItem>();
  const repeated = new Map<number, WorkItem[]>();
  for (const item of items) {
    const number = numberOf(matterOf(item));
    if (number === 0) continue;
    const first = firsts.get(number);
    if (!first) {
      firsts.set(number, item);
      continue;
    }
    const rows = repeated.get(number);
    if (rows) rows.push(item);
    else repeated.set(number, [first, item]);
  }
  return { count: firsts.size, repeated: [...repeated.values()] };
});

/** Rows with the same identity are the same matter; "" for a row that names none. */
export function matterIdentity(item: WorkItem): string {
  return essence(matterOf(item));
}
