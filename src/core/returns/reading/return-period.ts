/** Which period a return is of, and whether that is the one being collected. */
import { isSamePeriod, periodIn, periodName, type Period } from "../../domain/period";
import type { CollectContext } from "./context";
import { remark, type Remark } from "../wording/remarks";
import type { ReturnPart } from "./return-parts";

export interface ReturnPeriod {
  /** "" where nothing says it. */
  readonly period: string;
  readonly remarks: readonly Remark[];
}

/** The form's mark tells, then the titles; names of sheets and files are easily left from the last time, and only mentioned. */
export function returnPeriod({ mark, tables }: ReturnPart, file: string, context: CollectContext): ReturnPeriod {
  const marked = mark ? periodIn(mark.period) : undefined;
  const inside = marked ?? tables.flatMap(({ title }) => partOfYear(title))[0];
  const found = inside ?? [...tables.map(({ sheet }) => sheet), file.split("/").at(-1) ?? ""].flatMap(partOfYear)[0];
  if (!found) return { period: "", remarks: [] };
  const expected = periodIn(context.period);
  if (expected && isSamePeriod(found, expected)) return { period: context.period, remarks: [] };
  const period = periodName(found);
  if (!expected) return { period, remarks: [] };
  const data = { period, expected: context.period };
  return { period, remarks: [inside ? remark("otherPeriod", data) : remark("otherPeriodNamed", data)] };
}

/** 全年目标任务 names the targets and not the period. */
export function partOfYear(text: string): Period[] {
  const period = periodIn(text);
  return period && period.words !== "全年" ? [period] : [];
}
