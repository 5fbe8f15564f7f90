/** What the pane knows at one moment, and how it changes. */
import type { CheckOptions, CheckReport } from "../actions/check";
import type { Day } from "../core/chinese/day";
import { NOTHING_WRITTEN, withoutWrite, withWrite, type History } from "../core/edits/history";
import type { Receipt } from "../core/edits/plan";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { Problem } from "./parts/problems";
import { VIEWS, type View } from "./tabs";

/** What keeps the pane waiting; while something is written nothing else may start. */
export type Work = "reading" | "writing" | "loading";

export interface WriteResult {
  readonly receipt: Receipt;
  readonly way: "done" | "undone";
  /** The write that can be taken back now. */
  readonly undo?: number;
}

/** Another workbook that the person picked. */
export interface OtherFile {
  readonly name: string;
  readonly book: WorkbookSnapshot;
}

/** Running text that the person picked or pasted. */
export interface OtherText {
  readonly name: string;
  readonly text: string;
}

/** Where the last period, or the breakdown, stands in another workbook. */
export type OtherRole = "previous" | "breakdown";
export type OtherFiles = Readonly<Partial<Record<OtherRole, OtherFile | undefined>>> & {
  /** The government work report. */
  readonly report?: OtherText | undefined;
};

export interface Session {
  readonly view: View;
  readonly work?: Work | undefined;
  readonly others: OtherFiles;
  /** Times of completion are held against it everywhere. */
  readonly date: Day;
  /** A person chose it: a circular and returns have it too, and else their period's end. */
  readonly dateChosen: boolean;
  readonly report?: CheckReport | undefined;
  /** When the report was made, in milliseconds. */
  readonly checkedAt?: number | undefined;
  /** It is no longer what a check would say: a cell, a choice or a file changed since. */
  readonly stale: boolean;
  readonly landed?: WriteResult | undefined;
  /** What can still be taken back, and what that needs. */
  readonly history: History;
  readonly problem?: Problem | undefined;
  readonly cancelled: boolean;
}

export type Step =
  | { readonly type: "viewed"; readonly view: View }
  | { readonly type: "began"; readonly work: Work }
  | { readonly type: "checked"; readonly report: CheckReport; readonly at: number; readonly stale: boolean }
  | { readonly type: "touched" }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "wrote"; readonly receipt: Receipt; readonly at: number }
  | { readonly type: "tookBack"; readonly receipt: Receipt; readonly id: number }
  | { readonly type: "dismissed"; readonly what: "landed" | "problem" }
  | { readonly type: "choseOthers"; readonly others: OtherFiles }
  | { readonly type: "choseDate"; readonly date: Day };

export function firstSession({ view, date }: Pick<Session, "view" | "date">): Session {
  return { view, date, dateChosen: false, others: {}, stale: false, history: NOTHING_WRITTEN, cancelled: false };
}

export function nextSession(session: Session, step: Step): Session {
  switch (step.type) {
    case "viewed":
      return { ...session, view: step.view };
    case "began":
      return { ...session, work: step.work, problem: undefined, cancelled: false };
    case "checked":
      return { ...session, work: undefined, report: step.report, checkedAt: step.at, stale: step.stale };
    case "touched":
      return session.stale ? session : { ...session, stale: true };
    case "cancelled":
      return { ...session, work: undefined, cancelled: true };
    case "failed":
      return { ...session, work: undefined, problem: step.problem };
    case "wrote":
      return { ...session, work: undefined, stale: true, ...wrote(session, step.receipt, step.at) };
    case "tookBack":
      return { ...session, work: undefined, stale: true, ...tookBack(session, step.receipt, step.id) };
    case "dismissed":
      return { ...session, [step.what]: undefined };
    case "choseOthers":
      return { ...session, others: step.others, stale: true };
    case "choseDate":
      return { ...session, date: step.date, dateChosen: true, stale: true };
  }
}

type Written = Pick<Session, "history" | "landed">;

function wrote({ history }: Session, receipt: Receipt, at: number): Written {
  const { label, applied } = receipt;
  const next = withWrite(history, { label, at, applied });
  const last = applied.length > 0 ? next.at(-1) : undefined;
  return { history: next, landed: { receipt, way: "done", ...(last ? { undo: last.id } : {}) } };
}

/** Taking back that was refused whole, by a protected sheet for one, can be tried again. */
function tookBack({ history }: Session, receipt: Receipt, id: number): Written {
  const refused = receipt.outcome === "refused";
  return {
    history: refused ? history : withoutWrite(history, id),
    landed: { receipt, way: "undone", ...(refused ? { undo: id } : {}) },
  };
}

type Told = Pick<Session, "others"> & Partial<Pick<Session, "date">>;

/** What every action is told besides the workbook; the day where it is given. */
export function optionsOf({ others: { previous, breakdown }, date }: Told): CheckOptions {
  return {
    ...(date ? { date } : {}),
    ...(previous ? { previous: previous.book } : {}),
    ...(breakdown ? { breakdown: breakdown.book } : {}),
  };
}

/** The day of a circular and of returns is their period's end until a person chooses another. */
export function askedOptionsOf({
  others,
  date,
  dateChosen,
}: Pick<Session, "others" | "date" | "dateChosen">): CheckOptions {
  return optionsOf({ others, ...(dateChosen ? { date } : {}) });
}

/** The report besides: only what reports findings needs it, and pays for it. */
export function checkOptionsOf(session: Told): CheckOptions {
  const { report } = session.others;
  return { ...optionsOf(session), ...(report ? { report: report.text } : {}) };
}

export function viewNamed(name: string | null): View {
  return VIEWS.find((view) => view === name) ?? "overview";
}
