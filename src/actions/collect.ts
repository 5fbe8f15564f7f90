/** Collect (收件): judge what the units sent back by what the office's workbook asked of them. */
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import { type CollectContext } from "../core/returns/reading/context";
import { contextFrom, type ContextOptions, type StatedPeriod } from "../core/returns/reading/context-of";
import { readReturn, type ReturnOptions } from "../core/returns/reading/read-return";
import type { ReturnedFile } from "../core/returns/reading/returned-file";
import { settle as settleReturns, type SettleChoices, type Settlement } from "../core/returns/merging/settle";
import { statedPeriod } from "../core/returns/reading/stated-period";
import type { Submission } from "../core/returns/reading/submission";
import { ledgerOf, type CheckOptions } from "./check";

export { NO_CONTEXT, type CollectContext } from "../core/returns/reading/context";
export { describeRemark, type Remark } from "../core/returns/wording/remarks";
export type { SettleChoices, Settlement, Submission };

/** Read once for a whole batch; plain data, so that it can be sent to a worker. */
export function contextOf(book: WorkbookSnapshot, options: ContextOptions & CheckOptions = {}): CollectContext {
  return contextFrom(ledgerOf(book, options), options);
}

/** What most of the files say they are of, for contextOf. */
export function periodOf(files: readonly ReturnedFile[]): StatedPeriod | undefined {
  return statedPeriod(files);
}

/** One submission for each unit in the file. */
export function judge(file: ReturnedFile, context: CollectContext, options: ReturnOptions = {}): Submission[] {
  return readReturn(file, context, options);
}

/** Once every file is judged. */
export function settle(
  submissions: readonly Submission[],
  choices: SettleChoices,
  context: CollectContext,
): Settlement {
  return settleReturns(submissions, choices, context.roster);
}
