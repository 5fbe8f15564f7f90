/** Working days: no weekend and none of the holidays whose day is fixed; the others are fixed anew each year by notice. */
import { dayNumber, daysOf, type Day } from "../chinese/day";

/** New Year, Labour Day, National Day: month, first and last day. */
const HOLIDAYS = [
  [1, 1, 1],
  [5, 1, 5],
  [10, 1, 7],
] as const;

/** Day 0 of the count, 1 March of the year 0, was a Wednesday. */
const WEDNESDAY = 3;

export function isWorkingDay(day: Day): boolean {
  const weekday = (dayNumber(day) + WEDNESDAY) % 7;
  if (weekday === 0 || weekday === 6) return false;
  return !HOLIDAYS.some(([month, first, last]) => day.month === month && day.day >= first && day.day <= last);
}

/** The day itself where it is a working day, else the next one. */
export function workingDayFrom(day: Day): Day {
  let next = day;
  while (!isWorkingDay(next)) next = dayAfter(next);
  return next;
}

/** The working day that is so many after this day. */
export function workingDaysAfter(day: Day, count: number): Day {
  let next = day;
  for (let left = count; left > 0; left--) next = workingDayFrom(dayAfter(next));
  return next;
}

function dayAfter({ year, month, day }: Day): Day {
  if (day < daysOf(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}
