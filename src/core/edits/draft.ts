/** A sheet to be added: its contents and how it looks on screen and paper. */
import type { Position, Range } from "../grid/range";
import type { CellContent, SheetMark } from "../grid/snapshot";

export interface CellStyle {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** #RRGGBB. */
  readonly color?: string;
  /** #RRGGBB. */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** A thin line on all four sides. */
  readonly border?: boolean;
  readonly numberFormat?: string;
}

/** A native chart that follows the cells of its own sheet. */
export interface ChartDraft {
  readonly kind: "stackedBar" | "doughnut";
  readonly title: string;
  /** One column of names. */
  readonly categories: Range;
  /** Each a column of numbers beside the categories, named by the cell above it. */
  readonly series: readonly { readonly name: Position; readonly values: Range }[];
  /** The cells the chart covers. */
  readonly at: Range;
}

/**
 * A drop-down list; anything else typed in is refused. It is left out where Excel has no room for it: a comma in a word,
 * or more than 255 characters in all.
 */
export interface Choice {
  readonly range: Range;
  readonly words: readonly string[];
  /** Shown beside the selected cell. */
  readonly hint: string;
}

/** Contents start at A1. Styles apply to blocks, a later block over an earlier one. */
export interface SheetDraft {
  readonly name: string;
  readonly mark?: SheetMark;
  readonly cells: readonly (readonly CellContent[])[];
  readonly styles: readonly { readonly range: Range; readonly style: CellStyle }[];
  readonly merges: readonly Range[];
  /** In characters of the default font, by column; undefined keeps the default, 0 hides the column. */
  readonly columnWidths: readonly (number | undefined)[];
  /** In points, by row; undefined lets Excel fit the row. */
  readonly rowHeights: readonly (number | undefined)[];
  readonly charts?: readonly ChartDraft[];
  readonly choices?: readonly Choice[];
  /** Where set, the sheet is protected, without a password, and only these cells can be written in. */
  readonly open?: readonly Range[];
  /** Rows at the top that stay in view; 0 for none. */
  readonly freezeRows: number;
  readonly print: {
    readonly landscape: boolean;
    /** Rows (zero-based, inclusive) repeated at the top of every page. */
    readonly repeatRows?: { readonly first: number; readonly last: number };
  };
}
