/** Changing a cell by hand: the text to edit, and what comes of it in the workbook. */
import { isFormula } from "../../core/grid/snapshot";
import type { Range } from "../../core/grid/range";
import type { HostBook } from "../host/book";
import { readEntry } from "../host/entry";
import { shownText } from "./shown";

/** What a person edits: the formula or constant as it would be typed. */
export function editText(book: HostBook, row: number, column: number): string {
  const content = book.contentAt(book.activeSheet, row, column);
  if (isFormula(content)) return content.formula;
  if (content === null) return "";
  const format = book.activeSheet.cell(row, column)?.style?.numberFormat ?? "General";
  if (typeof content === "number") {
    if (format.includes("%")) return `${Number((content * 100).toPrecision(15))}%`;
    return /[ymd年月]/.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""))
      ? shownText(content, "yyyy/m/d")
      : String(content);
  }
  if (typeof content === "boolean") return shownText(content);
  const same = readEntry(content, format === "@");
  return same.value === content && !content.startsWith("'") ? content : `'${content}`;
}

/** Enters a text unless it is what stands there already. */
export function enterText(book: HostBook, row: number, column: number, text: string): void {
  if (text === editText(book, row, column)) return;
  if (text === "") book.clear(book.activeSheet, row, column);
  else book.enter(book.activeSheet, row, column, text);
  book.notify("person");
}

export function clearRange(book: HostBook, range: Range): void {
  const used = book.activeSheet.usedRange(true);
  if (!used) return;
  for (let row = range.row; row < Math.min(range.row + range.rows, used.row + used.rows); row++) {
    for (
      let column = range.column;
      column < Math.min(range.column + range.columns, used.column + used.columns);
      column++
    ) {
      book.clear(book.activeSheet, row, column);
    }
  }
  book.notify("person");
}
