/** Excel.ChartCollection, Excel.Chart and its series: what they show and where they stand. */
import { parseRange, type Range as Rectangle } from "../../../core/grid/range";
import type { HostBook } from "../book";
import { isChartType, newChart, type HostChart, type HostSeries } from "../charts";
import { HostError } from "../errors";
import { HostCollection, HostObject } from "../reflect";
import type { HostSheet } from "../sheet";
import { ChartAreaFormat, ChartAxes, ChartDataLabels, ChartLegend, ChartSeriesFormat, ChartTitle } from "./chart-looks";
import { ChartPointsCollection } from "./chart-points";
import { Range } from "./range";
import { requireUnprotected } from "./styled";

export class ChartCollection extends HostCollection {
  constructor(
    private readonly book: HostBook,
    private readonly sheet: HostSheet,
  ) {
    super();
  }

  get items(): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.sheet, chart));
  }

  getItem(key: string): Chart {
    const found = this.sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    if (!found) throw new HostError("ItemNotFound", `Sheet ${this.sheet.name} has no chart ${key}.`);
    return new Chart(this.sheet, found);
  }

  add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    requireUnprotected(this.sheet);
    if (!isChartType(type) || seriesBy !== "Columns") {
      throw new HostError("NotImplemented", `The stand-in host draws no ${String(type)} by ${String(seriesBy)}.`);
    }
    const chart = newChart(type, this.sheet.charts.length + 1);
    chart.series.push(...this.seriesOf(rectangleOf(source)));
    this.sheet.charts.push(chart);
    return new Chart(this.sheet, chart);
  }

  /** Excel takes a first column of text for names and a first row of text for headings; anything else it guesses at. */
  private seriesOf({ row, column, rows, columns }: Rectangle): HostSeries[] {
    const isText = (r: number, c: number): boolean => typeof this.book.valueAt(this.sheet, r, c) === "string";
    const headings = Array.from({ length: columns - 1 }, (_, index) => isText(row, column + 1 + index));
    if (rows < 2 || columns < 2 || !headings.every(Boolean) || !isText(row + 1, column)) {
      throw new HostError("NotImplemented", "The stand-in host draws names beside columns of numbers under headings.");
    }
    const below = (index: number): Rectangle => ({ row: row + 1, column: index, rows: rows - 1, columns: 1 });
    return headings.map((_, index) => ({
      name: { row, column: column + 1 + index },
      values: below(column + 1 + index),
      categories: below(column),
      looks: new Map(),
    }));
  }
}

class Chart extends HostObject {
  constructor(
    private readonly sheet: HostSheet,
    private readonly chart: HostChart,
  ) {
    super();
  }

  override get wireId(): string {
    return this.chart.id;
  }

  get id(): string {
    return this.chart.id;
  }

  get name(): string {
    return this.chart.name;
  }

  set name(name: string) {
    this.chart.name = name;
  }

  get title(): ChartTitle {
    return new ChartTitle(this.chart);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.chart.looks, "legend");
  }

  get axes(): ChartAxes {
    if (this.chart.type === "Doughnut") throw new HostError("InvalidArgument", "A doughnut has no axes.");
    return new ChartAxes(this.chart.looks, "axes");
  }

  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.chart.looks, "format");
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.chart);
  }

  setPosition(start: unknown, end: unknown = start): void {
    const [from, to] = [rectangleOf(start), rectangleOf(end)];
    const rows = to.row + to.rows - from.row;
    const columns = to.column + to.columns - from.column;
    if (rows < 1 || columns < 1) throw new HostError("InvalidArgument", "A chart ends right of and below its start.");
    this.chart.at = { row: from.row, column: from.column, rows, columns };
  }

  delete(): void {
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
  }
}

class ChartSeriesCollection extends HostCollection {
  constructor(private readonly chart: HostChart) {
    super();
  }

  get items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.chart, series));
  }

  getItemAt(index: number): ChartSeries {
    const found = this.items[index];
    if (!found) throw new HostError("InvalidArgument", `The chart has no series ${index}.`);
    return found;
  }
}

class ChartSeries extends HostObject {
  constructor(
    private readonly chart: HostChart,
    private readonly series: HostSeries,
  ) {
    super();
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series.looks, "format");
  }

  get dataLabels(): ChartDataLabels {
    if (!this.hasDataLabels) throw new HostError("InvalidOperation", "The series has no labels.");
    return new ChartDataLabels(this.series.looks, "dataLabels");
  }

  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.series);
  }

  get hasDataLabels(): boolean {
    return this.series.looks.get("hasDataLabels") === true;
  }

  set hasDataLabels(has: boolean) {
    this.series.looks.set("hasDataLabels", has);
  }

  get gapWidth(): unknown {
    return this.series.looks.get("gapWidth") ?? 150;
  }

  set gapWidth(width: unknown) {
    this.look("gapWidth", width, "BarStacked", 0, 500);
  }

  get doughnutHoleSize(): unknown {
    return this.series.looks.get("doughnutHoleSize") ?? 75;
  }

  set doughnutHoleSize(size: unknown) {
    this.look("doughnutHoleSize", size, "Doughnut", 10, 90);
  }

  setValues(source: unknown): void {
    this.series.values = rectangleOf(source);
  }

  setXAxisValues(source: unknown): void {
    this.series.categories = rectangleOf(source);
  }

  delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this.series), 1);
  }

  private look(name: string, value: unknown, type: HostChart["type"], least: number, most: number): void {
    if (this.chart.type !== type || typeof value !== "number" || value < least || value > most) {
      throw new HostError("InvalidArgument", `${name} of a ${this.chart.type} cannot be ${String(value)}.`);
    }
    this.series.looks.set(name, value);
  }
}

function rectangleOf(source: unknown): Rectangle {
  const range = source instanceof Range ? parseRange(source.address.replace(/^.*!/, "")) : undefined;
  const named = typeof source === "string" ? parseRange(source) : range;
  if (!named) throw new HostError("InvalidArgument", `${String(source)} is no range.`);
  return named;
}
