/** A plain drawing of a chart's numbers with a text that says the same: stacked bars, or rings of shares. */
import type { ChartNumbers } from "../../core/edits/chart-numbers";
import type { ChartDraft } from "../../core/edits/draft";
import { CHART_TITLE_SIZE, chartColors, chartTextSize, type ChartColor } from "../../core/paper/chart-looks";
import { ringParts, ticksTo } from "./chart-geometry";
import { pixels } from "./look";

export interface Box {
  readonly width: number;
  readonly height: number;
}

const headHeight = 36;
const footHeight = 30;
const axisHeight = 18;
const margin = 10;
const barShare = 0.7;
const hole = 0.6;
const swatch = 9;

export function drawChart(chart: ChartDraft, numbers: ChartNumbers, box: Box): SVGSVGElement {
  const keys = chart.kind === "doughnut" ? numbers.categories : numbers.series.map(({ name }) => name);
  const colors = chartColors(keys);
  const size = pixels(chartTextSize(chart));
  const { width, height } = box;
  const root = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "font-size": size });
  root.setAttribute("aria-label", chartText(chart, numbers));
  root.append(
    text(chart.title, width / 2, headHeight / 2 + 4, {
      "text-anchor": "middle",
      "font-size": pixels(CHART_TITLE_SIZE),
    }),
    ...(chart.kind === "doughnut" ? rings(numbers, colors, box) : bars(numbers, colors, box, size)),
    ...legend(keys, colors, box, size),
  );
  return root;
}

/** The drawing in words, number by number. */
export function chartText({ title, kind }: ChartDraft, { categories, series }: ChartNumbers): string {
  if (kind === "doughnut") {
    const parts = series.flatMap(({ values }) =>
      ringParts(values).map(({ value, share }, at) => `${categories[at] ?? ""} ${value} (${percent(share)})`),
    );
    return `${title}: ${parts.join("; ")}`;
  }
  const lines = categories.map((name, at) => {
    const each = series.map((one) => `${one.name} ${one.values[at] ?? 0}`);
    return `${name}: ${each.join(", ")}`;
  });
  return `${title}: ${lines.join("; ")}`;
}

function bars(
  { categories, series }: ChartNumbers,
  colors: readonly ChartColor[],
  { width, height }: Box,
  size: number,
): SVGElement[] {
  const left = Math.min(width * 0.4, Math.max(0, ...categories.map((name) => name.length)) * size + 2 * margin);
  const bottom = height - footHeight - axisHeight;
  const step = (bottom - headHeight) / Math.max(1, categories.length);
  const longest = Math.max(...categories.map((_, at) => sum(series.map(({ values }) => values[at] ?? 0))), 1);
  const ticks = ticksTo(longest);
  const scale = (width - left - 2 * margin) / (ticks.at(-1) ?? 1);
  const lines = ticks.flatMap((tick) => {
    const x = left + tick * scale;
    return [
      svg("line", { x1: x, x2: x, y1: headHeight, y2: bottom, stroke: "#d9d9d9" }),
      text(String(tick), x, bottom + size + 2, { "text-anchor": "middle" }),
    ];
  });
  const rows = categories.flatMap((name, at) => {
    const top = headHeight + at * step;
    const middle = top + step / 2 + size * 0.35;
    let x = left;
    const pieces = series.flatMap(({ values }, index) => {
      const value = Math.max(0, values[at] ?? 0);
      const color = colors[index];
      if (value === 0 || !color) return [];
      const length = value * scale;
      const piece = block(x, top + (step * (1 - barShare)) / 2, length, step * barShare, color);
      const label = text(String(value), x + length / 2, middle, { "text-anchor": "middle", fill: color.ink });
      x += length;
      return length > size ? [piece, label] : [piece];
    });
    return [text(name, left - 6, middle, { "text-anchor": "end" }), ...pieces];
  });
  return [...lines, ...rows];
}

/** A ring for each series, the first outside. */
function rings({ series }: ChartNumbers, colors: readonly ChartColor[], { width, height }: Box): SVGElement[] {
  const radius = Math.max(10, Math.min(width, height - headHeight - footHeight) / 2 - margin);
  const thickness = (radius * (1 - hole)) / Math.max(1, series.length);
  const [x, y] = [width / 2, headHeight + (height - headHeight - footHeight) / 2];
  return series.flatMap(({ values }, ring) => {
    const middle = radius - thickness * (ring + 0.5);
    return ringParts(values).flatMap(({ share, start }, at) => {
      const color = colors[at];
      if (share === 0 || !color) return [];
      const arc = svg("circle", {
        cx: x,
        cy: y,
        r: middle,
        fill: "none",
        stroke: color.fill,
        "stroke-width": thickness,
        pathLength: 1,
        "stroke-dasharray": `${share} 1`,
        "stroke-dashoffset": -start,
        transform: `rotate(-90 ${x} ${y})`,
      });
      const angle = (start + share / 2) * 2 * Math.PI;
      const [labelX, labelY] = [x + middle * Math.sin(angle), y - middle * Math.cos(angle) + 4];
      return [arc, text(percent(share), labelX, labelY, { "text-anchor": "middle", fill: color.ink })];
    });
  });
}

function legend(keys: readonly string[], colors: readonly ChartColor[], box: Box, size: number): SVGElement[] {
  const widths = keys.map((key) => key.length * size + swatch + 3 * 6);
  const y = box.height - footHeight / 2;
  let x = (box.width - sum(widths)) / 2;
  return keys.flatMap((key, index) => {
    const color = colors[index];
    const left = x;
    x += widths[index] ?? 0;
    return color ? [block(left, y - swatch, swatch, swatch, color), text(key, left + swatch + 6, y, {})] : [];
  });
}

function block(x: number, y: number, width: number, height: number, { fill }: ChartColor): SVGElement {
  return svg("rect", { x, y, width, height, fill, stroke: "#595959", "stroke-width": 0.5 });
}

function text(content: string, x: number, y: number, attributes: Attributes): SVGElement {
  const made = svg("text", { x, y, ...attributes });
  made.textContent = content;
  return made;
}

type Attributes = Readonly<Record<string, string | number>>;

function svg<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes): SVGElementTagNameMap[K] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
