/** 报告 in the built pane: the real report of 2023 against the real circular, the sheet, the draft and its file. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { openFile } from "../../src/files/xlsx/read/open";
import { contents, screenshot, selection, showPart, useWorkbench, waitForSelection } from "./kit";
import { BOOKS } from "../books/books";
import { looks, looksGood } from "./look";

const kit = useWorkbench();
const circular = { name: "2023q2-circular.xlsx", bytes: new Uint8Array(readFileSync(BOOKS.circular)) };
const REPORT = path.join(__dirname, "../books/2023-work-report.txt");
const tabs = (page: Page) => page.locator(".tab-list").getByRole("tab").allTextContents();

const toTrace = async (pane: FrameLocator) => {
  await showPart(pane, "trace");
  await pane.getByRole("heading", { level: 2, name: /^(对照报告|Compare with the report)$/ }).waitFor();
};
const toDraft = async (pane: FrameLocator) => {
  await showPart(pane, "draft");
  await pane.getByRole("heading", { level: 2, name: /^(拟分解表|Draft the breakdown)$/ }).waitFor();
};
const chooseReport = (pane: FrameLocator) =>
  pane.getByLabel(/^(选择报告文件|Choose the report)$/).setInputFiles(REPORT);

test("the real pair: two numbers differ, one project is carried by nobody, ten rows come from elsewhere", async () => {
  const { page, pane, problems } = await kit.open({ book: circular });
  const before = await tabs(page);
  await toTrace(pane);
  await chooseReport(pane);
  await pane.getByRole("heading", { name: "各章承接情况" }).waitFor();
  expect(await pane.getByRole("group", { name: "看哪些" }).getByRole("button").allTextContents()).toEqual([
    "数字不一致 2",
    "未承接 25",
    "无出处 10",
    "全部 184",
  ]);
  await pane.getByRole("button", { name: /本项 6条，报告 13条/ }).click();
  await waitForSelection(page, "B252");
  expect((await selection(page)).sheet).toBe("附件2 完成情况");
  await screenshot(page, "trace-drift");
  await pane.getByRole("button", { name: "生成对照表" }).click();
  await pane.getByRole("button", { name: "撤销" }).waitFor();
  await page.getByRole("tab", { name: "对照表" }).click();
  expect(await contents(page, "A1")).toBe("2023年政府工作报告与责任事项对照表");
  await screenshot(page, "trace-sheet");
  await pane.getByRole("button", { name: "撤销" }).click();
  await page.getByRole("tab", { name: "对照表" }).waitFor({ state: "detached" });
  expect(await tabs(page)).toEqual(before);
  await showPart(pane, "findings");
  await pane.getByText(/政府工作报告为“5%以上”/).waitFor();
  expect(problems).toEqual([]);
});

test("drafted from the same report with this book's rows, decided, written as a sheet and as a file that 下发 can use", async () => {
  const { page, pane, problems } = await kit.open({ book: circular });
  await toDraft(pane);
  await chooseReport(pane);
  await pane.getByText(/^已选“2023-work-report.txt”/).waitFor();
  await pane.getByRole("button", { name: "拟分解表", exact: true }).click();
  await pane.getByRole("heading", { name: /^共 1\d\d 条$/ }).waitFor();
  await pane.locator("li > button[aria-expanded]").nth(4).click();
  await screenshot(page, "draft-open");
  await pane.getByRole("button", { name: "与上一条合并" }).click();
  await pane.getByRole("button", { name: "拆分" }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "下载 Excel 文件" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("拟分解表（2023年）.xlsx");
  const opened = openFile(new Uint8Array(await readFile(await download.path())));
  expect(opened.ok && (await opened.workbook.read()).sheets.map(({ name }) => name)).toEqual(["拟分解表"]);
  await pane.getByRole("button", { name: "写成工作表" }).click();
  await pane.getByRole("button", { name: "撤销" }).waitFor();
  await page.getByRole("tab", { name: "拟分解表" }).click();
  await screenshot(page, "draft-sheet");
  await pane.getByRole("button", { name: "撤销" }).click();
  await page.getByRole("tab", { name: "拟分解表" }).waitFor({ state: "detached" });
  expect(problems).toEqual([]);
});

test("by the keyboard alone: the report pasted, a difference opened, the sheet written and taken back", async () => {
  const { page, pane } = await kit.open({ book: circular });
  await toTrace(pane);
  await pane.getByRole("button", { name: "粘贴全文" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.insertText(readFileSync(REPORT, "utf8"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const write = pane.getByRole("button", { name: "生成对照表" });
  await write.waitFor();
  const first = pane.locator("li > button[aria-expanded]").first();
  await first.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await waitForSelection(page, "B252");
  expect((await selection(page)).sheet).toBe("附件2 完成情况");
  await write.focus();
  await page.keyboard.press("Enter");
  // Nothing can be taken back before the check that follows is done.
  await pane.getByText(/工作表“对照表”已是最新/).waitFor();
  await pane.getByRole("group", { name: "写入结果" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "对照表" }).waitFor({ state: "detached" });
});

const screens: Readonly<Record<string, (pane: FrameLocator) => Promise<void>>> = {
  "trace-empty": toTrace,
  trace: async (pane) => {
    await chooseReport(pane);
    await pane.locator("li > button[aria-expanded]").first().waitFor();
  },
  "trace-detail": (pane) => pane.locator("li > button[aria-expanded]").first().click(),
  "trace-open": async (pane) => {
    await pane.getByRole("button", { name: /^(未承接|Not carried) \d/ }).click();
    await pane.locator("li > button[aria-expanded]").first().click();
  },
  "trace-all": (pane) => pane.getByRole("button", { name: /^(全部|All) \d/ }).click(),
  draft: async (pane) => {
    await toDraft(pane);
    await pane.getByRole("button", { name: /^(拟分解表|Draft)$/ }).click();
    await pane.locator("li > button[aria-expanded]").first().waitFor();
  },
  "draft-detail": (pane) => pane.locator("li > button[aria-expanded]").nth(3).click(),
};

test.each(looks)("$language, $theme, $paneWidth px", async (look) => {
  const { page, pane, problems } = await kit.open({ ...look, book: circular });
  for (const [name, show] of Object.entries(screens)) {
    await show(pane);
    await looksGood(page, name, look);
    // The lower part, which lies below the fold.
    await pane.locator("#screen").evaluate((panel) => panel.parentElement?.scrollBy(0, 640));
    await screenshot(page, `${name}-below-${look.language}-${look.theme}-${look.paneWidth}`);
  }
  expect(problems).toEqual([]);
});
