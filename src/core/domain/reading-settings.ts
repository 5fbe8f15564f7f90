/** What a person says of how sheets are read, as the settings sheet keeps it. */
import { compact } from "../chinese/text";
import { FIELD_NAMES, FIELDS, type Field } from "./fields";
import type { Tally } from "./items";
import { ROLE_NAMES, type ColumnReading, type RowRole, type SaidReading } from "./reading";

/** How a person says that a sheet is read: a column by its heading, a row by its words, or the whole as it was read. */
export interface ReadingSetting {
  readonly sheet: string;
  readonly what: "sheet" | "column" | "row";
  /** The heading, the row's words or all the headings of a table, folded; another text ends the setting. */
  readonly text: string;
  /** A field, a row's role, a kind of table, other for what is kept nowhere, or right for what was read right. */
  readonly as: string;
}

/** What the settings say of columns and rows, by their folded words on whatever sheet: next quarter's has the same. */
export function saidReading({ readings }: { readonly readings: readonly ReadingSetting[] }): SaidReading {
  const columns = new Map<string, Field | "other">();
  const rows = new Map<string, RowRole>();
  for (const { what, text, as } of readings) {
    const field = as === OTHER_COLUMN ? "other" : FIELDS.find((one) => FIELD_NAMES[one] === as);
    if (what === "column" && field) columns.set(text, field);
    const role = (Object.keys(ROLE_NAMES) as RowRole[]).find((one) => ROLE_NAMES[one] === as);
    if (what === "row" && role) rows.set(text, role);
  }
  return { columns, rows };
}

export const READING_WORDS = { sheet: "整表", column: "列", row: "行" } as const;

/** Of a column that nothing is kept of, and of a sheet that was read right. */
export const OTHER_COLUMN = "不用";

export const READ_RIGHT = "读得对";

/** A table's headings as one text: who confirms how it is read confirms it for these, whatever the sheet is called. */
export function headingsText(columns: readonly Pick<ColumnReading, "heading">[]): string {
  return columns
    .map(({ heading }) => compact(heading))
    .filter((heading) => heading !== "")
    .join("、");
}

/** A person said that a table of these headings is read right. */
export function isConfirmed(
  { readings }: { readonly readings: readonly ReadingSetting[] },
  columns: readonly Pick<ColumnReading, "heading">[],
): boolean {
  const right = readings.filter(({ what, as }) => what === "sheet" && as === READ_RIGHT);
  return right.length > 0 && right.some(({ text }) => text === headingsText(columns));
}

/** A statistics sheet's columns, as its reading is confirmed by them. */
export function tallyHeadings({ columns }: Pick<Tally, "columns">): readonly { readonly heading: string }[] {
  return columns.map(({ word }) => ({ heading: word }));
}
