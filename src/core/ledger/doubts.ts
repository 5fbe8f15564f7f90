/** What of the tables' reading is in doubt, so that nothing that rests on it is said or written until a person has looked. */
import { memoizeByIdentity } from "../collections/memoize";
import type { Field } from "../domain/fields";
import type { RowTable } from "../domain/items";
import type { ColumnReading } from "../domain/reading";
import type { Ledger } from "./ledger";

export interface Doubt {
  readonly table: RowTable;
  /** Columns that may as well hold something else. */
  readonly columns: readonly ColumnReading[];
  /** Fields of which the table seems to have no column, while columns are left whose words nobody knows. */
  readonly missing: readonly Field[];
  /** Those columns. */
  readonly unread: readonly ColumnReading[];
}

/** The columns that findings and counts rest on. */
const CORE: readonly Field[] = ["standard", "matter", "progressNote", "rating", "unit", "leadUnit"];

/** A table that a person has confirmed is not in doubt. */
export const doubtsOf = memoizeByIdentity(({ tables, settings }: Ledger): readonly Doubt[] => {
  const confirmed = new Set(settings.readings.filter(({ what }) => what === "sheet").map(({ sheet }) => sheet));
  return tables.flatMap((table) => {
    const { reading, missing, sheet, kind } = table;
    if (!reading || kind !== "annex" || confirmed.has(sheet)) return [];
    const columns = reading.columns.filter(isInDoubt);
    const unread = reading.columns.filter(({ field, heading }) => field === undefined && heading !== "");
    const lacking = unread.length === 0 ? [] : missing.filter((field) => field !== "unit");
    return columns.length + lacking.length === 0 ? [] : [{ table, columns, missing: lacking, unread }];
  });
});

/** Told by a part of its heading or by its cells alone, and hardly better than as something else. */
function isInDoubt({ field, sure, why, second }: ColumnReading): boolean {
  if (!field || sure || !CORE.includes(field) || why.includes("heading") || why.includes("person")) return false;
  return second === undefined || !isAlike(field, second);
}

/** A name and its target, a unit and the lead: nothing is counted otherwise under the one or the other. */
function isAlike(a: Field, b: Field): boolean {
  return [
    ["standard", "matter"],
    ["unit", "leadUnit"],
  ].some((pair) => pair.includes(a) && pair.includes(b));
}

/** True where ratings cannot be counted on. */
export function hasDoubtfulRatings(ledger: Ledger): boolean {
  return doubtsOf(ledger).some(
    ({ columns, missing }) => missing.includes("rating") || columns.some(({ field }) => field === "rating"),
  );
}
