/** The office's book: the current period's work items by unit, and the tables they come from. */
import type { Day } from "../chinese/day";
import type { WorkbookSnapshot } from "../grid/snapshot";
import { memoize } from "../collections/memoize";
import {
  itemsOf,
  unitsOfTallies,
  type DeclineReason,
  type Recognition,
  type RowTable,
  type Tally,
  type Unrecognised,
  type WorkItem,
} from "../domain/items";
import { choicesOf } from "./choices";
import type { Choice } from "./choose";
import { drawnFrom, type DrawnList } from "./extracts";
import { leadChosen } from "./lead";
import { mattersOf } from "../domain/matters";
import { ofOtherPeriods } from "./other-periods";
import { otherTallies } from "./other-tallies";
import { lastDayOf, periodIn, type Period } from "../domain/period";
import { currentOf, presentOf } from "./present";
import { NO_COUNTS, type Counts } from "../domain/rating-kinds";
import { recognise, type RecogniseOptions } from "../recognise/recognise";
import { reconcileAll, type Reconciliation } from "./reconcile";
import { reconciledAsMeant } from "./tally-meaning";
import { listedSpellings, type Settings } from "../domain/settings";
import { unitNames } from "../domain/unit-names";

export interface UnitTotals {
  readonly unit: string;
  readonly items: readonly WorkItem[];
  readonly byRating: Counts;
}

export interface Ledger {
  readonly book: WorkbookSnapshot;
  readonly settings: Settings;
  /** What was recognised, the annexes of this period only. */
  readonly recognition: Recognition;
  /** The annexes of earlier periods in this workbook. */
  readonly earlier: readonly RowTable[];
  /** The tables whose rows are counted: this period's annexes, or else the lists, or else the breakdowns. */
  readonly tables: readonly RowTable[];
  /** Lists drawn from those tables (进度滞后事项清单): a circular may speak of one. */
  readonly extracts: readonly RowTable[];
  /** Every list that was drawn from them, or may have been, and how it is counted. */
  readonly drawnLists: readonly DrawnList[];
  /** The breakdowns that the annex should carry out: the workbook's own and another file's. */
  readonly breakdowns: readonly RowTable[];
  /** The last period's annexes, or lists: another file's where one is given, else the workbook's own earlier ones. */
  readonly previous: readonly RowTable[];
  /** The words of the government work report that the rows carry out, where it was given. */
  readonly report?: string;
  /** Units that the roster (报送情况) of this period has no return of. */
  readonly outstanding?: readonly string[];
  readonly items: readonly WorkItem[];
  /** In the order in which the tables name them. */
  readonly units: readonly UnitTotals[];
  readonly byRating: Counts;
  /** Distinct matters: one shared by two units counts once. */
  readonly matters: number;
  readonly period?: Period;
  /** The day against which times of completion are held: the one asked about, or else the period's last. */
  readonly date?: Day;
  /** The day that a person asked about. */
  readonly asked?: Day;
  readonly reconciliations: readonly Reconciliation[];
  /** What was decided about the whole book where its words leave it open, with what speaks for it. */
  readonly choices: readonly Choice[];
  canonicalUnit(name: string): string;
}

export interface LedgerOptions extends RecogniseOptions {
  /** Another workbook that holds the breakdown. */
  readonly breakdown?: WorkbookSnapshot;
  /** Another workbook that holds the last period's annex. */
  readonly previous?: WorkbookSnapshot;
  /** The words of the government work report, as they stand in its file. */
  readonly report?: string;
  /** The day that times of completion are held against. */
  readonly date?: Day;
}

export function openLedger(book: WorkbookSnapshot, stated: Settings, options: LedgerOptions = {}): Ledger {
  const recognised = recognise(book, stated, options);
  const dated = presentOf(recognised);
  const planned = options.breakdown ? recognise(options.breakdown, stated).breakdowns : [];
  const { annexes: present, lists, breakdowns, tallies, circulars } = dated;
  const older = recognised.annexes.filter((table) => !present.includes(table));
  const lead = stated.leadSaid ? undefined : leadChosen(tallies, present);
  const settings: Settings = lead ? { ...stated, lead: lead.value } : stated;
  const counted = (table: RowTable): RowTable => (settings.lead === "every" ? onePerUnit(table) : table);
  const reported = present.map(counted);
  const earlier = options.previous ? lastOf(recognise(options.previous, stated)) : currentOf(older);
  const previous = earlier.map(counted);
  const names = unitNames(
    [
      ...settings.units.map(({ name }) => name),
      ...unitsOfTallies(tallies),
      ...unitsNamed([...(reported.length > 0 ? reported : lists), ...breakdowns, ...planned, ...previous]),
    ],
    listedSpellings(settings),
  );
  const canonicalUnit = memoize((name) => names.canonical(name));
  const { drawn, own, extracts, lists: drawnLists } = drawnFrom(reported, tallies, stated, canonicalUnit);
  const current = reported.filter((table) => !extracts.includes(table));
  const tables = current.length > 0 ? current : lists.length > 0 ? lists : breakdowns;
  const items = itemsOf(tables);
  const titles = [
    ...tables.map(({ title }) => title),
    ...tables.map(({ sheet }) => sheet),
    ...circulars.map(({ title }) => title),
    ...tallies.map(({ title }) => title),
  ];
  const period = [settings.period, ...titles].map(periodIn).find((found) => found !== undefined);
  const date = options.date ?? (period && lastDayOf(period));
  const reconcile = (as: readonly Tally[]): readonly Reconciliation[] =>
    reconcileAll(as, current, canonicalUnit, extracts);
  const { all, choices: meanings } =
    current.length > 0 ? reconciledAsMeant(tallies, reconcile, period) : { all: [], choices: [] };
  const foreign = otherTallies(all, canonicalUnit);
  const checked = all.filter(({ tally }) => !foreign.has(tally));
  const dates = ofOtherPeriods(checked, options.previous ? [] : older, settings);
  const foreignDates = dates.filter(({ about }) => about === "otherPeriod");
  const reconciliations = checked.filter(({ tally }) => !foreignDates.some(({ range }) => range === tally.range));
  return {
    book,
    settings,
    recognition: {
      ...dated,
      annexes: present.filter((_, i) => !extracts.some((table) => table === reported[i])),
      tallies: (current.length > 0 ? all.map(({ tally }) => tally) : tallies).filter((tally) => !foreign.has(tally)),
      unrecognised: [...dated.unrecognised, ...declined("otherCounts", [...foreign]), ...declined("extract", extracts)],
    },
    earlier: older,
    tables,
    extracts,
    drawnLists,
    breakdowns: [...breakdowns, ...planned],
    previous,
    ...(options.report === undefined ? {} : { report: options.report }),
    items,
    units: unitTotals(tables, canonicalUnit),
    byRating: countRatings(items),
    matters: mattersOf(items).count,
    ...(period ? { period } : {}),
    ...(date ? { date } : {}),
    ...(options.date ? { asked: options.date } : {}),
    reconciliations,
    choices: [...choicesOf({ tallies, lead, drawn, own, reconciliations, meanings }), ...dates],
    canonicalUnit,
  };
}

function declined(reason: DeclineReason, tables: readonly (RowTable | Tally)[]): Unrecognised[] {
  return tables.map(({ sheet, range }) => ({ sheet, range, reason }));
}

/** Each once, in the order of the rows; a breakdown's rows name several. */
function unitsNamed(tables: readonly RowTable[]): Set<string> {
  const names = new Set<string>();
  for (const { kind, items } of tables) {
    for (const { unit, units } of items) {
      if (kind !== "breakdown") names.add(unit);
      else for (const one of units) names.add(one);
    }
  }
  return names;
}

/** Where every unit of a row counts, a row with three units is three items. */
function onePerUnit(table: RowTable): RowTable {
  const expand = (items: readonly WorkItem[]): WorkItem[] =>
    items.flatMap((item) => (item.units.length > 1 ? item.units.map((unit) => ({ ...item, unit })) : [item]));
  return {
    ...table,
    items: expand(table.items),
    blocks: table.blocks.map((block) => ({ ...block, items: expand(block.items) })),
  };
}

export function countRatings(items: readonly WorkItem[]): Counts {
  const counts = { ...NO_COUNTS };
  for (const { rating } of items) counts[rating]++;
  return counts;
}

function unitTotals(tables: readonly RowTable[], canonicalUnit: (name: string) => string): UnitTotals[] {
  const byUnit = new Map<string, WorkItem[]>();
  const add = (name: string, item: WorkItem): void => {
    if (name === "") return;
    const unit = canonicalUnit(name);
    const own = byUnit.get(unit);
    if (own) own.push(item);
    else byUnit.set(unit, [item]);
  };
  for (const { kind, items } of tables) {
    for (const item of items) {
      if (kind !== "breakdown") add(item.unit, item);
      else for (const unit of item.units) add(unit, item);
    }
  }
  return [...byUnit].map(([unit, items]) => ({ unit, items, byRating: countRatings(items) }));
}

/** What another workbook reports: its latest annexes, or else its lists. */
function lastOf({ annexes, lists }: Recognition): readonly RowTable[] {
  return annexes.length > 0 ? currentOf(annexes) : lists;
}
