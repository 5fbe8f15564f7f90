/** A day of the calendar, however people write it in a cell: a date, 2024-04-01, 2024年4月1日, 4月1日. */
import { compact, withoutBrackets } from "./text";

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** 2024-04-01. */
export function isoDay({ year, month, day }: Day): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** 2024年4月1日. */
export function chineseDay({ year, month, day }: Day): string {
  return `${year}年${month}月${day}日`;
}

/** Days since 1 March of the year 0: a number to compare and subtract. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month > 2 ? year : year - 1;
  const sinceMarch = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + sinceMarch;
}

/** Day 0 of Excel's calendar. */
const EXCEL_ZERO = dayNumber({ year: 1899, month: 12, day: 30 });
/** 1990 to 2100: a smaller or larger number in a cell is no date of this work. */
const SERIALS = { first: 32874, last: 73415 };

const WITH_YEAR = /^(20\d\d)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?$/;
const EIGHT_DIGITS = /^(20\d\d)(\d\d)(\d\d)$/;
const WITHOUT_YEAR = /^(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?$/;
/** The hour that stands behind a day: 17时前, 下午, 下班前. */
const HOUR = /(?:[上中下]午|晚上?)?(?:\d{1,2}[时点](?:\d{1,2}分|半)?|下班)?(?:之前|以前|前|止)?$/;

/** Letters of a day with its hour, however it is written. */
const LONGEST = 40;

/** Undefined for what is no day. A day without its year is the one nearest to `near`, and none without it. */
export function readDay(value: string | number | boolean | null, near?: Day): Day | undefined {
  if (typeof value === "number" && !EIGHT_DIGITS.test(String(value))) return fromSerial(value);
  const written = String(value ?? "").trim();
  if (written.length > LONGEST) return undefined;
  const text = withoutBrackets(compact(written.replace(/[T\s]+\d{1,2}[:：]\d\d.*$/, ""))).replace(HOUR, "");
  if (/^\d{5}$/.test(text)) return fromSerial(Number(text));
  const whole = WITH_YEAR.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (whole) return valid({ year: Number(whole[1]), month: Number(whole[2]), day: Number(whole[3]) });
  const part = WITHOUT_YEAR.exec(text);
  if (!part || !near) return undefined;
  const distance = (day: Day): number => Math.abs(dayNumber(day) - dayNumber(near));
  return [near.year - 1, near.year, near.year + 1]
    .flatMap((year) => valid({ year, month: Number(part[1]), day: Number(part[2]) }) ?? [])
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Reads what isoDay wrote. */
export function fromIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match ? valid({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : undefined;
}

/** The day of Excel's calendar; undefined for a number that is no date of this work. */
export function fromSerial(serial: number): Day | undefined {
  if (serial < SERIALS.first || serial > SERIALS.last) return undefined;
  const number = EXCEL_ZERO + Math.floor(serial);
  for (let year = 1989 + Math.floor((serial - SERIALS.first) / 366); ; year++)
    for (let month = 1; month <= 12; month++) {
      const day = number - dayNumber({ year, month, day: 1 }) + 1;
      if (day <= daysOf(year, month)) return { year, month, day };
    }
}

/** As Excel's cells hold it. */
export function serialOf(day: Day): number {
  return dayNumber(day) - EXCEL_ZERO;
}

/** 31 for January. */
export function daysOf(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayNumber(next) - dayNumber({ year, month, day: 1 });
}

/** The day where the calendar has it: no 31 April. */
export function valid(day: Day): Day | undefined {
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysOf(day.year, day.month) ? day : undefined;
}
