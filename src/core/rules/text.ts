/** Pieces that several checks' sentences share. */
import { textOf } from "../grid/cell-value";
import { matterOf, type WorkItem } from "../domain/items";

/** The beginning of a text, for quoting: at most `length` letters. */
export function excerpt(text: string, length = 24): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
}

/** How a person names a row within 第…项: its number, or the beginning of its text in quotes where it has none. */
export function itemName(item: Pick<WorkItem, "serial" | "matter" | "standard">): string {
  const serial = textOf(item.serial).trim();
  return serial === "" ? `“${excerpt(matterOf(item), 12)}”` : serial;
}

/** The stretch where two texts part ways, with a few letters before it. */
export function aroundDifference(a: string, b: string): [string, string] {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const start = Math.max(0, same - 8);
  const opening = start > 0 ? "…" : "";
  return [`${opening}${excerpt(a.slice(start), 28)}`, `${opening}${excerpt(b.slice(start), 28)}`];
}
