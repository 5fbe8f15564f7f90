/** Hand out the forms (下发): a sheet for every unit, the roster of who owes what, and the forms that files are made of. */
import { groupBy } from "../core/collections/group";
import { applyPlan } from "../core/edits/apply";
import type { Edit, EditPlan } from "../core/edits/plan";
import type { UnitForm } from "../core/forms/form";
import { FORM_SHEET, formCells, signedForm } from "../core/forms/form-sheet";
import { sheetNames } from "../core/forms/form-names";
import { askedRows, sourceTables, type FormSource } from "../core/forms/form-rows";
import { formsOf, type HandedOut } from "../core/forms/forms";
import { defaultPeriod, dueFor } from "../core/forms/period";
import type { Day } from "../core/chinese/day";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { Field } from "../core/domain/fields";
import { countsInDoubt, fieldsInDoubt } from "../core/ledger/doubts";
import type { Ledger } from "../core/ledger/ledger";
import { yearIn } from "../core/domain/period";
import { isCollective } from "../core/domain/unit-names";
import { generalDue, handedOutRoster } from "../core/returns/roster/hand-out-roster";
import type { Roster } from "../core/returns/roster/roster";
import { readRoster, rosterPlan, rosterSheetName } from "../core/returns/roster/roster-sheet";
import { placeSheet, type PlacedSheet } from "../core/paper/place";
import type { Finding } from "../core/rules/rule";
import { unitUnknown } from "../core/rules/rows/unit-unknown";
import { runRules } from "../core/rules/run";
import type { Action } from "./action";
import { ledgerOf, type CheckOptions } from "./check";

export type { FormSource } from "../core/forms/form-rows";
export type { UnitForm } from "../core/forms/form";

export interface HandOutOptions extends CheckOptions {
  readonly today: Day;
  /** Without it the annex, where there is one of the breakdown's year or later, and else the breakdown. */
  readonly from?: FormSource;
  readonly period?: string;
  /** 2024-04-01. */
  readonly due?: string;
  readonly leaveOutCompleted?: boolean;
  /** Units that get no form this time. */
  readonly leaveOut?: readonly string[];
}

export interface HandOutUnit {
  readonly unit: string;
  readonly rows: number;
  readonly version: number;
  readonly due: string;
  /** Against what was handed out before in the same period. */
  readonly change: "new" | "same" | "changed";
  /** Stands for many units: somebody must copy its form out to them. */
  readonly collective: boolean;
  /** A person wants no form for it. */
  readonly leftOut: boolean;
  /** Why its name may be a slip: a form in that name reaches nobody, or one unit twice. */
  readonly doubts: readonly Finding[];
}

export interface HandOutPreview {
  readonly source: FormSource;
  readonly period: string;
  readonly due: string;
  readonly forms: readonly UnitForm[];
  readonly units: readonly HandOutUnit[];
  /** Rows of the source that are asked about; one of two units is in two forms. */
  readonly matters: number;
  /** Rows that name no unit, so that nobody is asked. */
  readonly unassigned: readonly { readonly sheet: string; readonly row: number; readonly text: string }[];
  /** Rows left out because the last annex says they are completed. */
  readonly completed: number;
  /** They should have been left out, but which they are is in doubt: they are asked about like the others. */
  readonly completedInDoubt: boolean;
  readonly roster: Roster;
  /** The forms as sheets, and the roster. */
  readonly plan: EditPlan;
  /** The roster alone, where the forms go out as files. */
  readonly rosterPlan: EditPlan;
}

/** Why there is nothing to hand out. */
export type NoHandOut = { readonly impossible: "noBreakdown" | "noAnnex" | "noTable" | "noRows" | "inDoubt" };

export const HAND_OUT: Action<NoHandOut["impossible"], [options: HandOutOptions], HandOutPreview | NoHandOut> = {
  id: "handOut",
  impossible: {
    noTable: {
      zh: "没有找到责任分解表，也没有找到上期的完成情况表，没有可下发的事项。",
      en: "Neither a breakdown nor a last annex was found, so there is nothing to hand out.",
    },
    noBreakdown: { zh: "没有找到责任分解表。", en: "No breakdown was found." },
    noAnnex: { zh: "没有找到上期的完成情况表。", en: "No annex of the last period was found." },
    inDoubt: {
      zh: "事项、责任单位一栏或几个单位的事项归谁认不准，没有下发（问题清单里写明是哪一处）。",
      en: "It is in doubt which column holds the matters or the units, or whose the items of several units are, so nothing was handed out (the findings say which).",
    },
    noRows: {
      zh: "没有可下发的事项：没有写明责任单位，或都已完成。",
      en: "There is nothing to hand out: no row names a responsible unit, or everything is completed.",
    },
  },
  plan: async (workbook, options) => planHandOutSheets(await workbook.read(), options),
};

export function planHandOutSheets(book: WorkbookSnapshot, options: HandOutOptions): HandOutPreview | NoHandOut {
  const ledger = ledgerOf(book, options);
  const source = options.from ?? usualSource(ledger);
  if (sourceTables(ledger, source).length === 0) {
    if (options.from === undefined) return { impossible: "noTable" };
    return { impossible: source === "breakdown" ? "noBreakdown" : "noAnnex" };
  }
  const doubtful = doubtfulFields(ledger, source);
  if (doubtful.has("unit") || doubtful.has("standard")) return { impossible: "inDoubt" };
  const usual = defaultPeriod(ledger, source, options.today);
  const period = options.period ?? usual.period;
  const known = readRoster(book, period);
  const general = known ? generalDue(known) : "";
  const due = options.due ?? (general || dueFor(period, options.today));
  const before = beforeOf(ledger, known, general);
  const { leaveOutCompleted: wanted = false, leaveOut = [] } = options;
  const completedInDoubt = wanted && doubtful.has("rating");
  const leaveOutCompleted = wanted && !completedInDoubt;
  const all = formsOf(ledger, source, { period, due, before, leaveOutCompleted });
  if (all.length === 0) return { impossible: "noRows" };
  const forms = all.filter(({ unit }) => !leaveOut.includes(unit));
  const { rows, unassigned } = askedRows(ledger, source);
  const empty: Roster = { sheet: rosterSheetName(book, period), period, entries: [] };
  const roster = handedOutRoster(known ?? empty, forms, ledger.canonicalUnit);
  const rosterEdits = rosterPlan(book, roster);
  const placed = placeForms(applyPlan(book, { label: "", edits: rosterEdits }), forms);
  const doubts = groupBy(runRules(ledger, [unitUnknown]), ({ unit = "" }) => unit);
  return {
    source,
    period,
    due,
    forms,
    units: all.map((form) => ({
      unit: form.unit,
      rows: form.rows.length,
      version: form.version,
      due: form.due,
      change: changeOf(form, before.get(ledger.canonicalUnit(form.unit))),
      collective: isCollective(form.unit),
      leftOut: !forms.includes(form),
      doubts: doubts.get(ledger.canonicalUnit(form.unit)) ?? [],
    })),
    matters: new Set(forms.flatMap(({ rows: own }) => own.map(({ from }) => `${from.row} ${from.sheet}`))).size,
    unassigned: unassigned.map(({ sheet, row, standard, matter }) => ({ sheet, row, text: standard || matter })),
    completed: rows.length - all.reduce((sum, form) => sum + form.rows.length, 0),
    completedInDoubt,
    roster,
    plan: { label: HAND_OUT.id, edits: [...rosterEdits, ...placed.flatMap(({ edits }) => edits)] },
    rosterPlan: { label: HAND_OUT.id, edits: rosterEdits },
  };
}

/** What of the source nothing may go out by: of this period's own rows also whose they are, where that is open. */
function doubtfulFields(ledger: Ledger, source: FormSource): ReadonlySet<Field> {
  const tables = sourceTables(ledger, source);
  const isCounted = source === "annex" && tables.every((table) => ledger.tables.includes(table));
  return isCounted ? countsInDoubt(ledger, tables) : fieldsInDoubt(ledger, tables);
}

/** A breakdown named by a person, or of a later year than the annex, is this year's plan. */
function usualSource(ledger: Ledger): FormSource {
  const annex = sourceTables(ledger, "annex");
  const breakdown = sourceTables(ledger, "breakdown");
  if (annex.length === 0 || breakdown.length === 0) return annex.length > 0 ? "annex" : "breakdown";
  if (breakdown.some((table) => !ledger.recognition.breakdowns.includes(table))) return "breakdown";
  const year = (tables: typeof annex): number => Math.max(0, ...tables.map(({ title }) => yearIn(title) ?? 0));
  return year(breakdown) > year(annex) && year(annex) > 0 ? "breakdown" : "annex";
}

function beforeOf(ledger: Ledger, roster: Roster | undefined, general: string): ReadonlyMap<string, HandedOut> {
  return new Map(
    roster?.entries.map(({ unit, version, keys, due }) => [
      ledger.canonicalUnit(unit),
      { version, keys, ...(due !== "" && due !== general ? { due } : {}) },
    ]),
  );
}

function changeOf({ version }: UnitForm, before: HandedOut | undefined): HandOutUnit["change"] {
  if (!before || before.version < 1) return "new";
  return before.version === version ? "same" : "changed";
}

/** An untouched earlier form is replaced, one that somebody wrote in stays beside the new one. */
function placeForms(book: WorkbookSnapshot, forms: readonly UnitForm[]): PlacedSheet[] {
  let now = book;
  const names = sheetNames(forms.map(({ unit }) => unit));
  return forms.map((form, i) => {
    const placed = placeSheet(now, names[i] ?? "", FORM_SHEET, formCells(form), (name, cells) =>
      signedForm(name, cells, form.ratingWords),
    );
    const edits: readonly Edit[] = placed.edits;
    now = applyPlan(now, { label: "", edits });
    return placed;
  });
}
