/** 排名: units by completion rate, then by the rate on track; equal units share a rank and the next rank skips. */
import type { CellValue } from "../../grid/snapshot";
import type { Ledger, UnitTotals } from "../../ledger/ledger";
import { overdueCounts, type OverdueCounts } from "../../limits/overview";
import { defineSummary, type Rows } from "../summary";
import { tablePaper } from "../table-paper";
import { noteRow, overdueNote, rate, sumsNote, titleOf, unitsInOrder } from "../counts";

export const ranking = defineSummary({
  kind: "ranking",
  sheetName: "排名",
  needs: ["rows"],
  restsOn: ["unit", "rating"],
  rows: ({ ledger }) => rankingRows(ledger),
  layOut: tablePaper({ landscape: false, widths: [8, 26, 12], textColumns: [] }),
});

interface Ranked extends UnitTotals {
  readonly rank: number;
}

function rankedUnits(ledger: Ledger): Ranked[] {
  const sorted = unitsInOrder(ledger).sort(compare);
  return sorted.map((unit) => ({ ...unit, rank: 1 + sorted.findIndex((other) => compare(other, unit) === 0) }));
}

/** Shares are compared as fractions, so that 1 of 3 and 2 of 6 are equal to the last digit. */
function compare(a: UnitTotals, b: UnitTotals): number {
  const difference = (kind: "completed" | "onTrack"): number =>
    b.byRating[kind] * a.items.length - a.byRating[kind] * b.items.length;
  return difference("completed") || difference("onTrack");
}

function rankingRows(ledger: Ledger): Rows {
  const { items, byRating } = ledger;
  const overdue = overdueCounts(ledger);
  const late = (count: (counts: OverdueCounts) => number): CellValue[] => (overdue ? [count(overdue) || null] : []);
  return [
    [titleOf(ledger, "单位排名表")],
    ["名次", "单  位", "承办事项", "已完成", "完成率", "进展顺利", "进展顺利率", ...(overdue ? ["超期"] : [])],
    ...rankedUnits(ledger).map(({ rank, unit, items: own, byRating: counts }) => [
      rank,
      unit,
      own.length,
      counts.completed || null,
      rate(counts.completed, own.length),
      counts.onTrack || null,
      rate(counts.onTrack, own.length),
      ...late(({ of }) => of(unit)),
    ]),
    [
      null,
      "总计",
      items.length,
      byRating.completed || null,
      rate(byRating.completed, items.length),
      byRating.onTrack || null,
      rate(byRating.onTrack, items.length),
      ...late(({ total }) => total),
    ],
    ...noteRow(
      "先比完成率，再比进展顺利率，都以承办事项为基数；两率相同的名次并列，下一名次顺延。",
      sumsNote(ledger),
      overdueNote(ledger),
    ),
  ];
}
