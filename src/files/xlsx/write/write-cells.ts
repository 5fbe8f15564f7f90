/** Writes checked edits into the worksheets of an opened file. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/edits/limits";
import { sheetOf, type Edit, type SetCell } from "../../../core/edits/plan";
import type { Position, Range } from "../../../core/grid/range";
import { contentAt, type CellContent } from "../../../core/grid/snapshot";
import { readTabs, worksheetTabs, type Book, type WorksheetTab } from "../read/book";
import { looksLikeFormula } from "../cells/cell-text";
import { patchCells, type CellWrite } from "./patch-cells";
import type { CellResult } from "../../formulas/recalculate";
import { styleAt } from "../cells/row-places";
import { styleBook } from "./style-book";
import { ensureStyles } from "./workbook-part";

export function contentIn(tab: WorksheetTab, at: Position): CellContent {
  return contentAt({ name: tab.name, hidden: tab.hidden, protected: false, ...tab.sheet.contents }, at);
}

export function writeCells(book: Book, edits: readonly SetCell[]): Book {
  if (edits.length === 0) return book;
  const ensured = ensureStyles(book);
  const styles = styleBook(ensured.parts.text(ensured.stylesPath) ?? "");
  const plain = styles.xml();
  const written = patchSheets(book, (tab) =>
    edits
      .filter((edit) => edit.at.sheet === tab.name)
      .map(({ at, after }) => ({
        row: at.row,
        column: at.column,
        content: after,
        style: styles.withQuotePrefix(styleAt(tab.sheet.xml, at), looksLikeFormula(after)),
      })),
  );
  if (styles.xml() === plain) return written;
  const { parts, stylesPath } = ensureStyles(written);
  return { ...written, parts: parts.with(stylesPath, styles.xml()) };
}

export function writeResults(book: Book, results: readonly CellResult[]): Book {
  if (results.length === 0) return book;
  return patchSheets(book, (tab) =>
    results
      .filter((result) => result.sheet === tab.name)
      .map(({ row, column, value }) => ({ row, column, result: value })),
  );
}

function patchSheets(book: Book, writesTo: (tab: WorksheetTab) => readonly CellWrite[]): Book {
  let { parts } = book;
  const untouched = new Map<string, WorksheetTab["sheet"]>();
  for (const tab of worksheetTabs(book)) {
    const writes = writesTo(tab);
    if (writes.length === 0) untouched.set(tab.path, tab.sheet);
    else parts = parts.with(tab.path, patchCells(tab.sheet.xml, writes));
  }
  const next = { ...book, parts };
  return { ...next, tabs: readTabs(next, untouched) };
}

/** Every place the edits touched, by sheet. */
export function changedRanges(edits: readonly Edit[]): ReadonlyMap<string, readonly Range[]> {
  const changed = new Map<string, Range[]>();
  for (const edit of edits) {
    const sheet = sheetOf(edit);
    const { row, column } = edit.kind === "setCell" ? edit.at : { row: 0, column: 0 };
    const whole = edit.kind === "setCell" ? { rows: 1, columns: 1 } : { rows: MAX_ROWS, columns: MAX_COLUMNS };
    const ranges = changed.get(sheet);
    if (ranges) ranges.push({ row, column, ...whole });
    else changed.set(sheet, [{ row, column, ...whole }]);
  }
  return changed;
}
