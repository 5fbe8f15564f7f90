/** Waive a finding (不再提示): the settings sheet remembers it, with the reason. */
import type { Edit, EditPlan } from "../core/edits/plan";
import { rangeName } from "../core/grid/range";
import { sheetNamed } from "../core/grid/snapshot";
import { SETTINGS_SHEET } from "../core/domain/own-sheets";
import type { Waiver } from "../core/domain/settings";
import type { Finding } from "../core/rules/rule";
import { waivedText } from "../core/rules/run";
import { settingsDraft, waiverRow } from "../core/summaries/settings-sheet";
import { ledgerOf, type CheckOptions } from "./check";
import { appendedLine } from "./settings-lines";
import type { Workbook } from "./workbook";

/** Stores the rule, the place, the text and the reason; the finding stays away until that text changes. */
export async function planWaiver(
  workbook: Workbook,
  finding: Finding,
  reason: string,
  options: CheckOptions = {},
): Promise<EditPlan> {
  const book = await workbook.read();
  const { rule, at } = finding;
  const waiver: Waiver = {
    rule,
    sheet: at.sheet,
    range: rangeName(at.range),
    text: waivedText({ book }, finding),
    reason,
  };
  const sheet = sheetNamed(book, SETTINGS_SHEET);
  const edits: Edit[] = sheet
    ? appendedLine(sheet, "waivers", waiverRow(waiver))
    : [{ kind: "addSheet", draft: settingsDraft(ledgerOf(book, options), { waivers: [waiver] }) }];
  return { label: "waive", edits };
}
