/** The type of the office's paper: titles in 小标宋, headers in 黑体, the rest in 仿宋. */
import type { CellStyle, SheetDraft } from "../edits/draft";
import { shownValue, type CellContent } from "../grid/snapshot";
import { compact } from "../chinese/text";
import { isBlank, textOf } from "../grid/cell-value";
import { displayWidth } from "./row-height";

export const TITLE: CellStyle = {
  font: "方正小标宋简体",
  size: 18,
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
export const HEADER: CellStyle = {
  font: "黑体",
  size: 12,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  border: true,
};
export const BODY: CellStyle = {
  font: "仿宋_GB2312",
  size: 12,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  border: true,
};
/** What staff themselves write in. */
export const LINE: CellStyle = { font: "仿宋_GB2312", size: 12, vertical: "center", wrap: true, border: true };
export const NOTE: CellStyle = { font: "仿宋_GB2312", size: 11, horizontal: "left", vertical: "center", wrap: true };

const PERCENT: CellStyle = { ...BODY, numberFormat: "0.0%" };

/** A line under a table: one cell that begins with 注：. */
export function isNote(row: readonly CellContent[]): boolean {
  return (
    textOf(shownValue(row[0] ?? null)).startsWith("注：") &&
    row.slice(1).every((content) => isBlank(shownValue(content)))
  );
}

/** Columns of shares, told by their headings (完成率, 占比). */
export function percentCells(header: readonly CellContent[], row: number, rows: number): SheetDraft["styles"] {
  return header.flatMap((content, column) =>
    /率$|占比$/.test(compact(textOf(shownValue(content))))
      ? [{ range: { row, column, rows, columns: 1 }, style: PERCENT }]
      : [],
  );
}

/** A title of 18 points is half as wide again as the body's type; `width` is in characters. */
export function titleHeight(row: readonly CellContent[], width: number): number {
  const lines = Math.ceil((displayWidth(textOf(shownValue(row[0] ?? null))) * 1.7) / Math.max(1, width));
  return Math.max(36, lines * 26 + 10);
}
