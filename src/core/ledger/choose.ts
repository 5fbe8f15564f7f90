/** One chooser for what the tables leave open about the whole book: what makes most counts right, unless that may be chance. */
import type { Tally, TallyRow, WorkItem } from "../domain/items";
import type { Range } from "../grid/range";
import { countAt, counterOf, countWhere } from "./tally-counts";

/** A way to read the book, and which counts are right under it. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly right: ReadonlySet<string>;
  /** Units with rows that the statistics would have to list and do not. */
  readonly missing?: number;
}

export interface Chosen<Value> {
  readonly value: Value;
  /** How many counts more are right than under any other. */
  readonly margin: number;
  /** What is right only under another that fits as well: nothing is said or written of it until a person was asked. */
  readonly doubtful: ReadonlySet<string>;
  /** The best of those others. */
  readonly second?: Value;
}

/** A wrong count or a wrong rating makes one of our counts wrong: what explains a single one may explain away a mistake. */
const CLEAR = 2;

/** The one that is clearly ahead; where several fit nearly alike the first of them, which is the usual one. */
export function choose<Value>(candidates: readonly [Candidate<Value>, ...Candidate<Value>[]]): Chosen<Value> {
  const scored = candidates.map((candidate, i) => ({
    ...candidate,
    i,
    score: candidate.right.size - (candidate.missing ?? 0),
  }));
  const most = Math.max(...scored.map(({ score }) => score));
  const close = scored.filter(({ score }) => most - score < CLEAR);
  const [taken = { ...candidates[0], i: 0, score: most }] = close;
  const rivals = scored.filter(({ i }) => i !== taken.i);
  const margin = taken.score - Math.max(-Infinity, ...rivals.map(({ score }) => score));
  const asGood = close
    .filter(({ i, score }) => i !== taken.i && score >= taken.score)
    .sort((a, b) => b.score - a.score);
  const doubtful = new Set(asGood.flatMap((other) => onlyIn(other, taken)));
  const [second] = asGood.filter((other) => onlyIn(other, taken).length > 0);
  return { value: taken.value, margin, doubtful, ...(second ? { second: second.value } : {}) };
}

/** What is right under the one and not under the other. */
export function onlyIn<Value>(other: Candidate<Value>, taken: Candidate<Value>): string[] {
  const more = [...other.right].filter((key) => !taken.right.has(key));
  return (other.missing ?? 0) < (taken.missing ?? 0) ? [...more, MISSING] : more;
}

/** Stands for the units without a row of their own. */
export const MISSING = "missing";

/** What a count is known by: a row's number of items, or all its ratings together, for one wrong rating makes two of them wrong. */
export function keyOf(row: TallyRow, part: "items" | "ratings"): string {
  return `${rowKey(row.at)} ${part}`;
}

/** The row that such a count stands in. */
export function rowKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sheet}!${row}`;
}

export function isAbout(doubtful: ReadonlySet<string>, at: { readonly sheet: string; readonly row: number }): boolean {
  return doubtful.has(`${rowKey(at)} items`) || doubtful.has(`${rowKey(at)} ratings`);
}

/** The counts of a tally that are right if these are the items of its rows. */
export function rightCounts(
  { columns, rows }: Pick<Tally, "columns" | "rows">,
  itemsOfRow: (row: TallyRow) => readonly WorkItem[] | undefined,
): ReadonlySet<string> {
  const counted = columns.some(({ kind }) => kind === "items");
  const rated = columns.some(({ kind }) => kind !== "items");
  const counters = columns.map((column) => counterOf(column, columns));
  const right = new Set<string>();
  for (const row of rows) {
    const items = itemsOfRow(row);
    if (!items) continue;
    const open = countWhere(items, ({ rating }) => rating === "unrated");
    const isRight = (i: number): boolean => {
      const count = countAt(row.cells[i]);
      const counts = counters[i];
      if (!row.cells[i] || count === undefined || !counts) return false;
      const expected = countWhere(items, counts);
      return count >= expected && count <= expected + (columns[i]?.kind === "items" ? 0 : open);
    };
    // Without a column of items the units alone tell.
    const all = [...columns.keys()].filter((i) => columns[i]?.kind === "items");
    if (!counted || all.every(isRight)) right.add(keyOf(row, "items"));
    if (rated && [...columns.keys()].every((i) => columns[i]?.kind === "items" || isRight(i)))
      right.add(keyOf(row, "ratings"));
  }
  return right;
}

/** What was decided about the book, and what of it is in doubt. */
export interface Choice {
  readonly about: "lead" | "extracts" | "scope" | "meaning" | "period" | "otherPeriod" | "undated";
  /** The statistics sheet, or the list, that it is about. */
  readonly sheet: string;
  readonly range: Range;
  /** The usual reading was left for another. */
  readonly unusual: boolean;
  readonly margin: number;
  readonly doubtful: ReadonlySet<string>;
  /** What was taken: whom a row counts for, whether a list's rows are its own, the tables summed up, the rating held besides, the period. */
  readonly taken: string;
  /** The table or the column that the other reading would go by. */
  readonly other: string;
}
