/** The day that a return says of itself: what stands behind 报送时间 where it is signed off. */
import { dayNumber, fromIso, isoDay, readDay, type Day } from "../../chinese/day";
import { compact } from "../../chinese/text";
import { isBlank, textOf } from "../../grid/cell-value";
import type { CellValue, SheetSnapshot } from "../../grid/snapshot";

const LABEL = /^报送(?:时间|日期)[:：]/;

/** A day farther from the one on which the file was saved is an old form's, or a slip of the pen. */
const FARTHEST = 31;

/** 2024-03-30; "" where nothing is written, or nothing to be believed. `savedOn` gives the year to 3月30日. */
export function sentDay(sheets: readonly SheetSnapshot[], savedOn: string): string {
  const saved = fromIso(savedOn);
  const days = sheets.flatMap(({ values }) => values.flatMap((row) => writtenIn(row, saved) ?? []));
  const day = days.find((one) => !saved || Math.abs(dayNumber(one) - dayNumber(saved)) <= FARTHEST);
  return day ? isoDay(day) : "";
}

/** Behind the colon, or in the next cell that says something. */
function writtenIn(row: readonly CellValue[], near: Day | undefined): Day | undefined {
  const at = row.findIndex((value) => typeof value === "string" && LABEL.test(compact(value)));
  if (at < 0) return undefined;
  const beside = compact(textOf(row[at] ?? null)).replace(LABEL, "");
  return readDay(beside === "" ? (row.slice(at + 1).find((value) => !isBlank(value)) ?? null) : beside, near);
}
