/** Where an item stands on a day: how late it is, or how many days are left. */
import { dayNumber, type Day } from "../chinese/day";
import { memoizeByIdentity } from "../collections/memoize";
import type { Ledger } from "../ledger/ledger";
import { lastDay, limitedItems, type LimitedItem } from "./items";

/**
 * overdue: its day is over and nothing says it is done. soon: at most the settable days are left. putOff: a later day was approved.
 * later: more days are left. open: no end (长期, 持续推进). adjusted: the task itself was changed. unreadable: nobody can tell its day.
 */
export const LIGHT_KINDS = [
  "overdue",
  "soon",
  "putOff",
  "later",
  "open",
  "adjusted",
  "done",
  "unreadable",
  "none",
] as const;
export type LightKind = (typeof LIGHT_KINDS)[number];

export interface Light {
  readonly kind: LightKind;
  /** The day that counts: the next one of several, the last once all are over. */
  readonly day?: Day;
  /** Days late, or left; of a done item the days it was late. */
  readonly days?: number;
  /** What the cell says of that day, where it names several: 3月底前开工. */
  readonly stage?: string;
  /** Put off from this day; the light is that of the new one. */
  readonly before?: Day;
  /** A new day stands on the record that nobody approved: the old one counts. */
  readonly unapproved?: Day;
}

/** `soonDays`: with so many days left an item falls due soon. */
export function lightOf(limited: LimitedItem, date: Day, soonDays: number): Light {
  const { item, due, entry, first = due } = limited;
  const end = first.kind === "dated" ? first.end : undefined;
  const until = entry?.approved ? entry.until : undefined;
  const last = lastDay(limited);
  if (entry?.closed && (!entry.closedOn || daysBetween(entry.closedOn, date) >= 0)) {
    const late = entry.closedOn && last ? daysBetween(last, entry.closedOn) : 0;
    return { kind: "done", ...(last ? { day: last } : {}), ...(late > 0 ? { days: late } : {}) };
  }
  if (item.rating === "completed") return { kind: "done", ...(last ? { day: last } : {}) };
  if (item.rating === "adjusted") return { kind: "adjusted" };
  const notes = {
    ...(until && end && daysBetween(end, until) !== 0 ? { before: end } : {}),
    ...(entry?.until && !entry.approved ? { unapproved: entry.until } : {}),
  };
  if (last && daysBetween(last, date) > 0)
    return { kind: "overdue", day: last, days: daysBetween(last, date), ...notes };
  const next = until ? undefined : nextStage(limited, date);
  const day = next?.day ?? last;
  const waiting: LightKind = due.kind === "dated" ? "later" : due.kind;
  if (!day) return { kind: waiting, ...notes };
  const left = daysBetween(date, day);
  const kind = left <= soonDays ? "soon" : until ? "putOff" : waiting;
  return { kind, day, days: left, ...(next?.words ? { stage: next.words } : {}), ...notes };
}

export interface Lit extends LimitedItem {
  readonly light: Light;
}

/** Of every item on the ledger's day; none where no day is known. */
export const litItems = memoizeByIdentity((ledger: Ledger): readonly Lit[] => {
  const { date, settings } = ledger;
  return date ? litOn(ledger, date, settings.soonDays) : [];
});

export function litOn(ledger: Ledger, date: Day, soonDays: number): readonly Lit[] {
  return limitedItems(ledger).map((limited) => ({ ...limited, light: lightOf(limited, date, soonDays) }));
}

/** Days from the first to the second; negative where the second is earlier. */
export function daysBetween(first: Day, second: Day): number {
  return dayNumber(second) - dayNumber(first);
}

/** The first of several days that is not over; its words where there are several. */
function nextStage({ due }: LimitedItem, date: Day): { readonly day: Day; readonly words?: string } | undefined {
  if (due.kind !== "dated" && due.kind !== "open") return undefined;
  const [next] = due.stages
    .filter(({ day }) => daysBetween(date, day) >= 0)
    .sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
  return next && due.stages.length > 1 ? next : next && { day: next.day };
}
