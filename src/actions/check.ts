/** Check (校验): recognise the workbook's tables, count them, and say what is wrong. */
import type { Range } from "../core/grid/range";
import { sheetNamed, type WorkbookSnapshot } from "../core/grid/snapshot";
import { isBlank } from "../core/grid/cell-value";
import { openLedger, type Ledger, type LedgerOptions } from "../core/ledger/ledger";
import type { DeclineReason } from "../core/domain/items";
import type { Counts } from "../core/domain/rating-kinds";
import type { TableKind } from "../core/recognise/recognise";
import type { ReadingSetting, SaidKind } from "../core/domain/reading-settings";
import { rosterLine, SETTINGS_SHEET } from "../core/domain/own-sheets";
import { isSamePeriod, periodIn, type Period } from "../core/domain/period";
import { readSettings, type Waiver } from "../core/domain/settings";
import { readRoster } from "../core/returns/roster/roster-sheet";
import type { Finding } from "../core/rules/rule";
import { RULES } from "../core/rules/index";
import { runRules } from "../core/rules/run";
import { traceSteps, type TraceProgress } from "../core/trace/trace";
import {
  bookChoices,
  saidKindsOf,
  sheetReadings,
  tallyReadings,
  type BookChoice,
  type SheetReading,
  type TallyReading,
} from "./sheet-readings";
import type { Workbook } from "./workbook";

export interface CheckReport {
  readonly tables: readonly {
    readonly kind: TableKind;
    readonly sheet: string;
    readonly range: Range;
    readonly title: string;
  }[];
  readonly unrecognised: readonly { readonly sheet: string; readonly range: Range; readonly reason: DeclineReason }[];
  /** No sheet holds anything. */
  readonly blank: boolean;
  /** Whether forms were handed out: the workbook holds who owes a return (报送情况). */
  readonly rosterSheet: boolean;
  /** Whether the workbook holds its settings sheet (督查设置). */
  readonly settingsSheet: boolean;
  /** The period that the titles name. */
  readonly period?: Period;
  /** Rows of the breakdown in another workbook. */
  readonly plannedElsewhere: number;
  readonly totals: {
    readonly units: number;
    readonly items: number;
    readonly matters: number;
    readonly byRating: Counts;
  };
  readonly units: readonly { readonly unit: string; readonly items: number; readonly byRating: Counts }[];
  readonly findings: readonly Finding[];
  /** What the settings sheet waives. */
  readonly waivers: readonly Waiver[];
  /** How each table of rows was read, in the order of the sheets. */
  readonly readings: readonly SheetReading[];
  readonly tallies: readonly TallyReading[];
  /** By sheet, the kind that a person gave it on the settings sheet. */
  readonly saidKinds: Readonly<Record<string, SaidKind>>;
  /** What the settings sheet keeps of how sheets are read. */
  readonly saidReadings: readonly ReadingSetting[];
  /** What was chosen about the whole book where its words leave it open. */
  readonly choices: readonly BookChoice[];
}

export type CheckOptions = LedgerOptions;

export async function check(workbook: Workbook, options: CheckOptions = {}): Promise<CheckReport> {
  return checkSnapshot(await workbook.read(), options);
}

export function checkSnapshot(book: WorkbookSnapshot, options: CheckOptions = {}): CheckReport {
  return reportOf(ledgerOf(book, options));
}

/** The same with pauses while the report is held against the rows. */
export function* checkSteps(book: WorkbookSnapshot, options: CheckOptions): Generator<TraceProgress, CheckReport> {
  const ledger = ledgerOf(book, options);
  yield* traceSteps(ledger);
  return reportOf(ledger);
}

const RULE_IDS = new Set(RULES.map(({ id }) => id));

/** The ledger that every action works on, with the workbook's own settings. */
export function ledgerOf(book: WorkbookSnapshot, options: CheckOptions = {}): Ledger {
  const ledger = openLedger(book, readSettings(book, RULE_IDS), options);
  const outstanding = outstandingUnits(ledger);
  return outstanding.length > 0 ? { ...ledger, outstanding } : ledger;
}

/** None by the roster of another period. */
function outstandingUnits({ book, period, canonicalUnit }: Ledger): readonly string[] {
  const roster = readRoster(book);
  const asked = roster && periodIn(roster.period);
  if (!roster || (asked && period && !isSamePeriod(asked, period))) return [];
  return roster.entries
    .filter(({ returnedOn, file, verdict }) => returnedOn === "" && file === "" && verdict === "")
    .map(({ unit }) => canonicalUnit(unit));
}

function reportOf(ledger: Ledger): CheckReport {
  const { recognition, earlier, units, items, matters, byRating, period } = ledger;
  const tables = [
    ...recognition.tallies.map((table) => ({ kind: "tally" as const, ...place(table) })),
    ...[...recognition.annexes, ...earlier].map((table) => ({ kind: "annex" as const, ...place(table) })),
    ...recognition.breakdowns.map((table) => ({ kind: "breakdown" as const, ...place(table) })),
    ...recognition.lists.map((table) => ({ kind: "list" as const, ...place(table) })),
    ...recognition.circulars.map((table) => ({ kind: "bulletin" as const, ...place(table) })),
  ];
  const order = new Map(ledger.book.sheets.map(({ name }, i) => [name, i]));
  return {
    tables: tables.sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0)),
    unrecognised: recognition.unrecognised,
    plannedElsewhere: ledger.breakdowns
      .filter((table) => !recognition.breakdowns.includes(table))
      .reduce((sum, { items: rows }) => sum + rows.length, 0),
    blank: ledger.book.sheets.every(({ values }) => values.every((row) => row.every(isBlank))),
    rosterSheet: ledger.book.sheets.some((sheet) => rosterLine(sheet) !== undefined),
    settingsSheet: sheetNamed(ledger.book, SETTINGS_SHEET) !== undefined,
    ...(period ? { period } : {}),
    totals: { units: units.length, items: items.length, matters, byRating },
    units: units.map((unit) => ({ unit: unit.unit, items: unit.items.length, byRating: unit.byRating })),
    findings: runRules(ledger).sort(
      (a, b) =>
        (order.get(a.at.sheet) ?? 0) - (order.get(b.at.sheet) ?? 0) ||
        a.at.range.row - b.at.range.row ||
        a.at.range.column - b.at.range.column,
    ),
    waivers: ledger.settings.waivers,
    readings: [...sheetReadings(ledger)].sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0)),
    tallies: tallyReadings(ledger),
    saidKinds: saidKindsOf(ledger),
    saidReadings: ledger.settings.readings,
    choices: bookChoices(ledger),
  };
}

function place({ sheet, range, title }: { sheet: string; range: Range; title: string }): {
  sheet: string;
  range: Range;
  title: string;
} {
  return { sheet, range, title };
}
