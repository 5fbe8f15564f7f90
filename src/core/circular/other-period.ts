/** Which period a circular speaks of, where that is not the rows': it is asked about, and its numbers are held against nothing. */
import { compact } from "../chinese/text";
import type { CircularText } from "../domain/items";
import { isSamePeriod, periodIn, yearIn, type Period } from "../domain/period";
import type { Ledger } from "../ledger/ledger";
import { periodShown } from "../ledger/other-periods";

/** What is compared with, set out to do or meant for the whole year dates no text. */
const OF_ANOTHER_TIME =
  /同期|相比|环比|较上|[较比与]第?[一二三四\d]|上(个)?[季月年]|下一步|下(个)?[季月]|力争|确保|预计|计划|全年|年终|年底/;

/**
 * The words of the period that neither title nor text shares with the rows; "" where nothing dates the circular while rows
 * of two periods stand beside it. Undefined where it may well be of the rows' own period.
 */
export function otherPeriodOf(circular: CircularText, { tables, earlier }: Ledger): string | undefined {
  const rows = tables.flatMap((table) => datesOf(periodShown(table), `${table.title}${table.sheet}`));
  const told = [...datesOf(periodShown(circular), circular.title), ...(firstPeriodIn(circular) ?? [])];
  if (told.length === 0) return earlier.some((table) => periodShown(table)) ? "" : undefined;
  if (rows.length === 0 || told.some((one) => rows.some((row) => isAlike(one, row)))) return undefined;
  return told.map(({ words }) => words).find((words) => words !== "") ?? "";
}

/** A period, or a year alone. */
interface Dated {
  readonly period?: Period;
  readonly year?: number;
  readonly words: string;
}

function datesOf(period: Period | undefined, text: string): readonly Dated[] {
  if (period) return [{ period, ...(period.year === undefined ? {} : { year: period.year }), words: period.words }];
  const year = yearIn(text);
  return year === undefined ? [] : [{ year, words: `${year}年` }];
}

function isAlike(a: Dated, b: Dated): boolean {
  if (a.period && b.period) return isSamePeriod(a.period, b.period);
  return a.year === undefined || b.year === undefined || a.year === b.year;
}

/** Said below the title, at the beginning of what the text tells. */
function firstPeriodIn({ paragraphs, title }: CircularText): readonly Dated[] | undefined {
  for (const { text } of paragraphs) {
    if (text.trim() === title) continue;
    for (const clause of compact(text).split(/[，。；,;]/)) {
      const period = OF_ANOTHER_TIME.test(clause) ? undefined : periodIn(clause);
      if (period) return datesOf(period, clause);
    }
  }
  return undefined;
}
