/** The roster as it stands once returns are collected: made where the workbook has none, every other line as it was. */
import { fingerprintOfKeys } from "../../forms/forms";
import type { Ledger } from "../../ledger/ledger";
import type { CollectContext } from "../reading/context";
import type { UnitMerge } from "../merging/merge-cells";
import { received, recorded } from "./recorded";
import { NOTHING_YET, type Roster, type RosterEntry } from "./roster";
import { readRoster, rosterSheetName } from "./roster-sheet";
import type { Submission } from "../reading/submission";

/** As its sheet spells the units, so that every line is found again. */
export function presentRoster(ledger: Ledger, context: CollectContext): Roster {
  return readRoster(ledger.book, context.roster?.period ?? context.period) ?? newRoster(ledger, context);
}

/** Whoever was asked owes a return. */
function newRoster(ledger: Ledger, { expected, period }: CollectContext): Roster {
  const entries = expected.map(({ unit, rows, version, due }): RosterEntry => ({
    ...NOTHING_YET,
    unit,
    items: rows.length,
    version,
    keys: fingerprintOfKeys(rows),
    due,
  }));
  return { sheet: rosterSheetName(ledger.book, period), period, entries };
}

/** A return of a unit that is not on the roster is put on it. */
export function rosterAfter(
  before: Roster,
  taken: readonly Submission[],
  waiting: ReadonlyMap<string, readonly Submission[]>,
  merges: readonly UnitMerge[],
  nameOf: (unit: string) => string,
  today: string,
): Roster {
  const marks = new Map(merges.map((merge) => [merge.unit, merge.marks]));
  const came = new Map(taken.map((submission) => [submission.unit, submission]));
  const pending = new Map([...waiting].map(([unit, own]) => [nameOf(unit), own]));
  const listed = new Set(before.entries.map(({ unit }) => nameOf(unit)));
  const others = taken
    .filter(({ unit }) => !listed.has(unit))
    .map(({ unit, rows }): RosterEntry => ({ ...NOTHING_YET, unit, items: rows.length }));
  return {
    ...before,
    entries: [...before.entries, ...others].map((entry) => {
      const unit = nameOf(entry.unit);
      const submission = came.get(unit);
      if (submission) return recorded(entry, submission, today, marks.get(unit));
      const undecided = pending.get(unit);
      return undecided ? received(entry, undecided, today) : entry;
    }),
  };
}
