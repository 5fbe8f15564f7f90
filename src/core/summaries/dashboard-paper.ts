/** The look of the dashboard: tables on the left, native charts beside the cells they follow, all on one A4 page. */
import type { ChartDraft, SheetDraft } from "../edits/draft";
import type { Range } from "../grid/range";
import { shownValue, type CellContent } from "../grid/snapshot";
import { compact } from "../chinese/text";
import { isBlank, textOf } from "../grid/cell-value";
import { BODY, HEADER, isNote, NOTE, percentCells, TITLE, titleHeight } from "../paper/paper-styles";
import { rowHeight } from "../paper/row-height";

const FIRST_COLUMN = 24;
const COLUMN = 11;
const GAP = 2;
const CHART_COLUMNS = 4;
/** A page's printable height for each character of its printable width, in points. */
const PAGE_SHAPE = 10.5;
const LEAST_CHART = 44;

/** A column beside the ratings that is none of them: the chart leaves it out. */
export const OVERDUE_HEADING = "超期";

/** Rows whose first cell is a heading start a table: key figures, ratings, units. */
export function dashboardDraft(name: string, cells: readonly (readonly CellContent[])[]): SheetDraft {
  const first = cells.map((row) => compact(textOf(shownValue(row[0] ?? null))));
  const left = Math.max(5, ...cells.map(filledWidth));
  const ratings = Math.max(2, first.indexOf("进度评估"));
  const units = Math.max(ratings + 1, first.indexOf("单位"));
  const noted = isNote(cells.at(-1) ?? []);
  const end = noted ? cells.length - 1 : cells.length;
  const tables = [
    { header: 1, rows: 1 },
    { header: ratings, rows: Math.max(0, units - 2 - ratings) },
    { header: units, rows: Math.max(0, end - units - 1) },
  ];
  const widthsLeft = [FIRST_COLUMN, ...new Array<number>(left - 1).fill(COLUMN)];
  const heightOf = (row: (typeof cells)[number], r: number): number => {
    if (r === 1) return rowHeight(row, widthsLeft);
    if (r === 2) return 30;
    if (r > ratings && r < units - 1) return 28;
    return isNote(row) ? 22 : rowHeight([row[0] ?? null], widthsLeft);
  };
  const heights = cells.map(heightOf);
  const tall = heights.reduce((sum, height) => sum + height, 36);
  const leftWidth = widthsLeft.reduce((sum, width) => sum + width, GAP);
  const chartWidth = Math.max(LEAST_CHART, Math.ceil(tall / PAGE_SHAPE - leftWidth));
  const widths = [...widthsLeft, GAP, ...new Array<number>(CHART_COLUMNS).fill(chartWidth / CHART_COLUMNS)];
  const whole = leftWidth + chartWidth;
  const line = (row: number): Range => ({ row, column: 0, rows: 1, columns: widths.length });
  const beside = (row: number, last: number): Range => ({
    row,
    column: left + 1,
    rows: last - row,
    columns: CHART_COLUMNS,
  });
  return {
    name,
    cells,
    styles: [
      { range: line(0), style: TITLE },
      ...tables.flatMap(({ header, rows }) => {
        const columns = filledWidth(cells[header] ?? []);
        return [
          { range: { row: header, column: 0, rows: 1, columns }, style: HEADER },
          ...(rows > 0 ? [{ range: { row: header + 1, column: 0, rows, columns }, style: BODY }] : []),
          ...(rows > 0 ? percentCells(cells[header] ?? [], header + 1, rows) : []),
        ];
      }),
      ...(noted ? [{ range: line(end), style: NOTE }] : []),
    ],
    merges: [line(0), ...(noted ? [line(end)] : [])],
    columnWidths: widths,
    rowHeights: [
      titleHeight(cells[0] ?? [], whole),
      ...heights.slice(1, end),
      ...(noted ? [rowHeight(cells[end] ?? [], [whole])] : []),
    ],
    charts: [
      doughnut(ratings, units - 3 - ratings, beside(1, units - 1)),
      stackedBar(units, end - units - 2, ratingWidth(cells[units] ?? []), beside(units, end)),
    ].filter(({ categories, series }) => categories.rows > 0 && series.length > 0),
    freezeRows: 0,
    print: { landscape: false },
  };
}

/** Up to the last cell that holds something: a sheet read back has rows of one length. */
function filledWidth(row: readonly CellContent[]): number {
  return row.reduce<number>((width, content, c) => (isBlank(shownValue(content)) ? width : c + 1), 1);
}

function ratingWidth(header: readonly CellContent[]): number {
  const width = filledWidth(header);
  return textOf(shownValue(header[width - 1] ?? null)) === OVERDUE_HEADING ? width - 1 : width;
}

/** `rows` are those between the header and the total. */
function doughnut(header: number, rows: number, at: Range): ChartDraft {
  const column = (c: number): Range => ({ row: header + 1, column: c, rows, columns: 1 });
  return {
    kind: "doughnut",
    title: "各类进度占比",
    categories: column(0),
    series: [{ name: { row: header, column: 1 }, values: column(1) }],
    at,
  };
}

/** One series a rating; the items' own column, their sum, is left out. */
function stackedBar(header: number, rows: number, columns: number, at: Range): ChartDraft {
  const column = (c: number): Range => ({ row: header + 1, column: c, rows, columns: 1 });
  return {
    kind: "stackedBar",
    title: "各单位进度",
    categories: column(0),
    series: Array.from({ length: Math.max(0, columns - 2) }, (_, i) => ({
      name: { row: header, column: i + 2 },
      values: column(i + 2),
    })),
    at,
  };
}
