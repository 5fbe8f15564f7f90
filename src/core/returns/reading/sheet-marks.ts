/** The marks that a form carries in its hidden column, found again wherever the unit moved them. */
import { FORM_MARK, readFormMark, type FormMark } from "../../forms/mark";
import { readRowMark } from "../../forms/keys";
import type { SheetSnapshot } from "../../grid/snapshot";

export interface SheetMarks {
  readonly form?: FormMark;
  /** A form's mark is there and was altered. */
  readonly damaged: boolean;
  /** The key of a row; undefined where it has none. */
  keyAt(row: number): string | undefined;
}

export function sheetMarks({ values, origin }: SheetSnapshot): SheetMarks {
  const keys = new Map<number, string>();
  let form: FormMark | undefined;
  let damaged = false;
  values.forEach((row, r) => {
    for (const value of row) {
      if (typeof value !== "string" || !/^\s*DCT/i.test(value)) continue;
      const key = readRowMark(value);
      if (key !== undefined) keys.set(origin.row + r, key);
      else if (value.trim().startsWith(FORM_MARK)) {
        const read = readFormMark(value);
        if (read) form ??= read;
        else damaged = true;
      }
    }
  });
  return { ...(form ? { form } : {}), damaged: damaged && !form, keyAt: (row) => keys.get(row) };
}
