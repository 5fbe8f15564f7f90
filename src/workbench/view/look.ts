/** What a cell looks like on the page: its style in the stand-in's workbook as CSS. */
import { contains, type Range } from "../../core/grid/range";
import type { CellValue } from "../../core/grid/snapshot";
import type { HostSheet, HostStyle, Side } from "../host/sheet";

const gridline = "#d9d9d9";
const defaultWidth = 64;
const defaultHeight = 20;

export function columnPixels(sheet: HostSheet, column: number): number {
  const points = sheet.columnWidths.get(column);
  return points === undefined ? defaultWidth : pixels(points);
}

/** The columns that are shown, of so many. */
export function shownColumns(sheet: HostSheet, columns: number): readonly number[] {
  const all = Array.from({ length: columns }, (_, column) => column);
  return all.filter((column) => !isHidden(sheet, column));
}

export function isHidden(sheet: HostSheet, column: number): boolean {
  return sheet.columnWidths.get(column) === 0;
}

/** What is known of a row's height before it is drawn. */
export function rowPixels(sheet: HostSheet, row: number): number {
  const points = sheet.rowHeights.get(row);
  return points === undefined ? defaultHeight : pixels(points);
}

export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** Every cell draws its right and bottom edge, with the neighbour's line where that has one. */
export function cellCss(sheet: HostSheet, area: Range, value: CellValue): string {
  const style = sheet.cell(area.row, area.column)?.style ?? {};
  const right = area.column + area.columns;
  const bottom = area.row + area.rows;
  const plain = style.fill ?? gridline;
  const rightLine = edge(sheet, area.row, right - 1, "right") ?? edge(sheet, area.row, right, "left");
  const bottomLine = edge(sheet, bottom - 1, area.column, "bottom") ?? edge(sheet, bottom, area.column, "top");
  return [
    `border-right-color:${rightLine ?? plain}`,
    `border-bottom-color:${bottomLine ?? plain}`,
    `text-align:${style.horizontal ?? naturalSide(value)}`,
    `vertical-align:${style.vertical === "center" ? "middle" : (style.vertical ?? "bottom")}`,
    ...fontCss(style),
  ].join(";");
}

function fontCss(style: HostStyle): string[] {
  return [
    style.fill ? `background-color:${style.fill}` : "",
    style.color ? `color:${style.color}` : "",
    style.bold ? "font-weight:700" : "",
    style.size ? `font-size:${(style.size * 4) / 3}px` : "",
    style.font ? `font-family:"${style.font.replace(/["\\;]/g, "")}",${fallback(style.font)}` : "",
    style.wrap ? "white-space:pre-wrap" : "white-space:pre",
  ].filter(Boolean);
}

/** The office's fonts are rarely on other machines: a serif face stands for the Song and Fangsong ones. */
function fallback(font: string): string {
  return /宋|仿|楷|Song|Times|Kai/i.test(font) ? '"Noto Serif CJK SC",serif' : '"Noto Sans CJK SC",sans-serif';
}

function edge(sheet: HostSheet, row: number, column: number, side: Side): string | undefined {
  return sheet.cell(row, column)?.style?.sides?.[side];
}

function naturalSide(value: CellValue): string {
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || (typeof value === "string" && value.startsWith("#")) ? "center" : "left";
}

/** The merged area that covers a cell, or the cell alone. */
export function areaAt(merges: readonly Range[], row: number, column: number): Range {
  return merges.find((merge) => contains(merge, { row, column })) ?? { row, column, rows: 1, columns: 1 };
}

/** How much of a sheet the page shows: all of its contents, its charts and some room to go on writing. */
export function extent(sheet: HostSheet, selection: Range): { rows: number; columns: number } {
  const contents = sheet.usedRange(true);
  const styled = sheet.usedRange(false);
  const [rows, columns] = contents ? [contents.row + contents.rows, contents.column + contents.columns] : [0, 0];
  const [styledRows, styledColumns] = styled ? [styled.row + styled.rows, styled.column + styled.columns] : [0, 0];
  const charts = sheet.charts.map(({ at }) => at);
  return {
    rows: Math.max(
      ...charts.map((at) => at.row + at.rows + 2),
      rows + 20,
      Math.min(styledRows, rows + 200),
      selection.row + Math.min(selection.rows, 200) + 5,
      50,
    ),
    columns: Math.max(
      ...charts.map((at) => at.column + at.columns + 1),
      columns + 4,
      Math.min(styledColumns, columns + 20),
      selection.column + Math.min(selection.columns, 20) + 2,
      16,
    ),
  };
}
