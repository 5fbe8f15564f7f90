/** A unit's form as a Word document on A4 across, for units that answer in Word. */
import { PageOrientation, Paragraph, TableRow, TextRun, type ISectionPropertiesOptions, type TableCell } from "docx";
import type { Day } from "../../core/chinese/day";
import { textOf } from "../../core/grid/cell-value";
import type { FormRow, UnitForm } from "../../core/forms/form";
import {
  dueLine,
  FORM_NOTE,
  formFields,
  formTitle,
  givenValue,
  headingOf,
  sectionsOf,
  SIGN_OFF,
  type FormField,
} from "../../core/forms/form-sheet";
import { rowMark } from "../../core/forms/keys";
import { formMark } from "../../core/forms/mark";
import { dropDown, locked } from "./controls";
import { mm, STYLE } from "./page";
import { box, cell, cellLook, table } from "./table";
import { runs } from "./text";
import { wordFile } from "./word-file";

const MARGIN = mm(16);
const WIDTH = mm(297) - 2 * MARGIN;
const FONT = "仿宋_GB2312";
const POINTS = 12;

/** Parts of the page's width; a name that is itself a sentence gets more. */
const SHARES: Readonly<Record<FormField, number>> = {
  serial: 5,
  matter: 12,
  standard: 32,
  progressNote: 36,
  rating: 14,
  due: 9,
  role: 7,
};
const WIDE_MATTER = 24;
const LONG_MATTER = 60;
/** Letters of a row; a longer one may break across pages. */
const WHOLE_ROW = 250;

const PAGE: ISectionPropertiesOptions = {
  page: {
    size: { width: mm(210), height: mm(297), orientation: PageOrientation.LANDSCAPE },
    margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: mm(10), footer: mm(10), gutter: 0 },
  },
};

export function formDocx(form: UnitForm, today: Day): Promise<Uint8Array> {
  const title = formTitle(form);
  const children = [
    new Paragraph({ style: STYLE.title, spacing: { after: 120 }, children: runs(title, "方正小标宋简体", 20) }),
    formTable(form),
    new Paragraph({ style: STYLE.cell, spacing: { before: 120 }, children: runs(FORM_NOTE, FONT, POINTS) }),
  ];
  return wordFile(`${form.unit} ${title}`, [{ properties: PAGE, children }], today);
}

/** The lines to sign off are rows of the table too, so that the paper has one frame and a reader finds them in one place. */
function formTable(form: UnitForm) {
  const fields = formFields(form);
  const widths = widthsOf(form, fields);
  const half = fields.indexOf("progressNote");
  const sum = (from: number, to: number): number => widths.slice(from, to).reduce((total, width) => total + width, 0);
  const halves = (left: string, right: string, head: boolean): TableCell[] => {
    const end = fields.length;
    if (right === "") return [cell({ text: left, centred: false }, sum(0, end), head, { columnSpan: end })];
    return [
      cell({ text: left, centred: false }, sum(0, half), head, { columnSpan: half }),
      cell({ text: right, centred: false }, sum(half, end), head, { columnSpan: end - half }),
    ];
  };
  let id = 0;
  const item = (row: FormRow): TableRow =>
    new TableRow({
      cantSplit: row.standard.length + row.matter.length <= WHOLE_ROW,
      height: { value: 40 * 20, rule: "atLeast" },
      children: fields.map((field, c) => fieldCell(form, row, field, widths[c] ?? 0, c === 0, ++id)),
    });
  return table(widths, [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: halves(`责任单位：${form.unit}`, dueLine(form), true),
    }),
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: fields.map((field, c) => {
        const text = runs(headingOf(field, form.ratingWords), "黑体", POINTS);
        const children = c === 0 ? [...text, hidden(formMark(form))] : text;
        return box([new Paragraph({ ...cellLook(true, true), children })], widths[c] ?? 0);
      }),
    }),
    ...sectionsOf(form.rows).flatMap(({ category, rows }) => [
      ...(category === ""
        ? []
        : [
            new TableRow({
              cantSplit: true,
              children: [cell({ text: category, centred: false }, WIDTH, true, { columnSpan: fields.length })],
            }),
          ]),
      ...rows.map(item),
    ]),
    ...SIGN_OFF.map(
      ([left = "", right = ""]) =>
        new TableRow({
          cantSplit: true,
          height: { value: 28 * 20, rule: "atLeast" },
          children: halves(left, right, false),
        }),
    ),
  ]);
}

/** Given words are locked, the rating is chosen, the note is written freely; the key is hidden beside the serial number. */
function fieldCell(
  form: UnitForm,
  row: FormRow,
  field: FormField,
  width: number,
  first: boolean,
  id: number,
): TableCell {
  const centred = !["matter", "standard", "progressNote"].includes(field);
  const paragraph = new Paragraph(cellLook(centred, false));
  if (field === "rating" && form.ratingWords.length > 0)
    paragraph.addChildElement(dropDown(id, headingOf("rating", []), form.ratingWords, FONT, POINTS));
  else if (field !== "rating" && field !== "progressNote") {
    const text = textOf(givenValue(row, field));
    const given = text === "" ? [] : runs(text, FONT, POINTS);
    const content = first ? [...given, hidden(rowMark(row.key))] : given;
    if (content.length > 0) paragraph.addChildElement(locked(id, content));
  }
  return box([paragraph], width);
}

function hidden(text: string): TextRun {
  return new TextRun({ text, vanish: true });
}

function widthsOf({ rows }: UnitForm, fields: readonly FormField[]): number[] {
  const wide = rows.some(({ matter }) => matter.length > LONG_MATTER);
  const shares = fields.map((field) => (field === "matter" && wide ? WIDE_MATTER : SHARES[field]));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((WIDTH * share) / total));
}
