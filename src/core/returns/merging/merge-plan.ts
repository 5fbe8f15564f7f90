/** Merging returns into the annex and the roster: one plan, so that one apply does it and one undo takes it back. */
import type { EditPlan } from "../../edits/plan";
import { groupBy } from "../../collections/group";
import { itemsOf, type WorkItem } from "../../domain/items";
import type { Ledger } from "../../ledger/ledger";
import { presentRoster, rosterAfter } from "../roster/collected-roster";
import type { CollectContext } from "../reading/context";
import { officeNames, presentAnnexes } from "../reading/context-of";
import { mergeUnit, type UnitMerge } from "./merge-cells";
import { newAnnex, type AnnexMerge } from "./new-annex";
import { remark } from "../wording/remarks";
import type { Roster, RosterEntry } from "../roster/roster";
import { rosterPlan } from "../roster/roster-sheet";
import { pendingReturns, type Settlement } from "./settle";
import type { Submission } from "../reading/submission";

export interface MergeChoices {
  /** The day of collecting, as 2024-04-03. */
  readonly today: string;
  /** Units whose cells are overwritten although a person wrote in them; all for every unit. */
  readonly overwrite?: readonly string[] | "all";
}

export interface MergePreview {
  readonly plan: EditPlan;
  /** The sheet, or the first of several, that is written in; "" where nothing is merged. */
  readonly sheet: string;
  /** It is made new. */
  readonly added: boolean;
  readonly units: readonly UnitMerge[];
  /** As it stands once the plan is applied. */
  readonly roster: Roster;
}

export function mergePlan(
  ledger: Ledger,
  context: CollectContext,
  settlement: Settlement,
  { today, overwrite = [] }: MergeChoices,
): MergePreview {
  const taken = settlement.units.flatMap((settled) => settled.taken ?? []);
  const accepted = taken.filter(({ verdict }) => verdict === "accepted" || verdict === "acceptedWithWarnings");
  const before = presentRoster(ledger, context);
  const nameOf = officeNames(ledger, context.expected);
  const entries = new Map(before.entries.map((entry) => [nameOf(entry.unit), entry]));
  const annexes = presentAnnexes(ledger, context.period);
  const mayOverwrite = (unit: string): boolean => overwrite === "all" || overwrite.includes(unit);
  const annex =
    annexes.length > 0
      ? intoAnnex(ledger, itemsOf(annexes), accepted, entries, mayOverwrite, nameOf)
      : newAnnex(ledger, context, accepted);
  const waiting = pendingReturns(settlement);
  const roster = rosterAfter(before, taken, waiting, annex.units, nameOf, today);
  const changed = taken.length + waiting.size === 0 ? [] : rosterPlan(ledger.book, roster);
  return {
    plan: { label: "mergeReturns", edits: [...annex.edits, ...changed] },
    sheet: annex.sheet,
    added: annex.added,
    units: annex.units,
    roster,
  };
}

function intoAnnex(
  ledger: Ledger,
  items: readonly WorkItem[],
  accepted: readonly Submission[],
  entries: ReadonlyMap<string, RosterEntry>,
  mayOverwrite: (unit: string) => boolean,
  nameOf: (unit: string) => string,
): AnnexMerge {
  const byUnit = groupBy(items, ({ unit }) => nameOf(unit));
  const units = accepted.map((submission): UnitMerge => {
    const { unit, file } = submission;
    const own = byUnit.get(unit);
    if (own) return mergeUnit(ledger, own, submission, entries.get(unit), mayOverwrite(unit));
    return { unit, file, changes: [], leftOut: [remark("unitNotInAnnex", { unit })], edits: [], marks: [] };
  });
  return { edits: units.flatMap(({ edits }) => edits), sheet: items[0]?.sheet ?? "", added: false, units };
}
