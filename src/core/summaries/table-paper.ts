/** The look of a summary that is one table: the office's own paper. */
import type { SheetDraft } from "../edits/draft";
import type { Range } from "../grid/range";
import { shownValue } from "../grid/snapshot";
import { compact } from "../chinese/text";
import { textOf } from "../grid/cell-value";
import { BODY, HEADER, isNote, NOTE, percentCells, TITLE, titleHeight } from "../paper/paper-styles";
import { rowHeight } from "../paper/row-height";
import type { Rows, Summary } from "./summary";

export interface TableLayout {
  readonly landscape: boolean;
  /** In characters, by column; the last one holds for the rest. */
  readonly widths: readonly number[];
  /** Columns of running text: left-aligned; the others are centred. */
  readonly textColumns: readonly number[];
  /** Two blocks side by side: the second starts again with the width of the first. */
  readonly twoBlocks?: true;
}

/** Row 1 is the title, row 2 the header, the rest the body; a last line that begins with 注： stands outside the table. */
export function tablePaper(layout: TableLayout): Summary["layOut"] {
  return (name, cells) => tableDraft(layout, name, cells);
}

function tableDraft(layout: TableLayout, name: string, cells: Rows): SheetDraft {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const noted = cells.length > 3 && isNote(cells.at(-1) ?? []);
  const rows = Math.max(3, noted ? cells.length - 1 : cells.length);
  const block = (row: number, count: number, column = 0, width = columns): Range => ({
    row,
    column,
    rows: count,
    columns: width,
  });
  const widths = Array.from({ length: columns }, (_, c) => widthOf(layout, cells, c));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const whole = [block(0, 1), ...(noted ? [block(rows, 1)] : [])];
  return {
    name,
    cells,
    styles: [
      { range: block(0, 1), style: TITLE },
      { range: block(1, 1), style: HEADER },
      { range: block(2, rows - 2), style: BODY },
      ...layout.textColumns.map((column) => ({
        range: block(2, rows - 2, column, 1),
        style: { ...BODY, horizontal: "left" as const },
      })),
      ...percentCells(cells[1] ?? [], 2, rows - 2),
      ...(noted ? [{ range: block(rows, 1), style: NOTE }] : []),
    ],
    merges: columns > 1 ? whole : [],
    columnWidths: widths,
    rowHeights: [
      titleHeight(cells[0] ?? [], total),
      Math.max(24, rowHeight(cells[1] ?? [], widths)),
      ...cells.slice(2, rows).map((row) => rowHeight(row, widths)),
      ...(noted ? [rowHeight(cells.at(-1) ?? [], [total])] : []),
    ],
    freezeRows: 2,
    print: { landscape: layout.landscape, repeatRows: { first: 0, last: 1 } },
  };
}

function widthOf({ widths, twoBlocks }: TableLayout, cells: Rows, column: number): number {
  const heading = (c: number): string => compact(textOf(shownValue(cells[1]?.[c] ?? null)));
  if (twoBlocks && heading(column) === heading(0)) return widths[0] ?? 10;
  return widths[Math.min(column, widths.length - 1)] ?? 10;
}
