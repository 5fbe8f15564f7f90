/** What of the tables' reading is in doubt, so that nothing that rests on it is said or written until a person has looked. */
import { compact } from "../chinese/text";
import { memoizeByIdentity } from "../collections/memoize";
import type { Field } from "../domain/fields";
import type { RowTable, Tally } from "../domain/items";
import type { ColumnReading } from "../domain/reading";
import { isConfirmed, saidReading, tallyHeadings } from "../domain/reading-settings";
import type { Settings } from "../domain/settings";
import type { Choice } from "./choose";
import type { Ledger } from "./ledger";

export interface Doubt {
  readonly table: RowTable;
  /** Columns that may as well hold something else. */
  readonly columns: readonly ColumnReading[];
  /** Fields of which the table seems to have no column, while columns are left whose words nobody knows. */
  readonly missing: readonly Field[];
  /** Those columns, but for what a person said is not used. */
  readonly unread: readonly ColumnReading[];
}

/** The columns that findings and counts rest on. */
const CORE: readonly Field[] = ["standard", "matter", "progressNote", "rating", "unit", "leadUnit"];

export const doubtsOf = memoizeByIdentity(({ tables, settings }: Ledger): readonly Doubt[] =>
  tables.flatMap((table) => doubtOf(table, settings) ?? []),
);

/** A table that a person has confirmed is not in doubt. */
function doubtOf(table: RowTable, settings: Settings): Doubt | undefined {
  const { reading, missing, kind } = table;
  if (!reading || kind !== "annex" || isConfirmed(settings, reading.columns)) return undefined;
  const said = saidReading(settings).columns;
  const columns = reading.columns.filter(isInDoubt);
  const unread = reading.columns.filter(
    ({ field, heading }) => field === undefined && heading !== "" && !said.has(compact(heading)),
  );
  // Names that end like no unit's stand on the left, where a list begins: 县一中 under 学校.
  const lacking =
    unread.length === 0 ? [] : missing.filter((field) => field !== "unit" || unread[0] === reading.columns[0]);
  return columns.length + lacking.length === 0 ? undefined : { table, columns, missing: lacking, unread };
}

/** Told by a part of its heading or by its cells alone, and hardly better than as something else. */
function isInDoubt({ field, sure, why, second }: ColumnReading): boolean {
  if (!field || sure || !CORE.includes(field) || why.includes("heading") || why.includes("person")) return false;
  return second === undefined || !isAlike(field, second);
}

/** A name and its target, a unit and the lead: nothing is counted otherwise under the one or the other. */
const ALIKE: readonly (readonly Field[])[] = [
  ["standard", "matter"],
  ["unit", "leadUnit"],
];

function isAlike(a: Field, b: Field): boolean {
  return ALIKE.some((pair) => pair.includes(a) && pair.includes(b));
}

/** Of so many rows at least, and more than a third of them, the same oddness is one doubt about the reading. */
const FEWEST_ALIKE = 6;

export function areMany(count: number, total: number): boolean {
  return count >= FEWEST_ALIKE && count * 3 > total;
}

/** What of these tables nothing may be written by: fields whose columns are in doubt, or whose words nobody knows. */
export function fieldsInDoubt({ settings }: Ledger, tables: readonly RowTable[]): ReadonlySet<Field> {
  const fields = tables.flatMap((table) => {
    const doubt = doubtOf(table, settings);
    const unread = hasUnreadRatings(table, settings) ? (["rating"] as const) : [];
    return [...(doubt ? [...doubt.columns.flatMap(({ field }) => field ?? []), ...doubt.missing] : []), ...unread];
  });
  return new Set(fields.flatMap((field) => ALIKE.find((pair) => pair.includes(field)) ?? [field]));
}

/** Words that are no ratings in most cells: another column may hold those. */
function hasUnreadRatings({ reading, items }: RowTable, settings: Settings): boolean {
  if (!reading || isConfirmed(settings, reading.columns)) return false;
  return areMany(
    items.filter(({ ratingText, rating }) => ratingText !== "" && rating === "unrated").length,
    items.length,
  );
}

/** Choices about the book that fit hardly better than another, where nobody has confirmed the table that they are about. */
export const openChoices = memoizeByIdentity(
  ({ choices, recognition, extracts, settings }: Ledger): readonly Choice[] =>
    choices.filter(({ sheet, range, doubtful }) => {
      const isAt = (table: RowTable | Tally): boolean => table.sheet === sheet && table.range === range;
      const tally = recognition.tallies.find(isAt);
      const columns = tally ? tallyHeadings(tally) : (extracts.find(isAt)?.reading?.columns ?? []);
      return doubtful.size > 0 && !isConfirmed(settings, columns);
    }),
);

/** What nothing may be counted by: doubtful columns, and whose the rows are where that is open. */
export function countsInDoubt(ledger: Ledger, tables: readonly RowTable[] = ledger.tables): ReadonlySet<Field> {
  const open = openChoices(ledger).flatMap(({ about }): Field[] =>
    about === "lead" ? ["unit"] : about === "extracts" ? ["unit", "rating"] : [],
  );
  return new Set([...fieldsInDoubt(ledger, tables), ...open]);
}
