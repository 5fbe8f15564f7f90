/** The circular's numbers against the tables and against each other. */
import { aboutOneUnit, isEmptyGroup, speaksOfPart, type ClaimGroup, type RatingClaim, type TotalClaim } from "./claims";
import { rememberOf } from "../grid/remember";
import { compact } from "../grid/text";
import type { Ledger } from "./ledger";
import { countAt } from "./reconcile";
import type { CountKind, RatingKind } from "./ratings";

/** What the tables say; undefined where no table says it. */
export interface Facts {
  readonly items?: number;
  readonly units?: number;
  readonly ratings?: Readonly<Partial<Record<CountKind, number>>>;
}

/** From the rows of the annex or the list, or from the tally where there are none. */
export function factsOf(ledger: Ledger): Facts {
  const kind = ledger.tables[0]?.kind;
  if (kind === "annex" || kind === "list")
    return { items: ledger.items.length, units: ledger.units.length, ratings: ledger.byRating };
  const tally = ledger.recognition.tallies[0];
  if (ledger.recognition.tallies.length !== 1 || !tally) return {};
  const sum = (i: number): number => tally.rows.reduce((total, row) => total + (countAt(row.cells[i]) ?? 0), 0);
  const ratings: Partial<Record<RatingKind, number>> = {};
  let items: number | undefined;
  const hasWhole = tally.columns.some(({ group }) => group === undefined);
  for (const [i, { kind, group }] of tally.columns.entries()) {
    if (hasWhole && group !== undefined) continue;
    if (kind === "items") items = (items ?? 0) + sum(i);
    else ratings[kind] = (ratings[kind] ?? 0) + sum(i);
  }
  return { ...(items === undefined ? {} : { items }), units: tally.rows.length, ratings };
}

/** A paragraph's claims with the whole they speak of. */
export interface Appraisal {
  readonly group: ClaimGroup;
  /** True where the paragraph speaks of all the items, so that the tables can answer. */
  readonly ofAll: boolean;
  /** Claims of a kind, those after the first of the same word left out (其中民生实事已完成1项). */
  readonly parts: readonly RatingClaim[];
  readonly wrongItems: readonly (TotalClaim & { readonly expected: number })[];
  readonly wrongUnits: readonly (TotalClaim & { readonly expected: number })[];
  readonly wrongRatings: readonly (RatingClaim & { readonly expected: number })[];
  /** The number the shares are shares of. */
  readonly whole?: number;
}

export const appraise = rememberOf((ledger: Ledger): readonly Appraisal[] => {
  if (ledger.claims.length === 0) return [];
  const facts = factsOf(ledger);
  const titles = [
    ...ledger.tables.map(({ title, sheet }) => `${title} ${sheet}`),
    ...ledger.recognition.bulletins.map(({ title }) => title),
  ];
  const title = titles.join(" ");
  const names = unitsKnown(ledger);
  return ledger.claims.flatMap((all) => {
    const groups = all.map((group) => ofEverybody(group, names)).filter((group) => !isEmptyGroup(group));
    const main = mainGroup(groups, facts, title);
    return groups.map((group) => {
      const ofAll =
        group === main ||
        (group.items.length === 0 && group.units.length > 0 && !speaksOfPart(group, title)) ||
        continues(group, main, groups);
      return appraiseGroup(group, ofAll, facts, main);
    });
  });
});

/** The units' names as they are looked for in a sentence; shorter ones may be any word. */
function unitsKnown({ items, recognition }: Ledger): ReadonlySet<string> {
  const names = new Set(recognition.tallies.flatMap(({ rows }) => rows.map(({ unit }) => unit)));
  for (const { units } of items) for (const unit of units) names.add(unit);
  return new Set([...names].map(compact).filter((name) => name.length > 2));
}

/** Without what the paragraph says of one unit: 区发改局承办13项，已完成1项. */
function ofEverybody(group: ClaimGroup, names: ReadonlySet<string>): ClaimGroup {
  const kept = ({ start }: { readonly start: number }): boolean => !aboutOneUnit(group.text, start, names);
  return { ...group, items: group.items.filter(kept), ratings: group.ratings.filter(kept) };
}

/** The paragraph about all the items: the one whose total is theirs, or else the one with the largest, parts left out. */
function mainGroup(groups: readonly ClaimGroup[], facts: Facts, title: string): ClaimGroup | undefined {
  const whole = groups.filter((group) => !speaksOfPart(group, title));
  const totals = whole.filter(({ items }) => items.length > 0);
  const largest = ({ items }: ClaimGroup): number => Math.max(...items.map(({ value }) => value));
  return (
    totals.find(({ items }) => items.some(({ value }) => value === facts.items)) ??
    [...totals].sort((a, b) => largest(b) - largest(a))[0] ??
    whole.find(({ ratings }) => ratings.length >= 2)
  );
}

/** The paragraph after the one with the total that gives the parts. */
function continues(group: ClaimGroup, main: ClaimGroup | undefined, groups: readonly ClaimGroup[]): boolean {
  if (!main || main.ratings.length > 0 || group.items.length > 0) return false;
  return groups.find(({ ratings }) => ratings.length >= 2) === group;
}

function appraiseGroup(group: ClaimGroup, ofAll: boolean, facts: Facts, main: ClaimGroup | undefined): Appraisal {
  const parts = group.ratings.filter(
    (claim, i) => group.ratings.findIndex(({ kind, word }) => kind === claim.kind && word === claim.word) === i,
  );
  const stated = group.items[0] ?? (ofAll ? main?.items[0] : undefined);
  const whole = stated?.value ?? (ofAll ? facts.items : undefined);
  const wrongItems = ofAll ? wrongTotals(group.items, facts.items) : [];
  const wrongRatings = ofAll
    ? parts.flatMap((claim) => {
        const count = facts.ratings?.[claim.kind];
        if (count === undefined) return [];
        const others = parts
          .filter(({ kind, start }) => kind === claim.kind && start !== claim.start)
          .reduce((sum, { value }) => sum + value, 0);
        const open = facts.ratings?.unrated ?? 0;
        const all = claim.value + others;
        if (all >= count && all <= count + open) return [];
        // Two words of one kind (达序时, 正在办理): the tables cannot tell which of the two is off.
        return others > 0 && parts.find(({ kind }) => kind === claim.kind) !== claim
          ? []
          : [{ ...claim, expected: count - others }];
      })
    : [];
  return {
    group,
    ofAll,
    parts,
    wrongItems,
    wrongUnits: ofAll ? wrongTotals(group.units, facts.units) : [],
    wrongRatings,
    ...(whole === undefined ? {} : { whole }),
  };
}

/** Several totals in one paragraph (市级任务45项，区级任务123项) may be parts: they are right when one, or their sum, is. */
function wrongTotals(
  claims: readonly TotalClaim[],
  expected: number | undefined,
): (TotalClaim & { expected: number })[] {
  if (expected === undefined || claims.length === 0) return [];
  const sum = claims.reduce((total, { value }) => total + value, 0);
  if (sum === expected || claims.some(({ value }) => value === expected)) return [];
  return claims.length === 1 ? claims.map((claim) => ({ ...claim, expected })) : [];
}
