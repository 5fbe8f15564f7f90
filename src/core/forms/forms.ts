/** 下发: one form per unit out of the breakdown or the annex, every (item, unit) pair exactly once. */
import { groupBy } from "../collections/group";
import { compact } from "../chinese/text";
import type { Ledger } from "../ledger/ledger";
import { standardWord } from "../domain/rating-words";
import { USUAL_KINDS } from "../domain/rating-kinds";
import type { FormRow, UnitForm } from "./form";
import { askedRows, serialsOf, sourceTables, type AskedRow, type FormSource } from "./form-rows";
import { keysOf, shortFingerprint } from "./keys";

/** What was handed out to a unit before in the same period. */
export interface HandedOut {
  readonly version: number;
  readonly keys: string;
  /** The unit's own day, where a person gave it one. */
  readonly due?: string;
}

export interface FormOptions {
  readonly period: string;
  /** 2024-04-01; "" where none is set. */
  readonly due: string;
  /** By the unit's name in the ledger. */
  readonly before?: ReadonlyMap<string, HandedOut>;
  /** Nobody is asked again about what the last annex says is completed. */
  readonly leaveOutCompleted?: boolean;
}

export function formsOf(ledger: Ledger, source: FormSource, options: FormOptions): UnitForm[] {
  const asked = askedRows(ledger, source).rows.filter(
    ({ item }) => !options.leaveOutCompleted || item.rating !== "completed",
  );
  const ratingWords = ratingWordsOf(ledger, source);
  const units = groupBy(asked, ({ unit }) => unit);
  return inOrder(ledger, [...units.keys()]).map((canonical) => {
    const own = units.get(canonical) ?? [];
    const unit = nameOf(ledger, canonical, own);
    const rows = rowsOf(unit, own);
    const before = options.before?.get(canonical);
    const { period, due } = options;
    return { unit, period, due: before?.due ?? due, version: versionOf(rows, before), ratingWords, rows };
  });
}

/** The name that the settings give, or the spelling that the tables use most: one row's slip is no address. */
function nameOf({ settings }: Ledger, unit: string, asked: readonly AskedRow[]): string {
  if (settings.units.some(({ name }) => name === unit)) return unit;
  const counts = [...groupBy(asked, ({ spelling }) => spelling)].map(([name, rows]) => ({ name, rows: rows.length }));
  return counts.reduce((most, one) => (one.rows > most.rows ? one : most), { name: unit, rows: 0 }).name;
}

/** Tells whether a unit's form made again asks for the same rows. */
export function fingerprintOfKeys(rows: readonly Pick<FormRow, "key">[]): string {
  return shortFingerprint(rows.map(({ key }) => key).join(","));
}

/** Rows stand under their heading, headings in the order of the report; rows without one come first. */
function rowsOf(unit: string, asked: readonly AskedRow[]): FormRow[] {
  const groups = groupBy(asked, ({ category }) => category);
  const rows = [...(groups.get("") ?? []), ...[...groups].flatMap(([category, own]) => (category === "" ? [] : own))];
  const serials = serialsOf(rows.map(({ category }) => category));
  // A table that knows only names has no standard beside them: the name is what is asked.
  const words = rows.map(({ item: { matter, standard } }) =>
    standard === "" ? { matter: "", standard: matter } : { matter, standard },
  );
  const keys = keysOf(unit, words);
  return rows.map(({ item, category, role }, i) => ({
    key: keys[i] ?? "",
    category,
    serial: serials[i] ?? null,
    matter: words[i]?.matter ?? "",
    standard: words[i]?.standard ?? "",
    due: item.due,
    role,
    from: { sheet: item.sheet, row: item.row },
  }));
}

function versionOf(rows: readonly FormRow[], before: HandedOut | undefined): number {
  if (!before || before.version < 1) return 1;
  return before.keys === fingerprintOfKeys(rows) ? before.version : before.version + 1;
}

/** The words the settings allow, or the annex's own header, or the three of the built-in form. */
function ratingWordsOf(ledger: Ledger, source: FormSource): readonly string[] {
  const allowed = [
    ledger.settings.ratingWords,
    ...[...sourceTables(ledger, source), ...ledger.tables, ...ledger.previous].map(
      ({ vocabulary }) => vocabulary.allowed,
    ),
  ].find((words) => words.length > 0);
  const words = allowed?.map(({ word }) => word) ?? yesOrNo(ledger, source) ?? USUAL_KINDS.map(standardWord);
  return [...new Set(words)];
}

/** Where the last annex answers 是否达序 with 是 and 否, so does the form. */
function yesOrNo(ledger: Ledger, source: FormSource): readonly string[] | undefined {
  const said = sourceTables(ledger, source).flatMap(({ items }) =>
    items.flatMap(({ ratingText }) => (ratingText === "" ? [] : [compact(ratingText)])),
  );
  return said.length > 0 && said.every((word) => word === "是" || word === "否") ? ["是", "否"] : undefined;
}

/** As the settings list the units, then as the tables name them. */
function inOrder(ledger: Ledger, units: readonly string[]): string[] {
  const listed = [
    ...ledger.settings.units.map(({ name }) => ledger.canonicalUnit(name)),
    ...ledger.units.map(({ unit }) => unit),
    ...units,
  ];
  const asked = new Set(units);
  return [...new Set(listed)].filter((unit) => asked.has(unit));
}
