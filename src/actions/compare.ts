/** Compare with the last period (与上期对比): what moved, what came and went, and the sentence for the circular. */
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import { compareWithPrevious, type Comparison } from "../core/ledger/against-previous";
import type { Both } from "../core/language/language";
import { comparisonSentence } from "../core/ledger/comparison-sentence";
import { ledgerOf, type CheckOptions } from "./check";
import type { Workbook } from "./workbook";

export interface ComparisonReport extends Comparison {
  /** The words of this period, such as 第二季度. */
  readonly period?: string;
  readonly sentence: Both;
}

/** Undefined where no earlier annex is known, here or in the other workbook. */
export async function compare(workbook: Workbook, options: CheckOptions = {}): Promise<ComparisonReport | undefined> {
  return compareSnapshots(await workbook.read(), options);
}

export function compareSnapshots(book: WorkbookSnapshot, options: CheckOptions = {}): ComparisonReport | undefined {
  const ledger = ledgerOf(book, options);
  const comparison = compareWithPrevious(ledger);
  if (!comparison) return undefined;
  return {
    ...comparison,
    ...(ledger.period ? { period: ledger.period.words } : {}),
    sentence: { zh: comparisonSentence(ledger, comparison, "zh"), en: comparisonSentence(ledger, comparison, "en") },
  };
}
