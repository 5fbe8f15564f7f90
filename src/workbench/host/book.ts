/** The stand-in's workbook: what an Excel window would hold, for the dispatcher, the page that shows it and the tests. */
import { isCovered, type Address, type Range } from "../../core/grid/range";
import type { CellContent, CellValue } from "../../core/grid/snapshot";
import { evaluateFormula, type CellArea } from "../../files/formulas/formulas";
import { draftOf, fillSheet, type HostSheetDraft } from "./drafts";
import { readEntry } from "./entry";
import { HostError } from "./errors";
import { blockSpills, fillTableColumn } from "./entry-effects";
import { USUAL, type HostQuirks } from "./quirks";
import { HostSheet, type HostCell, type Visibility } from "./sheet";

/** Sheets are named by their ids. */
export type SheetChange =
  | { readonly kind: "added" | "deleted"; readonly sheet: string }
  | { readonly kind: "renamed" | "shown"; readonly sheet: string; readonly before: string; readonly after: string };

export interface Changes {
  /** Cells that were entered or cleared. */
  readonly cells: readonly Address[];
  readonly sheets: readonly SheetChange[];
}

type Listener = (changes: Changes, by: "person" | "addin") => void;

export class HostBook {
  readonly sheets: HostSheet[] = [];
  selection: Range = { row: 0, column: 0, rows: 1, columns: 1 };
  structureProtected = false;
  quirks: HostQuirks = USUAL;
  /** The sheet that was turned to in the request under way. */
  private turnedTo = "";
  private activeId = "";
  private nextId = 1;
  /** Counts changes of contents; a formula calculated in an older state is calculated again when it is read. */
  private state = 0;
  private readonly ends = new Map<string, readonly [rows: number, columns: number]>();
  private readonly calculating = new Set<HostCell>();
  private readonly listeners = new Set<Listener>();
  /** What changed since the listeners were told. */
  private changed: Address[] = [];
  private changedSheets: SheetChange[] = [];

  static fromDrafts(drafts: readonly HostSheetDraft[]): HostBook {
    const book = new HostBook();
    for (const draft of drafts) fillSheet(book.addSheet(draft.name), draft);
    if (book.sheets.length === 0) book.addSheet("Sheet1");
    book.changedSheets = [];
    return book;
  }

  /** The workbook as it stands, to be saved as a file. */
  drafts(): readonly HostSheetDraft[] {
    return this.sheets.map((sheet) => draftOf(sheet, (row, column) => this.contentAt(sheet, row, column)));
  }

  get activeSheet(): HostSheet {
    const active = this.sheets.find((sheet) => sheet.id === this.activeId) ?? this.visibleSheets()[0];
    if (!active) throw new HostError("GeneralException", "The workbook has no visible sheet.");
    return active;
  }

  visibleSheets(): HostSheet[] {
    return this.sheets.filter((sheet) => sheet.visibility === "Visible");
  }

  /** By name (without regard to case) or by id. */
  findSheet(key: string): HostSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  addSheet(name?: string): HostSheet {
    const sheet = new HostSheet(`{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, "0")}}`, "");
    sheet.name = this.freeName(name, sheet);
    this.sheets.push(sheet);
    this.changedSheets.push({ kind: "added", sheet: sheet.id });
    this.contentsChanged();
    return sheet;
  }

  removeSheet(sheet: HostSheet): void {
    if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", "A very hidden sheet stays.");
    if (sheet.visibility === "Visible" && this.visibleSheets().length === 1) {
      throw new HostError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.changedSheets.push({ kind: "deleted", sheet: sheet.id });
    this.contentsChanged();
  }

  renameSheet(sheet: HostSheet, name: string): void {
    const before = sheet.name;
    sheet.name = this.freeName(name, sheet);
    this.changedSheets.push({ kind: "renamed", sheet: sheet.id, before, after: sheet.name });
    this.contentsChanged();
  }

  showSheet(sheet: HostSheet, visibility: Visibility): void {
    if (visibility !== "Visible" && sheet.visibility === "Visible" && this.visibleSheets().length === 1) {
      throw new HostError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    }
    this.changedSheets.push({ kind: "shown", sheet: sheet.id, before: sheet.visibility, after: visibility });
    sheet.visibility = visibility;
  }

  moveSheet(sheet: HostSheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw new HostError("InvalidArgument", `There is no tab position ${position}.`);
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  activate(sheet: HostSheet): void {
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `Sheet ${sheet.name} is hidden.`);
    if (sheet.id === this.activeId) return;
    this.activeId = sheet.id;
    this.turnedTo = sheet.id;
    this.selection = { row: 0, column: 0, rows: 1, columns: 1 };
  }

  select(sheet: HostSheet, range: Range): void {
    this.activate(sheet);
    if (this.quirks.activateLosesSelection && this.turnedTo === sheet.id) return;
    this.selection = range;
  }

  /** Puts something into a cell as if a person had typed it; Excel passes over what goes under a merged range. */
  enter(sheet: HostSheet, row: number, column: number, input: string | number | boolean): void {
    if (isCovered(sheet.merges, { row, column })) return;
    if (typeof input === "string" && input.length > (input.startsWith("=") ? 8192 : 32_767))
      throw new HostError("InvalidArgument", "A cell does not hold so much text.");
    const cell = sheet.ensureCell(row, column);
    const entry = readEntry(input, cell.style?.numberFormat === "@");
    cell.value = entry.value;
    delete cell.formula;
    if (entry.formula !== undefined) {
      cell.formula = entry.formula;
      fillTableColumn(sheet, row, column, entry.formula);
    }
    blockSpills(sheet, row, column);
    if (entry.format !== undefined && (cell.style?.numberFormat ?? "General") === "General") {
      cell.style = { ...cell.style, numberFormat: entry.format };
    }
    this.changed.push({ sheet: sheet.id, row, column });
    this.contentsChanged();
  }

  clear(sheet: HostSheet, row: number, column: number): void {
    const cell = sheet.cell(row, column);
    if (!cell) return;
    cell.value = null;
    delete cell.formula;
    this.changed.push({ sheet: sheet.id, row, column });
    this.contentsChanged();
  }

  valueAt(sheet: HostSheet, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    return cell ? this.calculated(sheet, cell) : null;
  }

  contentAt(sheet: HostSheet, row: number, column: number): CellContent {
    const cell = sheet.cell(row, column);
    if (!cell) return null;
    const value = this.calculated(sheet, cell);
    return cell.formula === undefined ? value : { formula: cell.formula, value };
  }

  /** Calls back after every change a person could see; returns the way to stop. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  notify(by: "person" | "addin"): void {
    const changes = { cells: this.changed, sheets: this.changedSheets };
    this.turnedTo = "";
    this.changed = [];
    this.changedSheets = [];
    for (const listener of this.listeners) listener(changes, by);
  }

  private contentsChanged(): void {
    this.state++;
    this.ends.clear();
  }

  /**
   * A formula the evaluator does not know keeps the result it came with; one that was typed shows #NAME?.
   * A formula that leads back to itself finds 0 there, as in Excel.
   */
  private calculated(sheet: HostSheet, cell: HostCell): CellValue {
    if (cell.formula === undefined || cell.calculatedIn === this.state) return cell.value;
    if (this.calculating.has(cell)) return 0;
    this.calculating.add(cell);
    const result = evaluateFormula(cell.formula, (name, range) => this.lookup(name, sheet, range));
    this.calculating.delete(cell);
    cell.calculatedIn = this.state;
    cell.value = result ?? cell.value ?? "#NAME?";
    return cell.value;
  }

  private lookup(name: string | undefined, home: HostSheet, range: Range): CellArea | undefined {
    const sheet = name === undefined ? home : this.findSheet(name);
    if (!sheet) return undefined;
    const [lastRow, lastColumn] = this.endOf(sheet);
    return {
      rows: Math.max(0, Math.min(range.rows, lastRow - range.row)),
      columns: Math.max(0, Math.min(range.columns, lastColumn - range.column)),
      at: (row, column) => this.valueAt(sheet, range.row + row, range.column + column),
    };
  }

  private endOf(sheet: HostSheet): readonly [rows: number, columns: number] {
    const known = this.ends.get(sheet.id);
    if (known) return known;
    const used = sheet.usedRange(true);
    const end = used ? ([used.row + used.rows, used.column + used.columns] as const) : ([0, 0] as const);
    this.ends.set(sheet.id, end);
    return end;
  }

  private freeName(wanted: string | undefined, sheet: HostSheet): string {
    let name = wanted ?? "";
    for (let n = 1; name === ""; n++) if (!this.findSheet(`Sheet${n}`)) name = `Sheet${n}`;
    if (name.length > 31 || /[\\/?*:[\]]|^'|'$|^history$/i.test(name)) {
      throw new HostError("InvalidArgument", `A sheet cannot be called ${name}.`);
    }
    const known = this.findSheet(name);
    if (known && known !== sheet) throw new HostError("ItemAlreadyExists", `There is a sheet called ${name} already.`);
    return name;
  }
}
