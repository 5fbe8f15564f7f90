/** Which period the next forms are for, and when they are due, as long as nobody has said so. */
import { dayNumber, fromIso, isoDay, type Day } from "../chinese/day";
import type { Ledger } from "../ledger/ledger";
import { periodIn, yearIn, type Period } from "../domain/period";
import { reportedTitle, sourceTables, type FormSource } from "./form-rows";
import { workingDayFrom, workingDaysAfter } from "./working-days";

export interface FormPeriod {
  /** Such as 2024年第一季度; the last one of a year is asked as 全年. */
  readonly period: string;
  /** 2024-04-01; "" where the office has no day for such a period. */
  readonly due: string;
}

const QUARTERS = ["第一季度", "第二季度", "第三季度", "全年"] as const;

/**
 * After an annex its next period. Out of a breakdown the one that the settings name, or the quarter that today falls in;
 * of another year's breakdown its first quarter while that year is still to come, and the whole year once it is over.
 */
export function defaultPeriod(ledger: Ledger, source: FormSource, today: Day): FormPeriod {
  const tables = sourceTables(ledger, source);
  if (source === "annex") {
    const reported = periodIn(reportedTitle(tables)) ?? (tables === ledger.previous ? undefined : ledger.period);
    if (reported) return nextPeriod(reported, today);
  }
  const years = source === "breakdown" ? tables.map(({ title, sheet }) => yearIn(`${title} ${sheet}`)) : [];
  const planned = years.find((year) => year !== undefined);
  const set = periodIn(ledger.settings.period);
  if (source === "breakdown" && set) {
    const year = set.year ?? planned ?? today.year;
    const period = set.year === undefined ? `${year}年${set.words}` : ledger.settings.period.trim();
    if (planned === undefined || year === planned) return { period, due: dueFor(period, today) };
  }
  const quarter = Math.ceil(today.month / 3);
  if (planned === undefined || planned === today.year) return quarterOf(today.year, quarter, today);
  return quarterOf(planned, planned > today.year ? 1 : QUARTERS.length, today);
}

function nextPeriod(reported: Period, today: Day): FormPeriod {
  // A period that is reported on is over, or nearly so.
  const year = reported.year ?? (reported.end > today.month ? today.year - 1 : today.year);
  if (reported.end === 12) return quarterOf(year + 1, 1, today);
  const monthly = /月/.test(reported.words);
  if (!monthly) return quarterOf(year, Math.floor(reported.end / 3) + 1, today);
  const period = `${year}年1-${reported.end + 1}月`;
  return { period, due: dueFor(period, today) };
}

/** Days that units are given where the usual day is over. */
const DAYS_TO_RETURN = 5;

/** When forms that go out today come back: on the first working day from the usual one on, or some days from today where that is over. */
export function dueFor(period: string, today: Day): string {
  const usual = fromIso(dueOf(period, today));
  if (!usual) return "";
  const due = workingDayFrom(usual);
  return isoDay(dayNumber(due) > dayNumber(today) ? due : workingDaysAfter(today, DAYS_TO_RETURN));
}

/** The day after a quarter: 1 April, 1 July, 1 October, 1 January. "" for a period that ends with no quarter, or names none. */
export function dueOf(period: string, today: Day): string {
  const known = periodIn(period);
  if (!known || known.end % 3 !== 0) return "";
  const year = known.year ?? today.year;
  return isoDay(known.end === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: known.end + 1, day: 1 });
}

function quarterOf(year: number, quarter: number, today: Day): FormPeriod {
  const period = `${year}年${QUARTERS[quarter - 1] ?? QUARTERS[0]}`;
  return { period, due: dueFor(period, today) };
}
