/** The files that go out to the units, as one archive. */
import type { UnitForm } from "../core/forms/form";
import { fileNames, type FormFormat } from "../core/forms/form-names";
import type { Day } from "../core/chinese/day";
import { zipOf } from "./package/zip-write";
import { formBook } from "./xlsx/write/form-book";

export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One unit at a time, so that a caller can show how far it is and stop. */
export async function* formFiles(
  forms: readonly UnitForm[],
  format: FormFormat,
  today: Day,
): AsyncGenerator<FormFile, void, undefined> {
  const names = fileNames(forms, format);
  for (const [i, form] of forms.entries()) yield { name: names[i] ?? "", bytes: await formFile(form, format, today) };
}

export async function formZip(forms: readonly UnitForm[], format: FormFormat, today: Day): Promise<Uint8Array> {
  const files: FormFile[] = [];
  for await (const file of formFiles(forms, format, today)) files.push(file);
  return zipOf(files);
}

async function formFile(form: UnitForm, format: FormFormat, today: Day): Promise<Uint8Array> {
  if (format === "xlsx") return formBook(form);
  const { formDocx } = await import("./docx/form-docx");
  return formDocx(form, today);
}
