/** Finding the same matter in two documents: the breakdown and the annex, this quarter and the last. */
import { groupBy } from "../grid/group";
import { essence } from "../grid/text";
import { matterOf, type WorkItem } from "./items";

/** A row as seen by one of its units. */
export interface Assignment {
  readonly unit: string;
  readonly item: WorkItem;
}

export interface Pairing {
  /** The same words. */
  readonly same: readonly (readonly [Assignment, Assignment])[];
  /** Words that differ a little: taken for the same matter, rewritten. */
  readonly altered: readonly (readonly [Assignment, Assignment])[];
  readonly onlyFirst: readonly Assignment[];
  readonly onlySecond: readonly Assignment[];
}

/** Two texts this much alike are one matter rewritten. */
const ALIKE = 0.6;

/** Pairs within each unit, same words first, then the most alike. */
export function pair(first: readonly Assignment[], second: readonly Assignment[]): Pairing {
  const same: [Assignment, Assignment][] = [];
  const altered: [Assignment, Assignment][] = [];
  const onlyFirst: Assignment[] = [];
  const onlySecond: Assignment[] = [];
  const others = groupBy(second, ({ unit }) => unit);
  for (const [unit, own] of groupBy(first, (assignment) => assignment.unit)) {
    const rest = new Set(others.get(unit) ?? []);
    others.delete(unit);
    const byText = groupBy(rest, ({ item }) => matterKey(item));
    const open: Assignment[] = [];
    for (const assignment of own) {
      const match = byText.get(matterKey(assignment.item))?.shift();
      if (match) {
        rest.delete(match);
        same.push([assignment, match]);
      } else open.push(assignment);
    }
    const candidates = open
      .flatMap((a) => [...rest].map((b) => ({ a, b, likeness: likeness(matterKey(a.item), matterKey(b.item)) })))
      .filter((candidate) => candidate.likeness >= ALIKE)
      .sort((x, y) => y.likeness - x.likeness);
    const taken = new Set<Assignment>();
    for (const { a, b } of candidates) {
      if (taken.has(a) || !rest.has(b)) continue;
      taken.add(a);
      rest.delete(b);
      altered.push([a, b]);
    }
    onlyFirst.push(...open.filter((assignment) => !taken.has(assignment)));
    onlySecond.push(...rest);
  }
  for (const rest of others.values()) onlySecond.push(...rest);
  return { same, altered, onlyFirst, onlySecond };
}

/** The matter's words without the number before them: （12）, 1., 3、. */
export function matterKey(item: Pick<WorkItem, "standard" | "matter">): string {
  return essence(matterOf(item).replace(/^\s*[(（]?\d{1,3}[)）.、．]\s*(?!\d)/, ""));
}

/** Shared pairs of neighbouring letters, 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
  if (a.length < 4 || b.length < 4) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(b.slice(i, i + 2), left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}
