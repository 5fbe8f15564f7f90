/** The same rows in another layout: columns in another order, rows sorted, heads merged, lines and tables added. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { ANNEX, type LaidOut } from "./laid-out";
import { rewriteSheets, withLine, type Rewrite } from "./rewrite";

function onAnnex(book: WorkbookSnapshot, how: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  return rewriteSheets(book, (sheet) => (sheet.name === ANNEX ? how(sheet) : sheet));
}

/** The columns of the annex in another order, under the same titles: the one that stood at order[i] comes i-th. */
export function shuffled({ header }: Pick<LaidOut, "header">, order: readonly number[]): Rewrite {
  return (book) =>
    onAnnex(book, (sheet) => ({
      ...sheet,
      values: sheet.values.map((cells, row) => (row < header ? cells : order.map((column) => cells[column] ?? null))),
    }));
}

/** The items in another order, numbered anew. */
export function sorted({ items, columns }: Pick<LaidOut, "items" | "columns">, order: readonly number[]): Rewrite {
  return (book) =>
    onAnnex(book, (sheet) => ({
      ...sheet,
      values: sheet.values.map((cells, row) => {
        const at = items.indexOf(row);
        const other = sheet.values[items[order[at] ?? at] ?? row] ?? cells;
        return at < 0
          ? cells
          : other.map((cell, column) => (column === columns.serial ? (cells[column] ?? null) : cell));
      }),
    }));
}

/** Lines between the title and the header: of which office, in what unit of measure. */
export function withTitleLines(...lines: readonly string[]): Rewrite {
  return (book) => lines.reduce((own, line) => withLine(ANNEX, 1, line)(own), book);
}

/** Another table under the annex, with two empty rows between. */
export function withTableBelow(rows: readonly (readonly CellValue[])[]): Rewrite {
  return (book) => onAnnex(book, (sheet) => ({ ...sheet, values: [...sheet.values, [null], [null], ...rows] }));
}

/** Every heading stands over two rows, merged. */
export function withMergedHead({ header }: Pick<LaidOut, "header">): Rewrite {
  return (book) =>
    onAnnex(book, (sheet) => {
      const heads = sheet.values[header] ?? [];
      return {
        ...sheet,
        values: [...sheet.values.slice(0, header + 1), heads.map(() => null), ...sheet.values.slice(header + 1)],
        merges: heads.map((_, column) => ({ row: header, column, rows: 2, columns: 1 })),
      };
    });
}
