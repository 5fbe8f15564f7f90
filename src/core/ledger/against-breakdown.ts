/** The annex against the breakdown it should carry out. */
import { memoizeByIdentity } from "../collections/memoize";
import { itemsOf, type RowTable } from "../domain/items";
import { isDraftedBreakdown } from "../domain/own-sheets";
import { sheetNamed } from "../grid/snapshot";
import type { Ledger } from "./ledger";
import { matterKey, pair, type Assignment, type Pairing } from "../domain/pairing";
import { isCollective } from "../domain/unit-names";

/** Undefined where there is nothing to compare; unrelated where the two hardly share a matter (another year's breakdown). */
export type BreakdownComparison = (Pairing & { readonly unrelated: boolean }) | undefined;

/** Two documents of one plan share at least this part of the annex. */
const RELATED = 0.3;

export const againstBreakdown = memoizeByIdentity((ledger: Ledger): BreakdownComparison => {
  const annexes = ledger.tables.filter(({ kind }) => kind === "annex");
  const breakdowns = ledger.breakdowns.filter(({ sheet }) => !isDraft(ledger, sheet));
  if (annexes.length === 0 || breakdowns.length === 0) return undefined;
  const rows = itemsOf(annexes).map((item) => ({ unit: ledger.canonicalUnit(item.unit), item }));
  const known = new Set(rows.map(({ item }) => matterKey(item)));
  const planned = assignments(ledger, breakdowns);
  const open = openMatters(ledger);
  const named = new Set(planned.map(({ unit, item }) => `${unit}|${matterKey(item)}`));
  const own = rows.filter(({ unit, item }) => {
    const key = matterKey(item);
    return !open.has(key) || named.has(`${unit}|${key}`);
  });
  const shared = planned.filter(({ item }) => known.has(matterKey(item))).length;
  const pairing = pair(
    supportersReport(ledger, planned, rows) ? planned : planned.filter(({ unit, item }) => isLead(ledger, unit, item)),
    own,
  );
  const unrelated =
    shared === 0 || (pairing.same.length + pairing.altered.length) / Math.min(rows.length, planned.length) < RELATED;
  return { ...pairing, unrelated };
});

function isDraft({ book }: Ledger, name: string): boolean {
  const sheet = sheetNamed(book, name);
  return sheet !== undefined && isDraftedBreakdown(sheet);
}

/** Every unit of every row; collective names (各街镇) answer for nobody. */
function assignments(ledger: Ledger, breakdowns: readonly RowTable[]): Assignment[] {
  return breakdowns.flatMap((table) =>
    table.items.flatMap((item) =>
      [...new Set(item.units.filter((unit) => !isCollective(unit)).map((unit) => ledger.canonicalUnit(unit)))].map(
        (unit) => ({ unit, item }),
      ),
    ),
  );
}

/** What a collective name answers for, any unit may report on, and so may the form made out to that name. */
function openMatters(ledger: Ledger): ReadonlySet<string> {
  const items = itemsOf(ledger.breakdowns);
  return new Set(items.filter(({ units }) => units.some(isCollective)).map(matterKey));
}

function isLead(ledger: Ledger, unit: string, item: Assignment["item"]): boolean {
  return ledger.canonicalUnit(item.unit) === unit;
}

/** In some offices only the lead unit reports: then the supporting units' rows are not asked for. */
function supportersReport(ledger: Ledger, planned: readonly Assignment[], rows: readonly Assignment[]): boolean {
  const reported = new Set(rows.map(({ unit, item }) => `${unit}|${matterKey(item)}`));
  const supporting = planned.filter(({ unit, item }) => !isLead(ledger, unit, item));
  const present = supporting.filter(({ unit, item }) => reported.has(`${unit}|${matterKey(item)}`));
  return present.length * 3 >= supporting.length;
}
