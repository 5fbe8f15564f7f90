/** Finding the same matter in two documents: the breakdown and the annex, this quarter and the last. */
import { groupBy } from "../collections/group";
import { essence } from "../chinese/text";
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
  const altered: (readonly [Assignment, Assignment])[] = [];
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
    const alike = mostAlike(open, [...rest], wordsOf);
    altered.push(...alike);
    const taken = new Set(alike.map(([a]) => a));
    for (const [, b] of alike) rest.delete(b);
    onlyFirst.push(...open.filter((assignment) => !taken.has(assignment)));
    onlySecond.push(...rest);
  }
  for (const rest of others.values()) onlySecond.push(...rest);
  return { same, altered, onlyFirst, onlySecond };
}

function wordsOf({ item }: Assignment): string {
  return matterKey(item);
}

/** Pairs of texts that are one matter rewritten, the most alike first; each is paired once. */
export function mostAlike<T>(
  first: readonly T[],
  second: readonly T[],
  words: (one: T) => string,
): (readonly [T, T])[] {
  const others = second.map((b) => ({ b, text: words(b) }));
  const candidates = first.flatMap((a) => {
    const text = words(a);
    return others
      .filter((other) => mayBeAlike(text.length, other.text.length))
      .map((other) => ({ a, b: other.b, likeness: likeness(text, other.text) }))
      .filter((candidate) => candidate.likeness >= ALIKE);
  });
  const taken = new Set<T>();
  const pairs: (readonly [T, T])[] = [];
  for (const { a, b } of candidates.sort((x, y) => y.likeness - x.likeness)) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

/** A long text and a short one share too little whatever their letters. */
function mayBeAlike(a: number, b: number): boolean {
  return 2 * (Math.min(a, b) - 1) >= ALIKE * (a + b - 2);
}

/** The matter's words without the number before them: （12）, 1., 3、. */
export function matterKey(item: Pick<WorkItem, "standard" | "matter">): string {
  return essence(matterOf(item).replace(/^\s*[(（]?\d{1,3}[)）.、．]\s*(?!\d)/, ""));
}

/** Shared pairs of neighbouring letters, 0 to 1 (Dice). */
export function likeness(a: string, b: string): number {
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
