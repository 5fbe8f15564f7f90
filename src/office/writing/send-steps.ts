/** Sends the steps of a plan: all at once as far as they fit, or so that what is optional fails by itself. */
import { sheetOf, type Edit, type LeftOutPart, type SheetPart } from "../../core/edits/plan";
import { hostFailure, type HostFailure } from "../host-errors";
import { batchesOf, send } from "./batches";
import type { PlanStep } from "./plan-steps";
import { removeCharts } from "./remove-charts";

export interface Sent {
  /** The steps that the host did not confirm. */
  readonly left: readonly PlanStep[];
  readonly failure?: HostFailure;
}

export async function sendTogether(context: Excel.RequestContext, steps: readonly PlanStep[]): Promise<Sent> {
  let left = steps;
  for (const batch of batchesOf(steps)) {
    try {
      await send(context, batch);
    } catch (error) {
      return { left, failure: hostFailure(error) };
    }
    left = left.slice(batch.length);
  }
  return { left };
}

/** Edits all of whose work the host confirmed. */
export function doneOf(steps: readonly PlanStep[], left: readonly PlanStep[]): Set<Edit> {
  const open = new Set(left.flatMap((step) => step.of));
  return new Set(steps.flatMap((step) => step.of).filter((edit) => !open.has(edit)));
}

export type Apart = Sent & { readonly leftOut: readonly LeftOutPart[] };

/** Each optional part of the new sheets goes by itself, and is left out of all of them where the host refuses it for one. */
export async function sendApart(context: Excel.RequestContext, steps: readonly PlanStep[]): Promise<Apart> {
  const leftOut: LeftOutPart[] = [];
  let left = steps;
  for (const run of runsOf(steps)) {
    const part = run[0]?.optional;
    if (part === "chart") await removeCharts(context, sheetsIn(run));
    const { failure } = await sendTogether(context, run);
    if (failure && part === undefined) return { left, failure, leftOut };
    if (failure && part !== undefined) leftOut.push(...sheetsIn(run).map((sheet) => withoutPart(sheet, part)));
    if (failure && part === "chart") await removeCharts(context, sheetsIn(run));
    left = left.filter((step) => !run.includes(step));
  }
  return { left, leftOut };
}

function withoutPart(sheet: string, what: SheetPart): LeftOutPart {
  return { reason: "leftOut", sheet, what };
}

function sheetsIn(steps: readonly PlanStep[]): string[] {
  return [...new Set(steps.flatMap(({ of }) => of.map(sheetOf)))];
}

/** The optional steps by what they are for, between the others as they stand. */
function runsOf(steps: readonly PlanStep[]): PlanStep[][] {
  const runs: PlanStep[][] = [];
  const open = new Map<SheetPart, PlanStep[]>();
  for (const step of steps) {
    const part = step.optional;
    const run = part === undefined ? essentialRun(runs) : open.get(part);
    if (part === undefined) open.clear();
    if (run) run.push(step);
    else {
      const fresh = [step];
      runs.push(fresh);
      if (part !== undefined) open.set(part, fresh);
    }
  }
  return runs;
}

function essentialRun(runs: readonly PlanStep[][]): PlanStep[] | undefined {
  const last = runs.at(-1);
  return last?.[0]?.optional === undefined ? last : undefined;
}
