/** Write the settings sheet (督查设置) from what the workbook itself shows. */
import { compact } from "../core/chinese/text";
import type { Edit, EditPlan } from "../core/edits/plan";
import { textOf } from "../core/grid/cell-value";
import { contentAt, sheetNamed, type SheetSnapshot } from "../core/grid/snapshot";
import { SETTINGS_SHEET } from "../core/domain/own-sheets";
import { GENERAL_ROWS } from "../core/domain/settings";
import { settingsDraft } from "../core/summaries/settings-sheet";
import { ledgerOf, type CheckOptions } from "./check";
import { appendedLine } from "./settings-lines";
import type { Workbook } from "./workbook";

/** Adds the sheet, filled with what was recognised; nothing where it exists already. */
export async function planSettings(workbook: Workbook, options: CheckOptions = {}): Promise<EditPlan> {
  const book = await workbook.read();
  const edits: Edit[] = sheetNamed(book, SETTINGS_SHEET)
    ? []
    : [{ kind: "addSheet", draft: settingsDraft(ledgerOf(book, options)) }];
  return { label: "settings", edits };
}

/** With how many days left an item falls due soon: in its line, on a line more, or on a new sheet. */
export async function planSoonDays(
  workbook: Workbook,
  soonDays: number,
  options: CheckOptions = {},
): Promise<EditPlan> {
  const book = await workbook.read();
  const sheet = sheetNamed(book, SETTINGS_SHEET);
  return { label: "settings", edits: sheet ? soonDaysIn(sheet, soonDays) : [newSheet()] };

  function newSheet(): Edit {
    const ledger = ledgerOf(book, options);
    return { kind: "addSheet", draft: settingsDraft({ ...ledger, settings: { ...ledger.settings, soonDays } }) };
  }
}

function soonDaysIn(sheet: SheetSnapshot, after: number): Edit[] {
  const { row: top, column: left } = sheet.origin;
  const line = sheet.values.findIndex((cells) => compact(textOf(cells[-left] ?? null)) === GENERAL_ROWS.soonDays);
  if (line < 0) return appendedLine(sheet, "general", [GENERAL_ROWS.soonDays, after]);
  const place = { row: top + line, column: 1 };
  return [{ kind: "setCell", at: { sheet: SETTINGS_SHEET, ...place }, before: contentAt(sheet, place), after }];
}
