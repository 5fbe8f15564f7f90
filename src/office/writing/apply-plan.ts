/** Carries out an edit plan: lists the sheets, compares what stands there, writes, and tells exactly what landed. */
import type { Conflict, Edit, EditPlan, Receipt } from "../../core/edits/plan";
import { receiptOf } from "../../core/edits/receipt";
import { batchesOf, send, type Step } from "./batches";
import { hostConflict, hostFailure, type HostFailure } from "../host-errors";
import { judge, protectedTargets } from "./judge-plan";
import { findWritten } from "./find-written";
import { listSheets } from "../reading/list-sheets";
import { loadTargets, type Targets } from "./load-targets";
import { cellSteps, type LiftedFormats } from "./write-cells";
import { isAllButCharts, removeCharts } from "./without-charts";
import { chartSteps } from "./write-charts";
import { protectionSteps } from "./write-protection";
import { markSteps, sheetSteps } from "./write-sheet";

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
  const written = await write(context, stepsOf(edits, targets, lifted));
  if (!written.failure) return receiptOf(plan, edits, conflicts);
  const charted = edits.flatMap((edit) =>
    edit.kind === "addSheet" && edit.draft.charts?.length ? [edit.draft.name] : [],
  );
  if (charted.length > 0 && (written.essential || (await isAllButCharts(context, edits, targets.list)))) {
    await removeCharts(context, charted);
    const leftOut = charted.map((sheet): Conflict => ({ reason: "leftOut", sheet, what: "chart" }));
    return receiptOf(plan, edits, [...conflicts, ...leftOut]);
  }
  const landed = await findWritten(context, {
    edits,
    done: written.done,
    before: targets.list,
    failure: written.failure,
  });
  return receiptOf(plan, landed.edits, [...conflicts, ...landed.conflicts]);
}

/** Cells first: should a new sheet fail, it is taken away again and nothing else hangs on it. Charts last: they may fail. */
function stepsOf(edits: readonly Edit[], targets: Targets, lifted: LiftedFormats): Step<readonly Edit[]>[] {
  const cells = edits.filter((edit) => edit.kind === "setCell");
  const sheets = edits.filter((edit) => edit.kind !== "setCell");
  let count = targets.list.sheets.length;
  const steps = sheets.flatMap((edit): Step<readonly Edit[]>[] => {
    if (edit.kind === "removeSheet") {
      count--;
      return [
        { of: [edit], bytes: 500, queue: (context) => context.workbook.worksheets.getItem(edit.draft.name).delete() },
      ];
    }
    const position = edit.position === undefined ? undefined : Math.min(edit.position, count);
    count++;
    return sheetSteps<readonly Edit[]>(edit.draft, position, [edit]);
  });
  const added = sheets.filter((edit) => edit.kind === "addSheet");
  return [
    ...cellSteps(cells, targets, lifted),
    ...steps,
    ...added.flatMap((edit) => markSteps<readonly Edit[]>(edit.draft, [edit])),
    ...added.flatMap((edit) => protectionSteps<readonly Edit[]>(edit.draft, [edit])),
    ...added.flatMap((edit) => chartSteps<readonly Edit[]>(edit.draft, [edit])),
  ];
}

interface Written {
  /** Edits all of whose work the host confirmed. */
  readonly done: ReadonlySet<Edit>;
  /** Nothing but optional steps was left to do. */
  readonly essential: boolean;
  readonly failure?: HostFailure;
}

async function write(context: Excel.RequestContext, steps: readonly Step<readonly Edit[]>[]): Promise<Written> {
  const sent = new Set<Step<readonly Edit[]>>();
  const done = (): Set<Edit> => {
    const open = new Set(steps.filter((step) => !sent.has(step)).flatMap((step) => step.of));
    return new Set(steps.flatMap((step) => step.of).filter((edit) => !open.has(edit)));
  };
  for (const batch of batchesOf(steps)) {
    try {
      await send(context, batch);
    } catch (error) {
      const essential = steps.every((step) => sent.has(step) || step.optional);
      return { done: done(), essential, failure: hostFailure(error) };
    }
    for (const step of batch) sent.add(step);
  }
  return { done: done(), essential: true };
}
