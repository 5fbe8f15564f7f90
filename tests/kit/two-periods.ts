/** Last quarter's annex beside this quarter's, in one workbook. */
import { ANNEX_HEADER, book, sheet } from "./sheets";

/** Rows of 区发改局 as note and rating, before and now. */
export function twoPeriods(...rows: readonly (readonly [before: string, now: string])[]) {
  const annex = (quarter: string, own: readonly string[]) =>
    sheet(
      `${quarter}季度`,
      [
        `2023年第${quarter}季度完成情况 | < | < | <`,
        "责任单位：区发改局 | < | < | <",
        ANNEX_HEADER,
        ...own.map((row, i) => `${i + 1} | 建设第${"一二三四五"[i] ?? ""}座文体中心 | ${row}`),
      ].join("\n"),
    );
  return book(
    annex(
      "一",
      rows.map(([before]) => before),
    ),
    annex(
      "二",
      rows.map(([, now]) => now),
    ),
  );
}
