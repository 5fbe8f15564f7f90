/** A tally against the annex rows: what each cell should hold, and which differences share one cause. */
import type { Address } from "../grid/range";
import { groupBy } from "../collections/group";
import { compact, withoutBrackets } from "../chinese/text";
import { isBlank } from "../grid/cell-value";
import {
  itemsOf,
  type RowTable,
  type Tally,
  type TallyCell,
  type TallyColumn,
  type TallyRow,
  type WorkItem,
} from "../domain/items";
import { countAt, counterOf, countWhere, isOfGroup } from "./tally-counts";
import { keyOf, type Chosen } from "./choose";
import { listsSomeUnits, scopeOf } from "./tally-scope";

export interface ExpectedCell {
  readonly row: TallyRow;
  readonly column: TallyColumn;
  readonly cell: TallyCell;
  /** The rows that count. */
  readonly expected: number;
  /** Rows of the unit without a rating: the true count may be higher by as many. */
  readonly open: number;
}

export interface Reconciliation {
  readonly tally: Tally;
  /** The tables this tally sums up. */
  readonly tables: readonly RowTable[];
  /** How they were chosen among all the tables. */
  readonly scope: Chosen<readonly RowTable[]>;
  /** Every count cell of every unit row that the tables know, the second row of a unit left out. */
  readonly cells: readonly ExpectedCell[];
  readonly totals: readonly ExpectedCell[];
  /** Those of `cells` that are wrong. */
  readonly wrong: readonly ExpectedCell[];
  /** Wrong totals that no other difference explains. */
  readonly wrongTotals: readonly (ExpectedCell & { readonly columnSum: number })[];
  /** No count has been filled in yet. */
  readonly blank: boolean;
  readonly missing: readonly { readonly unit: string; readonly at: Address; readonly items: number }[];
  readonly extra: readonly TallyRow[];
  readonly twice: readonly { readonly row: TallyRow; readonly first: TallyRow }[];
  /** How this sheet shows a count of none. */
  readonly zero: null | 0;
}

function reconcile(
  tally: Tally,
  tables: readonly RowTable[],
  canonical: (unit: string) => string,
  elsewhere: ReadonlySet<string>,
): Omit<Reconciliation, "scope"> {
  const all = itemsOf(tables);
  const items = elsewhere.size === 0 ? all : all.filter(({ unit }) => !elsewhere.has(canonical(unit)));
  const byUnit = itemsBySubject(tally, items, canonical);
  const rowsByUnit = groupBy(tally.rows, (row) => nameOfRow(tally, row, canonical));
  const firsts = [...rowsByUnit.values()].flatMap((rows) => rows.slice(0, 1));
  const known = firsts.filter((row) => byUnit.has(nameOfRow(tally, row, canonical)));

  // Nobody knows what a formula without a result shows. Rows without a rating column tell of the items alone, and of no part of the work that none of them names.
  const rated = tables.some(({ missing }) => !missing.includes("rating"));
  const answered = new Set(
    tally.columns.filter(
      (column) => (column.kind === "items" || rated) && (!column.group || all.some((item) => isOfGroup(column, item))),
    ),
  );
  const cellsOf = (row: TallyRow, own: readonly WorkItem[]): ExpectedCell[] =>
    expectedCells(tally, row, own).filter(({ column, cell }) => answered.has(column) && !cell.unknown);
  const cells = known.flatMap((row) => cellsOf(row, byUnit.get(nameOfRow(tally, row, canonical)) ?? []));
  // Statistics of leaders or of parts of the work that hardly know one of the rows' count something else.
  const answers = tally.subject === undefined || known.length * 2 > firsts.length;
  const ownTotals = tally.total && answers ? cellsOf(tally.total, items) : [];
  const totals =
    tally.total && items.length < all.length ? totalCells(ownTotals, cellsOf(tally.total, all)) : ownTotals;
  const zero = zeroOf([...cells, ...totals]);
  const blank =
    cells.length > 0 && cells.every(({ cell }) => isBlank(cell.value)) && cells.some(({ expected }) => expected > 0);
  const wrong = cells.filter(isWrong);
  const missing = (tally.subject ? [] : [...byUnit])
    .filter(([unit]) => !rowsByUnit.has(unit))
    .map(([unit, own]) => ({ unit, at: namedAt(tables, unit, canonical), items: own.length }));
  const extra = (tally.subject ? [] : firsts).filter(
    (row) => !byUnit.has(canonical(row.unit)) && row.cells.some((cell) => !cell?.unknown && (countAt(cell) ?? 1) > 0),
  );
  const twice = [...rowsByUnit.values()].flatMap(([first, ...more]) =>
    first ? more.map((row) => ({ row, first })) : [],
  );

  const wrongTotals = totals.flatMap((total) => {
    const i = tally.columns.indexOf(total.column);
    if (!isWrong(total) || tally.rows.some((row) => row.cells[i]?.unknown)) return [];
    const columnSum = tally.rows.reduce((sum, row) => sum + (countAt(row.cells[i]) ?? 0), 0);
    const blamed =
      missing.length + extra.length + twice.length > 0 || wrong.some(({ column }) => column === total.column);
    const follows = countAt(total.cell) === columnSum;
    return follows && blamed ? [] : [{ ...total, columnSum }];
  });
  return { tally, tables, cells, totals, wrong, wrongTotals, blank, missing, extra, twice, zero };
}

/** Whose rows a tally counts, by the name its own row has: units, or leaders in charge, or parts of the work. */
function itemsBySubject(
  { subject }: Tally,
  items: readonly WorkItem[],
  canonical: (unit: string) => string,
): Map<string, WorkItem[]> {
  const byName = new Map<string, WorkItem[]>();
  for (const item of items) {
    for (const name of namesOf(subject, item, canonical)) {
      const own = byName.get(name);
      if (own) own.push(item);
      else byName.set(name, [item]);
    }
  }
  byName.delete("");
  return byName;
}

function namesOf(subject: Tally["subject"], item: WorkItem, canonical: (unit: string) => string): readonly string[] {
  if (subject === "leader") return [...new Set(item.leader.split(BETWEEN_NAMES).map(compact))];
  return [subject === "category" ? plainTitle(item.category) : canonical(item.unit)];
}

function nameOfRow({ subject }: Tally, { unit }: TallyRow, canonical: (unit: string) => string): string {
  return subject === undefined ? canonical(unit) : subject === "leader" ? compact(unit) : plainTitle(unit);
}

const BETWEEN_NAMES = /[\s、,，;；/]+/;

/** A section's title without its number and the count it announces: 一、民生实事（12项） → 民生实事. */
function plainTitle(title: string): string {
  return withoutBrackets(compact(title)).replace(/^[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]/, "");
}

/** Of tallies that share out the units one may end in the total of all of them: its numbers tell which it means. */
function totalCells(own: readonly ExpectedCell[], all: readonly ExpectedCell[]): readonly ExpectedCell[] {
  const right = (cells: readonly ExpectedCell[]): number => cells.filter((cell) => !isWrong(cell)).length;
  return right(all) > right(own) ? all : own;
}

/**
 * Tallies that share out the units (区直部门, 街镇) sum up their own; a unit that none lists is missing from the first.
 * Tallies that list the same units each sum up everything, but for those that list the best or the worst alone.
 */
export function reconcileAll(
  tallies: readonly Tally[],
  annexes: readonly RowTable[],
  canonical: (unit: string) => string,
  extracts: readonly RowTable[] = [],
): Reconciliation[] {
  const listed = tallies.map(({ rows }) => new Set(rows.map(({ unit }) => canonical(unit))));
  const all = new Set(listed.flatMap((units) => [...units]));
  const shareOut = tallies.length > 1 && listed.reduce((sum, { size }) => sum + size, 0) === all.size;
  return tallies.map((tally, i) => {
    const scope = scopeOf(tally, annexes, extracts, canonical);
    const tables = scope.value;
    const own = listed[i] ?? all;
    const ofSome = listsSomeUnits(tally, tallies, canonical);
    if (!shareOut && !ofSome) return { ...reconcile(tally, tables, canonical, new Set()), scope };
    const isElsewhere = (unit: string): boolean => !own.has(unit) && (ofSome || i > 0 || all.has(unit));
    const units = itemsOf(tables).map(({ unit }) => canonical(unit));
    return { ...reconcile(tally, tables, canonical, new Set(units.filter(isElsewhere))), scope };
  });
}

function expectedCells(tally: Tally, row: TallyRow, items: readonly WorkItem[]): ExpectedCell[] {
  const open = countWhere(items, ({ rating }) => rating === "unrated");
  return tally.columns.flatMap((column, i) => {
    const cell = row.cells[i];
    if (!cell) return [];
    const expected = countWhere(items, counterOf(column, tally.columns));
    return [{ row, column, cell, expected, open: column.kind === "items" ? 0 : open }];
  });
}

export function isWrong({ cell, expected, open }: ExpectedCell): boolean {
  const count = countAt(cell);
  return count === undefined || count < expected || count > expected + open;
}

/** The counts that are right, as choosing between readings knows them. */
export function rightOf({ cells }: Pick<Reconciliation, "cells">): ReadonlySet<string> {
  const parts = groupBy(cells, ({ row, column }) => keyOf(row, column.kind === "items" ? "items" : "ratings"));
  return new Set([...parts].filter(([, own]) => !own.some(isWrong)).map(([key]) => key));
}

/** How much of what a tally states, or should state, is wrong. */
export function wrongShare({ cells, wrong }: Pick<Reconciliation, "cells" | "wrong">): number {
  const telling = cells.filter(({ cell, expected }) => expected > 0 || (countAt(cell) ?? 1) > 0);
  return telling.length === 0 ? 1 : wrong.length / telling.length;
}

/** So much is more than a few mistakes: the rows may be others. */
export const MANY_WRONG = 1 / 3;

/** Only cells that rightly state none tell how: a 0 that should be 3 may be left from the template. */
function zeroOf(cells: readonly ExpectedCell[]): null | 0 {
  const none = cells.filter(({ cell, expected }) => expected === 0 && countAt(cell) === 0);
  const zeros = none.filter(({ cell }) => !isBlank(cell.value)).length;
  return zeros * 2 > none.length ? 0 : null;
}

function namedAt(tables: readonly RowTable[], unit: string, canonical: (unit: string) => string): Address {
  for (const { blocks } of tables) {
    for (const block of blocks) {
      if (block.items.some((item) => canonical(item.unit) === unit)) return block.at;
    }
  }
  throw new Error(`no block names ${unit}`);
}
