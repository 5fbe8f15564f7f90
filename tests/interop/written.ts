/** Every kind of workbook we write, out of real ones. */
import { readFileSync } from "node:fs";
import { ALL_SUMMARY_KINDS, BUILD_SUMMARIES } from "../../src/actions/build-summaries";
import { judge, settle } from "../../src/actions/collect";
import { FILL_TALLY } from "../../src/actions/fill-tally";
import { planFixAll } from "../../src/actions/fix";
import { HAND_OUT, type HandOutPreview } from "../../src/actions/hand-out";
import { draftFor } from "../../src/actions/draft-breakdown";
import { planMergeInto } from "../../src/actions/merge-returns";
import { TRACE } from "../../src/actions/trace";
import { WRITE_CIRCULAR } from "../../src/actions/write-circular";
import { planSettings } from "../../src/actions/write-settings";
import type { EditPlan } from "../../src/core/edits/plan";
import { openReturned } from "../../src/files/incoming/open-incoming";
import { openFile } from "../../src/files/xlsx/read/open";
import type { FileWorkbook } from "../../src/files/xlsx/workbook-file";
import { bookOf } from "../../src/files/xlsx/write/new-book";
import { returnsOf } from "../bench/returns";
import { BOOKS } from "../books/books";
import { REPORT_TEXT } from "../books/report";
import type { Files } from "./libre-office";

export const today = { year: 2023, month: 7, day: 10 };

export function opened(bytes: Uint8Array): FileWorkbook {
  const result = openFile(bytes);
  if (!result.ok) throw new Error(`does not open: ${result.problem}`);
  return result.workbook;
}

export function real(book: keyof typeof BOOKS): FileWorkbook {
  return opened(new Uint8Array(readFileSync(BOOKS[book])));
}

export async function handedOut(workbook: FileWorkbook): Promise<HandOutPreview> {
  const preview = await HAND_OUT.plan(workbook, { today, period: "2024年第一季度" });
  if ("impossible" in preview) throw new Error(preview.impossible);
  return preview;
}

async function saved(workbook: FileWorkbook, plan: EditPlan): Promise<Uint8Array> {
  const receipt = await workbook.apply(plan);
  expect(receipt).toMatchObject({ outcome: "applied", conflicts: [] });
  return workbook.save();
}

async function written(book: keyof typeof BOOKS, plan: (workbook: FileWorkbook) => Promise<EditPlan>) {
  const workbook = real(book);
  return saved(workbook, await plan(workbook));
}

/** Its sheets as we write them, without what another maker left in the file. */
function anew(workbook: FileWorkbook): FileWorkbook {
  return opened(bookOf(workbook.drafts()));
}

/** An office's annex with what three units sent back, and the roster of them. */
async function collected(): Promise<Uint8Array> {
  const { book, context, files } = returnsOf(3, 5);
  const submissions = [];
  for (const { name, bytes } of files)
    for await (const file of openReturned(name, bytes)) submissions.push(...judge(file, context));
  const { plan } = planMergeInto(book, context, settle(submissions, {}, context), { today: "2023-07-01" });
  const looks = {
    styles: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    freezeRows: 0,
    print: { landscape: false },
  };
  return saved(opened(bookOf(book.sheets.map(({ name, values }) => ({ ...looks, name, cells: values })))), plan);
}

/** The breakdown drafted from the report, as a workbook of its own. */
async function drafted(): Promise<Uint8Array> {
  const preview = draftFor({ sheets: [] }, { report: REPORT_TEXT, previous: await real("circular").read() });
  if ("impossible" in preview) throw new Error(preview.impossible);
  return bookOf(preview.plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.draft] : [])));
}

export async function writtenWorkbooks(): Promise<Files> {
  return {
    "filled.xlsx": await written("circular", async (book) => (await FILL_TALLY.plan(book, "values")).plan),
    "formulas.xlsx": await written("circular", async (book) => (await FILL_TALLY.plan(book, "formulas")).plan),
    "fixed.xlsx": await written("circular", (book) => planFixAll(book)),
    "settings.xlsx": await written("circular", (book) => planSettings(book)),
    "summaries.xlsx": await written(
      "circular",
      async (book) => (await BUILD_SUMMARIES.plan(book, ALL_SUMMARY_KINDS, "zh")).plan,
    ),
    "circular.xlsx": await written("circular", async (book) => {
      const preview = await WRITE_CIRCULAR.plan(book, { today });
      if ("impossible" in preview) throw new Error(preview.impossible);
      return preview.plan;
    }),
    "forms.xlsx": await saved(anew(real("breakdown")), (await handedOut(real("breakdown"))).plan),
    "roster.xlsx": await saved(anew(real("breakdown")), (await handedOut(real("breakdown"))).rosterPlan),
    "collected.xlsx": await collected(),
    "trace.xlsx": await written("circular", async (book) => {
      const view = await TRACE.plan(book, { report: REPORT_TEXT });
      if ("impossible" in view) throw new Error(view.impossible);
      return view.plan;
    }),
    "draft.xlsx": await drafted(),
  };
}
