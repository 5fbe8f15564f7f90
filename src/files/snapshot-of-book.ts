/** An opened file as the rest of the add-in sees it; formulas saved without a result get theirs where they are understood. */
import type { Range } from "../core/grid/range";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import { worksheetTabs, type Book, type WorksheetTab } from "./book";
import { recalculate, type CellResult } from "./recalculate";
import type { SheetContents } from "./sheet-contents";

export function snapshotOfBook(book: Book): WorkbookSnapshot {
  const tabs = worksheetTabs(book);
  const open = new Map(tabs.flatMap((tab) => withoutResult(tab)));
  const results = open.size === 0 ? [] : recalculate(book, open);
  return {
    sheets: tabs.map((tab) => ({
      name: tab.name,
      hidden: tab.hidden,
      protected: tab.sheet.xml.protected,
      ...withResults(
        tab.sheet.contents,
        results.filter(({ sheet }) => sheet === tab.name),
      ),
      merges: tab.sheet.xml.merges,
      ...(tab.mark ? { mark: tab.mark } : {}),
    })),
  };
}

/** Programs that write workbooks without being Excel leave the results to it. */
function withoutResult({ name, sheet: { contents } }: WorksheetTab): readonly (readonly [string, readonly Range[]])[] {
  const { origin, values, formulas = [] } = contents;
  const found = formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      formula !== "" && (values[r]?.[c] ?? null) === null
        ? [{ row: origin.row + r, column: origin.column + c, rows: 1, columns: 1 }]
        : [],
    ),
  );
  return found.length === 0 ? [] : [[name, found]];
}

/** A result the file holds stays, even where it hangs on one it lacks: it is what people see. */
function withResults(contents: SheetContents, results: readonly CellResult[]): SheetContents {
  if (results.length === 0) return contents;
  const { origin } = contents;
  const values = contents.values.map((line) => [...line]);
  for (const { row, column, value } of results) {
    const line = values[row - origin.row];
    if (line && line[column - origin.column] === null) line[column - origin.column] = value;
  }
  return { ...contents, values };
}
