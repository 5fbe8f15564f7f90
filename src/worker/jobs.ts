/** What is done away from the page. */
import { checkSteps, type CheckOptions, type CheckReport } from "../actions/check";
import { contextOf, judge, periodOf, type CollectContext, type Submission } from "../actions/collect";
import { draftForSteps, type DraftOptions, type DraftPreview, type NoDraft } from "../actions/draft-breakdown";
import { traceBookSteps, type NoTrace, type TraceOptions, type TraceView } from "../actions/trace";
import type { UnitForm } from "../core/forms/form";
import type { FormFormat } from "../core/forms/form-names";
import type { Day } from "../core/chinese/day";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { Both } from "../core/language/language";
import type { ReturnOptions } from "../core/returns/reading/read-return";
import type { ReturnedFile } from "../core/returns/reading/returned-file";
import { formFiles, type FormFile } from "../files/form-files";
import { openReturned } from "../files/incoming/open-incoming";
import { zipOf } from "../files/package/zip-write";
import { openReport, openText } from "../files/report/open-report";
import { describeReportProblem } from "../files/report/problems";

/** What a long job tells: now and then how far it is, and at last what came of it. */
export type Told<T> = { readonly progress: { readonly done: number; readonly of: number } } | { readonly result: T };

type Read = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: Both };

export const jobs = {
  openReturned,

  judgeReturns(
    book: WorkbookSnapshot,
    given: readonly (ReturnOptions & { readonly file: ReturnedFile })[],
    options: CheckOptions,
  ): { readonly context: CollectContext; readonly submissions: readonly Submission[] } {
    const stated = periodOf(given.map(({ file }) => file));
    const context = contextOf(book, { ...options, ...(stated ? { stated } : {}) });
    return { context, submissions: given.flatMap(({ file, ...known }) => judge(file, context, known)) };
  },

  /** Tells how many files are made, and at last gives the archive of all. */
  async *packForms(forms: readonly UnitForm[], format: FormFormat, today: Day): AsyncGenerator<number | Uint8Array> {
    const files: FormFile[] = [];
    for await (const file of formFiles(forms, format, today)) yield files.push(file);
    yield zipOf(files);
  },

  /** A government work report, or another paper such as a notice. */
  async openPaper(bytes: Uint8Array, kind: "report" | "other"): Promise<Read> {
    const opened = await (kind === "report" ? openReport(bytes) : openText(bytes));
    return opened.ok ? opened : { ok: false, reason: describeReportProblem(opened.problem) };
  },

  checkWithReport(book: WorkbookSnapshot, options: CheckOptions): AsyncGenerator<Told<CheckReport>> {
    return tell(checkSteps(book, options));
  },

  trace(book: WorkbookSnapshot, options: TraceOptions): AsyncGenerator<Told<TraceView | NoTrace>> {
    return tell(traceBookSteps(book, options));
  },

  draftBreakdown(book: WorkbookSnapshot, options: DraftOptions): AsyncGenerator<Told<DraftPreview | NoDraft>> {
    return tell(draftForSteps(book, options));
  },
};

async function* tell<T>(steps: Generator<{ readonly done: number; readonly of: number }, T>): AsyncGenerator<Told<T>> {
  for (;;) {
    const step = await Promise.resolve(steps.next());
    if (step.done) return yield { result: step.value };
    yield { progress: step.value };
  }
}

export type Jobs = typeof jobs;
