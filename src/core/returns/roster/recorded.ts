/** How a return changes the roster, and where every unit stands on a given day. */
import { fromIso } from "../../chinese/day";
import { mergedMarks, mergedText, recordedReturn } from "../merging/merged";
import type { Roster, RosterEntry } from "./roster";
import type { Submission } from "../reading/submission";
import { arrivalOf, type Arrival } from "./arrival";

/** Seen again, a return is no second one: it neither comes later nor goes back once more. */
export function recorded(
  entry: RosterEntry,
  submission: Submission,
  today: string,
  merged: readonly string[] | undefined,
): RosterEntry {
  const { verdict, file, findings, remarks, fingerprint } = submission;
  const again =
    entry.returnedOn !== "" && recordedReturn(entry) === fingerprint && (fingerprint !== "" || entry.file === file);
  const judgedBack = verdict === "toBeReturned" && !(again && entry.verdict === "toBeReturned");
  const arrival = arrivalOf(submission, today);
  const keeps = again ? !isBetter(entry, arrival) : isEarlier(entry, arrival);
  return {
    ...entry,
    ...(keeps ? {} : dayOf(arrival)),
    file,
    verdict,
    findings: [...findings, ...remarks].filter(({ severity }) => severity !== "info").length,
    sentBack: entry.sentBack + (judgedBack ? 1 : 0),
    merged: mergedText(submission, merged ?? [...mergedMarks(entry)]),
  };
}

/** Returns that wait for a person's decision are on record, so that the next day nobody calls their unit outstanding or late. */
export function received(entry: RosterEntry, waiting: readonly Submission[], today: string): RosterEntry {
  if (entry.returnedOn !== "") return entry;
  const arrivals = waiting.map((submission) => arrivalOf(submission, today));
  const first = arrivals.reduce<Arrival>(
    (best, one) => (one.day < best.day ? one : best),
    arrivals[0] ?? { day: today, by: "saved" },
  );
  return { ...entry, ...dayOf(first), file: [...new Set(waiting.map(({ file }) => file))].join("、") };
}

function dayOf({ day, by }: Arrival): Pick<RosterEntry, "returnedOn" | "guessed"> {
  return { returnedOn: day, guessed: by === "saved" };
}

/** Of one and the same return: what a person says last, and the form's own day where there was but a guess. */
function isBetter({ guessed }: RosterEntry, { by }: Arrival): boolean {
  return by === "hand" || (by === "form" && guessed);
}

/** A file came and nobody has decided on it; a day by itself is a person's own note of a return. */
function isUndecided({ returnedOn, file, verdict }: RosterEntry): boolean {
  return returnedOn !== "" && file !== "" && verdict === "";
}

/** What came first keeps its day when another one takes its place, unless it was sent back: then the day is the mended one's. */
function isEarlier({ returnedOn, verdict }: RosterEntry, { day, by }: Arrival): boolean {
  if (returnedOn === "" || verdict === "toBeReturned" || by === "hand") return false;
  return fromIso(returnedOn) === undefined || returnedOn < day;
}

/** Where the units stand on a day. */
export interface Standing {
  readonly asked: readonly RosterEntry[];
  /** Something came. */
  readonly returned: readonly RosterEntry[];
  /** What came waits for a person's decision. */
  readonly pending: readonly RosterEntry[];
  /** Nothing came yet. */
  readonly outstanding: readonly RosterEntry[];
  /** Of those, whose day is over. */
  readonly overdue: readonly RosterEntry[];
  /** What came has to come again. */
  readonly toMend: readonly RosterEntry[];
  /** What came, came after its day. */
  readonly late: readonly RosterEntry[];
  /** It would be late by the day on which its file was saved: a person has to say when it came. */
  readonly unsure: readonly RosterEntry[];
}

/** `waiting` names units whose return is here and waits for a person to decide: nobody may call them outstanding. */
export function standing(
  { entries }: Pick<Roster, "entries">,
  today: string,
  waiting: ReadonlySet<string> = new Set(),
): Standing {
  const isPending = (entry: RosterEntry): boolean =>
    isUndecided(entry) || (entry.returnedOn === "" && waiting.has(entry.unit));
  const decided = entries.filter((entry) => !isPending(entry));
  const returned = decided.filter(({ returnedOn }) => returnedOn !== "");
  const outstanding = decided.filter(({ returnedOn }) => returnedOn === "");
  const after = returned.filter((entry) => isFirst(entry) && isAfter(entry.returnedOn, entry.due));
  return {
    asked: entries,
    returned,
    pending: entries.filter(isPending),
    outstanding,
    overdue: outstanding.filter(({ due }) => isAfter(today, due)),
    toMend: returned.filter(({ verdict }) => verdict === "toBeReturned" || verdict === "unreadable"),
    late: after.filter(({ guessed }) => !guessed),
    unsure: after.filter(({ guessed }) => guessed),
  };
}

/** After a return was sent back and came again, nobody knows any more when the first one came. */
function isFirst({ sentBack, verdict }: RosterEntry): boolean {
  return sentBack === 0 || (sentBack === 1 && verdict === "toBeReturned");
}

/** False where either is a person's own words and no day. */
function isAfter(day: string, due: string): boolean {
  return fromIso(day) !== undefined && fromIso(due) !== undefined && day > due;
}
