/** The circular's numbers against the tables and against each other. */
import { memoizeByIdentity } from "../collections/memoize";
import { compact } from "../chinese/text";
import type { Setting } from "../claims/segments";
import { statementsOf, type Statement } from "../claims/statements";
import { paragraphsOf } from "../claims/paragraphs";
import { mayInclude } from "../claims/claim-words";
import { claimsIn, type Claims, type RatingClaim, type ShareClaim, type TotalClaim } from "../claims/claims";
import { factsFor, factsOf, type Facts } from "./facts";
import type { Ledger } from "../ledger/ledger";
import { restatedWrongly } from "../claims/restated";
import { unitStatements } from "../claims/unit-claims";

type WrongTotal = TotalClaim & { readonly expected: number };
/**
 * `expectedShare` where the share was right of the wrong number, and has to follow it.
 * Not derived where the number is the rest that the others leave (其余79项按序时推进): which of the words is off, nobody can tell.
 */
type WrongRating = RatingClaim & {
  readonly expected: number;
  readonly expectedShare?: string;
  readonly isDerived: boolean;
};

/** A statement with the whole it speaks of. */
export interface Appraisal {
  readonly statement: Statement;
  /** Claims of a kind, those after the first of the same word left out (其中民生实事已完成1项). */
  readonly parts: readonly RatingClaim[];
  readonly wrongItems: readonly WrongTotal[];
  readonly wrongUnits: readonly WrongTotal[];
  readonly wrongRatings: readonly WrongRating[];
  /** The number the shares are shares of. */
  readonly whole?: number;
}

export const appraise = memoizeByIdentity((ledger: Ledger): readonly Appraisal[] => {
  const { circulars } = ledger.recognition;
  if (circulars.length === 0) return [];
  const facts = factsOf(ledger);
  const setting = settingOf(ledger);
  return circulars.flatMap((circular) => {
    const paragraphs = paragraphsOf(circular).map(claimsIn);
    const statements = [...statementsOf(paragraphs, setting), ...unitStatements(paragraphs, setting)];
    const main = mainStatement(statements, facts);
    const unitsApart = main?.units.length ? undefined : statements.find(saysUnitsOnly);
    const appraised = statements.map((statement) => {
      const ofAll = statement === main || statement === unitsApart;
      const own =
        statement.unit === undefined ? (ofAll ? facts : []) : factsOf(ledger, ledger.canonicalUnit(statement.unit));
      return appraiseStatement(statement, factsFor(numbersOf(statement.items), own));
    });
    return appraised.map((appraisal) =>
      appraisal.statement === main ? withRestated(appraisal, paragraphs, setting) : appraisal,
    );
  });
});

/** What the main statement rightly says, and the circular wrongly says again. */
function withRestated(appraisal: Appraisal, paragraphs: readonly Claims[], setting: Setting): Appraisal {
  const { parts, wrongRatings } = appraisal;
  const right = parts.filter(
    ({ at, start }) => !wrongRatings.some((wrong) => wrong.at === at && wrong.start === start),
  );
  const restated = restatedWrongly(paragraphs, right, setting);
  if (restated.length === 0) return appraisal;
  const again = restated.map(({ claim, expected }) => ({ ...claim, expected, isDerived: true }));
  return { ...appraisal, wrongRatings: [...wrongRatings, ...again] };
}

function settingOf(ledger: Ledger): Setting {
  const { items, tables, recognition, period } = ledger;
  const titles = [
    ...tables.map(({ title, sheet }) => `${title} ${sheet}`),
    ...recognition.circulars.map(({ title }) => title),
  ];
  const names = new Set(recognition.tallies.flatMap(({ rows }) => rows.map(({ unit }) => unit)));
  for (const { units } of items) for (const unit of units) names.add(unit);
  return {
    title: titles.join(" "),
    ...(period ? { period } : {}),
    units: [...names]
      .map(compact)
      // Shorter ones may be any word.
      .filter((name) => name.length > 2)
      .sort((a, b) => b.length - a.length),
  };
}

/** 由31家单位承办, in a paragraph of its own. */
function saysUnitsOnly({ ofSome, items, ratings }: Statement): boolean {
  return !ofSome && items.length + ratings.length === 0;
}

/** The statement about all the items: the one whose total is theirs, or else the one with the largest. */
function mainStatement(statements: readonly Statement[], facts: readonly Facts[]): Statement | undefined {
  const whole = statements.filter(({ ofSome }) => !ofSome);
  const totals = whole.filter(({ items }) => items.length > 0);
  for (const { items: all } of facts) {
    const states = totals.find(({ items }) => items.some(({ value }) => value === all));
    if (states) return states;
  }
  const all = facts[0]?.items;
  if (totals.length > 1 && sumOf(totals.flatMap(({ items }) => items)) === all) return undefined;
  const mentions = whole.find(
    ({ ratings, unread }) => ratings.length > 0 && all !== undefined && numbersOf(unread).includes(all),
  );
  const largest = ({ items }: Statement): number => Math.max(...numbersOf(items));
  return (
    mentions ??
    [...totals].sort((a, b) => largest(b) - largest(a))[0] ??
    whole.find(({ ratings }) => ratings.length >= 2)
  );
}

function appraiseStatement(statement: Statement, facts: Facts): Appraisal {
  const { items, ratings, units, unit } = statement;
  const parts = ratings.filter(
    (claim, i) => ratings.findIndex(({ kind, word }) => kind === claim.kind && word === claim.word) === i,
  );
  const stated = numbersOf(items);
  const whole =
    stated.find((total) => total === facts.items) ??
    stated.find((total) => total === sumOf(parts)) ??
    stated[0] ??
    (unit === undefined ? facts.items : undefined);
  return {
    statement,
    parts,
    wrongItems: wrongTotals(items, facts.items),
    wrongUnits: wrongTotals(units, facts.units),
    wrongRatings: wrongRatings(parts, whole, facts),
    ...(whole === undefined ? {} : { whole }),
  };
}

function wrongRatings(
  parts: readonly RatingClaim[],
  whole: number | undefined,
  { items, ratings: counts }: Facts,
): WrongRating[] {
  return parts.flatMap((claim) => {
    const count = counts?.[claim.kind];
    if (count === undefined) return [];
    const same = parts.filter(({ kind }) => kind === claim.kind);
    const others = sumOf(same) - claim.value;
    const open = counts?.unrated ?? 0;
    const unnamed = mayInclude(claim).filter((kind) => parts.every((part) => part.kind !== kind));
    const right = sums(unnamed.map((kind) => counts?.[kind] ?? 0)).map((more) => count + more);
    const isRight = (value: number): boolean => right.some((sum) => value >= sum && value <= sum + open);
    if (isRight(claim.value + others) || same.some(({ value }) => isRight(value))) return [];
    // Two words of one kind (达序时, 正在办理): the tables cannot tell which of the two is off.
    if (same[0] !== claim) return [];
    const expected = nearest(right, claim.value + others, sumOf(parts), whole) - others;
    const isDerived = expected >= 0 && !(claim.isRest && sumOf(parts) === whole);
    return [{ ...claim, expected, isDerived, ...shareAfter(claim, expected, whole, items ?? whole) }];
  });
}

function shareAfter(
  { value, share }: RatingClaim,
  expected: number,
  whole: number | undefined,
  trueWhole: number | undefined,
): { expectedShare?: string } {
  if (!share || !whole || !trueWhole || !isShare(share, value, whole) || isShare(share, expected, trueWhole)) return {};
  return { expectedShare: ((expected / trueWhole) * 100).toFixed(share.decimals) };
}

/** Rounded as usual. */
export function isShare({ value, decimals }: ShareClaim, part: number, whole: number): boolean {
  return Math.abs(value - (part / whole) * 100) <= 10 ** -decimals / 2 + 1e-9;
}

/** Of several right sums of a kind the one with which all parts add up, or else the one that is nearest. */
function nearest(right: readonly number[], value: number, sum: number, whole: number | undefined): number {
  const off = (other: number): number => Math.abs(other - value);
  const complete = right.find((other) => sum - value + other === whole);
  return complete ?? right.reduce((best, other) => (off(other) < off(best) ? other : best));
}

/** The sums of some of the numbers, none included. */
function sums(numbers: readonly number[]): number[] {
  return numbers.reduce<number[]>((known, number) => [...known, ...known.map((sum) => sum + number)], [0]);
}

/** Several totals in one statement (市级任务45项，区级任务123项) may be parts: they are right when one, or their sum, is. */
function wrongTotals(claims: readonly TotalClaim[], expected: number | undefined): WrongTotal[] {
  const [claim, ...others] = claims;
  if (!claim || others.length > 0 || expected === undefined || claim.value === expected) return [];
  return [{ ...claim, expected }];
}

function numbersOf(claims: readonly { readonly value: number }[]): number[] {
  return claims.map(({ value }) => value);
}

function sumOf(claims: readonly { readonly value: number }[]): number {
  return numbersOf(claims).reduce((sum, value) => sum + value, 0);
}
