/** The workbook that is open in Excel, as actions and the pane see it. */
import type { RevealOutcome, VisibleWorkbook } from "../actions/workbook";
import { receiptOf } from "../core/edits/receipt";
import type { Range } from "../core/grid/range";
import { CellMap } from "./cell-map";
import { rangeOf } from "./range-of";
import { readWorkbook } from "./read-workbook";
import type { LiftedFormats } from "./write-cells";

export interface ExcelWorkbook extends VisibleWorkbook {
  /** Calls back when somebody else than the add-in changes a cell; resolves with the way to stop. */
  watch(onChange: () => void): Promise<() => void>;
}

/** Excel refuses work while a cell is being edited; it then waits until the person is done. */
const runOptions = { delayForCellEdit: true };

export function openExcelWorkbook(): ExcelWorkbook {
  const lifted: LiftedFormats = new CellMap();
  return {
    read: () => Excel.run(runOptions, readWorkbook),
    async apply(plan) {
      if (plan.edits.length === 0) return receiptOf(plan, [], []);
      // Reading is what the pane shows first; what writes is loaded when something is written.
      const { applyPlan } = await import(/* webpackChunkName: "write" */ "./apply-plan");
      return Excel.run(runOptions, (context) => applyPlan(context, plan, lifted));
    },
    reveal: (sheet, range) => Excel.run(runOptions, (context) => reveal(context, sheet, range)),
    watch: (onChange) => Excel.run(runOptions, (context) => watch(context, onChange)),
  };
}

/** Excel before ExcelApi 1.14 does not say who changed a cell; the add-in's own writes then count as well. */
async function watch(context: Excel.RequestContext, onChange: () => void): Promise<() => void> {
  const handler = context.workbook.worksheets.onChanged.add(({ triggerSource }) => {
    if (triggerSource !== "ThisLocalAddin") onChange();
    return Promise.resolve();
  });
  await context.sync();
  return () => {
    handler.remove();
    // Nobody waits for this; a host that is gone has nothing left to stop.
    handler.context.sync().catch(() => undefined);
  };
}

async function reveal(context: Excel.RequestContext, name: string, range: Range): Promise<RevealOutcome> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) return "missing";
  if (sheet.visibility !== "Visible") return "hidden";
  sheet.activate();
  rangeOf(sheet, range).select();
  await context.sync();
  return "shown";
}
