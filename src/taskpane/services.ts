/** What the pane needs from its surroundings; Excel's are wired in index.tsx. */
import type { Workbook } from "../actions/workbook";
import type { Circular } from "../actions/write-circular";
import type { EditPlan } from "../core/edits/plan";
import type { Range } from "../core/grid/range";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { Language } from "../core/rules/rule";

export type RevealOutcome = "shown" | "hidden" | "missing";

/** A workbook that the person picked, or the sentence that says why it cannot be read. */
export type PickedFile =
  | { readonly ok: true; readonly book: WorkbookSnapshot }
  | { readonly ok: false; readonly reason: Readonly<Record<Language, string>> };

export interface Services {
  readonly workbook: Workbook;
  /** Selects cells of the workbook. */
  reveal(sheet: string, range: Range): Promise<RevealOutcome>;
  /** Calls back when a person changes a cell; resolves with the way to stop, fails where the host cannot tell. */
  watch(onChange: () => void): Promise<() => void>;
  /** The built-in example as sheets to add; fails where its file cannot be had. */
  loadExample(): Promise<EditPlan>;
  readFile(file: File): Promise<PickedFile>;
  /** Hands the circular to the person as a Word file of this name. */
  saveCircular(circular: Circular, name: string): Promise<void>;
  rememberLanguage(language: Language): void;
}
