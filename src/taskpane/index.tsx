/** Wires the pane to Excel: the open workbook, Office's language and theme, the built-in example. */
import { FluentProvider } from "@fluentui/react-components";
import { lazy, StrictMode, Suspense, useEffect, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Circular } from "../actions/write-circular";
import type { SheetDraft } from "../core/edits/draft";
import type { EditPlan } from "../core/edits/plan";
import { type Language, languageOf } from "../core/language/language";
import type { FormFormat } from "../core/forms/form-names";
import type { UnitForm } from "../core/forms/form";
import type { ReturnedFile } from "../core/returns/reading/returned-file";
import { MAX_ARCHIVE, MAX_FILE } from "../files/incoming/limits";
import { openExcelWorkbook } from "../office/excel-workbook";
import { canDownload, readHostFacts } from "../office/host-facts";
import { hearOtherPages } from "../office/other-pages";
import { Helper } from "../worker/helper";
import { follow } from "../worker/follow";
import type { Jobs } from "../worker/jobs";
import { App } from "./app";
import { LanguageContext, WORDS } from "./language";
import type { PickedFile, PickedPaper, Services } from "./services";
import { viewNamed } from "./session";
import { saveFile } from "./save-file";
import { today } from "./parts/today";
import { Store } from "./store";
import { FONTS, lookOf, themeFor, type Look } from "./theme";

const exampleFile = "assets/2023q2-circular.xlsx";
const languageKey = "duchatong.language";

/** Storage may be switched off for add-ins; the choice then lasts as long as the pane. */
function rememberedLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(languageKey);
    return kept === "zh" || kept === "en" ? kept : undefined;
  } catch {
    return undefined;
  }
}

function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    return;
  }
}

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

const forcedColours = matchMedia("(forced-colors: active)");

function currentLook(): Look {
  return lookOf(readHostFacts().theme?.background, forcedColours.matches);
}

/** Excel tells of no change of theme, so it is asked again whenever the person comes back to the pane. */
function useLook(): Look {
  const [look, setLook] = useState(currentLook);
  useEffect(() => {
    const ask = (): void => setLook(currentLook());
    window.addEventListener("focus", ask);
    forcedColours.addEventListener("change", ask);
    return () => {
      window.removeEventListener("focus", ask);
      forcedColours.removeEventListener("change", ask);
    };
  }, []);
  return look;
}

const SelfTestScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "self-test" */ "./screens/self-test/self-test-screen")).SelfTestScreen,
}));

async function runSelfTest(): Promise<object> {
  return (await import(/* webpackChunkName: "self-test" */ "../office/self-test/self-test")).runSelfTest();
}

/** Asked for by the address alone: it is no part of anybody's work. */
function SelfTest() {
  const language = rememberedLanguage() ?? languageOf(readHostFacts().language);
  return (
    <LanguageContext value={language}>
      <FluentProvider theme={themeFor(useLook())} lang={language === "zh" ? "zh-CN" : "en"}>
        <Suspense fallback={null}>
          <SelfTestScreen run={runSelfTest} />
        </Suspense>
      </FluentProvider>
    </LanguageContext>
  );
}

function ExcelPane({ services }: { readonly services: Services }) {
  const view = viewNamed(new URLSearchParams(location.search).get("view"));
  const language = rememberedLanguage() ?? languageOf(readHostFacts().language);
  return <App services={services} look={useLook()} language={language} view={view} />;
}

function showOutside(root: Root): void {
  const { notInExcel, noOffice } = WORDS[rememberedLanguage() ?? languageOf(navigator.language)];
  const sentence = hasOffice() ? notInExcel : noOffice(officeAddress());
  root.render(<p style={{ margin: 0, padding: "16px", fontFamily: FONTS }}>{sentence}</p>);
}

function hasOffice(): boolean {
  return "Office" in window;
}

/** Where the page asked for office.js. */
function officeAddress(): string {
  return document.querySelector<HTMLScriptElement>('script[src$="office.js"]')?.src ?? "office.js";
}

function start(root: Root): void {
  if (new URLSearchParams(location.search).get("view") === "selftest") {
    root.render(<SelfTest />);
    return;
  }
  const waiting = new Store(false);
  const workbook = openExcelWorkbook((now) => waiting.change(() => now));
  const services: Services = {
    workbook,
    waiting,
    downloads: canDownload(),
    reveal: (sheet, range) => workbook.reveal(sheet, range),
    async watch(onChange) {
      const stopHearing = hearOtherPages(onChange);
      const stopWatching = await workbook.watch(onChange).catch(() => () => undefined);
      return () => {
        stopHearing();
        stopWatching();
      };
    },
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
    rememberLanguage,
  };
  root.render(
    <StrictMode>
      <ExcelPane services={services} />
    </StrictMode>,
  );
}

/** Outside Office some versions of office.js answer that there is no host, others never answer. */
const patience = 4000;

const place = document.getElementById("root");
if (place) {
  const root = createRoot(place);
  if (hasOffice()) {
    const silence = setTimeout(() => showOutside(root), patience);
    void Office.onReady().then(({ host }) => {
      clearTimeout(silence);
      if (host === Office.HostType.Excel) start(root);
      else showOutside(root);
    });
  } else {
    showOutside(root);
  }
}
