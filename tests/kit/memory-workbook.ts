/** A workbook in memory behind the port: it really compares, applies, refuses and takes back. */
import type { Workbook } from "../../src/actions/workbook";
import { applyPlan, snapshotOf } from "../../src/core/edits/apply";
import { invert } from "../../src/core/edits/invert";
import type { Conflict, Edit, EditPlan, Receipt } from "../../src/core/edits/plan";
import { needsUnprotected } from "../../src/core/edits/protection";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { contentAt, sameContent, sheetNamed } from "../../src/core/grid/snapshot";

export class MemoryWorkbook implements Workbook {
  reads = 0;

  constructor(public book: WorkbookSnapshot) {}

  read(): Promise<WorkbookSnapshot> {
    this.reads++;
    return Promise.resolve(this.book);
  }

  apply(plan: EditPlan): Promise<Receipt> {
    const refused = plan.edits.flatMap((edit) => protection(this.book, edit));
    if (refused.length > 0) return Promise.resolve(receipt(plan, [], refused));
    const applied: Edit[] = [];
    const conflicts: Conflict[] = [];
    for (const edit of plan.edits) {
      const conflict = conflictOf(this.book, edit);
      if (conflict) conflicts.push(conflict);
      else {
        applied.push(edit);
        this.book = applyPlan(this.book, { label: plan.label, edits: [edit] });
      }
    }
    return Promise.resolve(receipt(plan, applied, conflicts));
  }

  /** A person types into a cell. */
  type(sheet: string, row: number, column: number, after: CellValue): void {
    const found = sheetNamed(this.book, sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}.`);
    const before = contentAt(found, { row, column });
    const edit: Edit = { kind: "setCell", at: { sheet, row, column }, before, after };
    this.book = applyPlan(this.book, { label: "type", edits: [edit] });
  }

  change(sheet: string, change: Partial<SheetSnapshot>): void {
    this.book = { sheets: this.book.sheets.map((each) => (each.name === sheet ? { ...each, ...change } : each)) };
  }

  value(sheet: string, row: number, column: number): CellValue {
    return sheetNamed(this.book, sheet)?.values[row]?.[column] ?? null;
  }
}

/** Sheets given as rows of cells from A1. */
export function memoryBook(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: Object.entries(sheets).map(([name, cells]) =>
      snapshotOf({
        name,
        cells,
        styles: [],
        merges: [],
        columnWidths: [],
        rowHeights: [],
        freezeRows: 0,
        print: { landscape: false },
      }),
    ),
  });
}

function protection(book: WorkbookSnapshot, edit: Edit): Conflict[] {
  if (!needsUnprotected(edit)) return [];
  const sheet = edit.kind === "setCell" ? edit.at.sheet : edit.draft.name;
  return sheetNamed(book, sheet)?.protected ? [{ reason: "sheetProtected", sheet }] : [];
}

function conflictOf(book: WorkbookSnapshot, edit: Edit): Conflict | undefined {
  if (edit.kind === "addSheet")
    return sheetNamed(book, edit.draft.name) && { reason: "sheetExists", sheet: edit.draft.name };
  if (edit.kind === "removeSheet")
    return sheetNamed(book, edit.draft.name) ? undefined : { reason: "sheetMissing", sheet: edit.draft.name };
  const sheet = sheetNamed(book, edit.at.sheet);
  if (!sheet) return { reason: "sheetMissing", sheet: edit.at.sheet };
  const found = contentAt(sheet, edit.at);
  return sameContent(found, edit.before)
    ? undefined
    : { reason: "cellChanged", at: edit.at, expected: edit.before, found };
}

function receipt(plan: EditPlan, applied: readonly Edit[], conflicts: readonly Conflict[]): Receipt {
  return {
    outcome: conflicts.length === 0 ? "applied" : applied.length === 0 ? "refused" : "partial",
    label: plan.label,
    applied,
    conflicts,
    undo: invert({ label: plan.label, edits: applied }),
  };
}
