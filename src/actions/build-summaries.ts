/** Build the summary sheets (生成汇总) out of the rows of the annex. */
import type { EditPlan } from "../core/edits/plan";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { Language } from "../core/language/language";
import { runRules } from "../core/rules/run";
import { buildSummary, type BuiltSheet } from "../core/summaries/build";
import { missingInputFor, type MissingInput } from "../core/summaries/contents";
import type { SummaryKind } from "../core/summaries/layout";
import { ledgerOf, type CheckOptions } from "./check";
import type { Workbook } from "./workbook";

export type { MissingInput } from "../core/summaries/contents";
export { ALL_SUMMARY_KINDS, SUMMARY_KINDS, type SummaryKind } from "../core/summaries/layout";

export interface SummaryPreview {
  readonly plan: EditPlan;
  readonly sheets: readonly Pick<BuiltSheet, "kind" | "name" | "action">[];
  /** Those asked for that cannot be built, and why. */
  readonly leftOut: readonly { readonly kind: SummaryKind; readonly lack: MissingInput }[];
  /** None of them can be built: no rows were recognised, no earlier period, nobody named as leader. */
  readonly impossible?: MissingInput;
}

export async function planSummaries(
  workbook: Workbook,
  kinds: readonly SummaryKind[],
  language: Language,
  options: CheckOptions = {},
): Promise<SummaryPreview> {
  return planSummarySheets(await workbook.read(), kinds, language, options);
}

export function planSummarySheets(
  book: WorkbookSnapshot,
  kinds: readonly SummaryKind[],
  language: Language,
  options: CheckOptions = {},
): SummaryPreview {
  const ledger = ledgerOf(book, options);
  const lacks = kinds.map((kind) => ({ kind, lack: missingInputFor(kind, ledger) }));
  const leftOut = lacks.flatMap(({ kind, lack }) => (lack ? [{ kind, lack }] : []));
  const wanted = lacks.flatMap(({ kind, lack }) => (lack ? [] : [kind]));
  const findings = wanted.some((kind) => kind === "findings" || kind === "returns") ? runRules(ledger) : [];
  const built = wanted.map((kind) => buildSummary(kind, ledger, findings, language));
  const plan: EditPlan = { label: "buildSummaries", edits: built.flatMap(({ edits }) => edits) };
  const sheets = built.map(({ kind, name, action }) => ({ kind, name, action }));
  const [first] = leftOut;
  return { plan, sheets, leftOut, ...(wanted.length === 0 && first ? { impossible: first.lack } : {}) };
}
