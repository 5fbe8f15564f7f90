/** A chart of the stand-in's workbook as plain data, and how it becomes a draft and comes from one. */
import type { ChartDraft } from "../../core/edits/draft";
import type { Position, Range } from "../../core/grid/range";

const chartKinds = { BarStacked: "stackedBar", Doughnut: "doughnut" } as const;
export type ChartType = keyof typeof chartKinds;

export interface HostSeries {
  readonly name: Position;
  values: Range;
  categories: Range;
  /** What was set of its looks, by member. */
  readonly looks: Map<string, unknown>;
}

export interface HostChart {
  readonly id: string;
  name: string;
  readonly type: ChartType;
  title: string;
  at: Range;
  readonly series: HostSeries[];
  readonly looks: Map<string, unknown>;
}

export function isChartType(type: unknown): type is ChartType {
  return typeof type === "string" && Object.hasOwn(chartKinds, type);
}

export function chartOf({ kind, title, categories, series, at }: ChartDraft, number: number): HostChart {
  return {
    ...newChart(kind === "doughnut" ? "Doughnut" : "BarStacked", number),
    title,
    at,
    series: series.map(({ name, values }) => ({ name, values, categories, looks: new Map() })),
  };
}

export function newChart(type: ChartType, number: number): HostChart {
  return {
    id: `{00000000-0002-0000-0000-${String(number).padStart(12, "0")}}`,
    name: `图表 ${number}`,
    type,
    title: "",
    at: { row: 0, column: 0, rows: 15, columns: 8 },
    series: [],
    looks: new Map(),
  };
}

/** undefined for a chart that lost its last series and shows nothing. */
export function chartDraftOf({ type, title, series, at }: HostChart): ChartDraft | undefined {
  const [first] = series;
  if (!first) return undefined;
  return {
    kind: chartKinds[type],
    title,
    categories: first.categories,
    series: series.map(({ name, values }) => ({ name, values })),
    at,
  };
}
