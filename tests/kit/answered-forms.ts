/** Forms as the units send them back. */
import type { Edit } from "../../src/core/edits/plan";
import type { FormRow, UnitForm } from "../../src/core/forms/form";
import { formDraft, formFields } from "../../src/core/forms/form-sheet";
import { textOf } from "../../src/core/grid/cell-value";
import { bookOf } from "../../src/files/xlsx/write/new-book";
import { openFile } from "../../src/files/xlsx/read/open";
import { unprotected } from "./form";

export interface Answer {
  readonly progressNote: string;
  readonly rating: string;
  /** The standard, where the unit writes another one. */
  readonly standard?: string;
}

export const onTrack = (row: FormRow): Answer => ({
  progressNote: `按计划推进：${row.standard.slice(0, 12)}，已完成年度任务的一半。`,
  rating: "进展顺利",
});

/** The form's own file with the answers typed into it. */
export async function answeredForm(form: UnitForm, answer: (row: FormRow) => Answer = onTrack): Promise<Uint8Array> {
  // As some units do, the protection is taken off: else no standard could be altered.
  const opened = openFile(bookOf([unprotected(formDraft(form, form.unit))]));
  if (!opened.ok) throw new Error(opened.problem);
  const [sheet] = (await opened.workbook.read()).sheets;
  if (!sheet) throw new Error("no sheet");
  const fields = formFields(form);
  const edits = form.rows.flatMap((row): Edit[] => {
    const line = sheet.values.findIndex((cells) => textOf(cells[fields.indexOf("standard")] ?? null) === row.standard);
    return Object.entries(answer(row)).map(([field, after]) => {
      const column = fields.indexOf(field as keyof Answer);
      const before = sheet.values[line]?.[column] ?? null;
      return { kind: "setCell", at: { sheet: sheet.name, row: sheet.origin.row + line, column }, before, after };
    });
  });
  const receipt = await opened.workbook.apply({ label: "answer", edits });
  if (receipt.outcome !== "applied") throw new Error(JSON.stringify(receipt.conflicts));
  return opened.workbook.save();
}
