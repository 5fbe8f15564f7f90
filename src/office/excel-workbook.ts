/** The workbook that is open in Excel, as actions and the pane see it. */
import type { RevealOutcome, VisibleWorkbook } from "../actions/workbook";
import { receiptOf } from "../core/edits/receipt";
import type { Range } from "../core/grid/range";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import { CellMap } from "./reading/cell-map";
import type { ListedSheet } from "./reading/list-sheets";
import { rangeOf } from "./reading/range-of";
import { readWorkbook } from "./reading/read-workbook";
import { patient } from "./patience";
import { watch, type KnownSheets } from "./watch";
import type { LiftedFormats } from "./writing/write-cells";

export interface ExcelWorkbook extends VisibleWorkbook {
  /** Calls back when somebody else than the add-in changes a cell or a sheet; resolves with the way to stop. */
  watch(onChange: () => void): Promise<() => void>;
}

/** Excel refuses work while a cell is being edited; it then waits until the person is done. */
const runOptions = { delayForCellEdit: true };

/** `onWaiting` is told when Excel does not answer for a while, and when it does again. */
export function openExcelWorkbook(onWaiting: (waiting: boolean) => void = () => undefined): ExcelWorkbook {
  const waitFor = patient(onWaiting);
  const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    waitFor(Excel.run(runOptions, work));
  const lifted: LiftedFormats = new CellMap();
  let known: KnownSheets = new Map();
  /** Screens that ask at the same time are answered by one reading, while nothing changes. */
  let reading: Promise<WorkbookSnapshot> | undefined;
  const forget = (): void => {
    reading = undefined;
  };
  const listed = (sheets: readonly ListedSheet[]): void => {
    known = new Map(sheets.map(({ id, name, hidden }) => [id, { name, hidden }]));
  };
  return {
    read() {
      if (reading) return reading;
      const own = run((context) => readWorkbook(context, listed));
      const done = (): void => {
        if (reading === own) forget();
      };
      own.then(done, done);
      return (reading = own);
    },
    async apply(plan) {
      if (plan.edits.length === 0) return receiptOf(plan, [], []);
      // Reading is what the pane shows first; what writes is loaded when something is written.
      const { applyPlan } = await import(/* webpackChunkName: "write" */ "./writing/apply-plan");
      return run((context) => applyPlan(context, plan, lifted)).finally(forget);
    },
    reveal: (sheet, range) => run((context) => reveal(context, sheet, range)),
    watch: (onChange) =>
      run((context) =>
        watch(
          context,
          () => known,
          () => {
            forget();
            onChange();
          },
        ),
      ),
  };
}

async function reveal(context: Excel.RequestContext, name: string, range: Range): Promise<RevealOutcome> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) return "missing";
  if (sheet.visibility !== "Visible") return "hidden";
  sheet.activate();
  // What is selected in the same request that turns to the sheet is lost in some versions.
  await context.sync();
  rangeOf(sheet, range).select();
  await context.sync();
  return "shown";
}
