/** Excel.Worksheet with its panes and protection. */
import { parseRange } from "../../../core/grid/range";
import type { HostBook } from "../book";
import { HostError } from "../errors";
import { HostObject } from "../reflect";
import { maxColumns, maxRows, type HostSheet, type Visibility } from "../sheet";
import { ChartCollection } from "./charts";
import { NamedItemCollection } from "./names";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { requireUnprotected } from "./styled";

export class Worksheet extends HostObject {
  constructor(
    private readonly book: HostBook,
    private readonly sheet: HostSheet,
  ) {
    super();
  }

  override get wireId(): string {
    return this.sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    this.book.renameSheet(this.sheet, name);
  }

  get visibility(): Visibility {
    return this.sheet.visibility;
  }

  set visibility(visibility: Visibility) {
    this.book.showSheet(this.sheet, visibility);
  }

  get position(): number {
    return this.book.sheets.indexOf(this.sheet);
  }

  set position(position: number) {
    this.book.moveSheet(this.sheet, position);
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(color: string) {
    this.sheet.tabColor = color;
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.sheet);
  }

  activate(): void {
    this.book.activate(this.sheet);
  }

  delete(): void {
    if (this.book.structureProtected)
      throw new HostError("AccessDenied", "The structure of the workbook is protected.");
    this.book.removeSheet(this.sheet);
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRange(address?: string): Range {
    if (address === undefined) return this.getRangeByIndexes(0, 0, maxRows, maxColumns);
    const range = parseRange(address);
    if (!range) throw new HostError("InvalidArgument", `${address} is not an address the stand-in host reads.`);
    return this.getRangeByIndexes(range.row, range.column, range.rows, range.columns);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const inside = row >= 0 && column >= 0 && rows > 0 && columns > 0;
    if (!inside || row + rows > maxRows || column + columns > maxColumns) {
      throw new HostError("InvalidArgument", `${row}, ${column}, ${rows}, ${columns} is no range of a sheet.`);
    }
    return new Range(this.book, this.sheet, { row, column, rows, columns });
  }

  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.sheet.usedRange(valuesOnly);
    return used ? new Range(this.book, this.sheet, used) : null;
  }
}

class WorksheetProtection extends HostObject {
  constructor(private readonly sheet: HostSheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protected;
  }

  protect(options: unknown = {}, password?: unknown): void {
    requireUnprotected(this.sheet);
    const asked = Object.entries(options ?? {}).flatMap(([option, on]) => (on === true ? [option] : []));
    const known = ["allowFormatColumns", "allowFormatRows"];
    if (password !== undefined || asked.some((option) => !known.includes(option))) {
      throw new HostError("NotImplemented", `The stand-in host does not protect with ${asked.join(", ")}.`);
    }
    this.sheet.allowed = {
      formatColumns: asked.includes("allowFormatColumns"),
      formatRows: asked.includes("allowFormatRows"),
    };
    this.sheet.protected = true;
  }

  unprotect(): void {
    this.sheet.protected = false;
  }
}

class WorksheetFreezePanes extends HostObject {
  constructor(private readonly sheet: HostSheet) {
    super();
  }

  freezeRows(count = 1): void {
    this.sheet.freezeRows = count;
  }

  unfreeze(): void {
    this.sheet.freezeRows = 0;
  }
}
