/** 与上期对比: for every unit how many of its items moved, came and went; the most changed first. */
import type { CellValue } from "../../grid/snapshot";
import type { Change, ChangeTotals, Comparison } from "../../ledger/against-previous";
import type { Ledger } from "../../ledger/ledger";
import { CHANGE_WORDS } from "../../ledger/change-words";
import { comparisonSentence } from "../../ledger/comparison-sentence";
import { defineSummary, type Rows } from "../summary";
import { tablePaper } from "../table-paper";
import { comparedWithPrevious, noteRow, titleOf } from "../counts";

export const comparison = defineSummary({
  kind: "comparison",
  sheetName: "与上期对比",
  needs: ["rows", "previous"],
  restsOn: ["unit", "standard", "rating"],
  rows: ({ ledger }) => comparisonRows(ledger, comparedWithPrevious(ledger)),
  layOut: tablePaper({ landscape: false, widths: [26, 10], textColumns: [] }),
});

const ORDER: readonly Change[] = ["progressed", "same", "regressed", "unranked", "new", "gone"];

function comparisonRows(ledger: Ledger, comparison: Comparison): Rows {
  const shown = ORDER.filter((change) => change !== "unranked" || comparison.changes.unranked > 0);
  const line = (name: string, totals: ChangeTotals): CellValue[] => [
    name,
    totals.previousItems,
    totals.currentItems,
    ...shown.map((change) => totals.changes[change] || null),
    totals.unchangedNotes || null,
  ];
  return [
    [titleOf(ledger, "与上期对比表")],
    ["单  位", "上期事项", "本期事项", ...shown.map((change) => CHANGE_WORDS[change].zh), "完成情况\n未更新"],
    ...comparison.units.map((unit) => line(unit.unit || "未写明单位", unit)),
    line("总计", comparison),
    ...noteRow(comparisonSentence(ledger, comparison, "zh")),
  ];
}
