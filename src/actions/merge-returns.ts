/** Merge what the units sent back into the annex and the roster (合并到附件2): a preview, and one plan. */
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { CollectContext } from "../core/returns/reading/context";
import { mergePlan, type MergeChoices, type MergePreview } from "../core/returns/merging/merge-plan";
import type { Settlement } from "../core/returns/merging/settle";
import { ledgerOf, type CheckOptions } from "./check";
import type { Workbook } from "./workbook";

export type { MergeChoices, MergePreview } from "../core/returns/merging/merge-plan";
export type { CellChange, UnitMerge } from "../core/returns/merging/merge-cells";

export async function planMerge(
  workbook: Workbook,
  context: CollectContext,
  settlement: Settlement,
  choices: MergeChoices,
  options: CheckOptions = {},
): Promise<MergePreview> {
  return planMergeInto(await workbook.read(), context, settlement, choices, options);
}

export function planMergeInto(
  book: WorkbookSnapshot,
  context: CollectContext,
  settlement: Settlement,
  choices: MergeChoices,
  options: CheckOptions = {},
): MergePreview {
  return mergePlan(ledgerOf(book, options), context, settlement, choices);
}
