/** Finding the rows that were asked for among the rows that came back: by key and by the words of their standards. */
import type { FormRow } from "../../forms/form";
import { groupBy } from "../../collections/group";
import { memoize } from "../../collections/memoize";
import { compact, essence } from "../../chinese/text";
import { textOf } from "../../grid/cell-value";
import { matterOf, type WorkItem } from "../../domain/items";
import { likeness, mostAlike } from "../../domain/pairing";
import type { MatchedBy } from "../reading/submission";
import { compareWording, wording } from "./same-words";

/** A row that came back, with the key its mark holds. */
export interface ReturnedRow {
  readonly item: WorkItem;
  readonly key?: string;
}

export interface Match {
  readonly row: FormRow;
  readonly returned: ReturnedRow;
  readonly by: MatchedBy;
  readonly doubtful: boolean;
  /** How the standard that came back stands to the one that was given. */
  readonly words: "same" | "nearly" | "different" | "erased";
}

export interface Matching {
  /** In the order of what was asked for. */
  readonly matched: readonly Match[];
  readonly missing: readonly FormRow[];
  readonly extra: readonly ReturnedRow[];
  /** A second row of a matter whose first is matched. */
  readonly twice: readonly ReturnedRow[];
  readonly reordered: boolean;
}

/** Under this likeness a row with the right key holds another matter altogether. */
const ANOTHER_MATTER = 0.3;

export function matchRows(asked: readonly FormRow[], returned: readonly ReturnedRow[]): Matching {
  const wordsOf = memoize(wording);
  const rows = new Set(asked);
  const open = new Set(returned);
  const matches = new Map<FormRow, Match>();
  const take = (row: FormRow, one: ReturnedRow, found: Omit<Match, "row" | "returned">): void => {
    rows.delete(row);
    open.delete(one);
    matches.set(row, { row, returned: one, ...found });
  };

  // What a person reads goes before the key: sorting some columns alone leaves the keys behind.
  const byWords = groupBy(returned, ({ item }) => wordsOf(matterOf(item)));
  for (const [words, own] of groupBy(asked, (row) => wordsOf(matterOf(row)))) {
    if (words === "") continue;
    for (const [row, one] of bestPairs(own, byWords.get(words) ?? []))
      take(row, one, { by: one.key === row.key ? "key" : "text", doubtful: false, words: "same" });
  }
  const byKey = new Map(asked.map((row) => [row.key, row]));
  for (const one of [...open]) {
    const row = one.key === undefined ? undefined : byKey.get(one.key);
    if (!row || !rows.has(row)) continue;
    take(row, one, { by: "key", doubtful: isAnotherMatter(row, one), words: compared(row, one) });
  }
  for (const [row, one] of alikePairs([...rows], [...open])) {
    const words = compared(row, one);
    take(row, one, { by: "alike", doubtful: words === "different", words });
  }
  const serials = serialPairs([...rows], [...open]);
  const everyRow = serials.length === rows.size && serials.length === open.size;
  for (const [row, one] of serials) take(row, one, { by: "serial", doubtful: !everyRow, words: "erased" });

  const matched = asked.flatMap((row) => matches.get(row) ?? []);
  const known = new Set(matched.map(({ row }) => wordsOf(matterOf(row))));
  const isTwice = ({ item, key }: ReturnedRow): boolean =>
    matterOf(item) === "" ? key !== undefined && byKey.has(key) : known.has(wordsOf(matterOf(item)));
  const left = [...open];
  return {
    matched,
    missing: [...rows],
    extra: left.filter((one) => !isTwice(one)),
    twice: left.filter(isTwice),
    reordered: isReordered(matched, returned),
  };
}

/** A row whose given words nobody knows any more came back changed: its key would fit otherwise. */
function compared(row: FormRow, { item }: ReturnedRow): Match["words"] {
  if (matterOf(item) === "") return "erased";
  return matterOf(row) === "" ? "different" : compareWording(matterOf(row), matterOf(item));
}

/** Rows of the same words: the same key first, then the same matter, category and serial number. */
function bestPairs(rows: readonly FormRow[], returned: readonly ReturnedRow[]): (readonly [FormRow, ReturnedRow])[] {
  const [row, one] = [rows[0], returned[0]];
  if (rows.length === 1 && returned.length === 1 && row && one) return [[row, one]];
  const candidates = rows.flatMap((row) => returned.map((one) => ({ row, one, score: agreement(row, one) })));
  const taken = new Set<FormRow | ReturnedRow>();
  return candidates
    .sort((a, b) => b.score - a.score)
    .flatMap(({ row, one }) => {
      if (taken.has(row) || taken.has(one)) return [];
      taken.add(row).add(one);
      return [[row, one] as const];
    });
}

function agreement(row: FormRow, { item, key }: ReturnedRow): number {
  const same = (a: string, b: string): boolean => essence(a) === essence(b);
  return (
    (key === row.key ? 8 : 0) +
    (same(item.matter, row.matter) ? 4 : 0) +
    (same(item.category, row.category) ? 2 : 0) +
    (serialOf(item) === serialOf(row) ? 1 : 0)
  );
}

function isAnotherMatter(row: FormRow, { item }: ReturnedRow): boolean {
  const [given, now] = [wording(matterOf(row)), wording(matterOf(item))];
  return given !== "" && now !== "" && likeness(given, now) < ANOTHER_MATTER;
}

type Side = { readonly words: string } & ({ readonly row: FormRow } | { readonly one: ReturnedRow });

function alikePairs(rows: readonly FormRow[], returned: readonly ReturnedRow[]): (readonly [FormRow, ReturnedRow])[] {
  const asked = rows.map((row): Side => ({ row, words: wording(matterOf(row)) }));
  const came = returned.map((one): Side => ({ one, words: wording(matterOf(one.item)) }));
  return mostAlike(asked, came, ({ words }) => words).flatMap(([a, b]) =>
    "row" in a && "one" in b ? [[a.row, b.one] as const] : [],
  );
}

/** Where the standards were left out altogether, serial numbers tell the rows, each of them once. */
function serialPairs(rows: readonly FormRow[], returned: readonly ReturnedRow[]): (readonly [FormRow, ReturnedRow])[] {
  const unnamed = groupBy(
    returned.filter(({ item }) => matterOf(item) === ""),
    ({ item }) => serialOf(item),
  );
  const asked = groupBy(rows, serialOf);
  return [...unnamed].flatMap(([serial, [one, ...others]]) => {
    const [row, ...more] = asked.get(serial) ?? [];
    return serial !== "" && row && one && others.length + more.length === 0 ? [[row, one] as const] : [];
  });
}

function serialOf({ serial }: Pick<FormRow, "serial">): string {
  return compact(textOf(serial)).replace(/[.、()]/g, "");
}

/** Sheets are filled in any order; within a sheet rows go down. */
function isReordered(matched: readonly Match[], returned: readonly ReturnedRow[]): boolean {
  const place = new Map(returned.map((one, i) => [one, i]));
  return [...groupBy(matched, (match) => match.returned.item.sheet).values()].some((own) =>
    own.some((match, i) => {
      const before = own[i - 1];
      return before !== undefined && (place.get(before.returned) ?? 0) > (place.get(match.returned) ?? 0);
    }),
  );
}
