/** Waive a finding (不再提示): the settings sheet remembers it, with the reason. */
import type { Edit, EditPlan } from "../core/edits/plan";
import { parseRange, rangeName } from "../core/grid/range";
import { contentAt, sheetNamed, shownValue, type SheetSnapshot } from "../core/grid/snapshot";
import { textOf } from "../core/grid/cell-value";
import { compact } from "../core/chinese/text";
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

/** Empties the waiver's line on the settings sheet, so that the finding comes back; nothing where no line says so. */
export async function planUnwaive(workbook: Workbook, waiver: Waiver): Promise<EditPlan> {
  const sheet = sheetNamed(await workbook.read(), SETTINGS_SHEET);
  const edits = sheet ? [...emptied(sheet, waiver)] : [];
  return { label: "unwaive", edits };
}

function* emptied(sheet: SheetSnapshot, waiver: Waiver): Generator<Edit> {
  const { row: top } = sheet.origin;
  for (let row = top; row < top + sheet.values.length; row++) {
    const cells = waiverRow(waiver).map((_, column) => contentAt(sheet, { row, column }));
    const [rule = "", place = "", range = "", , reason = ""] = cells.map((cell) => textOf(shownValue(cell)).trim());
    const same = rule === waiver.rule && place === waiver.sheet && reason === waiver.reason;
    const found = same && parseRange(compact(range).replaceAll("$", "").toUpperCase());
    if (!found || rangeName(found) !== waiver.range) continue;
    for (const [column, before] of cells.entries())
      if (before !== null) yield { kind: "setCell", at: { sheet: sheet.name, row, column }, before, after: null };
    return;
  }
}
