/** The tables of a Word file as sheets, each with the lines above and below it that belong to it. */
import { MAX_TEXT } from "../../../core/edits/limits";
import type { Range } from "../../../core/grid/range";
import { MAX_SPAN, type CellValue, type SheetSnapshot } from "../../../core/grid/snapshot";
import { isFootLine } from "../../../core/recognise/rows/row-marks";
import { MAX_SHEETS } from "../../xlsx/read/book-limits";
import { Refusal } from "../../package/problems";
import type { Block, Paragraph, Table, TableRow } from "./blocks";
import { gridOf } from "./grid";

export function sheetsOf(blocks: readonly Block[]): readonly SheetSnapshot[] {
  const tables = tablesOf(blocks);
  if (tables.length > MAX_SHEETS) throw new Refusal("tooManySheets");
  let span = 0;
  return tables.map((placed, i) => {
    const sheet = sheetOf(placed, `表格${i + 1}`);
    span += sheet.values.length * (sheet.values[0]?.length ?? 0);
    if (span > MAX_SPAN) throw new Refusal("tooSpread");
    return sheet;
  });
}

interface PlacedTable {
  readonly above: readonly Paragraph[];
  readonly table: Table & { readonly rows: TableRow[] };
  readonly width: number;
  below: readonly Paragraph[];
}

function tablesOf(blocks: readonly Block[]): readonly PlacedTable[] {
  const tables: PlacedTable[] = [];
  let lines: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      if (block.text.trim() !== "" || block.marks.length > 0) lines.push(block);
      continue;
    }
    if (block.rows.length === 0) continue;
    const last = tables.at(-1);
    const width = widthOf(block);
    // A table that goes on after a page break has the same columns.
    if (last && lines.length === 0 && last.width === width && last.table.grid.length === block.grid.length) {
      for (const row of block.rows) last.table.rows.push(row);
      continue;
    }
    // Signatures belong to the table they stand under, everything behind them to the next.
    const foot = last ? lines.map(({ text }) => isFootLine(text.trim())).lastIndexOf(true) + 1 : 0;
    if (last) last.below = lines.slice(0, foot);
    tables.push({ above: lines.slice(foot), table: { ...block, rows: [...block.rows] }, width, below: [] });
    lines = [];
  }
  const last = tables.at(-1);
  if (last) last.below = lines;
  return tables;
}

function widthOf({ rows }: Table): number {
  return rows.reduce(
    (widest, { before, cells }) =>
      Math.max(
        widest,
        cells.reduce((sum, { span }) => sum + span, before),
      ),
    0,
  );
}

function sheetOf({ above, table, below }: PlacedTable, name: string): SheetSnapshot {
  const { columns, values, merges } = gridOf(table);
  const top = above.length;
  const width = Math.max(1, columns);
  const rows: readonly (readonly CellValue[])[] = [
    ...above.map(({ text }) => lineOf(text, width)),
    ...values,
    ...below.map(({ text }) => lineOf(text, width)),
  ];
  const marks = [above, table.rows, below].flat().map((row) => row.marks.join("\n"));
  const marked = marks.some((mark) => mark !== "");
  if (rows.some((row) => row.some((value) => typeof value === "string" && value.length > MAX_TEXT))) {
    throw new Refusal("cellTooLong");
  }
  return {
    name,
    hidden: false,
    protected: false,
    origin: { row: 0, column: 0 },
    values: marked ? rows.map((row, i) => [...row, marks[i] || null]) : rows,
    merges: merges.map((merge): Range => ({ ...merge, row: merge.row + top })),
  };
}

function lineOf(text: string, width: number): readonly CellValue[] {
  return [text === "" ? null : text, ...new Array<null>(width - 1).fill(null)];
}
