/** The title of a new annex: the last one's with this period put in its place. */
import type { RowTable } from "../../domain/items";
import { periodIn } from "../../domain/period";

export function annexTitle(period: string, previous: readonly Pick<RowTable, "title">[]): string {
  const now = periodIn(period);
  const last = previous.map(({ title }) => title).find((title) => title.includes(periodIn(title)?.words ?? "\n"));
  const then = periodIn(last ?? "");
  if (!now || last === undefined || !then) return `${period}目标任务完成情况`;
  const dated =
    now.year === undefined || then.year === undefined ? last : last.replaceAll(String(then.year), String(now.year));
  const title = dated.replace(then.words, now.words);
  return now.year !== undefined && then.year === undefined ? `${now.year}年${title}` : title;
}
