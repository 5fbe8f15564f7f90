/** What the office's workbook knows that returns can be judged by. */
import { wordsOfKnownKind } from "../../domain/ratings";
import type { UnitForm } from "../../forms/form";
import type { FormSource } from "../../forms/form-rows";
import { fingerprintOfKeys, formsOf, type HandedOut } from "../../forms/forms";
import { dueOf } from "../../forms/period";
import type { RowTable } from "../../domain/items";
import type { Ledger } from "../../ledger/ledger";
import { lastDay, limitedItems, mayHaveDays } from "../../limits/items";
import { isSamePeriod, lastDayOf, periodIn, periodName, periodOf } from "../../domain/period";
import { isCollective } from "../../domain/unit-names";
import { limitKey, type CollectContext } from "./context";
import type { Roster } from "../roster/roster";
import { readRoster } from "../roster/roster-sheet";

export interface ContextOptions {
  /** As a person says. */
  readonly period?: string;
  /** What the returns themselves say most often, for a workbook that says nothing. */
  readonly stated?: StatedPeriod;
}

export interface StatedPeriod {
  readonly period: string;
  /** mark: forms that were handed out say so, which is surer than a workbook's settings. */
  readonly by: "mark" | "title";
}

export function contextFrom(ledger: Ledger, { period: said, stated }: ContextOptions = {}): CollectContext {
  const roster = readRoster(ledger.book, said) ?? (said === undefined ? undefined : rosterOf(ledger, said));
  const period =
    [
      said,
      roster?.period,
      stated?.by === "mark" ? stated.period : "",
      ledger.settings.period,
      stated?.period,
      ledger.period && periodName(ledger.period),
    ].find((text) => text !== undefined && text !== "") ?? "";
  const expected = expectedForms(ledger, period, roster);
  const nameOf = officeNames(ledger, expected);
  const units = [
    ...ledger.settings.units.map(({ name }) => name),
    ...expected.map(({ unit }) => unit),
    ...ledger.units.map(({ unit }) => unit).filter((unit) => !isCollective(unit)),
    ...(roster?.entries ?? []).map(({ unit }) => unit),
  ].map(nameOf);
  return {
    settings: settingsOf(ledger, period),
    units: [...new Set(units)].filter((unit) => unit !== ""),
    expected,
    period,
    ...(roster ? { roster: named(roster, nameOf) } : {}),
    previous: previousOf(ledger, period, nameOf),
    ...limitsOf(ledger, period, nameOf),
  };
}

/** What a person named as the day, or else the last one of the period that is collected. */
function limitsOf(ledger: Ledger, period: string, nameOf: (unit: string) => string): Pick<CollectContext, "limits"> {
  const own = periodIn(period);
  const date = ledger.asked ?? (own && lastDayOf(own)) ?? ledger.date;
  if (!date || !mayHaveDays(ledger)) return {};
  const days = limitedItems(ledger).flatMap((limited) =>
    limited.units.map((unit) => {
      const day = limited.entry?.closed ? undefined : lastDay(limited);
      return [limitKey(nameOf(unit), limited.item), day ?? null] as const;
    }),
  );
  return { limits: { date, days: Object.fromEntries(days) } };
}

/** A unit is called what its form calls it, however a row or a line of the roster spells it. */
export function officeNames(
  { canonicalUnit }: Ledger,
  expected: readonly Pick<UnitForm, "unit">[],
): (unit: string) => string {
  const names = new Map(expected.map(({ unit }) => [canonicalUnit(unit), unit]));
  return (unit) => names.get(canonicalUnit(unit)) ?? canonicalUnit(unit);
}

/** The annexes that are being filled: those of this period, and those that do not say of which they are. */
export function presentAnnexes(ledger: Ledger, period: string): readonly RowTable[] {
  const expected = periodIn(period);
  return ledger.tables.filter((table) => {
    if (table.kind !== "annex") return false;
    const own = periodOf(table) ?? ledger.period;
    return !own || !expected || isSamePeriod(own, expected);
  });
}

/** A roster of this very period, in other words. */
function rosterOf(ledger: Ledger, said: string): Roster | undefined {
  const latest = readRoster(ledger.book);
  const [a, b] = [periodIn(latest?.period ?? ""), periodIn(said)];
  return latest && a && b && isSamePeriod(a, b) ? latest : undefined;
}

function named(roster: Roster, nameOf: (unit: string) => string): Roster {
  return { ...roster, entries: roster.entries.map((entry) => ({ ...entry, unit: nameOf(entry.unit) })) };
}

/** The office's words; where its settings give none, those in the header of its annex. */
function settingsOf(ledger: Ledger, period: string): CollectContext["settings"] {
  const { settings, tables, previous } = ledger;
  const allowed = [...tables, ...previous]
    .map(({ vocabulary }) => wordsOfKnownKind(vocabulary))
    .find((words) => words.length > 0);
  const ratingWords = settings.ratingWords.length > 0 ? settings.ratingWords : (allowed ?? []);
  return { ...settings, ratingWords, period, waivers: [], problems: [] };
}

/** What was handed out: the source whose forms the roster remembers, or else this period's annex, the breakdown, the last annex. */
function expectedForms(ledger: Ledger, period: string, roster: Roster | undefined): UnitForm[] {
  const before = new Map(
    (roster?.entries ?? []).map(({ unit, version, keys, due: day }): [string, HandedOut] => [
      ledger.canonicalUnit(unit),
      { version, keys, ...(day === "" ? {} : { due: day }) },
    ]),
  );
  const year = periodIn(period)?.year;
  const due = year === undefined ? "" : dueOf(period, { year, month: 1, day: 1 });
  const made = (source: FormSource, leaveOutCompleted: boolean): UnitForm[] =>
    formsOf(ledger, source, { period, due, before, leaveOutCompleted });
  const present = presentAnnexes(ledger, period).length > 0;
  const sources: UnitForm[][] = [
    ...(present ? [made("annex", false)] : []),
    ...(ledger.breakdowns.length > 0 ? [made("breakdown", false)] : []),
    ...(present ? [] : [made("annex", false)]),
    made("annex", true),
  ];
  const remembered = (forms: readonly UnitForm[]): number =>
    forms.filter(({ unit, rows }) => before.get(ledger.canonicalUnit(unit))?.keys === fingerprintOfKeys(rows)).length;
  const candidates = sources.filter((forms) => forms.length > 0);
  return candidates.reduce<UnitForm[]>(
    (best, forms) => (best.length === 0 || remembered(forms) > remembered(best) ? forms : best),
    [],
  );
}

/** Where this period's annex is being filled, the one before; where there is none yet, the latest. */
function previousOf(ledger: Ledger, period: string, nameOf: (unit: string) => string): readonly RowTable[] {
  const present = presentAnnexes(ledger, period);
  const last = present.length > 0 ? ledger.previous : ledger.tables.filter(({ kind }) => kind !== "breakdown");
  return last.map((table) => ({
    ...table,
    blocks: [],
    items: table.items.map((item) => ({ ...item, unit: nameOf(item.unit) })),
  }));
}
