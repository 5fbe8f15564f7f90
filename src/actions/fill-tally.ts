/** Fill the tally (填充统计表): write the counts of the annex rows into every recognised statistics sheet. */
import type { EditPlan } from "../core/edits/plan";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import { fillTally, type FillMode, type TallyFill } from "../core/summaries/fill-tally";
import { ledgerOf, type CheckOptions } from "./check";
import type { Workbook } from "./workbook";

export interface FillPreview {
  readonly plan: EditPlan;
  readonly remarks: TallyFill["remarks"];
  /** Rows without a rating, which no status column counts. */
  readonly unrated: number;
  /** Why there is nothing to fill: no statistics sheet, or no annex to count. */
  readonly impossible?: "noTally" | "noAnnex";
}

export async function planFillTally(
  workbook: Workbook,
  mode: FillMode,
  options: CheckOptions = {},
): Promise<FillPreview> {
  return planFill(await workbook.read(), mode, options);
}

export function planFill(book: WorkbookSnapshot, mode: FillMode, options: CheckOptions = {}): FillPreview {
  const ledger = ledgerOf(book, options);
  const fills = ledger.reconciliations.map((reconciliation) => fillTally(ledger, reconciliation, mode));
  const plan: EditPlan = { label: "fillTally", edits: fills.flatMap(({ edits }) => edits) };
  const preview = {
    plan,
    remarks: fills.flatMap(({ remarks }) => remarks),
    unrated: Math.max(0, ...fills.map(({ unrated }) => unrated)),
  };
  if (ledger.recognition.tallies.length === 0) return { ...preview, impossible: "noTally" };
  if (ledger.reconciliations.length === 0) return { ...preview, impossible: "noAnnex" };
  return preview;
}
