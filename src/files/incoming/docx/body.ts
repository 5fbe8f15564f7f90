/** Puts lines, cells and rows together as they come in; tables within cells are no more than lines of the cell. */
import { textOfLines, type Block, type Line, type TableCell, type TableRow } from "./blocks";
import type { CellProperties, RowProperties } from "./properties";

const PLAIN_CELL: CellProperties = { span: 1, vertical: undefined, joinsLast: false, changed: false };
const PLAIN_ROW: RowProperties = { before: 0, change: undefined };

export class Body {
  readonly blocks: Block[] = [];
  private depth = 0;
  private grid: readonly number[] = [];
  private rows: TableRow[] = [];
  private row: { properties: RowProperties; readonly cells: TableCell[]; readonly marks: string[] } | undefined;
  private cell: { properties: CellProperties; readonly lines: Line[] } | undefined;

  /** The text stands in a row that was deleted. */
  get isDeleted(): boolean {
    return this.row?.properties.change === "deleted";
  }

  get isInInnerTable(): boolean {
    return this.depth > 1;
  }

  openTable(): void {
    this.depth++;
    if (this.isInInnerTable) return;
    this.grid = [];
    this.rows = [];
  }

  closeTable(): void {
    if (!this.isInInnerTable) this.blocks.push({ kind: "table", grid: this.grid, rows: this.rows });
    this.depth--;
  }

  openRow(): void {
    if (!this.isInInnerTable) this.row = { properties: PLAIN_ROW, cells: [], marks: [] };
  }

  closeRow(): void {
    const { row } = this;
    if (this.isInInnerTable || !row) return;
    this.row = undefined;
    if (row.properties.change === "deleted") return;
    this.rows.push({ before: row.properties.before, cells: row.cells, marks: row.marks });
  }

  openCell(): void {
    if (!this.isInInnerTable) this.cell = { properties: PLAIN_CELL, lines: [] };
  }

  closeCell(): void {
    const { row, cell } = this;
    if (this.isInInnerTable || !row || !cell) return;
    this.cell = undefined;
    const { span, vertical, joinsLast } = cell.properties;
    const last = row.cells.at(-1);
    if (joinsLast && last) row.cells[row.cells.length - 1] = { ...last, span: last.span + span };
    else row.cells.push({ span, vertical, text: textOfLines(cell.lines) });
  }

  addLine(line: Line): void {
    if (this.depth === 0) this.blocks.push({ kind: "paragraph", text: line.text, marks: line.marks });
    this.cell?.lines.push(line);
    for (const mark of line.marks) this.row?.marks.push(mark);
  }

  describeTable(grid: readonly number[]): void {
    if (!this.isInInnerTable) this.grid = grid;
  }

  describeRow(properties: RowProperties): void {
    if (!this.isInInnerTable && this.row) this.row.properties = properties;
  }

  describeCell(properties: CellProperties): void {
    if (!this.isInInnerTable && this.cell) this.cell.properties = properties;
  }
}
