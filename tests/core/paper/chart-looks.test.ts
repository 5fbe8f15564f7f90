import { RATING_COLORS, chartColors, chartTextSize } from "../../../src/core/paper/chart-looks";
import { charts } from "../../kit/dashboard";

/** CIE lightness, 0 to 100: what is left of a colour in grey print. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
}

test("any two ratings stay apart in grey print, and every label is legible on its colour", () => {
  const colors = Object.values(RATING_COLORS);
  const steps = colors.map(({ fill }) => lightness(fill)).sort((a, b) => a - b);
  for (const [index, step] of steps.entries()) if (index > 0) expect(step - (steps[index - 1] ?? 0)).toBeGreaterThan(9);
  for (const { fill, ink } of colors) expect(Math.abs(lightness(fill) - lightness(ink))).toBeGreaterThan(45);
});

test("a rating has its own colour by whatever word it goes", () => {
  expect(chartColors(["已完成", "进展顺利", "进度滞后", "未启动"])).toEqual([
    RATING_COLORS.completed,
    RATING_COLORS.onTrack,
    RATING_COLORS.lagging,
    RATING_COLORS.notStarted,
  ]);
  expect(chartColors(["已完成数"])).toEqual(chartColors(["已完成"]));
});

test("other names, and a second word for the same rating, get colours nobody has yet", () => {
  const colors = chartColors(["已完成", "甲", "乙", "已完成数"]);
  expect(colors[0]).toBe(RATING_COLORS.completed);
  expect(new Set(colors).size).toBe(4);
  expect(chartColors(Array.from({ length: 9 }, (_, n) => `第${n}类`))).toHaveLength(9);
});

test("type shrinks until every unit's name has a line of its own", () => {
  const [bars, ring] = charts;
  expect(chartTextSize(ring)).toBe(9);
  expect(chartTextSize(bars)).toBe(7);
  expect(chartTextSize({ ...bars, at: { ...bars.at, rows: 60 } })).toBe(9);
  expect(chartTextSize({ ...bars, at: { ...bars.at, rows: 8 } })).toBe(6);
});
