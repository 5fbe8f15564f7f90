/** Which rows are the same matter: the same standard, or the same name where there is none, punctuation and spacing apart. */
import { alike } from "../chinese/alike";
import { memoizeByIdentity } from "../collections/memoize";
import { essence } from "../chinese/text";
import { matterOf, type WorkItem } from "./items";

/** Distinct matters, and the rows of each that several rows have; rows that name none do not count. */
export const mattersOf = memoizeByIdentity((items: readonly WorkItem[]) => alike(items, matterOf));

/** Rows with the same identity are the same matter; "" for a row that names none. */
export function matterIdentity(item: WorkItem): string {
  return essence(matterOf(item));
}
