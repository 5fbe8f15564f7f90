/** Makes the charts of a new sheet: first what they show, then how they look. */
import { chartNumbers } from "../../core/edits/chart-numbers";
import type { ChartDraft, SheetDraft } from "../../core/edits/draft";
import { cellName, type Range } from "../../core/grid/range";
import { shownValue } from "../../core/grid/snapshot";
import {
  CHART_FONT,
  CHART_TITLE_FONT,
  CHART_TITLE_SIZE,
  chartColors,
  chartTextSize,
  type ChartColor,
} from "../../core/paper/chart-looks";
import type { Step } from "./batches";
import { rangeOf } from "../reading/range-of";

const bytesOfChart = 20_000;
const ringHole = 60;
const barGap = 40;

/** These steps may fail without taking the sheet along. */
export function chartSteps<T>(draft: SheetDraft, of: T): Step<T>[] {
  return (draft.charts ?? []).map((chart) => ({
    of,
    bytes: bytesOfChart,
    optional: "chart",
    queue: (context) => queueChart(context.workbook.worksheets.getItem(draft.name), chart, draft),
  }));
}

function queueChart(sheet: Excel.Worksheet, draft: ChartDraft, { cells }: SheetDraft): void {
  const { categories, series } = chartNumbers(draft, ({ row, column }) => shownValue(cells[row]?.[column] ?? null));
  const chart = addChart(sheet, draft);
  chart.setPosition(cellName(draft.at), cellName(lastCell(draft.at)));
  chart.title.text = draft.title;
  chart.format.font.name = CHART_FONT;
  chart.format.font.size = chartTextSize(draft);
  chart.title.format.font.name = CHART_TITLE_FONT;
  chart.title.format.font.size = CHART_TITLE_SIZE;
  chart.legend.visible = true;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  if (draft.kind === "doughnut") queueRings(chart, draft, chartColors(categories));
  else queueBars(chart, draft, chartColors(series.map(({ name }) => name)));
}

/**
 * Excel takes names and headings from one block of cells, so that they follow the cells too; columns between that the
 * chart does not show become series of it, and go.
 */
function addChart(sheet: Excel.Worksheet, { kind, categories, series }: ChartDraft): Excel.Chart {
  const columns = series.map(({ values }) => values.column - categories.column);
  const block = {
    row: categories.row - 1,
    column: categories.column,
    rows: categories.rows + 1,
    columns: Math.max(...columns) + 1,
  };
  const type = kind === "doughnut" ? Excel.ChartType.doughnut : Excel.ChartType.barStacked;
  const chart = sheet.charts.add(type, rangeOf(sheet, block), Excel.ChartSeriesBy.columns);
  for (let index = block.columns - 2; index >= 0; index--) {
    if (!columns.includes(index + 1)) chart.series.getItemAt(index).delete();
  }
  series.forEach(({ values }, index) => {
    const one = chart.series.getItemAt(index);
    one.setValues(rangeOf(sheet, values));
    one.setXAxisValues(rangeOf(sheet, categories));
  });
  return chart;
}

/** The first name stands on top, as in the table, so the axis of names runs backwards and the numbers stay below. */
function queueBars(chart: Excel.Chart, { series }: ChartDraft, colors: readonly ChartColor[]): void {
  const { categoryAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = Excel.ChartAxisPosition.maximum;
  categoryAxis.tickLabelSpacing = 1;
  series.forEach((_, index) => {
    const bars = chart.series.getItemAt(index);
    const color = colors[index];
    bars.gapWidth = barGap;
    if (color) bars.format.fill.setSolidColor(color.fill);
    bars.hasDataLabels = true;
    bars.dataLabels.numberFormat = "0;;";
    if (color) bars.dataLabels.format.font.color = color.ink;
  });
}

function queueRings(chart: Excel.Chart, { series }: ChartDraft, colors: readonly ChartColor[]): void {
  series.forEach((_, index) => {
    const ring = chart.series.getItemAt(index);
    ring.doughnutHoleSize = ringHole;
    ring.hasDataLabels = true;
    ring.dataLabels.showValue = false;
    ring.dataLabels.showPercentage = true;
    ring.dataLabels.numberFormat = "0.0%;;";
    colors.forEach(({ fill, ink }, at) => {
      const point = ring.points.getItemAt(at);
      point.format.fill.setSolidColor(fill);
      point.dataLabel.format.font.color = ink;
    });
  });
}

function lastCell({ row, column, rows, columns }: Range): { readonly row: number; readonly column: number } {
  return { row: row + rows - 1, column: column + columns - 1 };
}
