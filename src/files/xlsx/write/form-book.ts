/** A unit's form as a workbook of one sheet. */
import type { UnitForm } from "../../../core/forms/form";
import { sheetNames } from "../../../core/forms/form-names";
import { formDraft } from "../../../core/forms/form-sheet";
import { bookOf } from "./new-book";

export function formBook(form: UnitForm): Uint8Array {
  const [name = ""] = sheetNames([form.unit]);
  return bookOf([formDraft(form, name)]);
}
