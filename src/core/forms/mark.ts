/** The mark of a form: one text in its hidden column that says which form it is. */
import type { FormRow, UnitForm } from "./form";
import { shortFingerprint } from "./keys";

export interface FormMark {
  readonly period: string;
  readonly unit: string;
  readonly version: number;
  /** 2024-04-01. */
  readonly due: string;
  /** Of every row, in order. */
  readonly keys: readonly string[];
}

/** What a form's hidden texts begin with. */
export const FORM_MARK = "DCT1";

type Marked = Pick<UnitForm, "period" | "unit" | "version" | "due"> & {
  readonly rows: readonly Pick<FormRow, "key">[];
};

export function formMark({ period, unit, version, due, rows }: Marked): string {
  const keys = rows.map(({ key }) => escaped(key)).join(",");
  const fields = [FORM_MARK, ...[period, unit, String(version), due].map(escaped), keys];
  const text = fields.join("|");
  return `${text}|${shortFingerprint(text)}`;
}

/** Undefined for a text that is no form's mark, and for one that was damaged: a damaged mark is not believed. */
export function readFormMark(text: string): FormMark | undefined {
  const whole = text.trim();
  const end = whole.lastIndexOf("|");
  const fields = whole.slice(0, Math.max(0, end)).split("|");
  if (fields.length !== 6 || fields[0] !== FORM_MARK) return undefined;
  if (whole.slice(end + 1) !== shortFingerprint(whole.slice(0, end))) return undefined;
  const [period = "", unit = "", version = "", due = ""] = fields.slice(1).map(unescaped);
  const keys = fields[5] ?? "";
  return { period, unit, version: Number(version), due, keys: keys === "" ? [] : keys.split(",").map(unescaped) };
}

/** White space, which files trim and fold, what XML cannot hold, and the separators become %XXXX. */
function escaped(text: string): string {
  return text.replace(
    /[%|,\s\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufeff\ufffe\uffff]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
