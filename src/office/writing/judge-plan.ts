/** Decides, edit by edit, what of a plan may be written to the workbook as it stands, and names what may not. */
import { impossibleSheet, isTooLong } from "../../core/edits/limits";
import { sheetOf, type Conflict, type Edit, type EditPlan, type SetCell } from "../../core/edits/plan";
import { needsUnprotected } from "../../core/edits/protection";
import { sameCells } from "../../core/edits/same-cells";
import type { Address } from "../../core/grid/range";
import { isFormula, sameContent, type CellContent } from "../../core/grid/snapshot";
import type { SheetList } from "../reading/list-sheets";

export type SheetEdit = Exclude<Edit, SetCell>;

/** What stands in the workbook where the plan wants to write. */
export interface Standing {
  readonly list: SheetList;
  contentAt(at: Address): CellContent;
  /** It lies under a merged range, where Excel drops what is written without a word. */
  isCovered(at: Address): boolean;
  /** A formula spills over it, and would fail were something written there. */
  isSpilled(at: Address): boolean;
  /** It is in a table or close to one, where Excel makes a formula that of the whole column. */
  isBesideTable(at: Address): boolean;
  /** The cells of a sheet to be removed, from A1; undefined where it reaches beyond what the plan knows of it. */
  sheetCells(sheet: string): readonly (readonly CellContent[])[] | undefined;
}

export interface Verdict {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly Conflict[];
}

/** Protected sheets that the plan would write to, or take away unawares. A single one refuses the whole plan. */
export function protectedTargets(plan: EditPlan, { sheets, structureProtected }: SheetList): Conflict[] {
  const touched = new Set(plan.edits.filter(needsUnprotected).map(sheetOf));
  const conflicts: Conflict[] = sheets
    .filter((sheet) => sheet.protected && touched.has(sheet.name))
    .map((sheet) => ({ reason: "sheetProtected", sheet: sheet.name }));
  const moved = plan.edits.find((edit) => edit.kind !== "setCell");
  if (structureProtected && moved) conflicts.push({ reason: "structureProtected", sheet: sheetOf(moved) });
  return conflicts;
}

export function judge(plan: EditPlan, standing: Standing): Verdict {
  const edits: Edit[] = [];
  const conflicts: Conflict[] = [];
  const missing = new Set<string>();
  const tables = new Set<string>();
  let sheets = standing.list.sheets.map(({ name, hidden }) => ({ name, hidden }));
  const known = (name: string): boolean => sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const stands = new Set(sheets.map((sheet) => sheet.name));

  for (const edit of plan.edits) {
    if (edit.kind === "setCell") {
      if (!stands.has(edit.at.sheet)) {
        missing.add(edit.at.sheet);
        continue;
      }
      const conflict = cellConflict(edit, standing);
      if (!conflict) edits.push(edit);
      else if (conflict.reason === "formulaInTable") tables.add(conflict.sheet);
      else conflicts.push(conflict);
      continue;
    }
    const { name } = edit.draft;
    if (edit.kind === "addSheet") {
      if (known(name)) {
        conflicts.push({ reason: "sheetExists", sheet: name });
        continue;
      }
      const impossible = impossibleSheet(edit.draft);
      if (impossible) {
        conflicts.push(impossible);
        continue;
      }
      const position = Math.min(edit.position ?? sheets.length, sheets.length);
      sheets.splice(position, 0, { name, hidden: false });
      edits.push(edit);
      continue;
    }
    const position = sheets.findIndex((sheet) => sheet.name === name);
    const rest = sheets.filter((_, index) => index !== position);
    const found = standing.sheetCells(name);
    if (position < 0 || !stands.has(name)) {
      conflicts.push({ reason: "sheetMissing", sheet: name });
    } else if (!found || !sameCells(found, edit.draft.cells)) {
      conflicts.push({ reason: "sheetChanged", sheet: name });
    } else if (standing.list.sheets.some((sheet) => sheet.name === name && sheet.veryHidden)) {
      conflicts.push({ reason: "sheetVeryHidden", sheet: name });
    } else if (rest.every((sheet) => sheet.hidden)) {
      conflicts.push({ reason: "lastVisibleSheet", sheet: name });
    } else {
      sheets = rest;
      edits.push({ ...edit, position });
    }
  }
  for (const sheet of missing) conflicts.push({ reason: "sheetMissing", sheet });
  for (const sheet of tables) conflicts.push({ reason: "formulaInTable", sheet });
  return { edits, conflicts };
}

function cellConflict({ at, before, after }: SetCell, standing: Standing): Conflict | undefined {
  const found = standing.contentAt(at);
  if (!sameContent(found, before)) return { reason: "cellChanged", at, expected: before, found };
  if (standing.isCovered(at)) return { reason: "cellCovered", at };
  if (isTooLong(after)) return { reason: "textTooLong", at };
  if (standing.isSpilled(at)) return { reason: "partOfArray", at };
  return isFormula(after) && standing.isBesideTable(at) ? { reason: "formulaInTable", sheet: at.sheet } : undefined;
}
