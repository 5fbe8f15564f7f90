/** What a person says of how sheets are read, as the settings sheet keeps it. */
import { compact } from "../chinese/text";
import { FIELD_NAMES, FIELDS, type Field } from "./fields";
import type { Tally } from "./items";
import { periodIn } from "./period";
import { ROLE_NAMES, type ColumnReading, type RowRole, type SaidReading } from "./reading";

/** How a person says that a sheet is read: its kind, a column by its heading, a row by its words, the whole as it was read, or whose a list's rows are. */
export interface ReadingSetting {
  readonly sheet: string;
  readonly what: "sheet" | "kind" | "column" | "row" | "list";
  /** The heading, the row's words all the headings of a table, or what a list is called, folded; another text ends the setting. */
  readonly text: string;
  /** A field, a row's role, a kind of table, other for what is kept nowhere, right for what was read right, or whose a list's rows are. */
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

export const READING_WORDS = { sheet: "整表", kind: "种类", column: "列", row: "行", list: "清单" } as const;

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

/** Whose the rows of a list are that stand in another table too. */
export const LIST_WORDS = { drawn: "摘自别的表", own: "另外的事项" } as const;

export type SaidList = keyof typeof LIST_WORDS;

/** What a list is known by from period to period: its title, or else its sheet's name, without the period. */
export function listName({ title, sheet }: { readonly title: string; readonly sheet: string }): string {
  const name = compact(title) || compact(sheet);
  const words = periodIn(name)?.words;
  const undated = (words ? name.replace(words, "") : name).replace(/20\d\d年度?/g, "");
  return undated || name;
}

/** What the settings say of lists, by what they are called. */
export function saidLists({
  readings,
}: {
  readonly readings: readonly ReadingSetting[];
}): ReadonlyMap<string, SaidList> {
  const known = Object.keys(LIST_WORDS) as SaidList[];
  return new Map(
    readings.flatMap(({ what, text, as }) => {
      const said = what === "list" ? known.find((one) => LIST_WORDS[one] === as) : undefined;
      return said ? [[text, said] as const] : [];
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
