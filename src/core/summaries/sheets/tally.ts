/** 统计表: every unit's items by rating, in two blocks side by side. */
import type { CellValue } from "../../grid/snapshot";
import type { Ledger } from "../../ledger/ledger";
import { defineSummary, type Rows } from "../summary";
import { tablePaper } from "../table-paper";
import { countCells, ratingColumns, titleOf, unitsInOrder } from "../counts";

export const tally = defineSummary({
  kind: "tally",
  sheetName: "统计表",
  usual: true,
  needs: ["rows"],
  restsOn: ["unit", "rating"],
  rows: ({ ledger }) => tallyRows(ledger),
  layOut: tablePaper({ landscape: false, widths: [24, 10], textColumns: [], twoBlocks: true }),
});

export function tallyRows(ledger: Ledger): Rows {
  const columns = ratingColumns(ledger);
  const header: CellValue[] = ["单  位", "承办事项", ...columns.map(({ word }) => word)];
  const lines: CellValue[][] = [
    ...unitsInOrder(ledger).map((unit) => [unit.unit, ...countCells(unit.items.length, unit.byRating, columns)]),
    ["总计", ...countCells(ledger.items.length, ledger.byRating, columns)],
  ];
  const half = Math.ceil(lines.length / 2);
  const blank = header.map(() => null);
  const body = lines.slice(0, half).map((line, i) => [...line, ...(lines[half + i] ?? blank)]);
  return [[titleOf(ledger, "统计表")], [...header, ...header], ...body];
}
