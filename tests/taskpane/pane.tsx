/** The pane on a workbook in memory, driven as a person would. */
import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";
import { act, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { RevealOutcome } from "../../src/actions/workbook";
import type { EditPlan } from "../../src/core/edits/plan";
import { rangeName } from "../../src/core/grid/range";
import { App } from "../../src/taskpane/app";
import type { PickedFile, Services, Watched } from "../../src/taskpane/services";
import type { CollectionKeep } from "../../src/taskpane/screens/collect/collection-state";
import type { ReviewKeep } from "../../src/taskpane/screens/findings/review";
import { Store } from "../../src/taskpane/store";
import { partsOf, tabOf, type View } from "../../src/taskpane/tabs";
import type { Told } from "../../src/worker/jobs";
import { memoryBook, type MemoryWorkbook } from "../kit/memory-workbook";

// Every web view has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// On a busy machine a screen may take longer than the second that is usual.
configure({ asyncUtilTimeout: 10_000 });

// An element's name is asked for with the computed style of all that is in it, for which jsdom tries every rule of every sheet.
// Nothing in the pane is hidden by a rule: what its own attribute says is enough, and the tests take half the time.
window.getComputedStyle = (element) => (element as HTMLElement).style;

/** Two units, three items; the tally lacks one count and the circular names three units. */
export function quarterBook(): MemoryWorkbook {
  return memoryBook({
    通报: [
      ["关于2023年区《政府工作报告》目标任务第二季度完成情况的通报"],
      ["主要目标任务分解为3项责任事项，涉及责任单位3家。已完成年度目标任务的1项，进展顺利的2项。"],
    ],
    统计表: [
      ["2023年区《政府工作报告》完成情况统计表"],
      ["单位", "承办事项", "已完成", "进展顺利", "进度滞后"],
      ["区发改局", 2, 1, null, null],
      ["区商务局", 1, null, 1, null],
      ["总计", 3, 1, 2, null],
    ],
    完成情况: [
      ["2023年区《政府工作报告》目标任务第二季度完成情况"],
      ["责任单位：区发改局"],
      ["序号", "工作标准", "完成情况", "进度评估（已完成、进展顺利、进度滞后）"],
      ["1", "完成固定资产投资20亿元。", "已完成投资21亿元。", "已完成"],
      ["2", "新开工项目10个。", "已开工6个，其余按计划推进。", "进展顺利"],
      ["责任单位：区商务局"],
      ["序号", "工作标准", "完成情况", "进度评估（已完成、进展顺利、进度滞后）"],
      ["1", "举办促消费活动8场。", "已举办5场，反响良好。", "进展顺利"],
    ],
  });
}

export interface Opened {
  /** Names of the Word files handed out. */
  readonly saved: readonly string[];
  /** Other files handed out. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly workbook: MemoryWorkbook;
  /** Places the pane asked to be selected, such as 统计表 D3. */
  readonly revealed: readonly string[];
  readonly languages: readonly string[];
  /** Lets the pane hear that a person changed a cell. */
  touch(): void;
  /** Excel does not answer, or does again. */
  wait(now: boolean): void;
  close(): void;
}

/** A host without storage. */
const forgetful: CollectionKeep = {
  load: () => undefined,
  save: () => undefined,
  saveFile: () => Promise.resolve(),
  loadFiles: () => Promise.resolve([]),
  dropFiles: () => Promise.resolve(),
};

interface Options {
  readonly workbook?: MemoryWorkbook;
  readonly view?: View;
  readonly language?: "zh" | "en";
  readonly example?: () => Promise<EditPlan>;
  readonly reveal?: RevealOutcome;
  readonly picked?: PickedFile;
  readonly downloads?: boolean;
  /** What a pane leaves behind for the next one. */
  readonly keep?: CollectionKeep;
  readonly review?: ReviewKeep;
  /** Holds the reading of a returned file back. */
  readonly beforeReading?: () => Promise<void>;
}

export function openPane(options: Options = {}): Opened {
  const workbook = options.workbook ?? quarterBook();
  const revealed: string[] = [];
  const languages: string[] = [];
  const saved: string[] = [];
  const files: Opened["files"][number][] = [];
  const waiting = new Store(false);
  const watchers = new Set<() => void>();
  const services: Services = {
    workbook,
    waiting,
    downloads: options.downloads ?? true,
    reveal(sheet, range) {
      revealed.push(`${sheet} ${rangeName(range)}`);
      return Promise.resolve(options.reveal ?? "shown");
    },
    watch(onChange) {
      watchers.add(onChange);
      return Promise.resolve(() => watchers.delete(onChange));
    },
    loadExample: options.example ?? (() => Promise.reject(new Error("no example"))),
    readFile: () => (options.picked ? Promise.resolve(options.picked) : Promise.reject(new Error("no file"))),
    async openReturned(file, onFile, signal) {
      await Promise.race([
        options.beforeReading?.(),
        new Promise((_, stop) => signal.addEventListener("abort", () => stop(new Error("stopped")))),
      ]);
      const bytes = await bytesOf(file);
      for await (const returned of (await work()).openReturned(file.name, bytes)) {
        if (signal.aborted) throw new Error("stopped");
        onFile(returned);
      }
    },
    openKeep: () => Promise.resolve(options.keep ?? forgetful),
    openReview: () => Promise.resolve(options.review ?? { load: () => undefined, save: () => undefined }),
    judgeReturns: async (...given) => sent((await work()).judgeReturns(...given)),
    async packForms(forms, kind, onMade, signal) {
      for await (const part of (await work()).packForms(forms, kind, { year: 2024, month: 3, day: 1 })) {
        if (signal.aborted) throw new Error("stopped");
        if (typeof part !== "number") return part;
        onMade(part);
      }
      throw new Error("no archive");
    },
    async openPaper(source, kind) {
      return (await work()).openPaper(await bytesOf(source), kind);
    },
    checkWithReport: async (book, given, watched) => finish((await work()).checkWithReport(book, given), watched),
    trace: async (book, given, watched) => {
      await options.beforeReading?.();
      return finish((await work()).trace(book, given), watched);
    },
    draftBreakdown: async (book, given, watched) => finish((await work()).draftBreakdown(book, given), watched),
    async saveBook(sheets, name) {
      files.push({ name, bytes: (await import("../../src/files/xlsx/write/new-book")).bookOf(sheets) });
    },
    saveFile: (bytes, name) => void files.push({ name, bytes }),
    saveCircular(_, name) {
      saved.push(name);
      return Promise.resolve();
    },
    rememberLanguage: (language) => void languages.push(language),
  };
  const { unmount: close } = render(
    <App services={services} look="light" language={options.language ?? "zh"} view={options.view ?? "overview"} />,
  );
  const touch = (): void => act(() => watchers.forEach((tell) => tell()));
  const wait = (now: boolean): void => {
    act(() => waiting.change(() => now));
  };
  return { wait, workbook, revealed, languages, saved, files, touch, close };
}

/** What the worker does, done here; loaded by those tests alone that need it. */
async function work() {
  return (await import("../../src/worker/jobs")).jobs;
}

/** A long job followed to its result. */
async function finish<T>(parts: AsyncGenerator<Told<T>>, { signal, onProgress }: Watched): Promise<T> {
  for await (const part of parts) {
    await new Promise((next) => setTimeout(next));
    if (signal.aborted) throw new Error("stopped");
    if ("result" in part) return sent(part.result);
    onProgress(part.progress);
  }
  throw new Error("no result");
}

/** As it comes over from the worker: what cannot be copied cannot be sent. */
function sent<T>(answer: T): T {
  return deserialize(serialize(answer)) as T;
}

/** jsdom's files cannot be asked for their bytes themselves. */
function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Promise((read, failed) => {
    const reader = new FileReader();
    reader.onload = () => read(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => failed(new Error("unreadable"));
    reader.readAsArrayBuffer(file);
  });
}

/** The button once it is there and can be pressed: until the first check is done nothing can be written. */
export async function whenReady(name: string | RegExp): Promise<HTMLButtonElement> {
  return waitFor(() => {
    const button = screen.getByRole<HTMLButtonElement>("button", { name });
    expect(button.disabled).toBe(false);
    return button;
  });
}

/** Presses a button as soon as it can be pressed; what that starts is waited for as far as it goes without the passing of time. */
export async function press(name: string | RegExp): Promise<void> {
  // In the same moment: a preview made anew may disable it in the next.
  await waitFor(() => {
    const button = screen.getByRole<HTMLButtonElement>("button", { name });
    expect(button.disabled).toBe(false);
    fireEvent.click(button);
  });
  await act(() => Promise.resolve());
}

/** Goes to a part of the pane, by its tab and where the tab has several by its choice. */
export function showPart(part: View): void {
  const tab = tabOf(part);
  fireEvent.click(document.getElementById(`tab-${tab}`) as HTMLElement);
  if (partsOf(tab).length > 1) fireEvent.click(document.getElementById(`part-${part}`) as HTMLElement);
}

/** Rows of the tables of cells that would change: [cell, now, becomes]. */
export function previewRows(): string[][] {
  return screen
    .queryAllByRole("rowheader")
    .map((header) => [...(header.parentElement?.children ?? [])].map((cell) => cell.textContent));
}

export async function receiptText(): Promise<string> {
  const bar = await screen.findByRole("group", { name: /写入结果|What was written/ });
  return within(bar).getByText(/./, { selector: ".fui-MessageBarBody" }).textContent;
}
