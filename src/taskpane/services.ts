/** What the pane needs from its surroundings; Excel's are wired in index.tsx. */
import type { CheckOptions, CheckReport } from "../actions/check";
import type { CollectContext, Submission } from "../actions/collect";
import type { DraftOptions, DraftPreview, NoDraft } from "../actions/draft-breakdown";
import type { NoTrace, TraceOptions, TraceView } from "../actions/trace";
import type { RevealOutcome, Workbook } from "../actions/workbook";
import type { Circular } from "../actions/write-circular";
import type { SheetDraft } from "../core/edits/draft";
import type { EditPlan } from "../core/edits/plan";
import type { UnitForm } from "../core/forms/form";
import type { FormFormat } from "../core/forms/form-names";
import type { Range } from "../core/grid/range";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { ReturnOptions } from "../core/returns/reading/read-return";
import type { ReturnedFile } from "../core/returns/reading/returned-file";
import type { Both, Language } from "../core/language/language";
import type { CollectionKeep } from "./screens/collect/collection-state";
import type { ReviewKeep } from "./screens/findings/review";
import type { Store } from "./store";

/** A workbook that the person picked, or the sentence that says why it cannot be read. */
export type PickedFile =
  { readonly ok: true; readonly book: WorkbookSnapshot } | { readonly ok: false; readonly reason: Both };

/** The words of a paper that the person picked, or the sentence that says why it cannot be read. */
export type PickedPaper = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: Both };

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** How long work is followed, and stopped: it fails when the signal stops it. */
export interface Watched {
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** A return as it was read, with what a person knows of it. */
export interface GivenReturn extends ReturnOptions {
  readonly file: ReturnedFile;
}

export interface JudgedReturns {
  readonly context: CollectContext;
  readonly submissions: readonly Submission[];
}

export interface Services {
  readonly workbook: Workbook;
  /** Whether Excel has been asked and does not answer. */
  readonly waiting: Store<boolean>;
  /** Whether this Excel lets the pane hand files over. */
  readonly downloads: boolean;
  /** Selects cells of the workbook. */
  reveal(sheet: string, range: Range): Promise<RevealOutcome>;
  /** Calls back when a person changes a cell or a sheet; resolves with the way to stop, fails where the host cannot tell. */
  watch(onChange: () => void): Promise<() => void>;
  /** The built-in example as sheets to add; fails where its file cannot be had. */
  loadExample(): Promise<EditPlan>;
  readFile(file: File): Promise<PickedFile>;
  /**
   * Opens what a unit sent back, away from the page where the web view can: one return, or each that an archive holds.
   * Fails when the signal stops it.
   */
  openReturned(file: File, onFile: (returned: ReturnedFile) => void, signal: AbortSignal): Promise<void>;
  /** Where 收件 of the open workbook is kept while no pane is open. */
  openKeep(): Promise<CollectionKeep>;
  /** Where it is kept how far the findings of the open workbook were checked. */
  openReview(): Promise<ReviewKeep>;
  /** Judges returns by what the workbook asked for, away from the page where the web view can. */
  judgeReturns(book: WorkbookSnapshot, files: readonly GivenReturn[], options: CheckOptions): Promise<JudgedReturns>;
  /** Makes a file of every form, tells how many are made, and gives them as one archive. Fails when the signal stops it. */
  packForms(
    forms: readonly UnitForm[],
    format: FormFormat,
    onMade: (count: number) => void,
    signal: AbortSignal,
  ): Promise<Uint8Array>;
  /** Reads a government work report, as a file or pasted, or another paper; away from the page, as the next three. */
  openPaper(source: Blob, kind: "report" | "other"): Promise<PickedPaper>;
  checkWithReport(book: WorkbookSnapshot, options: CheckOptions, watched: Watched): Promise<CheckReport>;
  trace(book: WorkbookSnapshot, options: TraceOptions, watched: Watched): Promise<TraceView | NoTrace>;
  draftBreakdown(book: WorkbookSnapshot, options: DraftOptions, watched: Watched): Promise<DraftPreview | NoDraft>;
  /** Hands sheets to the person as a workbook of their own. */
  saveBook(sheets: readonly SheetDraft[], name: string): Promise<void>;
  /** Hands a file to the person; some hosts of Excel let it fall silently. */
  saveFile(bytes: Uint8Array, name: string): void;
  /** Hands the circular to the person as a Word file of this name. */
  saveCircular(circular: Circular, name: string): Promise<void>;
  rememberLanguage(language: Language): void;
}
