/** What a workbook's snapshot becomes when a plan lands whole: for previews, and for checking a fix before it is offered. */
import { groupBy } from "../collections/group";
import type { Position, Range } from "../grid/range";
import {
  type SheetSnapshot,
  type WorkbookSnapshot,
  type CellContent,
  type CellValue,
  contentAt,
  isFormula,
  shownValue,
} from "../grid/snapshot";
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

/** Rows that nobody wrote in stay the same objects: a long sheet is not copied for a few cells. */
function withCells(sheet: SheetSnapshot, edits: readonly SetCell[]): SheetSnapshot {
  if (edits.length === 0) return sheet;
  const { row: top, column: left, rows, columns } = reach(sheet, edits);
  const written = groupBy(edits, ({ at }) => at.row);
  const noFormulas = Array<string>(columns).fill("");
  const values: (readonly CellValue[])[] = [];
  const formulas: (readonly string[])[] = [];
  for (let row = top; row < top + rows; row++) {
    const own = written.get(row) ?? [];
    const index = row - sheet.origin.row;
    const standing = sheet.values[index];
    if (own.length === 0 && left === sheet.origin.column && standing?.length === columns) {
      values.push(standing);
      formulas.push(sheet.formulas?.[index] ?? noFormulas);
      continue;
    }
    const after = new Map(own.map((edit) => [edit.at.column, edit.after]));
    const [contents = []] = grid(1, columns, (_, c) => {
      const column = left + c;
      return after.has(column) ? (after.get(column) ?? null) : contentAt(sheet, { row, column });
    });
    values.push(contents.map(shownValue));
    formulas.push(contents.map(shownFormula));
  }
  return { ...sheet, origin: { row: top, column: left }, values, formulas };
}

/** The rectangle around what the sheet holds and what is written. */
function reach({ origin, values }: SheetSnapshot, edits: readonly SetCell[]): Range {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  const include = ({ row, column }: Position): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const { at } of edits) include(at);
  if (values.length > 0) {
    include(origin);
    include({ row: origin.row + values.length - 1, column: origin.column + (values[0]?.length ?? 0) - 1 });
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
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
    formulas: contents.map((row) => row.map(shownFormula)),
  };
}

function shownFormula(content: CellContent): string {
  return isFormula(content) ? content.formula : "";
}

function grid<T>(rows: number, columns: number, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => at(r, c)));
}
