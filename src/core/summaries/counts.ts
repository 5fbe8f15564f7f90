/** What the summary sheets share: the rating columns, the counts under them, rates, the units' order, the title. */
import { chineseDay } from "../chinese/day";
import type { CellValue } from "../grid/snapshot";
import { compareWithPrevious, type Comparison } from "../ledger/against-previous";
import type { Ledger, UnitTotals } from "../ledger/ledger";
import { overdueCounts } from "../limits/overview";
import { standardWord } from "../domain/rating-words";
import { RATING_KINDS, USUAL_KINDS, type CountKind, type Counts, type RatingKind } from "../domain/rating-kinds";
import { excerpt } from "../rules/text";

export interface CountColumn {
  readonly word: string;
  readonly kind: CountKind;
}

/** The three usual ratings, and those others that occur. */
export function ratingColumns({ tables, byRating }: Ledger): CountColumn[] {
  const allowed = tables[0]?.vocabulary.allowed ?? [];
  const wordOf = (kind: RatingKind): string => allowed.find((entry) => entry.kind === kind)?.word ?? standardWord(kind);
  const columns: CountColumn[] = RATING_KINDS.filter(
    (kind) => USUAL_KINDS.includes(kind) || byRating[kind] > 0 || allowed.some((entry) => entry.kind === kind),
  ).map((kind) => ({ word: wordOf(kind), kind }));
  return byRating.unrated > 0 ? [...columns, { word: "未评估", kind: "unrated" }] : columns;
}

export function countCells(items: number, counts: Counts, columns: readonly CountColumn[]): CellValue[] {
  return [items, ...columns.map(({ kind }) => counts[kind] || null)];
}

/** A share of the items, as the number a percent format shows; blank where there are none. */
export function rate(part: number, whole: number): CellValue {
  return whole === 0 ? null : part / whole;
}

/** The order of the office's own statistics sheet where there is one, then that of the annex. */
export function unitsInOrder(ledger: Ledger): UnitTotals[] {
  const order = new Map<string, number>();
  for (const { rows } of ledger.recognition.tallies)
    for (const row of rows) order.set(ledger.canonicalUnit(row.unit), order.size);
  return [...ledger.units].sort((a, b) => (order.get(a.unit) ?? order.size) - (order.get(b.unit) ?? order.size));
}

/** 2023年区《政府工作报告》确定的目标任务第二季度 + 统计表: the annex's own title without its last words. */
export function titleOf({ tables, recognition }: Ledger, suffix: string): string {
  const own = suffix === "统计表" ? recognition.tallies[0]?.title : undefined;
  if (own) return own;
  const title = tables[0]?.title ?? "";
  return `${excerpt(title, 60).replace(/(完成|进展|推进|落实)情况(一览表|汇总表|统计表|表)?$/, "$1情况")}${suffix}`;
}

/** Where a row of several units counts for each of them, the column adds up to more than the total. */
export function sumsNote(ledger: Ledger): string | undefined {
  const sum = ledger.units.reduce((total, { items }) => total + items.length, 0);
  if (sum === ledger.items.length) return undefined;
  return sum > ledger.items.length
    ? "一项有几个责任单位的，每个单位各计一次，总计按项计。"
    : "没有写明责任单位的事项只计入总计。";
}

/** For summaries that need the last period, and so are never built without it. */
export function comparedWithPrevious(ledger: Ledger): Comparison {
  const comparison = compareWithPrevious(ledger);
  if (!comparison) throw new Error("there is no earlier period to compare with");
  return comparison;
}

/** On which day items are past theirs, for a sheet that counts them. */
export function overdueNote(ledger: Ledger): string | undefined {
  const overdue = overdueCounts(ledger);
  if (!ledger.date || !overdue) return undefined;
  const unrated = overdue.unrated > 0 ? `其中${overdue.unrated}项没有填进度评估。` : "";
  return `超期为到${chineseDay(ledger.date)}已过完成时间而没有完成的事项，经批准延期的按新的时间算。${unrated}`;
}

/** One last line under a table; undefined where there is nothing to explain. */
export function noteRow(...sentences: readonly (string | undefined)[]): CellValue[][] {
  const kept = sentences.filter((sentence) => sentence !== undefined);
  return kept.length > 0 ? [[`注：${kept.join("")}`]] : [];
}
