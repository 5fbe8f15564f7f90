/** Waive a finding (不再提示): the settings sheet remembers it, with the reason. */
import type { Edit, EditPlan } from "../core/edits/plan";
import { rangeName } from "../core/grid/range";
import { contentAt, sheetNamed, type CellContent, type CellValue, type SheetSnapshot } from "../core/grid/snapshot";
import { SETTINGS_SHEET } from "../core/domain/own-sheets";
import { SECTION_HEADERS, sectionHeaded, SECTIONS, type Waiver } from "../core/domain/settings";
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
    ? appended(sheet, waiver)
    : [{ kind: "addSheet", draft: settingsDraft(ledgerOf(book, options), [waiver]) }];
  return { label: "waive", edits };
}

/** The waiver in the first free line under its heading; under a heading of its own at the end where there is none. */
function appended(sheet: SheetSnapshot, waiver: Waiver): Edit[] {
  const end = sheet.origin.row + sheet.values.length;
  const free = freeLine(sheet, end);
  const lines: (readonly CellValue[])[] =
    free === undefined ? [[], [SECTIONS.waivers], SECTION_HEADERS.waivers, waiverRow(waiver)] : [waiverRow(waiver)];
  return lines.flatMap((line, i) =>
    line.map((after, column): Edit => {
      const place = { row: (free ?? end) + i, column };
      return { kind: "setCell", at: { sheet: SETTINGS_SHEET, ...place }, before: contentAt(sheet, place), after };
    }),
  );
}

/** The first line without any content under the section's heading; none where another section follows without a gap. */
function freeLine(sheet: SheetSnapshot, end: number): number | undefined {
  const contents = (row: number): CellContent[] =>
    SECTION_HEADERS.waivers.map((_, column) => contentAt(sheet, { row, column }));
  const heading = (row: number) => sectionHeaded(String(contents(row)[0] ?? ""));
  let row = sheet.origin.row;
  while (row < end && heading(row) !== "waivers") row++;
  if (row >= end) return undefined;
  for (row++; row < end; row++) {
    if (heading(row) !== undefined) return undefined;
    if (contents(row).every((content) => content === null || content === "")) return row;
  }
  return end;
}
