/** What came of a plan, with the way back. */
import { invert } from "./invert";
import type { Conflict, Edit, EditPlan, Receipt } from "./plan";

/** `applied` are the edits that landed; what was only left out of one does not make the outcome partial. */
export function receiptOf(
  { label }: Pick<EditPlan, "label">,
  applied: readonly Edit[],
  conflicts: readonly Conflict[],
): Receipt {
  const whole = conflicts.every(({ reason }) => reason === "leftOut");
  return {
    outcome: whole ? "applied" : applied.length === 0 ? "refused" : "partial",
    label,
    applied,
    conflicts,
    undo: invert({ label, edits: applied }),
  };
}
