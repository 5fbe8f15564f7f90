/** Totals and findings of a book nobody has audited, and what differs from an earlier build. */
import { padded } from "./print";
import type { Outcome, Result } from "./result";

export function plainLines(name: string, now: Outcome, then: Outcome | undefined): string[] {
  const lines = [`${padded(name, 34)} ${described(now)}`];
  if (then === undefined) return lines;
  const [before, after] = [described(then), described(now)];
  return before === after
    ? [`${lines[0]}   = old`]
    : [...lines, `${padded("", 31)}old ${before}`, ...differing(then, now)];
}

function described(outcome: Outcome): string {
  if (typeof outcome === "string") return outcome;
  const { totals, tables, unrecognised } = outcome;
  const ratings = Object.entries(totals.byRating).filter(([, count]) => count > 0);
  const kinds = counted(tables.map(({ kind }) => kind));
  return [
    `items ${totals.items} units ${totals.units}`,
    ratings.map(([kind, count]) => `${kind} ${count}`).join(" "),
    `tables ${inWords(kinds)}${unrecognised.length > 0 ? ` declined ${unrecognised.length}` : ""}`,
    `findings ${inWords(ruleCounts(outcome))}`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

/** Findings that only one of the two makes. */
function differing(then: Outcome, now: Outcome): string[] {
  if (typeof then === "string" || typeof now === "string") return [];
  const places = (result: Result): string[] =>
    result.findings.map(({ rule, sheet, range }) => `${rule} ${sheet}!${range}`);
  const [old, own] = [places(then), places(now)];
  return [
    ...old.filter((place) => !own.includes(place)).map((place) => `      - ${place}`),
    ...own.filter((place) => !old.includes(place)).map((place) => `      + ${place}`),
  ];
}

function ruleCounts({ findings }: Result): ReadonlyMap<string, number> {
  return counted(findings.map(({ rule, severity }) => `${severity} ${rule}`));
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function inWords(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => `${name} ${count}`).join(", ") || "none";
}
