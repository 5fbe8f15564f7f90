/** Gives formula cells that depend on changed cells their new value, where the formula is understood. */
import { MAX_COLUMNS } from "../../core/edits/limits";
import { contains, type Range } from "../../core/grid/range";
import type { CellValue } from "../../core/grid/snapshot";
import { worksheetTabs, type Book, type WorksheetTab } from "../xlsx/read/book";
import { parseFormula, referencesOf, type Formula } from "./formula-parse";
import { evaluateParsed, type CellArea, type Lookup } from "./formulas";

export interface CellResult {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly shown: CellValue;
  /** undefined: it is not understood, or one of an array. */
  readonly formula: Formula | undefined;
}

/** Chains of formulas longer than this are left to Excel. */
const MAX_DEPTH = 200;

/** The results that differ from what the cells show now. */
export function recalculate(book: Book, changed: ReadonlyMap<string, readonly Range[]>): readonly CellResult[] {
  const tabs = new Map(worksheetTabs(book).map((tab) => [tab.name.toUpperCase(), tab]));
  const cells = new Map([...tabs].map(([name, tab]) => [name, formulaCells(tab)]));
  const emptyTexts = new Map([...tabs].map(([name, tab]) => [name, emptyTextsIn(tab)]));
  const changes = new Map([...changed].map(([name, ranges]) => [name.toUpperCase(), ranges]));
  const stale = new Map<FormulaCell, boolean>();
  const results = new Map<FormulaCell, CellValue | undefined>();
  let depth = 0;

  function isChanged(sheet: string, range: Range): boolean {
    return changes.get(sheet.toUpperCase())?.some((change) => intersects(change, range)) ?? false;
  }

  function readsStale(cell: FormulaCell): boolean {
    if (!cell.formula) return true;
    return referencesOf(cell.formula).some(({ sheet = cell.sheet, range }) => {
      if (isChanged(sheet, range)) return true;
      for (const other of cellsWithin(cells.get(sheet.toUpperCase()), range)) if (isStale(other)) return true;
      return false;
    });
  }

  function isStale(cell: FormulaCell): boolean {
    const known = stale.get(cell);
    if (known !== undefined) return known;
    if (depth >= MAX_DEPTH) return true;
    depth++;
    stale.set(cell, false);
    const found =
      isChanged(cell.sheet, { row: cell.row, column: cell.column, rows: 1, columns: 1 }) || readsStale(cell);
    stale.set(cell, found);
    depth--;
    return found;
  }

  function resultOf(cell: FormulaCell): CellValue | undefined {
    if (!isStale(cell)) return cell.shown;
    if (results.has(cell)) return results.get(cell);
    if (depth >= MAX_DEPTH) return undefined;
    depth++;
    results.set(cell, undefined);
    const value = cell.formula && evaluateParsed(cell.formula, lookupFrom(cell.sheet));
    results.set(cell, value);
    depth--;
    return value;
  }

  function lookupFrom(own: string): Lookup {
    return (sheet = own, range) => {
      const tab = tabs.get(sheet.toUpperCase());
      const formulas = cells.get(sheet.toUpperCase());
      const empty = emptyTexts.get(sheet.toUpperCase());
      if (!tab || empty?.outside.some((at) => contains(range, at))) return undefined;
      if (!formulas?.size && !empty?.keys.size) return areaOf(tab, range, undefined);
      return areaOf(tab, range, (row, column) => {
        const cell = formulas?.get(key(row, column));
        if (cell) return { value: resultOf(cell) };
        return empty?.keys.has(key(row, column)) ? { value: "" } : undefined;
      });
    };
  }

  const found: CellResult[] = [];
  for (const inSheet of cells.values()) {
    for (const cell of inSheet.values()) {
      if (!isStale(cell)) continue;
      const value = resultOf(cell);
      if (value === undefined || value === cell.shown) continue;
      found.push({ sheet: cell.sheet, row: cell.row, column: cell.column, value });
    }
  }
  return found;
}

function key(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** Texts without a letter: those among the cells that are looked at, and those beyond, which nothing can be worked out with. */
function emptyTextsIn({ sheet: { xml, contents } }: WorksheetTab) {
  const { origin, values } = contents;
  const used = { ...origin, rows: values.length, columns: values[0]?.length ?? 0 };
  return {
    keys: new Set(xml.emptyTexts.map(({ row, column }) => key(row, column))),
    outside: xml.emptyTexts.filter((at) => !contains(used, at)),
  };
}

/** Cells of array formulas that are looked at. */
const MAX_BLOCK_CELLS = 100_000;

/** The formulas of a sheet by place, those of arrays with every cell that they fill. */
function formulaCells(tab: WorksheetTab): ReadonlyMap<number, FormulaCell> {
  const { origin, values, formulas } = tab.sheet.contents;
  const found = new Map<number, FormulaCell>();
  formulas?.forEach((line, r) => {
    line.forEach((text, c) => {
      if (text === "") return;
      const row = origin.row + r;
      const column = origin.column + c;
      const shown = values[r]?.[c] ?? null;
      found.set(key(row, column), { sheet: tab.name, row, column, shown, formula: parseFormula(text) });
    });
  });
  let left = MAX_BLOCK_CELLS;
  for (const block of tab.sheet.xml.blocks) {
    const bottom = Math.min(block.row + block.rows, origin.row + values.length);
    const right = Math.min(block.column + block.columns, origin.column + (values[0]?.length ?? 0));
    for (let row = block.row; row < bottom && left > 0; row++) {
      for (let column = block.column; column < right && left-- > 0; column++) {
        const shown = values[row - origin.row]?.[column - origin.column] ?? null;
        found.set(key(row, column), { sheet: tab.name, row, column, shown, formula: undefined });
      }
    }
  }
  return found;
}

function* cellsWithin(cells: ReadonlyMap<number, FormulaCell> | undefined, range: Range): Generator<FormulaCell> {
  if (!cells || cells.size === 0) return;
  if (range.rows * range.columns > cells.size) {
    for (const cell of cells.values()) if (contains(range, cell)) yield cell;
    return;
  }
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      const cell = cells.get(key(row, column));
      if (cell) yield cell;
    }
  }
}

function intersects(a: Range, b: Range): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The part of a range that the sheet uses; formula cells answer through `formulaAt`. */
function areaOf(
  tab: WorksheetTab,
  range: Range,
  formulaAt: ((row: number, column: number) => { readonly value: CellValue | undefined } | undefined) | undefined,
): CellArea {
  const { origin, values } = tab.sheet.contents;
  const top = range.row - origin.row;
  const left = range.column - origin.column;
  return {
    rows: Math.max(0, Math.min(range.rows, values.length - top)),
    columns: Math.max(0, Math.min(range.columns, (values[0]?.length ?? 0) - left)),
    at(row, column) {
      const formula = formulaAt?.(range.row + row, range.column + column);
      return formula ? formula.value : (values[top + row]?.[left + column] ?? null);
    },
  };
}
