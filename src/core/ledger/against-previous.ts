/** This period's annex against the last one's. */
import type { RowTable } from "./items";
import type { Ledger } from "./ledger";
import { pair, type Assignment } from "./pairing";

/** The same matter of the same unit, last time and now; rewritten matters count. */
export function againstPrevious(ledger: Ledger): (readonly [before: Assignment, now: Assignment])[] {
  const current = ledger.tables.filter(({ kind }) => kind === "annex");
  if (current.length === 0 || ledger.previous.length === 0) return [];
  const { same, altered } = pair(reported(ledger, ledger.previous), reported(ledger, current));
  return [...same, ...altered];
}

function reported(ledger: Ledger, tables: readonly RowTable[]): Assignment[] {
  return tables.flatMap((table) => table.items.map((item) => ({ unit: ledger.canonicalUnit(item.unit), item })));
}
