/** Periods side by side in one header: 一季度 完成情况, 二季度 完成情况, 本月评价, 上月评价. One of them is the present one. */
import { compact } from "../../chinese/text";
import { isBlank } from "../../grid/cell-value";
import type { Cells } from "../../grid/cells";
import { isLater, periodIn, type Period } from "../../domain/period";
import type { Heading } from "./header";

/** The period that a column's heading names: a dated one, or this and the last one. */
export function periodOfHeading(text: string): Period | undefined {
  const word = compact(text);
  const dated = periodIn(word) ?? monthIn(word);
  if (dated) return dated;
  if (/^(本|当)(年|季度?|月|期|次|周|旬)|^(目前|截至目前|当前|最新)/.test(word)) return { end: THIS, words: "本期" };
  if (/^(上|前)(一?个?)(年|季度?|月|期|次|周|旬)/.test(word)) return { end: LAST, words: "上期" };
  return undefined;
}

/** Later than any month, and earlier than any. */
const THIS = 99;
const LAST = -1;

function monthIn(word: string): Period | undefined {
  const month = Number(/^(?:20\d\d年)?(\d{1,2})月(?:份|底|末)?(?!\d)/.exec(word)?.[1]);
  return month >= 1 && month <= 12 ? { end: month, words: `${month}月` } : undefined;
}

/** Of fewer rows a blank tells nothing. */
const FEWEST = 3;
/** A period that hardly any row has words of is still to come. */
const FILLED = 1 / 3;

/**
 * The headings without those columns of other periods that answer a column of the present one: the latest period that is
 * filled, but none later than the table's own title names.
 */
export function ofThePresent(
  cells: Cells,
  headings: readonly Heading[],
  rows: readonly number[],
  own: Period | undefined,
): readonly Heading[] {
  const dated = headings.flatMap((heading) => {
    const period = periodOfHeading(heading.text);
    return period ? [{ heading, period, topic: topicOf(heading.text) }] : [];
  });
  const rivals = dated.filter(({ topic, period }) =>
    dated.some((other) => other.topic === topic && other.period.end !== period.end),
  );
  if (rivals.length === 0) return headings;
  const isFilled = (end: number): boolean => {
    if (rows.length < FEWEST) return true;
    const columns = rivals.filter(({ period, topic }) => period.end === end && !/计划|目标|安排|节点/.test(topic));
    return columns.some(
      ({ heading }) =>
        rows.filter((row) => !isBlank(cells.value(row, heading.column))).length >= Math.max(1, rows.length * FILLED),
    );
  };
  const periods = [...new Map(rivals.map(({ period }) => [period.end, period])).values()].sort((a, b) => b.end - a.end);
  const due = periods.filter((period) => period.end === THIS || !own || !isLater({ ...period }, own));
  const present = due.find(({ end }) => isFilled(end)) ?? periods.find(({ end }) => isFilled(end)) ?? periods.at(-1);
  const others = new Set(rivals.filter(({ period }) => period.end !== present?.end).map(({ heading }) => heading));
  return headings.filter((heading) => !others.has(heading));
}

/** What is left of a heading without its period: the same in all the periods. */
function topicOf(text: string): string {
  return compact(text)
    .replace(
      /(20\d\d年)?(第?[一二三四1-4]季度|上半年|下半年|全年|\d{1,2}[-—~至]\d{1,2}月(份)?|\d{1,2}月(份|底|末)?)/g,
      "",
    )
    .replace(/^(本|当|上|前)(一?个?)(年|季度?|月|期|次|周|旬)(度|份)?/, "")
    .replace(/^(截[至止])?(目前|当前|最新)?/, "");
}
