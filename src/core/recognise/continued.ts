/** Rows that go on over a sheet, or above its first header, with the columns of the table before them. */
import type { Cells } from "../grid/cells";
import type { Field } from "../domain/fields";
import { contentsOf, sampleRows } from "./columns/column-contents";
import { scoreOfContents } from "./columns/column-evidence";
import type { HeaderRows } from "./columns/header";
import type { Reading } from "./row-table-request";
import type { Section } from "./columns/section-columns";

/** Columns that tell whether rows are of the same table. */
const TELLING: readonly Field[] = ["serial", "matter", "standard", "unit", "leadUnit", "progressNote", "rating"];

/** The rows from the top of the sheet down to `endRow` as a section under another sheet's header; undefined where they do not fit. */
export function continuedSection(
  cells: Cells,
  endRow: number,
  { headings }: HeaderRows,
  { ratingWords, knownUnits }: Reading,
): Section | undefined {
  const rows = sampleRows(cells, cells.firstRow, endRow);
  if (rows.length === 0) return undefined;
  let fitting = 0;
  for (const { column, text, field } of headings) {
    if (!field || !TELLING.includes(field)) continue;
    const contents = contentsOf(cells, column, text, rows, ratingWords, knownUnits);
    const score = scoreOfContents(field, contents);
    if (score < 0 || (contents.filled === 0 && field !== "unit")) return undefined;
    if (score > 0) fitting++;
  }
  const right = Math.max(...headings.map(({ column }) => column));
  if (fitting < FEWEST || cells.endColumn - 1 > right) return undefined;
  return { cells, header: { row: cells.firstRow, rows: 0, headings }, from: cells.firstRow, endRow };
}

/** So many columns hold just what they should. */
const FEWEST = 2;
