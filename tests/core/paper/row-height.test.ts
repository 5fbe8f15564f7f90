/** How tall a row must be to show its wrapped text. */
import { displayWidth, rowHeight } from "../../../src/core/paper/row-height";

test("an ideograph is about two letters wide", () => {
  expect(displayWidth("甲")).toBe(2.1);
  expect(displayWidth("a")).toBe(1.1);
  expect([displayWidth("\u2e80"), displayWidth("\u2e81")]).toEqual([1.1, 2.1]);
});

test.each([
  ["an empty row", [null], [10], 22],
  ["one line", ["甲".repeat(4)], [10], 22],
  ["a letter more than fits beside the margin", ["甲".repeat(5)], [10], 38],
  ["just as many as fit", ["甲".repeat(10)], [23], 22],
  ["a letter more", ["a".repeat(9)], [10], 38],
  ["two lines of its own", ["甲\n乙"], [10], 38],
  ["the tallest of its cells", ["甲", "甲\n乙\n丙"], [10, 10], 54],
  ["a column whose width nobody gave: ten", ["甲".repeat(5)], [], 38],
  ["a column of no width holds two letters a line", ["aa"], [0], 38],
  ["and one letter on one line", ["a"], [0], 22],
  ["a share, shown in per cent however many digits it has", [1 / 3], [8], 22],
  ["a share in a narrow column", [1 / 3], [6], 38],
  ["the most a row can be, less a little", ["甲\n".repeat(23) + "甲"], [10], 390],
  ["more than that", ["甲\n".repeat(24) + "甲"], [10], 400],
])("%s", (_, row, widths, height) => {
  expect(rowHeight(row, widths)).toBe(height);
});
