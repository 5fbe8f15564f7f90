/** 单位统计: every unit's items, the distinct matters among them, and how many are completed. */
import type { Ledger } from "../../ledger/ledger";
import { mattersOf } from "../../domain/matters";
import { defineSummary, type Rows } from "../summary";
import { tablePaper } from "../table-paper";
import { countCells, noteRow, rate, ratingColumns, sumsNote, titleOf, unitsInOrder } from "../counts";

export const units = defineSummary({
  kind: "units",
  sheetName: "单位统计",
  needs: ["rows"],
  restsOn: ["unit", "rating"],
  rows: ({ ledger }) => unitRows(ledger),
  layOut: tablePaper({ landscape: false, widths: [26, 11], textColumns: [] }),
});

function unitRows(ledger: Ledger): Rows {
  const columns = ratingColumns(ledger);
  return [
    [titleOf(ledger, "单位统计表")],
    ["单  位", "去重事项", "承办事项", ...columns.map(({ word }) => word), "完成率"],
    ...unitsInOrder(ledger).map(({ unit, items, byRating }) => [
      unit,
      mattersOf(items).count,
      ...countCells(items.length, byRating, columns),
      rate(byRating.completed, items.length),
    ]),
    [
      "总计",
      ledger.matters,
      ...countCells(ledger.items.length, ledger.byRating, columns),
      rate(ledger.byRating.completed, ledger.items.length),
    ],
    ...noteRow(
      "完成率为已完成占承办事项的比例；去重事项把内容相同的合为一项，几个单位共同承担的在总计中只计一次。",
      sumsNote(ledger),
    ),
  ];
}
