/** Fix one, fix all (修正): the edits that findings propose, as one plan. */
import { applyPlan } from "../core/edits/apply";
import { compatible, mergeCells } from "../core/edits/merge";
import type { EditPlan } from "../core/edits/plan";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { Finding } from "../core/rules/rule";
import { runRules } from "../core/rules/run";
import { ledgerOf, type CheckOptions } from "./check";
import type { Workbook } from "./workbook";

/** One finding's own fix. */
export function planFix(finding: Finding): EditPlan {
  return { label: finding.rule, edits: finding.fix ?? [] };
}

/** Every fix that is derived, repeated until nothing more can be fixed: a fixed total may uncover another. */
export async function planFixAll(workbook: Workbook, options: CheckOptions = {}): Promise<EditPlan> {
  return planFixes(await workbook.read(), options);
}

/** More passes than any chain of fixes needs. */
const MOST_PASSES = 12;

export function planFixes(book: WorkbookSnapshot, options: CheckOptions = {}): EditPlan {
  let now = book;
  let edits: ReturnType<typeof compatible> = [];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const findings = runRules(ledgerOf(now, options));
    const step = compatible(findings.flatMap(({ fix }) => (fix && fix.length > 0 ? [fix] : [])));
    if (step.length === 0) break;
    edits = [...edits, ...step];
    now = applyPlan(now, { label: "fix", edits: step });
  }
  return { label: "fix", edits: mergeCells(edits) };
}
