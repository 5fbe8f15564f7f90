/** The items with the time by which each has to be done: the row's own words or the breakdown's, and what is on record of it. */
import type { Day } from "../chinese/day";
import { groupBy } from "../collections/group";
import { memoize, memoizeByIdentity } from "../collections/memoize";
import { readDue, type Due } from "../domain/due";
import { matterOf, type RowTable, type WorkItem } from "../domain/items";
import { matterKey } from "../domain/pairing";
import { yearIn } from "../domain/period";
import { keysOf } from "../forms/keys";
import type { Ledger } from "../ledger/ledger";
import { plannedItems } from "../ledger/planned";
import { readLimitRecord, type LimitEntry } from "./record";

export interface LimitedItem {
  readonly item: WorkItem;
  /** The unit that the row counts for, in the office's spelling; "" where none is named. */
  readonly unit: string;
  /** All that it counts for: a breakdown's row for every unit it names. */
  readonly units: readonly string[];
  /** The words of its 完成时间. */
  readonly words: string;
  readonly due: Due;
  readonly entry?: LimitEntry;
  /** What the record keeps as the first day, where the table's cell has been changed since. */
  readonly first?: Due;
}

/** In the order of the rows. */
export const limitedItems = memoizeByIdentity((ledger: Ledger): readonly LimitedItem[] => {
  const planned = plannedItems(ledger, ({ due }) => due);
  const readers = new Map(
    [...ledger.tables, ...ledger.breakdowns].flatMap((table) => {
      const read = dueReader(ledger, table);
      return table.items.map((item) => [item, read] as const);
    }),
  );
  const readerOf = (item: WorkItem): ((words: string) => Due) =>
    readers.get(item.due === "" ? (planned.get(item) ?? item) : item) ?? readDue;
  const rows = ledger.items.map((item): LimitedItem => {
    const source = item.due === "" ? (planned.get(item) ?? item) : item;
    const units = ledger.tables[0]?.kind === "breakdown" ? item.units : [item.unit];
    return {
      item,
      unit: ledger.canonicalUnit(item.unit),
      units: [...new Set(units.filter((unit) => unit !== "").map((unit) => ledger.canonicalUnit(unit)))],
      words: source.due,
      due: readerOf(item)(source.due),
    };
  });
  return withEntries(rows, readLimitRecord(ledger.book)?.entries ?? [], ledger).map((row) => {
    const words = row.entry?.texts.due ?? "";
    return words === "" || words === row.words ? row : { ...row, first: readerOf(row.item)(words) };
  });
});

/** The day that counts: a later one that was approved, or else the last that its words name. */
export function lastDay({ due, entry }: LimitedItem): Day | undefined {
  return (entry?.approved ? entry.until : undefined) ?? (due.kind === "dated" ? due.end : undefined);
}

/** False where no table has a word of times and nothing is on record: a long book without them is not gone through. */
export function mayHaveDays({ items, breakdowns, book }: Ledger): boolean {
  const tables = [items, ...breakdowns.map((table) => table.items)];
  return tables.some((rows) => rows.some(({ due }) => due !== "")) || readLimitRecord(book) !== undefined;
}

/** True where any item has a day: only then sheets speak of times. */
export function anyDated(ledger: Ledger): boolean {
  if (!mayHaveDays(ledger)) return false;
  return limitedItems(ledger).some(({ due, entry }) => due.kind === "dated" || entry?.until !== undefined);
}

/** Reads the times of a table, a month without its year in the one that is meant there. */
export function dueReader(ledger: Ledger, table: RowTable): (words: string) => Due {
  const year = yearOf(ledger, table);
  return memoize((words) => readDue(words, year));
}

/** The year of a month without its own: as a person says, as the table's title says, as the period says. */
function yearOf({ settings, period, tables, recognition }: Ledger, { title, sheet }: RowTable): number | undefined {
  const own = yearIn(settings.period) ?? yearIn(title) ?? yearIn(sheet) ?? period?.year;
  if (own !== undefined) return own;
  const titled = [...tables, ...recognition.tallies, ...recognition.circulars].map((table) => yearIn(table.title));
  const [year, ...others] = new Set(titled.filter((named) => named !== undefined));
  return others.length === 0 ? year : undefined;
}

/** What finds the items again on the record. Made only where one is kept or somebody decides: a long book has many. */
export const limitKeys = memoizeByIdentity(({ items, canonicalUnit }: Ledger): ((item: WorkItem) => string) => {
  const keys = new Map<WorkItem, string>();
  for (const [unit, own] of groupBy(items, (item) => canonicalUnit(item.unit))) {
    const named = keysOf(unit, own);
    own.forEach((item, i) => keys.set(item, named[i] ?? ""));
  }
  return (item) => keys.get(item) ?? "";
});

/** By key; a line that a person typed has none, and is found by its unit and standard. */
function withEntries(rows: readonly LimitedItem[], entries: readonly LimitEntry[], ledger: Ledger): LimitedItem[] {
  if (entries.length === 0) return [...rows];
  const byKey = new Map(entries.filter(({ key }) => key !== "").map((entry) => [entry.key, entry]));
  const keyOf = limitKeys(ledger);
  const taken = new Set(rows.flatMap(({ item }) => byKey.get(keyOf(item)) ?? []));
  const wordsOf = (unit: string, words: string): string => `${unit}|${matterKey({ standard: words, matter: "" })}`;
  const byWords = groupBy(
    entries.filter((entry) => !taken.has(entry) && entry.standard !== ""),
    ({ unit, standard }) => wordsOf(ledger.canonicalUnit(unit), standard),
  );
  return rows.map((row) => {
    const [typed, ...more] = byWords.get(wordsOf(row.unit, matterOf(row.item))) ?? [];
    const entry = byKey.get(keyOf(row.item)) ?? (more.length === 0 ? typed : undefined);
    return entry ? { ...row, entry } : row;
  });
}
