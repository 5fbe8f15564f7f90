/** Draft the breakdown (拟分解表) from the government work report: rows with the units that may answer for them, and the sheet. */
import type { EditPlan } from "../core/edits/plan";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { PlacedSheet } from "../core/paper/place";
import { draftSteps, type Draft } from "../core/trace/draft/draft";
import { readReport } from "../core/trace/report/read-report";
import { draftSheet } from "../core/trace/sheets/draft-sheet";
import { MOST_LETTERS, type TraceProgress } from "../core/trace/trace";
import { ledgerOf } from "./check";
import type { Action } from "./action";

export { chooseUnit, joinWithPrevious, splitRow, type Draft, type DraftRow } from "../core/trace/draft/draft";

export interface DraftOptions {
  /** The words of the report. */
  readonly report: string;
  /** Last year's book, whose rows tell which unit answers for what. */
  readonly previous?: WorkbookSnapshot;
  /** The words of the notice on the division of work. */
  readonly leaders?: string;
}

export interface DraftPreview {
  readonly draft: Draft;
  readonly plan: EditPlan;
  readonly sheet: Pick<PlacedSheet, "name" | "action">;
  /** Rows whose unit is only suggested, and rows without one. */
  readonly suggested: number;
  readonly open: number;
}

export type NoDraft = { readonly impossible: "noPlan" | "tooLarge" };

export const DRAFT_BREAKDOWN: Action<NoDraft["impossible"], [options: DraftOptions], DraftPreview | NoDraft> = {
  id: "draftBreakdown",
  impossible: {
    noPlan: {
      zh: "报告里没有读到主要预期目标和各章任务，拟不成分解表。",
      en: "Neither objectives nor chapters were found in the report, so no breakdown can be drafted.",
    },
    tooLarge: {
      zh: "报告超过 100 万字，没有拟分解表。",
      en: "The report has more than a million characters; no breakdown was drafted.",
    },
  },
  plan: async (workbook, options) => draftFor(await workbook.read(), options),
};

export function draftFor(book: WorkbookSnapshot, options: DraftOptions): DraftPreview | NoDraft {
  const steps = draftForSteps(book, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function* draftForSteps(
  book: WorkbookSnapshot,
  { report, previous, leaders }: DraftOptions,
): Generator<TraceProgress, DraftPreview | NoDraft> {
  if (report.length > MOST_LETTERS) return { impossible: "tooLarge" };
  const draft = yield* draftSteps(readReport(report), {
    ...(previous ? { previous: ledgerOf(previous) } : {}),
    ...(leaders === undefined ? {} : { leaders }),
  });
  return draft.rows.length === 0 ? { impossible: "noPlan" } : previewOf(book, draft);
}

/** After a person joined, split or assigned rows. */
export function previewOf(book: WorkbookSnapshot, draft: Draft): DraftPreview {
  const { name, action, edits } = draftSheet(book, draft);
  return {
    draft,
    plan: { label: DRAFT_BREAKDOWN.id, edits },
    sheet: { name, action },
    suggested: draft.rows.filter(({ suggested }) => suggested).length,
    open: draft.rows.filter(({ unit }) => unit === "").length,
  };
}
