/** What the tables say that a circular's numbers are held against. */
import { groupBy } from "../collections/group";
import { itemsOf, type Tally, type WorkItem } from "../domain/items";
import { countRatings, type Ledger } from "../ledger/ledger";
import type { CountKind, RatingKind } from "../domain/rating-kinds";
import { countAt } from "../ledger/tally-counts";

/** What a sheet, a section or a category holds, and what it is called. */
export interface PlaceFacts extends Facts {
  readonly names: readonly string[];
}

/** Undefined where no table says it. */
export interface Facts {
  readonly items?: number;
  readonly units?: number;
  readonly ratings?: Readonly<Partial<Record<CountKind, number>>>;
}

/**
 * What all the tables hold, then each sheet's alone: a circular may speak of one of several (民生实事 beside the report's tasks).
 * With `unit` what they hold of that unit. Where there are no rows one tally speaks.
 */
export function factsOf(ledger: Ledger, unit?: string): readonly Facts[] {
  const { canonicalUnit, extracts, recognition, tables, units } = ledger;
  const kind = tables[0]?.kind;
  if (kind === "annex" || kind === "list") {
    const items = unit === undefined ? ledger.items : (units.find((own) => own.unit === unit)?.items ?? []);
    const drawn = itemsOf(extracts).filter((item) => unit === undefined || canonicalUnit(item.unit) === unit);
    const bySheet = [...groupBy([...items, ...drawn], ({ sheet }) => sheet).values()];
    const all = rowFacts(items, canonicalUnit);
    const alone = bySheet.map((own) => rowFacts(own, canonicalUnit)).filter(({ units: own = 0 }) => own > 1);
    return bySheet.length > 1 ? [all, ...alone] : [all];
  }
  const [tally, ...others] = recognition.tallies;
  return tally && others.length === 0 ? [tallyFacts(tally, (name) => !unit || canonicalUnit(name) === unit)] : [];
}

/** Of several sheets, and of several categories, what each of them holds. */
export function placesOf(ledger: Ledger): readonly PlaceFacts[] {
  const { canonicalUnit, items, tables } = ledger;
  if (tables[0]?.kind !== "annex" && tables[0]?.kind !== "list") return [];
  const titles = groupBy(tables, ({ sheet }) => sheet);
  const sheets = [...groupBy(items, ({ sheet }) => sheet)].map(([sheet, own]): PlaceFacts => ({
    names: [sheet, ...(titles.get(sheet) ?? []).map(({ title }) => title)],
    ...rowFacts(own, canonicalUnit),
  }));
  const categories = [...groupBy(items, ({ category }) => category)].flatMap(([category, own]): PlaceFacts[] =>
    category === "" ? [] : [{ names: [category], ...rowFacts(own, canonicalUnit) }],
  );
  return [sheets, categories].flatMap((places) => (places.length > 1 ? places : []));
}

/** The facts of the table that a total speaks of: the one that agrees, or else the one that comes nearest. */
export function factsFor(totals: readonly number[], facts: readonly Facts[]): Facts {
  const [all = {}] = facts;
  const distance = ({ items }: Facts): number =>
    Math.min(...totals.map((total) => Math.abs(total - (items ?? Infinity))));
  return totals.length === 0
    ? all
    : facts.reduce((best, other) => (distance(other) < distance(best) ? other : best), all);
}

function rowFacts(items: readonly WorkItem[], canonical: (unit: string) => string): Facts {
  const units = new Set(items.map(({ unit }) => unit).filter((unit) => unit !== ""));
  return {
    items: items.length,
    units: new Set([...units].map(canonical)).size,
    ratings: countRatings(items),
  };
}

function tallyFacts(tally: Tally, isAsked: (unit: string) => boolean): Facts {
  const rows = tally.rows.filter(({ unit }) => isAsked(unit));
  const ratings: Partial<Record<RatingKind, number>> = {};
  let items: number | undefined;
  const hasWhole = tally.columns.some(({ group }) => group === undefined);
  for (const [i, { kind, group }] of tally.columns.entries()) {
    if ((hasWhole && group !== undefined) || rows.some((row) => row.cells[i]?.unknown)) continue;
    const sum = rows.reduce((total, row) => total + (countAt(row.cells[i]) ?? 0), 0);
    if (kind === "items") items = (items ?? 0) + sum;
    else ratings[kind] = (ratings[kind] ?? 0) + sum;
  }
  return { ...(items === undefined ? {} : { items }), units: rows.length, ratings };
}
