/** Write the settings sheet (督查设置) from what the workbook itself shows. */
import type { Edit, EditPlan } from "../core/edits/plan";
import { sheetNamed } from "../core/grid/snapshot";
import { SETTINGS_SHEET } from "../core/domain/own-sheets";
import { settingsDraft } from "../core/summaries/settings-sheet";
import { ledgerOf, type CheckOptions } from "./check";
import type { Workbook } from "./workbook";

/** Adds the sheet, filled with what was recognised; nothing where it exists already. */
export async function planSettings(workbook: Workbook, options: CheckOptions = {}): Promise<EditPlan> {
  const book = await workbook.read();
  const edits: Edit[] = sheetNamed(book, SETTINGS_SHEET)
    ? []
    : [{ kind: "addSheet", draft: settingsDraft(ledgerOf(book, options)) }];
  return { label: "settings", edits };
}
