/** 分类统计: items by category of the work. */
import { groupBy } from "../../collections/group";
import { compact } from "../../chinese/text";
import { countRatings, type Ledger } from "../../ledger/ledger";
import { defineSummary, type Rows } from "../summary";
import { tablePaper } from "../table-paper";
import { countCells, ratingColumns, titleOf } from "../counts";

export const categories = defineSummary({
  kind: "categories",
  sheetName: "分类统计",
  usual: true,
  needs: ["rows"],
  restsOn: ["rating"],
  rows: ({ ledger }) => categoryRows(ledger),
  layOut: tablePaper({ landscape: false, widths: [48, 10], textColumns: [0] }),
});

function categoryRows(ledger: Ledger): Rows {
  const columns = ratingColumns(ledger);
  const groups = groupBy(ledger.items, ({ category }) => compact(category).replace(/(完成|进展|推进)情况$/, ""));
  return [
    [titleOf(ledger, "分类统计表")],
    ["类  别", "事项", ...columns.map(({ word }) => word)],
    ...[...groups].map(([category, items]) => [
      category || "未分类",
      ...countCells(items.length, countRatings(items), columns),
    ]),
    ["总计", ...countCells(ledger.items.length, ledger.byRating, columns)],
  ];
}
