/** What a workbook's snapshot becomes when a plan lands whole: for previews, and for checking a fix before it is offered. */
import { groupBy } from "../grid/group";
import type { SheetSnapshot, WorkbookSnapshot, CellContent, CellValue } from "../grid/snapshot";
import { contentAt, isFormula, shownValue } from "../grid/snapshot";
import type { SheetDraft } from "./draft";
import type { EditPlan, SetCell } from "./plan";

export function applyPlan(book: WorkbookSnapshot, plan: EditPlan): WorkbookSnapshot {
  let sheets = [...book.sheets];
  for (const edit of plan.edits) {
    if (edit.kind === "addSheet") {
      sheets.splice(edit.position ?? sheets.length, 0, snapshotOf(edit.draft));
    } else if (edit.kind === "removeSheet") {
      sheets = sheets.filter((sheet) => sheet.name !== edit.draft.name);
    }
  }
  const cells = groupBy(
    plan.edits.filter((edit) => edit.kind === "setCell"),
    (edit) => edit.at.sheet,
  );
  return { sheets: sheets.map((sheet) => withCells(sheet, cells.get(sheet.name) ?? [])) };
}

function withCells(sheet: SheetSnapshot, edits: readonly SetCell[]): SheetSnapshot {
  if (edits.length === 0) return sheet;
  const height = sheet.values.length;
  const width = sheet.values[0]?.length ?? 0;
  const rows = edits.map((edit) => edit.at.row);
  const columns = edits.map((edit) => edit.at.column);
  const empty = height === 0;
  const top = Math.min(...rows, ...(empty ? [] : [sheet.origin.row]));
  const left = Math.min(...columns, ...(empty ? [] : [sheet.origin.column]));
  const bottom = Math.max(...rows, ...(empty ? [] : [sheet.origin.row + height - 1]));
  const right = Math.max(...columns, ...(empty ? [] : [sheet.origin.column + width - 1]));
  const written = new Map(edits.map((edit) => [`${edit.at.row},${edit.at.column}`, edit.after]));
  const contents = grid(bottom - top + 1, right - left + 1, (r, c) => {
    const at = { row: top + r, column: left + c };
    const after = written.get(`${at.row},${at.column}`);
    return after === undefined ? contentAt(sheet, at) : after;
  });
  return { ...sheet, origin: { row: top, column: left }, ...valuesAndFormulas(contents) };
}

/** The sheet as a reader would see it once added. */
export function snapshotOf(draft: SheetDraft): SheetSnapshot {
  const width = Math.max(0, ...draft.cells.map((row) => row.length));
  return {
    name: draft.name,
    hidden: false,
    protected: draft.open !== undefined,
    origin: { row: 0, column: 0 },
    merges: draft.merges,
    ...(draft.mark ? { mark: draft.mark } : {}),
    ...valuesAndFormulas(grid(draft.cells.length, width, (r, c) => draft.cells[r]?.[c] ?? null)),
  };
}

function valuesAndFormulas(contents: readonly (readonly CellContent[])[]): {
  values: CellValue[][];
  formulas: string[][];
} {
  return {
    values: contents.map((row) => row.map(shownValue)),
    formulas: contents.map((row) => row.map((content) => (isFormula(content) ? content.formula : ""))),
  };
}

function grid<T>(rows: number, columns: number, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => at(r, c)));
}
