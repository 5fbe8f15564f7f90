/** What the reader made of a workbook, short enough to write down. */
import { checkSnapshot, ledgerOf, type CheckOptions } from "../../src/actions/check";
import { rangeName } from "../../src/core/grid/range";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import type { Counts } from "../../src/core/domain/rating-kinds";
import { placeName } from "./sheets";

export interface Reading {
  /** annex 附件2!A1:D9 */
  readonly tables: readonly string[];
  /** Items of each unit. */
  readonly units: Readonly<Record<string, number>>;
  readonly ratings: Partial<Counts>;
  /** tally-total 附件1!B9 */
  readonly findings: readonly string[];
}

export function reading(sheets: readonly SheetSnapshot[], options?: CheckOptions): Reading {
  const { tables, units, totals, findings } = checkSnapshot({ sheets }, options);
  return {
    tables: tables.map(({ kind, sheet, range }) => `${kind} ${sheet}!${rangeName(range)}`),
    units: Object.fromEntries(units.map(({ unit, items }) => [unit, items])),
    ratings: Object.fromEntries(Object.entries(totals.byRating).filter(([, count]) => count > 0)),
    findings: findings.map(({ rule, at }) => `${rule} ${placeName(at)}`),
  };
}

/** Every item as unit | category | matter or standard | rating. */
export function itemLines(sheets: readonly SheetSnapshot[], options?: CheckOptions): string[] {
  return ledgerOf({ sheets }, options).items.map(
    ({ unit, category, standard, matter, rating }) => `${unit} | ${category} | ${standard || matter} | ${rating}`,
  );
}
