/** Cells and rectangles by zero-based row and column, and their A1 names. */

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; `rows` and `columns` are counts, at least 1. */
export interface Range extends Position {
  readonly rows: number;
  readonly columns: number;
}

/** One cell of one sheet of the workbook. */
export interface Address extends Position {
  readonly sheet: string;
}

/** Column letters of a zero-based index: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

export function cellName({ row, column }: Position): string {
  return `${columnName(column)}${row + 1}`;
}

/** A1 for one cell, A1:B2 for more. */
export function rangeName(range: Range): string {
  const first = cellName(range);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellName({ row: range.row + range.rows - 1, column: range.column + range.columns - 1 })}`;
}

/** Reads A1, $A$1, A1:B2; undefined for anything else. */
export function parseRange(name: string): Range | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i.exec(name);
  if (!match) return undefined;
  const [, letters = "", digits = "", letters2 = letters, digits2 = digits] = match;
  const [c1, c2] = [columnIndex(letters), columnIndex(letters2)].sort((a, b) => a - b) as [number, number];
  const [r1, r2] = [Number(digits) - 1, Number(digits2) - 1].sort((a, b) => a - b) as [number, number];
  return { row: r1, column: c1, rows: r2 - r1 + 1, columns: c2 - c1 + 1 };
}

function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

export function contains(range: Range, { row, column }: Position): boolean {
  return (
    row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns
  );
}

/** The smallest rectangle that holds both; a position is a rectangle of one cell. */
export function union(a: Range, b: Position & Partial<Range>): Range {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + (b.rows ?? 1)) - row,
    columns: Math.max(a.column + a.columns, b.column + (b.columns ?? 1)) - column,
  };
}

/** A cell of a merged range other than its first; it shows nothing, whatever it holds. */
export function isCovered(merges: readonly Range[], at: Position): boolean {
  return merges.some((merge) => contains(merge, at) && (at.row !== merge.row || at.column !== merge.column));
}

/** The reference a formula uses: 'Sheet name'!$A$1:$B$2. */
export function absoluteReference(sheet: string, range: Range): string {
  return `'${sheet.replaceAll("'", "''")}'!${rangeName(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
