/** A dashboard as the summaries will make it: a table of units by rating, totals, and two charts that follow them. */
import { sign } from "../../src/core/edits/checksum";
import type { ChartDraft, SheetDraft } from "../../src/core/edits/draft";
import type { CellContent } from "../../src/core/grid/snapshot";

const units = 31;
export const ratings = ["已完成", "进展顺利", "进度滞后"];
const first = 2;
const totals = first + units;

/** Every unit has at least one matter, some have none of a rating. */
export function countsOf(unit: number): readonly number[] {
  return [unit % 4, 3 + (unit % 7), unit % 5 === 0 ? 2 : 0];
}

export function unitName(unit: number): string {
  return unit === 30 ? "海棠、方杨工作专班" : `区第${unit + 1}局`;
}

const columnLetters = ["B", "C", "D"];
const sums = ratings.map((_, c) =>
  Array.from({ length: units }, (__, unit) => countsOf(unit)[c] ?? 0).reduce((a, b) => a + b),
);

const cells: readonly (readonly CellContent[])[] = [
  ["督查事项完成情况一页通"],
  ["责任单位", ...ratings],
  ...Array.from({ length: units }, (_, unit) => [unitName(unit), ...countsOf(unit)]),
  [
    "合计",
    ...columnLetters.map((letter, c) => ({
      formula: `=SUM(${letter}${first + 1}:${letter}${totals})`,
      value: sums[c] ?? 0,
    })),
  ],
  [],
  ["状态", "项数"],
  ...ratings.map((rating, c) => [rating, { formula: `=${columnLetters[c] ?? ""}${totals + 1}`, value: sums[c] ?? 0 }]),
];

const column = (index: number, row: number, rows: number) => ({ row, column: index, rows, columns: 1 });
const shares = totals + 3;

export const charts: readonly [ChartDraft, ChartDraft] = [
  {
    kind: "stackedBar",
    title: "各单位完成情况",
    categories: column(0, first, units),
    series: ratings.map((_, c) => ({ name: { row: 1, column: c + 1 }, values: column(c + 1, first, units) })),
    at: { row: 1, column: 5, rows: 26, columns: 9 },
  },
  {
    kind: "doughnut",
    title: "总体占比 & <全区>",
    categories: column(0, shares, ratings.length),
    series: [{ name: { row: shares - 1, column: 1 }, values: column(1, shares, ratings.length) }],
    at: { row: 28, column: 5, rows: 11, columns: 9 },
  },
];

export const dashboard: SheetDraft = sign(
  {
    name: "一页通 '全区' 2023",
    cells,
    styles: [{ range: { row: 1, column: 0, rows: totals, columns: 4 }, style: { border: true, size: 10 } }],
    merges: [],
    columnWidths: [22],
    rowHeights: [],
    charts,
    freezeRows: 2,
    print: { landscape: true },
  },
  "summary.dashboard",
);
