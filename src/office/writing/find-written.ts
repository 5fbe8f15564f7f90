/** After a failed write: finds out which edits landed all the same, and takes half-made sheets away. */
import { sheetOf, type Conflict, type Edit, type SetCell } from "../../core/edits/plan";
import { sameContent } from "../../core/grid/snapshot";
import { hostConflict, hostFailure, type HostFailure } from "../host-errors";
import type { SheetEdit } from "./judge-plan";
import { listSheets, type ListedSheet, type SheetList } from "../reading/list-sheets";
import { loadTargets } from "./load-targets";

export interface Unconfirmed {
  readonly edits: readonly Edit[];
  /** Edits the host confirmed before it failed. */
  readonly done: ReadonlySet<Edit>;
  /** The sheets as they were before anything was written. */
  readonly before: SheetList;
}

export interface Found {
  readonly landed: readonly Edit[];
  readonly missing: readonly Edit[];
  /** Why some of the missing cannot be written again: somebody else's change, a sheet that is gone or not to be taken away. */
  readonly conflicts: readonly Conflict[];
  /** What of the missing can be written again, into how many sheets; undefined where the host did not answer. */
  readonly open?: { readonly edits: readonly Edit[]; readonly sheetCount: number };
}

/** A host that just failed may fail once more, so it is asked twice. */
const attempts = 2;

export async function findWritten(
  context: Excel.RequestContext,
  write: Unconfirmed,
  attemptsLeft = attempts,
): Promise<Found> {
  const open = write.edits.filter((edit) => !write.done.has(edit));
  try {
    const list = await listSheets(context);
    const cells = await findCells(context, open.filter(isSetCell), list);
    const sheets = await settleSheets(context, open.filter(isSheetEdit), write.before, list);
    const landed = new Set<Edit>([...write.done, ...cells.edits, ...sheets.edits]);
    const missing = write.edits.filter((edit) => !landed.has(edit));
    const conflicts = [...cells.conflicts, ...sheets.conflicts];
    const sheetCount = list.sheets.length - sheets.removed;
    return {
      landed: write.edits.filter((edit) => landed.has(edit)),
      missing,
      conflicts,
      open: { edits: missing.filter((edit) => !conflicts.some((conflict) => isAbout(conflict, edit))), sheetCount },
    };
  } catch (error) {
    const again = hostFailure(error);
    if (attemptsLeft > 1) return findWritten(context, write, attemptsLeft - 1);
    // Nobody knows what landed. Counting all as landed is safe: undo leaves alone whatever does not hold what was written.
    return { landed: write.edits, missing: open, conflicts: [hostConflict(again)] };
  }
}

function isAbout(conflict: Conflict, edit: Edit): boolean {
  if (!("at" in conflict)) return conflict.sheet === sheetOf(edit);
  const { sheet, row, column } = conflict.at;
  return edit.kind === "setCell" && edit.at.sheet === sheet && edit.at.row === row && edit.at.column === column;
}

function isSetCell(edit: Edit): edit is SetCell {
  return edit.kind === "setCell";
}

function isSheetEdit(edit: Edit): edit is SheetEdit {
  return edit.kind !== "setCell";
}

/** The failure, once for every sheet it kept something from; once without a sheet where everything landed all the same. */
export function failedPlaces(failure: HostFailure, missing: readonly Edit[]): Conflict[] {
  const sheets = new Set(missing.map(sheetOf));
  return sheets.size === 0 ? [hostConflict(failure)] : [...sheets].map((sheet) => hostConflict(failure, sheet));
}

async function findCells(
  context: Excel.RequestContext,
  edits: readonly SetCell[],
  list: SheetList,
): Promise<{ edits: SetCell[]; conflicts: Conflict[] }> {
  const landed: SetCell[] = [];
  const conflicts: Conflict[] = [];
  const standing = new Set(list.sheets.map((sheet) => sheet.name));
  const reachable = edits.filter((edit) => standing.has(edit.at.sheet));
  for (const sheet of new Set(edits.map((edit) => edit.at.sheet))) {
    if (!standing.has(sheet)) conflicts.push({ reason: "sheetMissing", sheet });
  }
  if (reachable.length === 0) return { edits: landed, conflicts };
  const targets = await loadTargets(context, reachable, list);
  for (const edit of reachable) {
    const found = targets.contentAt(edit.at);
    if (sameContent(found, edit.after)) landed.push(edit);
    else if (!sameContent(found, edit.before)) {
      conflicts.push({ reason: "cellChanged", at: edit.at, expected: edit.after, found });
    }
  }
  return { edits: landed, conflicts };
}

async function settleSheets(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
  before: SheetList,
  now: SheetList,
): Promise<{ edits: SheetEdit[]; conflicts: Conflict[]; removed: number }> {
  const old = new Set(before.sheets.map((sheet) => sheet.id));
  const left = new Set(now.sheets.map((sheet) => sheet.id));
  const removed = edits.filter((edit) => {
    const was = before.sheets.find((sheet) => sheet.name === edit.draft.name);
    return edit.kind === "removeSheet" && was !== undefined && !left.has(was.id);
  });
  const added = new Set(edits.filter((edit) => edit.kind === "addSheet").map((edit) => edit.draft.name));
  const halfMade = now.sheets.filter((sheet) => added.has(sheet.name) && !old.has(sheet.id));
  const conflicts = halfMade.length === 0 ? [] : await remove(context, halfMade);
  return { edits: removed, conflicts, removed: halfMade.length - conflicts.length };
}

/** Takes the sheets away; what is left after a failed attempt is looked up, since the host may have failed after its work. */
async function remove(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  attemptsLeft = attempts,
): Promise<Conflict[]> {
  try {
    for (const sheet of sheets) sheet.proxy.delete();
    await context.sync();
    return [];
  } catch (error) {
    if (attemptsLeft > 1) {
      const standing = await idsOf(context);
      const left = standing ? sheets.filter(({ id }) => standing.has(id)) : sheets;
      return left.length === 0 ? [] : remove(context, left, attemptsLeft - 1);
    }
    const { code } = hostFailure(error);
    const detail = "The sheet was begun and not finished, and could not be taken away again.";
    return sheets.map((sheet) => ({ reason: "hostError", code, detail, sheet: sheet.name }));
  }
}

/** The sheets that stand, or undefined where the host does not answer. */
async function idsOf(context: Excel.RequestContext): Promise<ReadonlySet<string> | undefined> {
  try {
    return new Set((await listSheets(context)).sheets.map(({ id }) => id));
  } catch {
    return undefined;
  }
}
