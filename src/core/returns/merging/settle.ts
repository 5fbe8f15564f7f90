/** Which return counts for each unit: where there are several, a person says. */
import { groupBy } from "../../collections/group";
import { unitNames } from "../../domain/unit-names";
import { recordedReturn } from "./merged";
import { remark, type RemarkKind } from "../wording/remarks";
import { isIn, type Roster, type RosterEntry } from "../roster/roster";
import type { Submission } from "../reading/submission";
import { withRemarks } from "../reading/verdicts";

export interface SettleChoices {
  /** By unit, the id of the return that counts. */
  readonly take?: Readonly<Record<string, string>>;
  /** The newest counts wherever nobody has said otherwise. */
  readonly newest?: boolean;
  /** Ids of returns taken as they are, although they should go back. */
  readonly accept?: readonly string[];
}

export interface SettledUnit {
  readonly unit: string;
  /** The return that counts; none as long as a person has to choose. */
  readonly taken?: Submission;
  readonly others: readonly Submission[];
}

export interface Settlement {
  readonly units: readonly SettledUnit[];
  /** Those that count for nobody until a person says whose they are. */
  readonly unassigned: readonly Submission[];
  /** All of them, in the order given, with what settling adds to what is said of each. */
  readonly submissions: readonly Submission[];
}

export function settle(
  submissions: readonly Submission[],
  choices: SettleChoices = {},
  roster?: Pick<Roster, "entries">,
): Settlement {
  const names = unitNames(submissions.map(({ unit }) => unit));
  const accepted = new Set(choices.accept ?? []);
  const judged = submissions.map((one) => {
    const unit = names.canonical(one.unit);
    return accepted.has(one.id) ? taken({ ...one, unit }) : { ...one, unit };
  });
  const unassigned = judged.filter((one) => one.unit === "" || (!accepted.has(one.id) && isDisputed(one)));
  const assigned = judged.filter((one) => !unassigned.includes(one));
  const entries = new Map((roster?.entries ?? []).map((entry) => [entry.unit, entry]));
  const units = [...groupBy(assigned, ({ unit }) => unit)].flatMap(
    ([unit, own]) => settleUnit(unit, own, choices, entries.get(unit)) ?? [],
  );
  const byId = new Map(
    [...units.flatMap((settled) => [...(settled.taken ? [settled.taken] : []), ...settled.others]), ...unassigned].map(
      (one) => [one.id, one],
    ),
  );
  return { units, unassigned, submissions: judged.map((one) => byId.get(one.id) ?? one) };
}

const DISPUTES: ReadonlySet<RemarkKind> = new Set(["otherUnit", "otherUnitsRows"]);

/** Its form is one unit's, its sender another: it counts for neither. */
function isDisputed({ remarks }: Submission): boolean {
  return remarks.some(({ kind }) => DISPUTES.has(kind));
}

/** Returns that are here and wait for a person's decision, by the unit that sent them. */
export function pendingReturns({ units, unassigned }: Settlement): Map<string, Submission[]> {
  const undecided = units.flatMap(({ unit, taken: chosen, others }) =>
    chosen ? [] : others.map((submission) => ({ unit, submission })),
  );
  const disputed = unassigned.map((submission) => ({ unit: ownerOf(submission), submission }));
  const sent = [...undecided, ...disputed].filter(({ unit }) => unit !== "");
  return new Map(
    [...groupBy(sent, ({ unit }) => unit)].map(([unit, own]) => [unit, own.map(({ submission }) => submission)]),
  );
}

export function pendingUnits(settlement: Settlement): Set<string> {
  return new Set(pendingReturns(settlement).keys());
}

/** Whose return it is wherever it is listed, recorded or reminded of: the sender's, where it is on another unit's form. */
export function ownerOf({ unit, remarks }: Pick<Submission, "unit" | "remarks">): string {
  return remarks.flatMap((one) => (one.kind === "otherUnit" ? [String(one.data.other)] : []))[0] ?? unit;
}

function taken(submission: Submission): Submission {
  return submission.verdict === "toBeReturned" ? { ...submission, verdict: "acceptedWithWarnings" } : submission;
}

/** Undefined where nothing came that could count in place of what came before. */
function settleUnit(
  unit: string,
  own: readonly Submission[],
  { take = {}, newest = false }: SettleChoices,
  entry: RosterEntry | undefined,
): SettledUnit | undefined {
  const read = own.filter(({ verdict }) => verdict !== "unreadable");
  const present = read.filter(isOfThisPeriod);
  // What counts already is not given up for a file that cannot be read, or for last quarter's.
  if (present.length === 0 && entry && isIn(entry)) return undefined;
  const readable = present.length > 0 ? present : read;
  const contents = [...groupBy(readable, ({ fingerprint }) => fingerprint).values()];
  const firsts = contents.flatMap(([first]) => first ?? []);
  const copies = contents.flatMap(([first, ...more]) =>
    first ? more.map((copy) => withRemarks(copy, [remark("sameContent", { file: first.file })])) : [],
  );
  const rest = [...copies, ...own.filter((one) => !readable.includes(one))];
  const [only, ...several] = firsts;
  if (!only) return { unit, ...(rest[0] ? { taken: rest[0] } : {}), others: rest.slice(1) };

  const before = entry && isIn(entry) && !firsts.some((one) => recordedReturn(entry) === one.fingerprint);
  if (several.length === 0 && !before) return { unit, taken: only, others: rest };
  const chosen = own.find(({ id }) => id === take[unit]) ?? (newest ? latest(firsts) : standingReturn(firsts, entry));
  if (chosen) {
    const others = firsts
      .filter(({ fingerprint }) => fingerprint !== chosen.fingerprint)
      .map((one) => withRemarks(one, [remark("superseded", { file: chosen.file })]));
    const copiesOfIt = rest.filter(({ id }) => id !== chosen.id);
    return { unit, taken: chosen, others: [...others, ...copiesOfIt] };
  }
  const split = isSplit(firsts) ? [remark("returnSplit", { unit, count: firsts.length })] : [];
  const asked = firsts.map((one) => {
    const other = firsts.find(({ id }) => id !== one.id);
    return withRemarks(one, [
      ...(other ? [remark("secondReturn", { unit, count: firsts.length, file: other.file })] : []),
      ...split,
      ...(before ? [remark("returnedBefore", { unit, day: entry.returnedOn, file: entry.file })] : []),
    ]);
  });
  return { unit, others: [...asked, ...rest] };
}

/** The return that was taken before stays the one that counts beside older ones: the same folder is read day after day. */
function standingReturn(firsts: readonly Submission[], entry: RosterEntry | undefined): Submission | undefined {
  const recorded = entry && isIn(entry) && firsts.find((one) => recordedReturn(entry) === one.fingerprint);
  if (!recorded) return undefined;
  return firsts.every((one) => one === recorded || one.modified < recorded.modified) ? recorded : undefined;
}

/** Last quarter's return is no rival of this one's, unless a person took it as it is. */
function isOfThisPeriod({ verdict, remarks }: Submission): boolean {
  return verdict !== "toBeReturned" || !remarks.some(({ kind }) => kind === "otherPeriod");
}

/** Parts of one return: no item twice, and none that all of them lack. */
function isSplit(submissions: readonly Submission[]): boolean {
  const keys = submissions.flatMap(({ rows }) => rows.map(({ row }) => row.key));
  const here = new Set(keys);
  return (
    submissions.length > 1 &&
    submissions.every(({ rows, missing }) => rows.length > 0 && missing.length > 0) &&
    here.size === keys.length &&
    submissions.every(({ missing }) => missing.every(({ key }) => here.has(key)))
  );
}

/** By the day it was saved, then by the version of its form, then by its place in the batch. */
function latest(submissions: readonly Submission[]): Submission | undefined {
  return submissions.reduce<Submission | undefined>(
    (best, one) =>
      !best || one.modified > best.modified || (one.modified === best.modified && one.version >= best.version)
        ? one
        : best,
    undefined,
  );
}
