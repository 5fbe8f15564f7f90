/** A header in words that nobody here knows: short names over rows that are filled as a table of work items is. */
import { compact, withoutBrackets } from "../../chinese/text";
import type { Cells } from "../../grid/cells";
import { looksLikeUnit } from "../../domain/unit-names";
import { contentsOf, sampleRows } from "./column-contents";
import type { HeaderRows, headingReader } from "./header";

/** The first such row of a sheet; undefined where its rows do not look like items of several units. */
export function headerByRows(cells: Cells, read: ReturnType<typeof headingReader>): HeaderRows | undefined {
  for (let row = cells.firstRow; row < Math.min(cells.endRow, cells.firstRow + HIGHEST); row++) {
    const filled = cells.filled(row);
    if (filled.length < FEWEST || !filled.every((column) => isName(cells.value(row, column)))) continue;
    if (new Set(filled.map((column) => compact(cells.text(row, column)))).size < filled.length) continue;
    const headings = filled.map((column) => {
      const text = cells.text(row, column).trim();
      return { column, text, ...read(text) };
    });
    if (isOfItems(cells, row, filled)) return { row, rows: 1, headings };
    // Names stand on top of a table: what is below them is no header.
    return undefined;
  }
  return undefined;
}

const HIGHEST = 12;
const FEWEST = 4;
const LONGEST = 10;

function isName(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const name = withoutBrackets(compact(value));
  return name.length > 0 && name.length <= LONGEST && !/[，,。；;：:\d]/.test(name) && !isUnit(name);
}

/** 区教育局, and not 牵头委办. */
function isUnit(name: string): boolean {
  return (
    looksLikeUnit(name) && !/^(牵头|责任|承办|主办|配合|协办|落实)|^(单位|部门|机构|科室|乡镇|街道|企业)$/.test(name)
  );
}

/** Units, words of states or grades, and two columns of texts that differ: no plan of anything else has them all. */
function isOfItems(cells: Cells, row: number, filled: readonly number[]): boolean {
  const rows = sampleRows(cells, row + 1, cells.endRow);
  if (rows.length < FEWEST) return false;
  const told = filled.map((column) => contentsOf(cells, column, cells.text(row, column), rows, [], NOBODY));
  const units = told.some((one) => one.units >= 0.7);
  const grades = told.some((one) => one.words >= 0.6 && one.units < 0.4 && one.distinct <= 0.7);
  const texts = told.filter((one) => one.distinct >= 0.7 && one.units < 0.4 && one.words < 0.4 && one.numbers < 0.4);
  return units && grades && texts.length >= 2;
}
const NOBODY: ReadonlySet<string> = new Set();
