/** Excel.Range: contents, formats and merges of one rectangle, and the areas it can be asked for. */
import { contains, rangeName, type Range as Rectangle } from "../../../core/grid/range";
import type { CellValue } from "../../../core/grid/snapshot";
import type { HostBook } from "../book";
import { HostError } from "../errors";
import { HostObject } from "../reflect";
import { maxRows, type HostSheet } from "../sheet";
import { DataValidation } from "./data-validation";
import { common, linesOf, misplaced, wrongShape } from "./range-arrays";
import { intersection, mergedAreas, overlaps } from "./overlaps";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { requireSizable, requireUnprotected } from "./styled";
import { TableCollection } from "./tables";

const mostCellsInOneRead = 5_000_000;
const mostAreas = 512;

export class Range extends HostObject {
  constructor(
    private readonly book: HostBook,
    private readonly sheet: HostSheet,
    private readonly at: Rectangle,
  ) {
    super();
  }

  get address(): string {
    const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(this.sheet.name);
    return `${plain ? this.sheet.name : `'${this.sheet.name.replaceAll("'", "''")}'`}!${rangeName(this.at)}`;
  }

  get rowIndex(): number {
    return this.at.row;
  }

  get columnIndex(): number {
    return this.at.column;
  }

  get rowCount(): number {
    return this.at.rows;
  }

  get columnCount(): number {
    return this.at.columns;
  }

  get cellCount(): number {
    return this.at.rows * this.at.columns;
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.at);
  }

  get columnHidden(): boolean {
    return this.columns().every((column) => this.sheet.columnWidths.get(column) === 0);
  }

  set columnHidden(hidden: boolean) {
    requireSizable(this.sheet, "formatColumns");
    for (const column of this.columns()) {
      if (hidden) this.sheet.columnWidths.set(column, 0);
      else if (this.sheet.columnWidths.get(column) === 0) this.sheet.columnWidths.delete(column);
    }
  }

  get rowHidden(): boolean | null {
    return common(this.rows().map((row) => this.sheet.isRowHidden(row)));
  }

  get hasSpill(): boolean | null {
    const spills = this.sheet.spills.filter((spill) => overlaps(spill, this.at));
    if (spills.length === 0) return false;
    const spilled = (row: number, column: number): boolean => spills.some((spill) => contains(spill, { row, column }));
    return common((this.read(spilled) ?? []).flat());
  }

  getTables(fullyContained = false): TableCollection {
    if (fullyContained) throw new HostError("NotImplemented", "The stand-in host gives tables that overlap only.");
    const found = this.sheet.tables.filter((table) => overlaps(table, this.at));
    return new TableCollection(found.map((table) => `表${this.sheet.tables.indexOf(table) + 1}`));
  }

  getEntireColumn(): Range {
    return new Range(this.book, this.sheet, { ...this.at, row: 0, rows: maxRows });
  }

  get format(): RangeFormat {
    return new RangeFormat(this.sheet, this.at);
  }

  get values(): CellValue[][] | null {
    return this.read((row, column) => this.book.valueAt(this.sheet, row, column) ?? "");
  }

  set values(values: unknown) {
    this.enter(values);
  }

  get formulas(): CellValue[][] | null {
    return this.read((row, column) => {
      const cell = this.sheet.cell(row, column);
      return cell?.formula ?? cell?.value ?? "";
    });
  }

  set formulas(formulas: unknown) {
    this.enter(formulas);
  }

  get numberFormat(): string[][] | null {
    return this.read((row, column) => this.sheet.cell(row, column)?.style?.numberFormat ?? "General");
  }

  set numberFormat(formats: unknown) {
    requireUnprotected(this.sheet);
    this.write(formats, (row, column, format) => {
      if (typeof format !== "string") throw new HostError("InvalidArgument", "A number format is a string.");
      const cell = this.sheet.ensureCell(row, column);
      cell.style = { ...cell.style, numberFormat: format };
    });
  }

  select(): void {
    this.book.select(this.sheet, this.at);
  }

  clear(applyTo = "All"): void {
    this.requireOpen();
    if (applyTo !== "Contents") throw new HostError("NotImplemented", `The stand-in host does not clear ${applyTo}.`);
    this.eachCell((row, column) => this.book.clear(this.sheet, row, column));
  }

  merge(across = false): void {
    requireUnprotected(this.sheet);
    if (across) throw new HostError("NotImplemented", "The stand-in host does not merge across.");
    this.sheet.merges = [...this.sheet.merges.filter((merge) => !overlaps(merge, this.at)), this.at];
    this.eachCell((row, column) => {
      if (row !== this.at.row || column !== this.at.column) this.book.clear(this.sheet, row, column);
    });
  }

  unmerge(): void {
    requireUnprotected(this.sheet);
    this.sheet.merges = this.sheet.merges.filter((merge) => !overlaps(merge, this.at));
  }

  getRow(row: number): Range {
    return new Range(this.book, this.sheet, { ...this.at, row: this.at.row + row, rows: 1 });
  }

  getCell(row: number, column: number): Range {
    const at = { row: this.at.row + row, column: this.at.column + column, rows: 1, columns: 1 };
    return new Range(this.book, this.sheet, at);
  }

  getBoundingRect(other: Range | string): Range {
    if (!(other instanceof Range)) throw new HostError("NotImplemented", "getBoundingRect takes a range here.");
    const row = Math.min(this.at.row, other.at.row);
    const column = Math.min(this.at.column, other.at.column);
    const rows = Math.max(this.at.row + this.at.rows, other.at.row + other.at.rows) - row;
    const columns = Math.max(this.at.column + this.at.columns, other.at.column + other.at.columns) - column;
    return new Range(this.book, this.sheet, { row, column, rows, columns });
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.sheet.usedRange(valuesOnly);
    const part = used && intersection(used, this.at);
    return part ? new Range(this.book, this.sheet, part) : null;
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const parts = mergedAreas(this.sheet.merges, this.at, this.book.quirks);
    if (parts.length > mostAreas) throw new HostError("InvalidArgument", `More than ${mostAreas} areas.`);
    return parts.length === 0 ? null : new RangeAreas(parts.map((merge) => new Range(this.book, this.sheet, merge)));
  }

  /** The client asks this before it sends a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.at.rows || columns !== this.at.columns) throw wrongShape(this.at);
  }

  private rows(): number[] {
    return Array.from({ length: this.at.rows }, (_, index) => this.at.row + index);
  }

  private columns(): number[] {
    return Array.from({ length: this.at.columns }, (_, index) => this.at.column + index);
  }

  private read<T>(at: (row: number, column: number) => T): T[][] | null {
    if (this.cellCount > mostCellsInOneRead) return null;
    return Array.from({ length: this.at.rows }, (_, r) =>
      Array.from({ length: this.at.columns }, (_, c) => at(this.at.row + r, this.at.column + c)),
    );
  }

  private enter(entries: unknown): void {
    this.requireOpen();
    const isHidden = (line: number): boolean => this.sheet.isRowHidden(this.at.row + line);
    this.write(Array.isArray(entries) ? misplaced(entries, isHidden) : entries, (row, column, entry) => {
      if (typeof entry !== "string" && typeof entry !== "number" && typeof entry !== "boolean") {
        throw new HostError("InvalidArgument", "A cell takes a string, a number or a truth value.");
      }
      this.book.enter(this.sheet, row, column, entry);
    });
  }

  /** One value for every cell, or an array of the range's shape, in which null leaves a cell as it is. */
  private write(values: unknown, put: (row: number, column: number, value: unknown) => void): void {
    if (!Array.isArray(values)) {
      this.eachCell((row, column) => put(row, column, values));
      return;
    }
    linesOf(values, this.at).forEach((line, r) => {
      line.forEach((value, c) => {
        if (value !== null) put(this.at.row + r, this.at.column + c, value);
      });
    });
  }

  private eachCell(visit: (row: number, column: number) => void): void {
    for (let row = this.at.row; row < this.at.row + this.at.rows; row++) {
      for (let column = this.at.column; column < this.at.column + this.at.columns; column++) visit(row, column);
    }
  }

  /** A protected sheet takes contents in its open cells, and nothing else. */
  private requireOpen(): void {
    if (!this.sheet.protected) return;
    this.eachCell((row, column) => {
      if (this.sheet.isLocked(row, column)) throw new HostError("AccessDenied", `${this.address} is locked.`);
    });
  }
}
