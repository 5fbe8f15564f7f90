/** A plan as steps, in the order in which a failure does the least harm. */
import type { Edit } from "../../core/edits/plan";
import type { Step } from "./batches";
import { cellSteps, type CellFormats, type LiftedFormats } from "./write-cells";
import { chartSteps } from "./write-charts";
import { paperSteps } from "./write-paper";
import { protectionSteps } from "./write-protection";
import { markSteps, sheetSteps } from "./write-sheet";

export type PlanStep = Step<readonly Edit[]>;

/**
 * Cells first: should a new sheet fail, it is taken away again and nothing else hangs on it. What a sheet stands without
 * comes after all that it needs, but before its protection, which Excel might not set paper under; charts come last.
 */
export function planSteps(
  edits: readonly Edit[],
  formats: CellFormats,
  lifted: LiftedFormats,
  sheetCount: number,
): PlanStep[] {
  const cells = edits.filter((edit) => edit.kind === "setCell");
  const sheets = edits.filter((edit) => edit.kind !== "setCell");
  let count = sheetCount;
  const steps = sheets.flatMap((edit): PlanStep[] => {
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
    ...cellSteps(cells, formats, lifted),
    ...steps,
    ...added.flatMap((edit) => markSteps<readonly Edit[]>(edit.draft, [edit])),
    ...added.flatMap((edit) => paperSteps<readonly Edit[]>(edit.draft, [edit])),
    ...added.flatMap((edit) => protectionSteps<readonly Edit[]>(edit.draft, [edit])),
    ...added.flatMap((edit) => chartSteps<readonly Edit[]>(edit.draft, [edit])),
  ];
}
