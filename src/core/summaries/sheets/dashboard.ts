/** 看板: the period on one page: key figures, items by rating, every unit's ratings; the charts follow these cells. */
import type { CellValue } from "../../grid/snapshot";
import type { Ledger } from "../../ledger/ledger";
import { defineSummary, type Rows } from "../summary";
import { overdueCounts } from "../../limits/overview";
import { dashboardDraft, OVERDUE_HEADING } from "../dashboard-paper";
import { countCells, noteRow, overdueNote, rate, ratingColumns, sumsNote, titleOf, unitsInOrder } from "../counts";

export const dashboard = defineSummary({
  kind: "dashboard",
  sheetName: "看板",
  needs: ["rows"],
  restsOn: ["unit", "rating"],
  rows: ({ ledger }) => dashboardRows(ledger),
  layOut: dashboardDraft,
});

function dashboardRows(ledger: Ledger): Rows {
  const { items, byRating, units, matters } = ledger;
  const columns = ratingColumns(ledger);
  const blank: CellValue[] = [null];
  const overdue = overdueCounts(ledger);
  const late = (count: number | undefined): CellValue[] => (overdue ? [count || null] : []);
  return [
    [titleOf(ledger, "看板")],
    ["责任单位", "承办事项", "去重事项", "完成率", "滞后和未启动", ...(overdue ? ["超期事项"] : [])],
    [
      units.length,
      items.length,
      matters,
      rate(byRating.completed, items.length),
      byRating.lagging + byRating.notStarted,
      ...(overdue ? [overdue.total] : []),
    ],
    blank,
    ["进度评估", "项数", "占比"],
    ...columns.map(({ word, kind }): CellValue[] => [word, byRating[kind], rate(byRating[kind], items.length)]),
    ["总计", items.length, rate(items.length, items.length)],
    blank,
    ["单  位", "承办事项", ...columns.map(({ word }) => word), ...(overdue ? [OVERDUE_HEADING] : [])],
    ...unitsInOrder(ledger).map((unit) => [
      unit.unit,
      ...countCells(unit.items.length, unit.byRating, columns),
      ...late(overdue?.of(unit.unit)),
    ]),
    ["总计", ...countCells(items.length, byRating, columns), ...late(overdue?.total)],
    ...noteRow(
      "完成率为已完成占承办事项的比例；去重事项中几个单位共同承担的只计一次。",
      sumsNote(ledger),
      overdueNote(ledger),
    ),
  ];
}
