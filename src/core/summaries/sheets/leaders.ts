/** 分管领导统计: items by leader in charge; an item of two leaders counts under each. */
import { countRatings, type Ledger } from "../../ledger/ledger";
import { leadersOf } from "../../ledger/leaders";
import type { WorkItem } from "../../domain/items";
import type { CellValue } from "../../grid/snapshot";
import { defineSummary, type Rows } from "../summary";
import { tablePaper } from "../table-paper";
import { countCells, noteRow, rate, ratingColumns, titleOf } from "../counts";

export const leaders = defineSummary({
  kind: "leaders",
  sheetName: "分管领导统计",
  needs: ["rows", "leaders"],
  restsOn: ["rating"],
  rows: ({ ledger }) => leaderRows(ledger),
  layOut: tablePaper({ landscape: false, widths: [24, 11], textColumns: [] }),
});

function leaderRows(ledger: Ledger): Rows {
  const columns = ratingColumns(ledger);
  const { leaders, unnamed, shared } = leadersOf(ledger);
  const line = (name: string, items: readonly WorkItem[]): CellValue[] => {
    const counts = countRatings(items);
    return [name, ...countCells(items.length, counts, columns), rate(counts.completed, items.length)];
  };
  return [
    [titleOf(ledger, "分管领导统计表")],
    ["分管领导", "事项", ...columns.map(({ word }) => word), "完成率"],
    ...leaders.map(({ leader, items }) => line(leader, items)),
    ...(unnamed.length > 0 ? [line("未写明分管领导", unnamed)] : []),
    line("总计", ledger.items),
    ...noteRow(
      "完成率为已完成占事项的比例。",
      shared > 0 ? `有 ${shared} 项写有几位分管领导，每位各计一次，总计按项计，不重复。` : undefined,
    ),
  ];
}
