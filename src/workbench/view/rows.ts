/** Rows of a sheet as table rows. Only rows near the view exist: a sheet is cut into chunks, each a tbody that is filled when it comes near. */
import { cellName, columnName, contains, type Range } from "../../core/grid/range";
import type { HostBook } from "../host/book";
import type { HostSheet } from "../host/sheet";
import { element } from "./elements";
import { areaAt, cellCss, columnPixels, rowPixels } from "./look";
import { shownText } from "./shown";

const mostCutRows = 40;
const mostRunOnColumns = 20;

export function columnHeads(columns: readonly number[]): HTMLTableRowElement {
  const corner = element("th", { className: "corner", attributes: { "aria-hidden": "true" } });
  const heads = columns.map((column) =>
    element("th", { scope: "col", attributes: { "data-column": String(column) } }, columnName(column)),
  );
  return element("tr", { attributes: { "aria-rowindex": "1" } }, corner, ...heads);
}

/** Rows first … end-1; merged areas that reach beyond are cut there. */
export function sheetRows(
  book: HostBook,
  first: number,
  end: number,
  columns: readonly number[],
): HTMLTableRowElement[] {
  const sheet = book.activeSheet;
  const merges = sheet.merges.filter((merge) => merge.row < end && merge.row + merge.rows > first);
  return Array.from({ length: end - first }, (_, index) => {
    const row = first + index;
    const height = rowPixels(sheet, row);
    const head = element("th", { scope: "row" }, String(row + 1));
    const tr = element("tr", { attributes: { "aria-rowindex": String(row + 2), "data-row": String(row) } }, head);
    tr.style.height = `${height}px`;
    if (height === 0) tr.hidden = true;
    for (const column of columns) {
      const area = areaAt(merges, row, column);
      if (row !== Math.max(area.row, first)) continue;
      const shown = area.columns > 1 ? columns.filter((each) => contains(area, { row, column: each })) : [column];
      if (column !== shown[0]) continue;
      const rows = Math.min(end, area.row + area.rows) - row;
      tr.append(cell(book, sheet, area, { row, rows, columns: shown.length }));
    }
    return tr;
  });
}

function cell(
  book: HostBook,
  sheet: HostSheet,
  area: Range,
  drawn: { readonly row: number; readonly rows: number; readonly columns: number },
): HTMLTableCellElement {
  const value = book.valueAt(sheet, area.row, area.column);
  const text = shownText(value, sheet.cell(area.row, area.column)?.style?.numberFormat);
  const td = element("td", { id: cellId(drawn.row, area.column) });
  td.ariaColIndex = String(area.column + 2);
  td.dataset["cell"] = cellName(area);
  td.style.cssText = cellCss(sheet, area, value);
  if (drawn.rows > 1) td.rowSpan = drawn.rows;
  if (drawn.columns > 1) td.colSpan = drawn.columns;
  if (text !== "" && drawn.row === area.row) td.append(content(book, sheet, area, text));
  return td;
}

/** A row of a fixed height cuts what is too long for it; text without wrapping runs on into an empty neighbour. */
function content(book: HostBook, sheet: HostSheet, area: Range, text: string): HTMLElement {
  const box = element("div", { className: "text" }, text);
  const fixed = Array.from({ length: Math.min(area.rows, mostCutRows) }, (_, index) =>
    sheet.rowHeights.has(area.row + index) ? rowPixels(sheet, area.row + index) : undefined,
  );
  if (fixed.every((height) => height !== undefined)) {
    box.style.maxHeight = `${fixed.reduce((sum, height) => sum + height, 0) - 1}px`;
  }
  if (sheet.cell(area.row, area.column)?.style?.wrap || area.columns > 1) return box;
  const room = emptyPixels(book, sheet, area);
  if (room > 0 && typeof book.valueAt(sheet, area.row, area.column) === "string") {
    box.classList.add("runs-on");
    box.style.width = `calc(100% + ${room}px)`;
  }
  return box;
}

/** The width of the empty cells to the right. */
function emptyPixels(book: HostBook, sheet: HostSheet, { row, column }: Range): number {
  let room = 0;
  for (let next = column + 1; next < column + mostRunOnColumns; next++) {
    if (book.valueAt(sheet, row, next) !== null) break;
    room += columnPixels(sheet, next);
  }
  return room;
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}
