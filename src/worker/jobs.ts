/** What is done away from the page. */
import type { CheckOptions } from "../actions/check";
import { contextOf, judge, periodOf, type CollectContext, type Submission } from "../actions/collect";
import type { UnitForm } from "../core/forms/form";
import type { FormFormat } from "../core/forms/form-names";
import type { Day } from "../core/chinese/day";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { ReturnOptions } from "../core/returns/reading/read-return";
import type { ReturnedFile } from "../core/returns/reading/returned-file";
import { formFiles, type FormFile } from "../files/form-files";
import { openReturned } from "../files/incoming/open-incoming";
import { zipOf } from "../files/package/zip-write";

export const jobs = {
  openReturned,

  judgeReturns(
    book: WorkbookSnapshot,
    given: readonly (ReturnOptions & { readonly file: ReturnedFile })[],
    options: CheckOptions,
  ): { readonly context: CollectContext; readonly submissions: readonly Submission[] } {
    const stated = periodOf(given.map(({ file }) => file));
    const context = contextOf(book, { ...options, ...(stated ? { stated } : {}) });
    return { context, submissions: given.flatMap(({ file, ...known }) => judge(file, context, known)) };
  },

  /** Tells how many files are made, and at last gives the archive of all. */
  async *packForms(forms: readonly UnitForm[], format: FormFormat, today: Day): AsyncGenerator<number | Uint8Array> {
    const files: FormFile[] = [];
    for await (const file of formFiles(forms, format, today)) yield files.push(file);
    yield zipOf(files);
  },
};

export type Jobs = typeof jobs;
