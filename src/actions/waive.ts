/** Waive a finding (不再提示): the settings sheet remembers it, with the reason. */
import type { Edit, EditPlan } from "../core/edits/plan";
import { rangeName } from "../core/grid/range";
import { contentAt, sheetNamed, type CellValue, type WorkbookSnapshot } from "../core/grid/snapshot";
import { SETTINGS_SHEET } from "../core/ledger/own-sheets";
import { SECTION_HEADERS, SECTIONS, type Waiver } from "../core/ledger/settings";
import type { Finding } from "../core/rules/rule";
import { textAt } from "../core/rules/run";
import { settingsDraft, waiverRow } from "../core/summaries/settings-sheet";
import { ledgerOf, type CheckOptions } from "./check";
import type { Workbook } from "./workbook";

/** Stores the rule, the place, the cell's text and the reason; the finding stays away until that text changes. */
export async function planWaiver(
  workbook: Workbook,
  finding: Finding,
  reason: string,
  options: CheckOptions = {},
): Promise<EditPlan> {
  const book = await workbook.read();
  const { rule, at } = finding;
  const waiver: Waiver = { rule, sheet: at.sheet, range: rangeName(at.range), text: textAt({ book }, at), reason };
  const sheet = sheetNamed(book, SETTINGS_SHEET);
  const edits: Edit[] = sheet
    ? appended(book, waiver)
    : [{ kind: "addSheet", draft: settingsDraft(ledgerOf(book, options), [waiver]) }];
  return { label: "waive", edits };
}

/** The waiver in the first free line under its heading; the heading too where the sheet has none. */
function appended(book: WorkbookSnapshot, waiver: Waiver): Edit[] {
  const sheet = sheetNamed(book, SETTINGS_SHEET);
  if (!sheet) return [];
  const end = sheet.origin.row + sheet.values.length;
  const first = (row: number): string => String(contentAt(sheet, { row, column: 0 }) ?? "");
  const rows = Array.from({ length: end }, (_, row) => row);
  const hasSection = rows.some((row) => first(row).replace(/^[一二三四五]、/, "") === SECTIONS.waivers);
  const lines: (readonly CellValue[])[] = hasSection
    ? [waiverRow(waiver)]
    : [[], [SECTIONS.waivers], SECTION_HEADERS.waivers, waiverRow(waiver)];
  const start = hasSection ? freeLine(rows, first, end) : end;
  return lines.flatMap((line, i) =>
    line.map((after, column): Edit => {
      const place = { row: start + i, column };
      return { kind: "setCell", at: { sheet: SETTINGS_SHEET, ...place }, before: contentAt(sheet, place), after };
    }),
  );
}

function freeLine(rows: readonly number[], first: (row: number) => string, end: number): number {
  const heading = rows.find((row) => first(row).replace(/^[一二三四五]、/, "") === SECTIONS.waivers) ?? end;
  let row = heading + 1;
  while (row < end && first(row) !== "") row++;
  return row;
}
