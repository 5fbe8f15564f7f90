/**
 * After a failed write. One setting that an Excel refuses takes its whole request along; so where the plan has parts that
 * its sheets stand without, what is missing is sent once more, each such part by itself.
 */
import { sheetOf, type Conflict, type Edit } from "../../core/edits/plan";
import type { HostFailure } from "../host-errors";
import { failedPlaces, findWritten, type Found } from "./find-written";
import type { Targets } from "./load-targets";
import { planSteps, type PlanStep } from "./plan-steps";
import { doneOf, sendApart } from "./send-steps";
import type { LiftedFormats } from "./write-cells";

export interface FailedWrite {
  readonly edits: readonly Edit[];
  readonly steps: readonly PlanStep[];
  /** The steps that the host did not confirm. */
  readonly left: readonly PlanStep[];
  readonly failure: HostFailure;
  readonly targets: Targets;
  readonly lifted: LiftedFormats;
}

export interface Recovered {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly Conflict[];
}

export async function recoverWrite(context: Excel.RequestContext, write: FailedWrite): Promise<Recovered> {
  const { edits, steps, left, failure, targets, lifted } = write;
  if (left.every(isOptional)) return { edits, conflicts: (await sendApart(context, left)).leftOut };
  const before = targets.list;
  const found = await findWritten(context, { edits, done: doneOf(steps, left), before });
  if (!found.open || !left.some(isOptional)) return conclude(failure, found);

  const again = planSteps(found.open.edits, targets, lifted, found.open.sheetCount);
  const apart = await sendApart(context, again);
  const done = new Set([...found.landed, ...doneOf(again, apart.left)]);
  if (apart.failure) {
    const end = conclude(apart.failure, await findWritten(context, { edits, done, before }));
    const standing = new Set(end.edits.map(sheetOf));
    return { ...end, conflicts: [...end.conflicts, ...apart.leftOut.filter(({ sheet }) => standing.has(sheet))] };
  }
  return { edits: edits.filter((edit) => done.has(edit)), conflicts: [...found.conflicts, ...apart.leftOut] };
}

function isOptional({ optional }: PlanStep): boolean {
  return optional !== undefined;
}

function conclude(failure: HostFailure, { landed, missing, conflicts }: Found): Recovered {
  return { edits: landed, conflicts: [...failedPlaces(failure, missing), ...conflicts] };
}
