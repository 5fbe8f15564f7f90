/** Files as the units send them back, given to the pane as a person gives them. */
import { readFileSync } from "node:fs";
import type { FrameLocator } from "playwright-core";
import { planHandOutSheets, type UnitForm } from "../../src/actions/hand-out";
import { zipOf } from "../../src/files/package/zip-write";
import { BOOKS, realSnapshot } from "../books/books";
import { cell, docx, row, table } from "../files/incoming/kit";
import { answeredForm, onTrack } from "../kit/answered-forms";
import { showPart, type Bench, type BenchOptions, type Kit } from "./kit";

export const BREAKDOWN = { name: "2024-breakdown.xlsx", bytes: new Uint8Array(readFileSync(BOOKS.breakdown)) };

export interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function given(name: string, bytes: Uint8Array): Given {
  return { name, mimeType: "", buffer: Buffer.from(bytes) };
}

export async function formsOf(book: keyof typeof BOOKS, period: string): Promise<readonly UnitForm[]> {
  const today = { year: 2024, month: 3, day: 1 };
  const preview = planHandOutSheets(await realSnapshot(book), { today, period });
  if ("impossible" in preview) throw new Error(preview.impossible);
  return preview.forms;
}

export function formOf(forms: readonly UnitForm[], unit: string): UnitForm {
  const form = forms.find((one) => one.unit === unit);
  if (!form) throw new Error(`no form of ${unit}`);
  return form;
}

/** A unit that answers in a Word table of its own. */
export function wordReturn({ unit, rows }: UnitForm): Uint8Array {
  const lines = rows.map((one, i) => {
    const { progressNote, rating } = onTrack(one);
    return row([String(i + 1), one.standard, progressNote, rating].map((text) => cell(text)));
  });
  const header = row(["序号", "工作标准", "完成情况", "进度评估"].map((text) => cell(text)));
  return docx(table([row([cell(`责任单位：${unit}`, '<w:gridSpan w:val="4"/>')]), header, ...lines]));
}

/** Three to accept, two to send back, one that is no form at all; one answers in Word, two come in an archive. */
export async function mixedBatch(): Promise<Given[]> {
  const forms = await formsOf("breakdown", "2024年第一季度");
  const altered = await answeredForm(formOf(forms, "区财政局"), (one) => ({
    ...onTrack(one),
    standard: "与上年持平。",
    rating: "优秀",
  }));
  const blank = await answeredForm(formOf(forms, "区统计局"), () => ({ progressNote: "", rating: "" }));
  return [
    given("区教育局.xlsx", await answeredForm(formOf(forms, "区教育局"))),
    given("区财政局.xlsx", altered),
    given("区民政局.docx", wordReturn(formOf(forms, "区民政局"))),
    given(
      "第一批.zip",
      zipOf([
        { name: "区司法局.xlsx", bytes: await answeredForm(formOf(forms, "区司法局")) },
        { name: "空表.xlsx", bytes: blank },
      ]),
    ),
    given("坏文件.xlsx", new TextEncoder().encode("这不是工作簿")),
  ];
}

/** The breakdown open, the roster of its first quarter written, the pane on 收件. */
export async function handedOut(kit: Kit, options: BenchOptions = {}): Promise<Bench> {
  const bench = await kit.open({ book: BREAKDOWN, ...options });
  const { page, pane } = bench;
  await showPart(pane, "handOut");
  await pane.getByRole("textbox", { name: /填报期间|Period/ }).fill("2024年第一季度");
  const download = pane.getByRole("button", { name: /^(下载 Excel 表|Download Excel)/ });
  await Promise.all([page.waitForEvent("download"), download.click()]);
  await pane.getByRole("button", { name: /^(撤销|Undo)$/ }).waitFor();
  await showPart(pane, "collect");
  return bench;
}

export function picker(pane: FrameLocator) {
  return pane.locator("input[type=file][multiple]");
}

export function verdicts(pane: FrameLocator) {
  return pane.getByRole("group", { name: /按结论筛选|Filter by verdict/ }).getByRole("button");
}
