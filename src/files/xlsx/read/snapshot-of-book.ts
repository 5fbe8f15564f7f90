/** An opened file as the rest of the add-in sees it; formulas saved without a result to rely on get theirs where understood. */
import type { Range } from "../../../core/grid/range";
import type { WorkbookSnapshot } from "../../../core/grid/snapshot";
import { worksheetTabs, type Book, type WorksheetTab } from "./book";
import { daysSince1904 } from "./days-since-1904";
import { recalculate, type CellResult } from "../../formulas/recalculate";
import type { SheetContents } from "../cells/sheet-contents";
import { isRecalculatedOnLoad } from "../write/workbook-part";

export function snapshotOfBook(book: Book): WorkbookSnapshot {
  const tabs = worksheetTabs(book);
  const all = isRecalculatedOnLoad(book);
  const open = new Map(tabs.flatMap((tab) => openFormulas(tab, all)));
  const results = open.size === 0 ? [] : recalculate(book, open);
  const inCommonDays = daysSince1904(book);
  const contentsOf = (tab: WorksheetTab): SheetContents => {
    const own = results.filter(({ sheet }) => sheet === tab.name);
    const contents = withResults(tab.sheet.contents, own, all);
    return inCommonDays ? inCommonDays(tab, contents) : contents;
  };
  return {
    sheets: tabs.map((tab) => ({
      name: tab.name,
      hidden: tab.hidden,
      protected: tab.sheet.xml.protected,
      ...contentsOf(tab),
      merges: tab.sheet.xml.merges,
      ...(tab.mark ? { mark: tab.mark } : {}),
    })),
  };
}

/** Programs that write workbooks without being Excel leave the results to it, in single cells or in `all`. */
function openFormulas(
  { name, sheet: { contents } }: WorksheetTab,
  all: boolean,
): readonly (readonly [string, readonly Range[]])[] {
  const { origin, values, formulas = [] } = contents;
  const found = formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      formula !== "" && (all || (values[r]?.[c] ?? null) === null)
        ? [{ row: origin.row + r, column: origin.column + c, rows: 1, columns: 1 }]
        : [],
    ),
  );
  return found.length === 0 ? [] : [[name, found]];
}

/** A result that Excel will not work out again stays, even where it hangs on one the file lacks: it is what people see. */
function withResults(contents: SheetContents, results: readonly CellResult[], all: boolean): SheetContents {
  if (results.length === 0) return contents;
  const { origin } = contents;
  const values = contents.values.map((line) => [...line]);
  for (const { row, column, value } of results) {
    const line = values[row - origin.row];
    if (line && (all || line[column - origin.column] === null)) line[column - origin.column] = value;
  }
  return { ...contents, values };
}
