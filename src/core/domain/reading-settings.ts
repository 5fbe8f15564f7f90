/** What a person says of how sheets are read, as the settings sheet keeps it. */
import { compact } from "../chinese/text";
import { FIELD_NAMES, FIELDS, type Field } from "./fields";
import type { Tally } from "./items";
import { ROLE_NAMES, type ColumnReading, type RowRole, type SaidReading } from "./reading";

/** How a person says that a sheet is read: its kind, a column by its heading, a row by its words, or the whole as it was read. */
export interface ReadingSetting {
  readonly sheet: string;
  readonly what: "sheet" | "kind" | "column" | "row";
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

export const READING_WORDS = { sheet: "整表", kind: "种类", column: "列", row: "行" } as const;

/** What the kinds of sheets are called on the settings sheet. */
export const KIND_NAMES = {
  tally: "统计表",
  annex: "完成情况表",
  breakdown: "责任分解表",
  list: "清单",
  bulletin: "通报",
  ignore: "不读",
} as const;

export type SaidKind = keyof typeof KIND_NAMES;

/** Of a sheet whose kind is to be told from the sheet again. */
export const AUTOMATIC = "自动识别";

/** The kinds that a person gave to sheets, by their headings. */
export function saidKinds({
  readings,
}: {
  readonly readings: readonly ReadingSetting[];
}): ReadonlyMap<string, SaidKind> {
  const kinds = Object.keys(KIND_NAMES) as SaidKind[];
  return new Map(
    readings.flatMap(({ what, text, as }) => {
      const kind = what === "kind" ? kinds.find((one) => KIND_NAMES[one] === as) : undefined;
      return kind ? [[text, kind] as const] : [];
    }),
  );
}

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
