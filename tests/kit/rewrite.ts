/** The same book written down otherwise: whatever a clerk would not notice must not change what is read. */
import type { Range } from "../../src/core/grid/range";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";

export type Rewrite = (book: WorkbookSnapshot) => WorkbookSnapshot;

/** A cell of a sheet; rows and columns count from the first of the sheet's values. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export function rewriteSheets(book: WorkbookSnapshot, how: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  return { sheets: book.sheets.map(how) };
}

export function rewriteCells(book: WorkbookSnapshot, how: (cell: Cell) => CellValue): WorkbookSnapshot {
  return rewriteSheets(book, (sheet) => ({
    ...sheet,
    values: sheet.values.map((cells, row) =>
      cells.map((value, column) => how({ sheet: sheet.name, row, column, value })),
    ),
  }));
}

/** The text of the cells chosen, written otherwise. */
export function rewriteText(chosen: (cell: Cell) => boolean, how: (text: string) => string): Rewrite {
  return (book) =>
    rewriteCells(book, (cell) => (typeof cell.value === "string" && chosen(cell) ? how(cell.value) : cell.value));
}

/** Everything stands further down and to the right. */
export function shifted(rows: number, columns: number): Rewrite {
  return (book) =>
    rewriteSheets(book, (sheet) => ({
      ...sheet,
      origin: { row: sheet.origin.row + rows, column: sheet.origin.column + columns },
      ...merged(sheet, (merge) => ({ ...merge, row: merge.row + rows, column: merge.column + columns })),
    }));
}

/** An empty row before this one; a merged area across it grows. */
export function withEmptyRow(name: string, at: number): Rewrite {
  return onSheet(name, (sheet) => withRows(sheet, at, [blankRow(sheet)]));
}

/** An empty column before this one. */
export function withEmptyColumn(name: string, at: number): Rewrite {
  return onSheet(name, (sheet) => ({
    ...sheet,
    values: sheet.values.map((cells) => [...cells.slice(0, at), null, ...cells.slice(at)]),
    ...merged(sheet, (merge) => {
      const place = at + sheet.origin.column;
      if (merge.column >= place) return { ...merge, column: merge.column + 1 };
      return merge.column + merge.columns > place ? { ...merge, columns: merge.columns + 1 } : merge;
    }),
  }));
}

/** The sheets in another order: the one that stood at order[i] comes i-th. */
export function ordered(order: readonly number[]): Rewrite {
  return ({ sheets }) => ({ sheets: order.flatMap((i) => sheets[i] ?? []) });
}

export function renamed(names: Readonly<Record<string, string>>): Rewrite {
  return (book) => rewriteSheets(book, (sheet) => ({ ...sheet, name: names[sheet.name] ?? sheet.name }));
}

/** These rows of the sheet, merges and all, once more before a row further down. */
export function repeated(name: string, first: number, count: number, before: number): Rewrite {
  return onSheet(name, (sheet) => {
    const again = (sheet.merges ?? [])
      .filter(({ row }) => row - sheet.origin.row >= first && row - sheet.origin.row < first + count)
      .map((merge) => ({ ...merge, row: merge.row + before - first }));
    const longer = withRows(sheet, before, sheet.values.slice(first, first + count));
    return again.length === 0 ? longer : { ...longer, merges: [...(longer.merges ?? []), ...again] };
  });
}

/** Lines of one cell under everything: notes, signatures, page numbers. */
export function withFoot(name: string, ...lines: readonly string[]): Rewrite {
  return onSheet(name, (sheet) =>
    withRows(
      sheet,
      sheet.values.length,
      lines.map((line) => lineOf(sheet, line)),
    ),
  );
}

/** A line of one cell before a row. */
export function withLine(name: string, at: number, line: string): Rewrite {
  return onSheet(name, (sheet) => withRows(sheet, at, [lineOf(sheet, line)]));
}

/** Every number as text, as forms that were filled in on a phone bring it; in full width where so written. */
export function numbersAsText(width: "half" | "full"): Rewrite {
  return (book) =>
    rewriteCells(book, ({ value }) => {
      if (typeof value !== "number") return value;
      return width === "half" ? String(value) : fullWidth(String(value));
    });
}

/** One after the other. */
export function inTurn(...rewrites: readonly Rewrite[]): Rewrite {
  return (book) => rewrites.reduce((own, rewrite) => rewrite(own), book);
}

export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

function onSheet(name: string, how: (sheet: SheetSnapshot) => SheetSnapshot): Rewrite {
  return (book) => rewriteSheets(book, (sheet) => (sheet.name === name ? how(sheet) : sheet));
}

function withRows(sheet: SheetSnapshot, at: number, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const place = at + sheet.origin.row;
  return {
    ...sheet,
    values: [...sheet.values.slice(0, at), ...rows, ...sheet.values.slice(at)],
    ...merged(sheet, (merge) => {
      if (merge.row >= place) return { ...merge, row: merge.row + rows.length };
      return merge.row + merge.rows > place ? { ...merge, rows: merge.rows + rows.length } : merge;
    }),
  };
}

function merged(sheet: SheetSnapshot, how: (merge: Range) => Range): { readonly merges?: readonly Range[] } {
  return sheet.merges ? { merges: sheet.merges.map(how) } : {};
}

function blankRow(sheet: SheetSnapshot): CellValue[] {
  return Array.from({ length: Math.max(1, ...sheet.values.map((cells) => cells.length)) }, () => null);
}

function lineOf(sheet: SheetSnapshot, line: string): CellValue[] {
  return [line, ...blankRow(sheet).slice(1)];
}
