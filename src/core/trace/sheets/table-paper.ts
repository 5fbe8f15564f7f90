/** The look of the two sheets made from a report: a title, a header, rows, and headings of further parts between them. */
import { sign } from "../../edits/checksum";
import type { CellStyle, SheetDraft } from "../../edits/draft";
import type { Range } from "../../grid/range";
import { isBlank } from "../../grid/cell-value";
import { shownValue, type CellContent } from "../../grid/snapshot";
import { BODY, HEADER, TITLE, titleHeight } from "../../paper/paper-styles";
import { rowHeight } from "../../paper/row-height";

export type Cells = readonly (readonly CellContent[])[];

export interface TableLook {
  readonly mark: string;
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** Columns of running text. */
  readonly textColumns: readonly number[];
  /** Looks that single cells have because of what they say. */
  readonly special?: (row: readonly CellContent[], index: number) => readonly { column: number; style: CellStyle }[];
}

const PART: CellStyle = { ...HEADER, horizontal: "left" };

/** Contents alone decide the look, so that an earlier version can be put back from its cells. */
export function layOutTable({ mark, widths, textColumns, special }: TableLook, name: string, cells: Cells): SheetDraft {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const block = (row: number, rows: number, column = 0, columns = widths.length): Range => ({
    row,
    column,
    rows,
    columns,
  });
  const count = Math.max(1, cells.length - 2);
  const parts = cells.flatMap((row, i) => (i > 1 && isPart(row) ? [i] : []));
  return sign(
    {
      name,
      cells,
      styles: [
        { range: block(0, 1), style: TITLE },
        { range: block(1, 1), style: HEADER },
        { range: block(2, count), style: BODY },
        ...textColumns.map((column) => ({
          range: block(2, count, column, 1),
          style: { ...BODY, horizontal: "left" as const },
        })),
        ...parts.map((row) => ({ range: block(row, 1), style: PART })),
        ...cells.flatMap((row, i) =>
          i < 2 ? [] : (special?.(row, i) ?? []).map(({ column, style }) => ({ range: block(i, 1, column, 1), style })),
        ),
      ],
      merges: [block(0, 1), ...parts.map((row) => block(row, 1))],
      columnWidths: widths,
      rowHeights: cells.map((row, i) =>
        i === 0 ? titleHeight(row, total) : isPart(row) ? 26 : Math.max(i === 1 ? 24 : 0, rowHeight(row, widths)),
      ),
      freezeRows: 2,
      print: { landscape: true, repeatRows: { first: 0, last: 1 } },
    },
    mark,
  );
}

/** 二、未承接: words in the first cell alone. */
function isPart(row: readonly CellContent[]): boolean {
  const [first = null, ...others] = row.map(shownValue);
  return typeof first === "string" && /^[一二三四五]、/.test(first) && others.every(isBlank);
}
