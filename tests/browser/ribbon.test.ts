/** The ribbon's buttons, pressed through office.js as Excel presses them. */
import { blankWorkbook } from "../../src/workbench/blank";
import { chooseSheet, contents, screenshot, selection, showPart, useWorkbench } from "./kit";

const kit = useWorkbench();

test("填充统计表 writes the one cell that differs and goes to it", async () => {
  const { page, problems } = await kit.open();
  await page.locator("#fillTally").click();
  await page.locator('td[data-cell="D16"]', { hasText: "1" }).waitFor();
  expect(await selection(page)).toEqual({ sheet: "附件1 统计表", address: "D16" });
  expect(problems).toEqual([]);
});

test("a pane that is open knows that the ribbon wrote", async () => {
  const { page, pane, problems } = await kit.open();
  await pane.getByText("发现 2 个错误").waitFor();
  await page.locator("#fillTally").click();
  await pane.getByText(/校验后有改动/).waitFor();
  await pane.getByRole("button", { name: "重新校验" }).click();
  await pane.getByText("发现 1 个错误").waitFor();
  expect(problems).toEqual([]);
});

test("pressed again, it says in a dialog that there is nothing to fill", async () => {
  const { page, problems } = await kit.open();
  await page.locator("#fillTally").click();
  await page.locator('td[data-cell="D16"]', { hasText: "1" }).waitFor();
  await page.locator("#fillTally").click();
  const dialog = page.getByRole("dialog");
  await dialog.frameLocator("iframe").getByText("统计表与附表一致，没有需要填写的单元格。", { exact: true }).waitFor();
  await screenshot(page, "ribbon-dialog");
  await dialog.getByRole("button", { name: "关闭" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.locator("#fillTally").click();
  await dialog.waitFor();
  expect(problems).toEqual([]);
});

test("生成汇总 adds the summary sheets and goes to the first", async () => {
  const { page, problems } = await kit.open();
  await page.locator("#buildSummaries").click();
  await page.getByRole("tab").nth(4).waitFor();
  const names = await page.getByRole("tab").allTextContents();
  expect(names.slice(0, 3)).toEqual(["通报", "附件1 统计表", "附件2 完成情况"]);
  expect((await selection(page)).sheet).toBe(names[3]);
  await screenshot(page, "ribbon-summaries");
  expect(problems).toEqual([]);
});

test("on a workbook without tables both say what is missing and write nothing", async () => {
  const { page } = await kit.open({ book: { name: "blank.xlsx", bytes: blankWorkbook() }, language: "en-US" });
  const dialog = page.getByRole("dialog");
  await page.locator("#fillTally").click();
  await dialog.frameLocator("iframe").getByText("No statistics sheet").waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.locator("#buildSummaries").click();
  await dialog.frameLocator("iframe").getByText("No items were found to sum up").waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  await chooseSheet(page, "Sheet1");
  expect(await contents(page, "A1")).toBe("");
  expect(await page.getByRole("tab").count()).toBe(1);
});

test("校验 and 任务窗格 open the same page, so that neither takes the place of what was begun in the pane", async () => {
  const { page, pane } = await kit.open();
  await showPart(pane, "collect");
  await page.locator("#check").click();
  await page.locator("#showPane").click();
  expect(await pane.locator("#part-collect").getAttribute("aria-selected")).toBe("true");
  await page.locator("#closePane").click();
  expect(await page.locator("#pane").isVisible()).toBe(false);
  await page.locator("#check").click();
  await page.locator('#frame iframe[src="taskpane.html"]').waitFor();
});
