/** Say how a sheet is read (读法): the settings sheet remembers it, for this quarter's sheet and the next. */
import type { Edit, EditPlan } from "../core/edits/plan";
import { compact } from "../core/chinese/text";
import { cellsOf } from "../core/grid/cells";
import { contentAt, sheetNamed, type SheetSnapshot } from "../core/grid/snapshot";
import { SETTINGS_SHEET } from "../core/domain/own-sheets";
import { ROLE_NAMES, type RowRole } from "../core/domain/reading";
import {
  AUTOMATIC,
  headingsText,
  KIND_NAMES,
  LIST_WORDS,
  READ_RIGHT,
  READING_WORDS,
  type ReadingSetting,
  type SaidKind,
  type SaidList,
} from "../core/domain/reading-settings";
import { sheetHeadings } from "../core/domain/sheet-headings";
import { rowText } from "../core/recognise/rows/row-roles";
import { sectionHeaded } from "../core/domain/settings";
import { readingRow, settingsDraft } from "../core/summaries/settings-sheet";
import { ledgerOf, type CheckOptions } from "./check";
import { appendedLine } from "./settings-lines";
import type { Workbook } from "./workbook";

/** The column under a heading, the rows of some words, or the whole sheet, is to be read so. */
export async function planReading(
  workbook: Workbook,
  said: ReadingSetting,
  options: CheckOptions = {},
): Promise<EditPlan> {
  const book = await workbook.read();
  const setting = { ...said, text: compact(said.text) };
  const sheet = sheetNamed(book, SETTINGS_SHEET);
  const edits: Edit[] = sheet
    ? written(sheet, setting)
    : [{ kind: "addSheet", draft: settingsDraft(ledgerOf(book, options), { readings: [setting] }) }];
  return { label: "reading", edits };
}

/** A table is read right as it is, and so is every other of these headings. */
export function planConfirmation(
  workbook: Workbook,
  { sheet, columns }: { readonly sheet: string; readonly columns: readonly { readonly heading: string }[] },
  options: CheckOptions = {},
): Promise<EditPlan> {
  return planReading(workbook, { sheet, what: "sheet", text: headingsText(columns), as: READ_RIGHT }, options);
}

/** What kind of table the sheet is, and every other with the same headings; told from the sheet again where none is said. */
export async function planKind(
  workbook: Workbook,
  sheet: string,
  kind: SaidKind | undefined,
  options: CheckOptions = {},
): Promise<EditPlan> {
  const found = sheetNamed(await workbook.read(), sheet);
  const as = kind ? KIND_NAMES[kind] : AUTOMATIC;
  return planReading(workbook, { sheet, what: "kind", text: found ? sheetHeadings(found) : "", as }, options);
}

/** Whose the rows of a list are that stand in another table too; told from the statistics again where nothing is said. */
export function planList(
  workbook: Workbook,
  { sheet, name }: { readonly sheet: string; readonly name: string },
  said: SaidList | undefined,
  options: CheckOptions = {},
): Promise<EditPlan> {
  return planReading(workbook, { sheet, what: "list", text: name, as: said ? LIST_WORDS[said] : AUTOMATIC }, options);
}

/** What the row of this number is, and every other of the same words; nothing to write where it is blank. */
export async function planRow(
  workbook: Workbook,
  sheet: string,
  row: number,
  role: RowRole,
  options: CheckOptions = {},
): Promise<EditPlan> {
  const found = sheetNamed(await workbook.read(), sheet);
  const text = found ? rowText(found, row) : "";
  if (text === "") return { label: "reading", edits: [] };
  return planReading(workbook, { sheet, what: "row", text, as: ROLE_NAMES[role] }, options);
}

/** The columns of a line under 读法. */
const AT = { sheet: 0, what: 1, text: 2, as: 3 } as const;

/** Lines of the same words say the same afterwards, for they hold on every sheet; one of them is the sheet's own. */
function written(sheet: SheetSnapshot, setting: ReadingSetting): Edit[] {
  const { text } = cellsOf(sheet);
  const isOwn = (row: number): boolean => text(row, AT.sheet).trim() === setting.sheet;
  const alike = readingLines(sheet).filter(
    (row) => text(row, AT.what).trim() === READING_WORDS[setting.what] && compact(text(row, AT.text)) === setting.text,
  );
  const edits = alike.flatMap((row): Edit[] => {
    const place = { row, column: AT.as };
    if (text(row, AT.as).trim() === setting.as) return [];
    const at = { sheet: SETTINGS_SHEET, ...place };
    return [{ kind: "setCell", at, before: contentAt(sheet, place), after: setting.as }];
  });
  return alike.some(isOwn) ? edits : [...edits, ...appendedLine(sheet, "readings", readingRow(setting))];
}

function readingLines(sheet: SheetSnapshot): number[] {
  const { text, firstRow, endRow } = cellsOf(sheet);
  const lines: number[] = [];
  let inside = false;
  for (let row = firstRow; row < endRow; row++) {
    const section = sectionHeaded(text(row, AT.sheet));
    if (section !== undefined) inside = section === "readings";
    else if (inside) lines.push(row);
  }
  return lines;
}
