/** 与上期对比: for every unit how many of its items moved, came and went; the most changed first. */
import type { CellValue } from "../../grid/snapshot";
import type { Change, ChangeTotals, Comparison } from "../../ledger/against-previous";
import type { Ledger } from "../../ledger/ledger";
import type { Both } from "../../language/language";
import { comparisonSentence } from "../../ledger/comparison-sentence";
import type { Rows } from "../rows";
import { noteRow, titleOf } from "../counts";

export const CHANGE_WORDS: Readonly<Record<Change, Both>> = {
  same: { zh: "持平", en: "as before" },
  progressed: { zh: "提升", en: "progressed" },
  regressed: { zh: "倒退", en: "regressed" },
  unranked: { zh: "不作比较", en: "not compared" },
  new: { zh: "新增", en: "new" },
  gone: { zh: "不再列入", en: "gone" },
};

const ORDER: readonly Change[] = ["progressed", "same", "regressed", "unranked", "new", "gone"];

export function comparisonRows(ledger: Ledger, comparison: Comparison): Rows {
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
