/** What a person decides about returns, and how each return stands by it. */
import { settle, type Settlement, type Submission } from "../../../actions/collect";
import { recordedReturn } from "../../../core/returns/merging/merged";
import { pendingUnits } from "../../../core/returns/merging/settle";
import { isIn, type RosterEntry } from "../../../core/returns/roster/roster";
import type { Decisions } from "./collection-state";
import type { Judged } from "./use-judged";

export type Decision =
  /** undefined leaves the unit to what the file says. */
  | { readonly kind: "assign"; readonly file: string; readonly unit: string | undefined }
  /** undefined leaves the day to what the file says. */
  | { readonly kind: "received"; readonly file: string; readonly day: string | undefined }
  | { readonly kind: "take"; readonly unit: string; readonly id: string }
  | { readonly kind: "accept"; readonly id: string; readonly accept: boolean }
  | { readonly kind: "overwrite"; readonly unit: string; readonly overwrite: boolean }
  | { readonly kind: "merged" };

export function decided(decisions: Decisions, decision: Decision): Decisions {
  switch (decision.kind) {
    case "assign":
      return { ...decisions, assigned: replaced(decisions.assigned, decision.file, decision.unit) };
    case "received":
      return { ...decisions, received: replaced(decisions.received, decision.file, decision.day) };
    case "take":
      return { ...decisions, take: { ...decisions.take, [decision.unit]: decision.id } };
    case "accept":
      return { ...decisions, accept: switched(decisions.accept, decision.id, decision.accept) };
    case "overwrite":
      return { ...decisions, overwrite: switched(decisions.overwrite, decision.unit, decision.overwrite) };
    case "merged":
      return { ...decisions, overwrite: [] };
  }
}

function replaced(
  said: Readonly<Record<string, string>>,
  file: string,
  word: string | undefined,
): Readonly<Record<string, string>> {
  const others = Object.entries(said).filter(([name]) => name !== file);
  return Object.fromEntries([...others, ...(word === undefined ? [] : [[file, word] as const])]);
}

function switched(names: readonly string[], name: string, on: boolean): readonly string[] {
  const others = names.filter((each) => each !== name);
  return on ? [...others, name] : others;
}

/** merged, noted: the roster has it as accepted, as sent back. only: nothing else of this unit. undecided: one of several, or of nobody. */
export type Standing = "merged" | "noted" | "only" | "counts" | "unused" | "undecided" | "nobodys";

export function standingOf(
  { settlement: { units, unassigned }, context }: Pick<Judged, "settlement" | "context">,
  { id }: Submission,
): Standing {
  if (unassigned.some((one) => one.id === id)) return "nobodys";
  const own = units.find(({ taken, others }) => taken?.id === id || others.some((other) => other.id === id));
  if (!own?.taken) return "undecided";
  if (own.taken.id !== id) return "unused";
  const entry = context.roster?.entries.find(({ unit }) => unit === own.unit);
  if (entry && isRecorded(entry, own.taken)) return isIn(entry) ? "merged" : "noted";
  return own.others.length > 0 ? "counts" : "only";
}

/** The roster has this very return, judged as it is judged now. */
function isRecorded(entry: RosterEntry, { fingerprint, verdict }: Submission): boolean {
  const isSame = fingerprint !== "" && recordedReturn(entry) === fingerprint;
  return isSame && (verdict === "toBeReturned" ? entry.verdict === verdict : isIn(entry));
}

/** By unit, the newest return of each that nobody has decided on. */
export function newestOfUndecided(
  { settlement: { units, submissions }, context }: Pick<Judged, "settlement" | "context">,
  { take, accept }: Decisions,
): Readonly<Record<string, string>> {
  const open = new Set(units.filter(({ taken }) => !taken).map(({ unit }) => unit));
  if (open.size === 0) return {};
  const newest = settle(submissions, { take, accept, newest: true }, context);
  return Object.fromEntries(
    newest.units.flatMap(({ unit, taken }) => (open.has(unit) && taken ? [[unit, taken.id] as const] : [])),
  );
}

/** Units whose return is here, whatever came of it: nobody may remind them. */
export function unitsHere(settlement: Settlement): ReadonlySet<string> {
  return new Set([...settlement.units.map(({ unit }) => unit), ...pendingUnits(settlement)]);
}
