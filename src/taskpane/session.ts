/** What the pane knows at one moment, and how it changes. */
import type { CheckReport } from "../actions/check";
import type { Receipt } from "../core/edits/plan";
import type { SheetRoles } from "../core/ledger/recognise";
import type { Problem } from "./problems";

export type View = "overview" | "findings" | "fill" | "summaries";
export const VIEWS: readonly View[] = ["overview", "findings", "fill", "summaries"];

/** What keeps the pane waiting; while something is written nothing else may start. */
export type Work = "reading" | "writing" | "loading";

export interface Landed {
  readonly receipt: Receipt;
  readonly way: "done" | "undone";
}

export interface Session {
  readonly view: View;
  readonly work?: Work | undefined;
  readonly roles: SheetRoles;
  readonly report?: CheckReport | undefined;
  /** When the report was made, in milliseconds. */
  readonly checkedAt?: number | undefined;
  readonly landed?: Landed | undefined;
  readonly problem?: Problem | undefined;
  readonly cancelled: boolean;
}

export type Step =
  | { readonly type: "viewed"; readonly view: View }
  | { readonly type: "began"; readonly work: Work }
  | { readonly type: "checked"; readonly report: CheckReport; readonly at: number }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "wrote"; readonly landed: Landed }
  | { readonly type: "dismissed"; readonly what: "landed" | "problem" }
  | { readonly type: "chose"; readonly roles: SheetRoles };

export function firstSession(view: View): Session {
  return { view, roles: {}, cancelled: false };
}

export function nextSession(session: Session, step: Step): Session {
  switch (step.type) {
    case "viewed":
      return { ...session, view: step.view };
    case "began":
      return { ...session, work: step.work, problem: undefined, cancelled: false };
    case "checked":
      return { ...session, work: undefined, report: step.report, checkedAt: step.at };
    case "cancelled":
      return { ...session, work: undefined, cancelled: true };
    case "failed":
      return { ...session, work: undefined, problem: step.problem };
    case "wrote":
      return { ...session, work: undefined, landed: step.landed };
    case "dismissed":
      return { ...session, [step.what]: undefined };
    case "chose":
      return { ...session, roles: step.roles };
  }
}

export function viewNamed(name: string | null): View {
  return VIEWS.find((view) => view === name) ?? "overview";
}
