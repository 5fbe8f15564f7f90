/** Carries out an edit plan: lists the sheets, compares what stands there, writes, and tells exactly what landed. */
import type { EditPlan, Receipt } from "../../core/edits/plan";
import { receiptOf } from "../../core/edits/receipt";
import { hostConflict, hostFailure } from "../host-errors";
import { listSheets } from "../reading/list-sheets";
import { judge, protectedTargets } from "./judge-plan";
import { loadTargets, type Targets } from "./load-targets";
import { planSteps } from "./plan-steps";
import { recoverWrite } from "./recover-write";
import { sendTogether } from "./send-steps";
import type { LiftedFormats } from "./write-cells";

export async function applyPlan(
  context: Excel.RequestContext,
  plan: EditPlan,
  lifted: LiftedFormats,
): Promise<Receipt> {
  let targets: Targets;
  try {
    const list = await listSheets(context);
    const refusals = protectedTargets(plan, list);
    if (refusals.length > 0) return receiptOf(plan, [], refusals);
    targets = await loadTargets(context, plan.edits, list);
  } catch (error) {
    return receiptOf(plan, [], [hostConflict(hostFailure(error))]);
  }
  const { edits, conflicts } = judge(plan, targets);
  const steps = planSteps(edits, targets, lifted, targets.list.sheets.length);
  const { left, failure } = await sendTogether(context, steps);
  if (!failure) return receiptOf(plan, edits, conflicts);
  const recovered = await recoverWrite(context, { edits, steps, left, failure, targets, lifted });
  return receiptOf(plan, recovered.edits, [...conflicts, ...recovered.conflicts]);
}
