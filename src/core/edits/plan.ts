/** What is going to be written, each edit with what stands there now and what will stand there, and what came of it. */
import type { Address } from "../grid/range";
import type { CellContent } from "../grid/snapshot";
import type { SheetDraft } from "./draft";

/** `position` is the zero-based tab position; without it a sheet goes last. */
export type Edit =
  | { readonly kind: "setCell"; readonly at: Address; readonly before: CellContent; readonly after: CellContent }
  | { readonly kind: "addSheet"; readonly draft: SheetDraft; readonly position?: number }
  /** `draft` is what stands there now, so that undo can put it back. */
  | { readonly kind: "removeSheet"; readonly draft: SheetDraft; readonly position?: number };

export type SetCell = Extract<Edit, { kind: "setCell" }>;
export type AddSheet = Extract<Edit, { kind: "addSheet" }>;
export type RemoveSheet = Extract<Edit, { kind: "removeSheet" }>;

/** The sheet that an edit writes in, adds or removes. */
export function sheetOf(edit: Edit): string {
  return edit.kind === "setCell" ? edit.at.sheet : edit.draft.name;
}

export interface EditPlan {
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** What a sheet stands without: charts, its setting on paper, rows that stay in view, its mark kept out of sight. */
export type SheetPart = "chart" | "paper" | "panes" | "mark";

/** Why one edit, or the plan, was not carried out. Every place is named so that a person can go and look. */
export type Conflict =
  | {
      readonly reason: "cellChanged";
      readonly at: Address;
      readonly expected: CellContent;
      readonly found: CellContent;
    }
  /** Excel takes nothing there: under a merged range, in part of an array formula, more characters than a cell holds. */
  | { readonly reason: "cellCovered" | "partOfArray" | "textTooLong"; readonly at: Address }
  | {
      readonly reason:
        | "sheetProtected"
        | "structureProtected"
        | "sheetMissing"
        | "sheetExists"
        | "sheetChanged"
        | "sheetName"
        | "formulaInTable"
        | "sheetVeryHidden"
        | "lastVisibleSheet";
      readonly sheet: string;
    }
  /** Written without a part that this host cannot make. */
  | { readonly reason: "leftOut"; readonly sheet: string; readonly what: SheetPart }
  /** A digital signature holds for a file as it was signed, and went when the file was changed. */
  | { readonly reason: "leftOut"; readonly what: "signature"; readonly sheet?: undefined }
  | { readonly reason: "hostError"; readonly code: string; readonly detail: string; readonly sheet?: string };

/** What a sheet was written without. */
export type LeftOutPart = Extract<Conflict, { readonly what: SheetPart }>;

export interface Receipt {
  /** partial: some edits landed; `undo` takes back exactly those. */
  readonly outcome: "applied" | "refused" | "partial";
  readonly label: string;
  /** Edits that landed, in order. */
  readonly applied: readonly Edit[];
  readonly conflicts: readonly Conflict[];
  readonly undo: EditPlan;
}
