/** How a sheet was read: what its columns and rows were taken for, why, and how surely. */
import type { Range } from "../grid/range";
import type { Field } from "./fields";

export type RowRole =
  "header" | "unit" | "section" | "parent" | "item" | "continued" | "sum" | "note" | "example" | "other" | "blank";

/** What rows of each role are called. */
export const ROLE_NAMES: Readonly<Record<RowRole, string>> = {
  header: "表头",
  unit: "单位行",
  section: "小标题",
  parent: "上级事项",
  item: "事项",
  continued: "续行",
  sum: "合计",
  note: "说明",
  example: "示例",
  other: "另一张表",
  blank: "空行",
};

/** What a person says of how sheets are read, by the folded words of a heading or of a row. */
export interface SaidReading {
  readonly columns: ReadonlyMap<string, Field | "other">;
  readonly rows: ReadonlyMap<string, RowRole>;
}

/** Why a column was taken for what it was: what its heading says (wholly or in part), its cells, or a person. */
export type Why = "heading" | "headingPart" | "contents" | "person";

export interface ColumnReading {
  /** Zero-based. */
  readonly column: number;
  readonly heading: string;
  /** Undefined for a column that this ledger keeps nothing of. */
  readonly field?: Field;
  readonly sure: boolean;
  readonly why: readonly Why[];
  /** What else it may hold, where that is not sure. */
  readonly second?: Field;
}

/** Rows of one role that follow each other. */
export interface RowReading {
  readonly row: number;
  readonly rows: number;
  readonly role: RowRole;
  readonly sure: boolean;
}

/** How one table of rows was read. */
export interface TableReading {
  readonly header: Range;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
}
