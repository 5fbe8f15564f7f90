/** What is done away from the page. */
import type { UnitForm } from "../core/forms/form";
import type { Day } from "../core/grid/day";
import { formFiles, type FormFile, type FormFormat } from "../files/forms/form-files";
import { openReturned } from "../files/returned/open-returned";
import { zipOf } from "../files/zip-write";

export const jobs = {
  openReturned,

  /** Tells how many files are made, and at last gives the archive of all. */
  async *packForms(forms: readonly UnitForm[], format: FormFormat, today: Day): AsyncGenerator<number | Uint8Array> {
    const files: FormFile[] = [];
    for await (const file of formFiles(forms, format, today)) yield files.push(file);
    yield zipOf(files);
  },
};

export type Jobs = typeof jobs;
