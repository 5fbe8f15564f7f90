/** 收件 in the built pane: real forms come back as files, are judged in the worker, merged and taken back. */
import { readFileSync } from "node:fs";
import type { FrameLocator } from "playwright-core";
import { planHandOutSheets, type UnitForm } from "../../src/actions/hand-out";
import { zipOf } from "../../src/files/zip-write";
import { BOOKS, realSnapshot } from "../books/books";
import { cell, docx, row, table } from "../files/returned/kit";
import { answeredForm, onTrack } from "../kit/answered-forms";
import { chooseSheet, contents, screenshot, useWorkbench, type BenchOptions } from "./kit";

const kit = useWorkbench();
const breakdown = { name: "2024-breakdown.xlsx", bytes: new Uint8Array(readFileSync(BOOKS.breakdown)) };
const period = "2024年第一季度";
const today = { year: 2024, month: 3, day: 1 };

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const given = (name: string, bytes: Uint8Array): Given => ({ name, mimeType: "", buffer: Buffer.from(bytes) });

async function formsOf(book: keyof typeof BOOKS, own = period): Promise<(unit: string) => UnitForm> {
  const preview = planHandOutSheets(await realSnapshot(book), { today, period: own });
  if ("impossible" in preview) throw new Error(preview.impossible);
  return (unit) => {
    const form = preview.forms.find((one) => one.unit === unit);
    if (!form) throw new Error(`no form of ${unit}`);
    return form;
  };
}

/** A unit that answers in a Word table of its own. */
function wordReturn({ unit, rows }: UnitForm): Uint8Array {
  const lines = rows.map((one, i) => {
    const { progressNote, rating } = onTrack(one);
    return row([String(i + 1), one.standard, progressNote, rating].map((text) => cell(text)));
  });
  const header = row(["序号", "工作标准", "完成情况", "进度评估"].map((text) => cell(text)));
  return docx(table([row([cell(`责任单位：${unit}`, '<w:gridSpan w:val="4"/>')]), header, ...lines]));
}

async function handedOut(options: BenchOptions = {}) {
  const bench = await kit.open({ book: breakdown, ...options });
  const { pane } = bench;
  await pane.locator("#tab-handOut").click();
  await pane.getByRole("textbox", { name: /填报期间|Period/ }).fill(period);
  await pane.getByRole("button", { name: /^(下载 Excel 表|Download Excel)/ }).waitFor();
  await Promise.all([
    bench.page.waitForEvent("download"),
    pane.getByRole("button", { name: /^(下载 Excel 表|Download Excel)/ }).click(),
  ]);
  await pane.getByRole("button", { name: /^(撤销|Undo)$/ }).waitFor();
  await pane.locator("#tab-collect").click();
  return bench;
}

const picker = (pane: FrameLocator) => pane.locator("input[type=file][multiple]");
const verdict = (pane: FrameLocator, name: string | RegExp) =>
  pane.getByRole("group", { name: /按结论筛选|Filter by verdict/ }).getByRole("button", { name });

async function batch(): Promise<Given[]> {
  const form = await formsOf("breakdown");
  const altered = await answeredForm(form("区财政局"), (one) => ({
    ...onTrack(one),
    standard: "与上年持平。",
    rating: "优秀",
  }));
  return [
    given("区教育局.xlsx", await answeredForm(form("区教育局"))),
    given("区财政局.xlsx", altered),
    given("区民政局.docx", wordReturn(form("区民政局"))),
    given(
      "第一批.zip",
      zipOf([
        { name: "区司法局.xlsx", bytes: await answeredForm(form("区司法局")) },
        { name: "空表.xlsx", bytes: await answeredForm(form("区统计局"), () => ({ progressNote: "", rating: "" })) },
      ]),
    ),
    given("坏文件.xlsx", new TextEncoder().encode("这不是工作簿")),
  ];
}

test("files are judged, merged into a new annex with the roster, and taken back", async () => {
  const { page, pane, problems } = await handedOut();
  await screenshot(page, "collect-empty");
  await picker(pane).setInputFiles(await batch());
  await verdict(pane, /^需退回 2/).waitFor();
  expect(await verdict(pane, /./).allTextContents()).toEqual(["通过 3", "需退回 2", "无法读取 1"]);
  await screenshot(page, "collect-list");

  await pane.getByRole("button", { name: /区财政局/ }).click();
  await pane.getByRole("textbox", { name: "给区财政局的退回意见" }).waitFor();
  await screenshot(page, "collect-detail");

  await pane.getByRole("button", { name: "合并到附表…" }).click();
  await pane.getByRole("button", { name: /^区教育局/ }).click();
  await screenshot(page, "collect-merge");
  await pane.getByRole("button", { name: /^合并 3 家/ }).click();
  await pane.getByRole("button", { name: "撤销" }).waitFor();
  await chooseSheet(page, "附件2 完成情况");
  expect(await contents(page, "A1")).toContain("第一季度");
  await screenshot(page, "collect-merged");
  await chooseSheet(page, "报送情况");
  await screenshot(page, "collect-roster");
  await pane.getByRole("button", { name: "催报和通报用语" }).click();
  await pane.getByRole("heading", { name: "通报里的报送情况" }).waitFor();
  await screenshot(page, "collect-reminders");
  await pane.getByRole("button", { name: "撤销" }).click();
  await page.getByRole("tab", { name: "附件2 完成情况" }).waitFor({ state: "detached" });
  expect(problems).toEqual([]);
});
