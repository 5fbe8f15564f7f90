/** What recognised tables hold: work items, tallies, breakdowns; each knows the cells it came from. */
import type { Address, Position, Range } from "../grid/range";
import type { CellValue } from "../grid/snapshot";
import type { TableReading } from "./reading";
import type { Field } from "./fields";
import type { AllowedRatings } from "./ratings";
import type { CountKind, RatingKind } from "./rating-kinds";

export type Columns = Readonly<Partial<Record<Field, number>>>;

/** One row of an annex or breakdown, or one numbered paragraph of a list. */
export interface WorkItem {
  readonly sheet: string;
  readonly row: number;
  readonly columns: Columns;
  /** Cells off the item's own row: the paragraph under it, the merged cell above. */
  readonly elsewhere?: Readonly<Partial<Record<Field, Position>>>;
  /** The responsible unit: the heading's, the cell's, or the lead among several; "" where none is named. */
  readonly unit: string;
  /** Every unit the row names, the lead first. */
  readonly units: readonly string[];
  /** Those of them in the lead's own column, where that column names several. */
  readonly leads?: readonly string[];
  readonly category: string;
  readonly serial: CellValue;
  readonly matter: string;
  readonly standard: string;
  readonly leader: string;
  readonly due: string;
  readonly progressNote: string;
  /** What columns of their own say of problems, reasons and next steps; "" where none does. */
  readonly reason: string;
  readonly ratingText: string;
  readonly rating: CountKind;
  /** The rating is a tick under its word, and no word in a cell. */
  readonly ticked?: true;
}

export function addressOf(item: WorkItem, field: Field): Address {
  const place = item.elsewhere?.[field] ?? { row: item.row, column: item.columns[field] ?? item.columns.standard ?? 0 };
  return { sheet: item.sheet, ...place };
}

/** What identifies a matter among rows: its standard, or its name where the table has no standard. */
export function matterOf({ standard, matter }: Pick<WorkItem, "standard" | "matter">): string {
  // 100% and 30家 are targets that many matters share: the name tells them apart.
  return matter !== "" && BARE_TARGET.test(standard) ? matter : standard || matter;
}

const BARE_TARGET = /^[\d.,，]+[%％]?(万|亿)?\p{Script=Han}{0,2}$/u;

/** A stretch of rows under one unit, as the sheet lays them out. */
export interface UnitBlock {
  readonly unit: string;
  /** The cell that names the unit. */
  readonly at: Address;
  readonly items: readonly WorkItem[];
}

export interface RowTable {
  readonly kind: "annex" | "breakdown" | "list";
  readonly sheet: string;
  readonly range: Range;
  readonly title: string;
  /** The header's own cells, for messages about the header. */
  readonly header: Range;
  readonly columns: Columns;
  readonly missing: readonly Field[];
  readonly vocabulary: AllowedRatings;
  readonly items: readonly WorkItem[];
  /** In sheet order; for a table with a unit column one block per unit and run of rows. */
  readonly blocks: readonly UnitBlock[];
  /** Section rows with their announced number of items, such as (共72项). */
  readonly sections: readonly { readonly at: Address; readonly title: string }[];
  /** How its columns and rows were read; missing for lists, which have neither. */
  readonly reading?: TableReading;
}

/** All rows of the tables; of a single one its own list, which is long and need not be copied. */
export function itemsOf(tables: readonly RowTable[]): readonly WorkItem[] {
  const [only, ...others] = tables;
  return only && others.length === 0 ? only.items : tables.flatMap(({ items }) => items);
}

export interface TallyCell {
  readonly at: Address;
  readonly value: CellValue;
  /** A formula whose result the file does not hold: nobody can say what it shows. */
  readonly unknown?: true;
}

/** A count column: the items, or the rows of one rating. */
export interface TallyColumn {
  readonly kind: RatingKind | "items";
  /** The heading as it stands. */
  readonly word: string;
  /** The part of the work it counts, where the tally counts several side by side: 民生实事, 重点工作. */
  readonly group?: string;
  /** Kinds that it counts besides its own: 达序时进度 with the completed. */
  readonly includes?: readonly RatingKind[];
}

export interface TallyRow {
  readonly unit: string;
  readonly at: Address;
  /** Same order as the tally's columns; undefined where this block lacks the column. */
  readonly cells: readonly (TallyCell | undefined)[];
}

export interface Tally {
  /** What its rows name, where that is not units: leaders in charge, or parts of the work. */
  readonly subject?: "leader" | "category";
  readonly sheet: string;
  readonly range: Range;
  readonly title: string;
  readonly columns: readonly TallyColumn[];
  readonly rows: readonly TallyRow[];
  readonly total?: TallyRow;
}

/** The units that statistics sheets name, as they stand; those of leaders or of parts of the work name none. */
export function unitsOfTallies(tallies: readonly Tally[]): string[] {
  return tallies.flatMap(({ subject, rows }) => (subject ? [] : rows.map(({ unit }) => unit)));
}

export interface CircularText {
  readonly sheet: string;
  readonly range: Range;
  readonly title: string;
  readonly paragraphs: readonly { readonly at: Address; readonly text: string }[];
}

/** Why a sheet, or a part of it, is no known table. */
export type DeclineReason =
  | "hidden"
  | "noHeader"
  | "noUnits"
  | "noTasks"
  | "rowsDoNotFit"
  | "noRows"
  | "earlierPeriod"
  | "otherCounts"
  | "extract"
  | "ignored";

export interface Unrecognised {
  readonly sheet: string;
  readonly range: Range;
  readonly reason: DeclineReason;
}

export interface Recognition {
  readonly tallies: readonly Tally[];
  readonly annexes: readonly RowTable[];
  readonly breakdowns: readonly RowTable[];
  readonly lists: readonly RowTable[];
  readonly circulars: readonly CircularText[];
  readonly unrecognised: readonly Unrecognised[];
}
