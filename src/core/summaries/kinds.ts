/** All summaries, in the order in which their sheets are built. */
import { categories } from "./sheets/categories";
import { changes } from "./sheets/changes";
import { comparison } from "./sheets/comparison";
import { dashboard } from "./sheets/dashboard";
import { due } from "./sheets/due";
import { findings } from "./sheets/findings";
import { lagging } from "./sheets/lagging";
import { leaders } from "./sheets/leaders";
import { overdue } from "./sheets/overdue";
import { ranking } from "./sheets/ranking";
import { returns } from "./sheets/returns";
import { shared } from "./sheets/shared";
import { tally } from "./sheets/tally";
import { urging } from "./sheets/urging";
import { units } from "./sheets/units";
import type { Summary } from "./summary";

const ALL = [
  tally,
  categories,
  lagging,
  findings,
  returns,
  units,
  leaders,
  ranking,
  shared,
  dashboard,
  comparison,
  changes,
  due,
  overdue,
  urging,
] as const;

export type SummaryKind = (typeof ALL)[number]["kind"];

export const SUMMARIES: readonly Summary<SummaryKind>[] = ALL;

export const ALL_SUMMARY_KINDS: readonly SummaryKind[] = SUMMARIES.map(({ kind }) => kind);

/** Those that one click builds. */
export const SUMMARY_KINDS: readonly SummaryKind[] = SUMMARIES.filter(({ usual }) => usual).map(({ kind }) => kind);

/** What their sheets are called unless a person's sheet is called so. */
export const SHEET_NAMES = Object.fromEntries(SUMMARIES.map(({ kind, sheetName }) => [kind, sheetName])) as Readonly<
  Record<SummaryKind, string>
>;

const BY_KIND = Object.fromEntries(SUMMARIES.map((summary) => [summary.kind, summary])) as Readonly<
  Record<SummaryKind, Summary<SummaryKind>>
>;

export function summaryOf(kind: SummaryKind): Summary<SummaryKind> {
  return BY_KIND[kind];
}
