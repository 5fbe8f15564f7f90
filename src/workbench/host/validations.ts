/** Drop-downs of a sheet: which cells take only which words, and what is said about it. */
import type { HostValidation } from "./validation";
import { ALERT_TITLE, alertOf, listOf, PROMPT_TITLE, promptOf } from "../../core/edits/choice";
import type { Choice } from "../../core/edits/draft";
import { contains, type Range } from "../../core/grid/range";
import type { HostSheet } from "./sheet";

export function validationAt(sheet: HostSheet, row: number, column: number): HostValidation | undefined {
  return sheet.validations.find(({ range }) => contains(range, { row, column }));
}

/** The validation of just these cells: the one they have, or a new one for which the others make room. */
export function ensureValidation(sheet: HostSheet, range: Range): HostValidation {
  const known = sheet.validations.find((validation) => sameRange(validation.range, range));
  if (known) return known;
  const made: HostValidation = { range, words: [] };
  clearValidations(sheet, range);
  sheet.validations.push(made);
  return made;
}

export function clearValidations(sheet: HostSheet, range: Range): void {
  sheet.validations = sheet.validations.flatMap((validation) =>
    partsOutside(validation.range, range).map((part) => ({ ...validation, range: part })),
  );
}

/** What Excel would refuse to keep is left out. */
export function addChoice(sheet: HostSheet, choice: Choice): void {
  const list = listOf(choice);
  if (list === undefined) return;
  const made = ensureValidation(sheet, choice.range);
  made.words = list.split(",");
  made.alert = { title: ALERT_TITLE, message: alertOf(choice) };
  const message = promptOf(choice);
  if (message !== "") made.prompt = { title: PROMPT_TITLE, message };
}

export function choicesOf(sheet: HostSheet): readonly Choice[] {
  return sheet.validations.flatMap(({ range, words, prompt }) =>
    words.length > 0 ? [{ range, words, hint: prompt?.message ?? "" }] : [],
  );
}

function sameRange(a: Range, b: Range): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** What of a rectangle another one leaves over: above, below, left and right of it. */
function partsOutside(range: Range, hole: Range): readonly Range[] {
  const [bottom, right] = [range.row + range.rows, range.column + range.columns];
  const top = Math.max(range.row, hole.row);
  const end = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(range.column, hole.column);
  const last = Math.min(right, hole.column + hole.columns);
  if (top >= end || left >= last) return [range];
  return [
    { ...range, rows: top - range.row },
    { ...range, row: end, rows: bottom - end },
    { row: top, rows: end - top, column: range.column, columns: left - range.column },
    { row: top, rows: end - top, column: last, columns: right - last },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
