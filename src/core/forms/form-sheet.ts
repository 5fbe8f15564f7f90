/** A unit's form as a sheet on the office's paper: what is asked is locked, what is answered is open. */
import { sign } from "../edits/checksum";
import type { CellStyle, Choice, SheetDraft } from "../edits/draft";
import { chineseDay, fromIso } from "../chinese/day";
import type { Range } from "../grid/range";
import { shownValue, type CellContent, type CellValue } from "../grid/snapshot";
import { isBlank, textOf } from "../grid/cell-value";
import { BODY, HEADER, NOTE, TITLE, titleHeight } from "../paper/paper-styles";
import { displayWidth, rowHeight } from "../paper/row-height";
import type { FormRole, FormRow, UnitForm } from "./form";
import { rowMark } from "./keys";
import { formMark } from "./mark";

/** The kind of the mark that a form's sheet carries in the office's own workbook. */
export const FORM_SHEET = "form";

/** The columns of a form, by their headings; rating words follow theirs in brackets. */
export const FORM_HEADINGS = {
  serial: "序号",
  matter: "目标名称",
  standard: "工作标准",
  progressNote: "完成情况",
  rating: "进度评估",
  due: "完成时间",
  role: "牵头/配合",
} as const;

const ROLE_WORDS: Readonly<Record<FormRole, string>> = { sole: "", lead: "牵头", supporting: "配合" };

/** The lines to sign off; what is filled in follows the colon. */
export const SIGN_OFF: readonly (readonly string[])[] = [
  ["填报人：", "审核人："],
  ["联系电话：", "报送时间："],
  ["主要负责人（签字）：", ""],
];

export const FORM_NOTE = "注：请只填写“完成情况”“进度评估”和签报各栏，其他内容请勿改动；“进度评估”请从下拉列表中选择。";

export type FormField = keyof typeof FORM_HEADINGS;
type Cells = readonly (readonly CellContent[])[];

/** Row 1 is the title, row 2 names the unit and the day, row 3 is the header. */
const HEADER_ROW = 2;
const FOOT_ROWS = SIGN_OFF.length + 1;

/** No list of words is written into the header that would make it longer than a heading can be. */
const LONGEST_WORDS = 60;

/** The columns that a form needs: those that the source has nothing for are left out. */
export function formFields({ rows }: UnitForm): FormField[] {
  return [
    "serial",
    ...(rows.some(({ matter }) => matter !== "") ? (["matter"] as const) : []),
    "standard",
    "progressNote",
    "rating",
    ...(rows.some(({ due }) => due !== "") ? (["due"] as const) : []),
    ...(rows.some(({ role }) => role !== "sole") ? (["role"] as const) : []),
  ];
}

export function headingOf(field: FormField, ratingWords: readonly string[]): string {
  const words = ratingWords.join("、");
  return field === "rating" && words !== "" && words.length <= LONGEST_WORDS
    ? `${FORM_HEADINGS.rating}（${words}）`
    : FORM_HEADINGS[field];
}

export function formTitle({ period }: Pick<UnitForm, "period">): string {
  return `${period}目标任务完成情况填报表`;
}

/** 报送截止：2024年4月1日前, or a person's own words; "" where nothing is set. */
export function dueLine({ due }: Pick<UnitForm, "due">): string {
  const day = fromIso(due);
  if (day) return `报送截止：${chineseDay(day)}前`;
  return due === "" ? "" : `报送截止：${due}`;
}

export function ratingHint(ratingWords: readonly string[]): string {
  return `请从下拉列表中选择：${ratingWords.join("、")}。`;
}

/** What is given of a row; "" where the unit answers. */
export function givenValue(row: FormRow, field: FormField): CellValue {
  if (field === "progressNote" || field === "rating") return null;
  return field === "role" ? ROLE_WORDS[row.role] : row[field];
}

/** Rows of one heading, in order. */
export function sectionsOf(
  rows: readonly FormRow[],
): { readonly category: string; readonly rows: readonly FormRow[] }[] {
  const sections: { category: string; rows: FormRow[] }[] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    if (last?.category === row.category) last.rows.push(row);
    else sections.push({ category: row.category, rows: [row] });
  }
  return sections;
}

/** For a file of the unit's own; in the office's workbook the sheet is signed as well. */
export function formDraft(form: UnitForm, name: string): SheetDraft {
  return dressForm(name, formCells(form), form.ratingWords);
}

export function signedForm(name: string, cells: Cells, ratingWords: readonly string[]): SheetDraft {
  return sign(dressForm(name, cells, ratingWords), FORM_SHEET);
}

export function formCells(form: UnitForm): CellValue[][] {
  const fields = formFields(form);
  const blank = fields.map((): CellValue => null);
  const line = (left: string, right = ""): CellValue[] => {
    const cells = [...blank, null];
    cells[0] = left;
    if (right !== "") cells[rightColumn(fields.map((field) => FORM_HEADINGS[field]))] = right;
    return cells;
  };
  return [
    line(formTitle(form)),
    line(`责任单位：${form.unit}`, dueLine(form)),
    [...fields.map((field) => headingOf(field, form.ratingWords)), formMark(form)],
    ...sectionsOf(form.rows).flatMap(({ category, rows }) => [
      ...(category === "" ? [] : [line(category)]),
      ...rows.map((row) => [...fields.map((field) => givenValue(row, field) || null), rowMark(row.key)]),
    ]),
    ...SIGN_OFF.map(([left = "", right = ""]) => line(left, right)),
    line(FORM_NOTE),
  ];
}

const LEFT: CellStyle = { ...BODY, horizontal: "left" };
const LINE: CellStyle = { ...NOTE, size: 12 };
const SECTION: CellStyle = { ...HEADER, horizontal: "left" };
const RIGHT: CellStyle = { ...LINE, horizontal: "right" };

/** The look follows from the contents alone, so that an earlier form can be put back. */
function dressForm(name: string, cells: Cells, ratingWords: readonly string[]): SheetDraft {
  const header = (cells[HEADER_ROW] ?? []).map((content) => textOf(shownValue(content)));
  const key = header.length - 1;
  const headings = header.slice(0, key);
  const at = (field: FormField): number => headings.findIndex((text) => text.startsWith(FORM_HEADINGS[field]));
  const half = rightColumn(headings);
  const widths = widthsOf(cells, headings);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const foot = cells.length - FOOT_ROWS;
  const block = (row: number, rows: number, column = 0, columns = key): Range => ({ row, column, rows, columns });
  const isItem = (row: number): boolean => !isBlank(shownValue(cells[row]?.[key] ?? null));
  const body = Array.from({ length: foot - HEADER_ROW - 1 }, (_, i) => HEADER_ROW + 1 + i);
  const sections = body.filter((row) => !isItem(row));
  const runs = runsOf(body.filter(isItem));
  const answered = (field: FormField): Range[] => runs.map(({ row, rows }) => block(row, rows, at(field), 1));
  const signed = SIGN_OFF.flatMap(([, right], i) => [
    block(foot + i, 1, 0, half),
    ...(right === "" ? [] : [block(foot + i, 1, half, key - half)]),
  ]);
  const choices: Choice[] =
    ratingWords.length === 0
      ? []
      : answered("rating").map((range) => ({ range, words: ratingWords, hint: ratingHint(ratingWords) }));
  return {
    name,
    cells,
    styles: [
      { range: block(0, 1), style: TITLE },
      { range: block(1, 1), style: LINE },
      { range: block(1, 1, half, key - half), style: RIGHT },
      { range: block(HEADER_ROW, 1), style: HEADER },
      ...runs.map((run) => ({ range: block(run.row, run.rows), style: BODY })),
      ...(["matter", "standard", "progressNote"] as const)
        .filter((field) => at(field) >= 0)
        .flatMap((field) => answered(field).map((range) => ({ range, style: LEFT }))),
      ...sections.map((row) => ({ range: block(row, 1), style: SECTION })),
      { range: block(foot, SIGN_OFF.length), style: LINE },
      { range: block(foot + SIGN_OFF.length, 1), style: NOTE },
    ],
    merges: [
      block(0, 1),
      block(1, 1, 0, half),
      block(1, 1, half, key - half),
      ...sections.map((row) => block(row, 1)),
      ...signed,
      block(foot + SIGN_OFF.length, 1),
    ].filter(({ columns }) => columns > 1),
    columnWidths: [...widths, 0],
    rowHeights: cells.map((row, r) => {
      if (r === 0) return titleHeight(row, total);
      if (r >= foot) return r === cells.length - 1 ? rowHeight([row[0] ?? null], [total]) : 28;
      if (r === HEADER_ROW) return Math.max(30, rowHeight(headings, widths));
      if (r === 1 || sections.includes(r)) return rowHeight([row[0] ?? null], [r === 1 ? total / 2 : total]);
      return Math.max(ROOM_TO_WRITE, rowHeight(row.slice(0, key), widths));
    }),
    ...(choices.length > 0 ? { choices } : {}),
    open: [...answered("progressNote"), ...answered("rating"), ...signed],
    freezeRows: HEADER_ROW + 1,
    print: { landscape: true, repeatRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}

/** Points: two lines of writing even beside a short standard. */
const ROOM_TO_WRITE = 40;

/** The first column of the right half, where the day and the second signature stand. */
function rightColumn(headings: readonly string[]): number {
  return headings.indexOf(FORM_HEADINGS.progressNote);
}

/** In characters. A text that would make its row higher than a row can be gets a wider column. */
function widthsOf(cells: Cells, headings: readonly string[]): number[] {
  const longest = (column: number): number =>
    Math.max(
      0,
      ...cells.slice(HEADER_ROW + 1, -FOOT_ROWS).map((row) => displayWidth(textOf(shownValue(row[column] ?? null)))),
    );
  return headings.map((heading, column) => {
    if (heading === FORM_HEADINGS.serial) return 6;
    if (heading === FORM_HEADINGS.matter) return longest(column) > LONG_NAME ? widened(32, longest(column)) : 18;
    if (heading === FORM_HEADINGS.standard) return widened(42, longest(column));
    if (heading === FORM_HEADINGS.progressNote) return 46;
    if (heading === FORM_HEADINGS.role) return 8;
    if (heading === FORM_HEADINGS.due) return longest(column) < 20 ? 10 : 16;
    return 19;
  });
}

/** A matter's name that is itself a sentence, in characters. */
const LONG_NAME = 120;

function widened(width: number, longest: number): number {
  return Math.min(120, Math.max(width, Math.ceil(longest / 21)));
}

function runsOf(rows: readonly number[]): { readonly row: number; readonly rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}
