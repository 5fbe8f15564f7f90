/** An empty workbook file with one sheet. */
import { bookOf } from "../files/xlsx/write/new-book";

export function blankWorkbook(): Uint8Array {
  const nothing = { cells: [], styles: [], merges: [], columnWidths: [], rowHeights: [], freezeRows: 0 };
  return bookOf([{ name: "Sheet1", ...nothing, print: { landscape: false } }]);
}
