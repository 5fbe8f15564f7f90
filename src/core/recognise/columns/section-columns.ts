/** What of a section's header its rows are read by, and how its columns were read. */
import type { Cells } from "../../grid/cells";
import type { HeaderRows } from "./header";
import { sampleRows } from "./column-contents";
import { columnsOf } from "./column-fields";
import type { Columns } from "../../domain/items";
import { ticksOf, type Tick } from "./rating-ticks";
import type { ColumnReading } from "../../domain/reading";

export interface Section {
  /** The sheet, or the part of its columns that this header stands over. */
  readonly cells: Cells;
  readonly header: HeaderRows;
  /** The first row that can hold the line of this section's unit. */
  readonly from: number;
  readonly endRow: number;
}

/** What of a section's header its rows are read by. */
export interface SectionColumns {
  readonly cells: Cells;
  readonly columns: Columns;
  readonly left: number;
  readonly reasons: readonly number[];
  readonly ticks: readonly Tick[];
  /** A second column of tasks, whose words stand in for a blank target. */
  readonly taskInstead: number | undefined;
}

export function sectionColumns({ cells, header }: Section): SectionColumns {
  const columns = columnsOf(header.headings);
  const name = header.headings.find(({ column }) => column === columns.matter);
  return {
    cells,
    columns,
    left: Math.min(...header.headings.map(({ column }) => column)),
    reasons: header.headings.flatMap(({ field, column }) => (field === "reason" || field === "remark" ? [column] : [])),
    ticks: ticksOf(header),
    taskInstead: name?.says?.[0]?.field === "standard" ? name.column : undefined,
  };
}

/** The column's texts in the rows that tell what it holds. */
export function textsIn({ cells, header, endRow }: Section, column: number): string[] {
  return sampleRows(cells, header.row + header.rows, endRow)
    .map((row) => cells.text(row, column).trim())
    .filter((text) => text !== "");
}

/** Ahead by less than this a column is in doubt. */
export const CLEAR = 2;

export function readColumns({ headings }: HeaderRows): ColumnReading[] {
  return headings.map(({ column, text, field, margin = Infinity, evidence, second }) => ({
    column,
    heading: text,
    ...(field ? { field } : {}),
    sure: margin >= CLEAR,
    why: evidence?.why ?? [],
    ...(second ? { second } : {}),
  }));
}
