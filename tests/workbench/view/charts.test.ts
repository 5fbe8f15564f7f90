/** @jest-environment jsdom */
import type { ChartNumbers } from "../../../src/core/edits/chart-numbers";
import { chartNumbers } from "../../../src/core/edits/chart-numbers";
import { chartText, drawChart } from "../../../src/workbench/view/chart-drawing";
import { ringParts, ticksTo } from "../../../src/workbench/view/chart-geometry";
import { drawnCharts } from "../../../src/workbench/view/charts-layer";
import { HostBook } from "../../../src/workbench/host/book";
import { charts, dashboard } from "../../kit/dashboard";

const [bars, ring] = charts;
const box = { width: 600, height: 400 };
const two: ChartNumbers = {
  categories: ["区发改局", "区财政局"],
  series: [
    { name: "已完成", values: [3, 0] },
    { name: "进度滞后", values: [1, null] },
  ],
};
const shares: ChartNumbers = { categories: ["已完成", "进展顺利"], series: [{ name: "项数", values: [1, 3] }] };
const texts = (drawing: SVGElement): (string | null)[] =>
  [...drawing.querySelectorAll("text")].map((t) => t.textContent);

test.each([
  [0, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [13, [0, 2, 4, 6, 8, 10, 12, 14]],
  [168, [0, 50, 100, 150, 200]],
])("an axis for %i has round steps", (longest, ticks) => {
  expect(ticksTo(Math.max(1, longest))).toEqual(ticks);
});

test("the parts of a ring add up to a whole, and nothing to nothing", () => {
  expect(ringParts([1, null, 3, -2])).toEqual([
    { value: 1, share: 0.25, start: 0 },
    { value: 0, share: 0, start: 0.25 },
    { value: 3, share: 0.75, start: 0.25 },
    { value: 0, share: 0, start: 1 },
  ]);
  expect(ringParts([0, null]).map(({ share }) => share)).toEqual([0, 0]);
});

test("a bar is as long as its number, none where there is none, and the first unit stands on top", () => {
  const drawing = drawChart(bars, two, box);
  const [done, late] = [...drawing.querySelectorAll("rect")];
  expect(Number(done?.getAttribute("width"))).toBeCloseTo(3 * Number(late?.getAttribute("width")));
  expect(drawing.querySelectorAll("rect")).toHaveLength(4);
  const y = (name: string) =>
    Number([...drawing.querySelectorAll("text")].find((t) => t.textContent === name)?.getAttribute("y"));
  expect(y("区发改局")).toBeLessThan(y("区财政局"));
  expect(texts(drawing)).toEqual(expect.arrayContaining(["各单位完成情况", "3", "1", "已完成", "进度滞后"]));
});

test("a ring shows shares", () => {
  const drawing = drawChart(ring, shares, box);
  expect([...drawing.querySelectorAll("circle")].map((c) => c.getAttribute("stroke-dasharray"))).toEqual([
    "0.25 1",
    "0.75 1",
  ]);
  expect(texts(drawing)).toEqual(expect.arrayContaining(["25.0%", "75.0%", "已完成", "进展顺利"]));
});

test("a drawing is an image with a text that gives every number", () => {
  expect(drawChart(bars, two, box).getAttribute("role")).toBe("img");
  expect(drawChart(bars, two, box).getAttribute("aria-label")).toBe(
    "各单位完成情况: 区发改局: 已完成 3, 进度滞后 1; 区财政局: 已完成 0, 进度滞后 0",
  );
  expect(chartText(ring, shares)).toBe("总体占比 & <全区>: 已完成 1 (25.0%); 进展顺利 3 (75.0%)");
});

test("charts stand over their cells and follow the numbers, through formulas too", () => {
  const book = HostBook.fromDrafts([dashboard]);
  const places = { topOf: (row: number) => row * 20, leftOf: (column: number) => column * 64 };
  const before = drawnCharts(book, places);
  expect(before.map(({ style }) => [style.top, style.left])).toEqual([
    ["20px", "320px"],
    ["560px", "320px"],
  ]);
  expect(before[0]?.getAttribute("height")).toBe("520");
  book.enter(book.activeSheet, 2, 1, 100);
  const [first, second] = drawnCharts(book, places);
  expect(first?.getAttribute("aria-label")).toContain("区第1局: 已完成 100");
  expect(second?.getAttribute("aria-label")).toContain("已完成 145 (");
});

test("a cell that holds no number is nothing to draw", () => {
  const numbers = chartNumbers(ring, ({ column }) => (column === 0 ? "甲" : "暂无"));
  expect(numbers.series[0]?.values).toEqual([null, null, null]);
});
