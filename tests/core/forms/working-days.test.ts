/** Working days, held against the calendar of the machine. */
import { fc } from "../../kit/properties";
import { fromIso, isoDay } from "../../../src/core/chinese/day";
import { isWorkingDay, workingDayFrom, workingDaysAfter } from "../../../src/core/forms/working-days";

const day = (text: string) => fromIso(text) ?? { year: 0, month: 1, day: 1 };

test.each([
  ["2024-07-01", "2024-07-01", "a Monday"],
  ["2024-06-30", "2024-07-01", "a Sunday"],
  ["2024-06-29", "2024-07-01", "a Saturday"],
  ["2024-10-01", "2024-10-08", "the first of the National Day's week"],
  ["2024-10-07", "2024-10-08", "the last of it"],
  ["2024-10-08", "2024-10-08", "the day behind it"],
  ["2025-01-01", "2025-01-02", "New Year"],
  ["2024-04-30", "2024-04-30", "the day before Labour Day"],
  ["2024-05-01", "2024-05-06", "Labour Day"],
])("from %s on the first working day is %s: %s", (from, first) => {
  expect(isoDay(workingDayFrom(day(from)))).toBe(first);
});

test("five working days after a Friday is the next Friday", () => {
  expect(isoDay(workingDaysAfter(day("2024-11-22"), 5))).toBe("2024-11-29");
  expect(isoDay(workingDaysAfter(day("2024-12-30"), 5))).toBe("2025-01-07");
});

test("law: weekends are those of the calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40000 }), (number) => {
      const date = new Date(Date.UTC(1990, 0, 1 + number));
      const own = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      if (date.getUTCDay() === 0 || date.getUTCDay() === 6) expect(isWorkingDay(own)).toBe(false);
      else if (![1, 5, 10].includes(own.month)) expect(isWorkingDay(own)).toBe(true);
    }),
  );
});
