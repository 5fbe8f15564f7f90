/** The charts of the active sheet, each drawn over the cells it covers from the numbers of the moment. */
import { chartNumbers } from "../../core/edits/chart-numbers";
import type { HostBook } from "../host/book";
import { chartDraftOf } from "../host/charts";
import { drawChart } from "./chart-drawing";

/** Where the table's cells begin, in pixels. */
export interface CellPlaces {
  topOf(row: number): number;
  leftOf(column: number): number;
}

export function drawnCharts(book: HostBook, { topOf, leftOf }: CellPlaces): readonly SVGSVGElement[] {
  const sheet = book.activeSheet;
  return sheet.charts.flatMap((hostChart) => {
    const chart = chartDraftOf(hostChart);
    if (!chart) return [];
    const { at } = chart;
    const [top, left] = [topOf(at.row), leftOf(at.column)];
    const box = { width: leftOf(at.column + at.columns) - left, height: topOf(at.row + at.rows) - top };
    if (box.width <= 0 || box.height <= 0) return [];
    const numbers = chartNumbers(chart, ({ row, column }) => book.valueAt(sheet, row, column));
    const drawing = drawChart(chart, numbers, box);
    drawing.style.top = `${top}px`;
    drawing.style.left = `${left}px`;
    return [drawing];
  });
}
