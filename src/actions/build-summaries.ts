/** Build the summary sheets (生成汇总) out of the rows of the annex. */
import type { EditPlan } from "../core/edits/plan";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { Language } from "../core/rules/rule";
import { runRules } from "../core/rules/run";
import { buildSummary, type BuiltSheet } from "../core/summaries/build";
import type { SummaryKind } from "../core/summaries/paper";
import { ledgerOf, type CheckOptions } from "./check";
import type { Workbook } from "./workbook";

export { ALL_SUMMARY_KINDS, SUMMARY_KINDS, type SummaryKind } from "../core/summaries/paper";

export interface SummaryPreview {
  readonly plan: EditPlan;
  readonly sheets: readonly Pick<BuiltSheet, "kind" | "name" | "action">[];
  /** No rows were recognised, so there is nothing to sum up. */
  readonly impossible?: "noRows";
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
  const wanted = ledger.items.length > 0 ? kinds : kinds.filter(isAboutFindings);
  const findings = wanted.some(isAboutFindings) ? runRules(ledger) : [];
  const built = wanted.map((kind) => buildSummary(kind, ledger, findings, language));
  const plan: EditPlan = { label: "buildSummaries", edits: built.flatMap(({ edits }) => edits) };
  const sheets = built.map(({ kind, name, action }) => ({ kind, name, action }));
  return { plan, sheets, ...(wanted.length === 0 && kinds.length > 0 ? { impossible: "noRows" as const } : {}) };
}

/** Those that need no rows, only a check. */
function isAboutFindings(kind: SummaryKind): boolean {
  return kind === "findings" || kind === "returns";
}
