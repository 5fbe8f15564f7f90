/** Whole counts as people type them into cells. */
import { countOf } from "../../../src/core/chinese/counts";

test.each([
  [13, 13],
  [0, 0],
  [13.5, undefined],
  ["13", 13],
  ["１３项", 13],
  [" 13 件 ", 13],
  ["13.0", 13],
  ["13.5", undefined],
  ["13万", undefined],
  ["-13", undefined],
  ["十三", undefined],
  ["", undefined],
  [null, undefined],
  [true, undefined],
  ["999999999", 999_999_999],
  ["9999999999", undefined],
])("%j is %j", (value, count) => {
  expect(countOf(value)).toBe(count);
});
