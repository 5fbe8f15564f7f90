/** What the pane does with files: the built-in example, files that a person picks, and files to take along; long work away from the page. */
import type { Circular } from "../actions/write-circular";
import type { SheetDraft } from "../core/edits/draft";
import type { EditPlan } from "../core/edits/plan";
import type { FormFormat } from "../core/forms/form-names";
import type { UnitForm } from "../core/forms/form";
import type { ReturnedFile } from "../core/returns/reading/returned-file";
import { MAX_ARCHIVE, MAX_FILE } from "../files/incoming/limits";
import { follow } from "../worker/follow";
import { Helper } from "../worker/helper";
import type { Jobs } from "../worker/jobs";
import { today } from "./parts/today";
import { saveFile } from "./save-file";
import type { PickedFile, PickedPaper, Services } from "./services";

const exampleFile = "assets/2023q2-circular.xlsx";

async function loadExample(): Promise<EditPlan> {
  const [{ openFile }, answer] = await Promise.all([
    import(/* webpackChunkName: "files" */ "../files/xlsx/read/open"),
    fetch(exampleFile),
  ]);
  if (!answer.ok) throw new Error(`${exampleFile}: ${answer.status}`);
  const opened = openFile(new Uint8Array(await answer.arrayBuffer()));
  if (!opened.ok) throw new Error(`${exampleFile}: ${opened.problem}`);
  return { label: "example", edits: opened.workbook.drafts().map((draft) => ({ kind: "addSheet", draft })) };
}

async function readFile(file: File): Promise<PickedFile> {
  const [{ openFile }, { describeProblem }, bytes] = await Promise.all([
    import(/* webpackChunkName: "files" */ "../files/xlsx/read/open"),
    import(/* webpackChunkName: "files" */ "../files/package/problems"),
    file.arrayBuffer(),
  ]);
  const opened = openFile(new Uint8Array(bytes));
  if (opened.ok) return { ok: true, book: await opened.workbook.read() };
  const { problem } = opened;
  return { ok: false, reason: { zh: describeProblem(problem, "zh"), en: describeProblem(problem, "en") } };
}

function startHelper(): Helper<Jobs> {
  return new Helper<Jobs>(
    () => new Worker(/* webpackChunkName: "worker" */ new URL("../worker/index.ts", import.meta.url)),
    async () => (await import(/* webpackChunkName: "jobs" */ "../worker/jobs")).jobs,
  );
}

/** One for what comes back, one for what goes out, one for checks and one for reports: stopping one leaves the others alone. */
const reader = startHelper();
const maker = startHelper();
const checker = startHelper();
const tracer = startHelper();

async function openPaper(source: Blob, kind: "report" | "other"): Promise<PickedPaper> {
  // As with returns: the reader refuses what is longer.
  const bytes = new Uint8Array(await source.slice(0, MAX_FILE + 1).arrayBuffer());
  return reader.ask("openPaper", [bytes, kind]);
}

async function saveBook(sheets: readonly SheetDraft[], name: string): Promise<void> {
  const { bookOf } = await import(/* webpackChunkName: "docx" */ "../files/xlsx/write/new-book");
  saveFile(bookOf(sheets), name);
}

async function openReturned(file: File, onFile: (returned: ReturnedFile) => void, signal: AbortSignal): Promise<void> {
  // The reader refuses what is longer; nobody needs the rest of it in memory.
  const bytes = new Uint8Array(await file.slice(0, MAX_ARCHIVE + 1).arrayBuffer());
  await reader.each("openReturned", [file.name, bytes], onFile, signal);
}

async function packForms(
  forms: readonly UnitForm[],
  format: FormFormat,
  onMade: (count: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  let archive = new Uint8Array();
  const told = (part: number | Uint8Array): void => {
    if (typeof part === "number") onMade(part);
    else archive = new Uint8Array(part);
  };
  await maker.each("packForms", [forms, format, today()], told, signal);
  return archive;
}

async function saveCircular(circular: Circular, name: string): Promise<void> {
  const { circularDocx } = await import(/* webpackChunkName: "docx" */ "../files/docx/circular-docx");
  saveFile(await circularDocx(circular), name);
}

export const fileServices: Pick<
  Services,
  | "loadExample"
  | "readFile"
  | "openReturned"
  | "judgeReturns"
  | "packForms"
  | "openPaper"
  | "checkWithReport"
  | "trace"
  | "draftBreakdown"
  | "saveBook"
  | "saveFile"
  | "saveCircular"
> = {
  loadExample,
  readFile,
  openReturned,
  judgeReturns: (book, files, options) => reader.ask("judgeReturns", [book, files, options]),
  packForms,
  openPaper,
  checkWithReport: (book, options, watched) => follow(checker, "checkWithReport", [book, options], watched),
  trace: (book, options, watched) => follow(tracer, "trace", [book, options], watched),
  draftBreakdown: (book, options, watched) => follow(tracer, "draftBreakdown", [book, options], watched),
  saveBook,
  saveFile,
  saveCircular,
};
