/** The pane of the built add-in beside the real 2023 Q2 circular: check, select, fill, sum up, take back. */
import type { FrameLocator, Page } from "playwright-core";
import { chooseSheet, contents, screenshot, selectCell, selection, showPart, useWorkbench } from "./kit";

const kit = useWorkbench();
const tally = "附件1 统计表";

const press = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name }).click();
const sheets = (page: Page) => page.locator(".tab-list").getByRole("tab").allTextContents();

/** Which cell the workbench page shows as selected once the host has answered. */
async function selected(page: Page, address: string): Promise<{ sheet: string | null; address: string }> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>(".address")?.value === wanted,
    address,
  );
  return selection(page);
}

test("opens with what was recognised, in numbers", async () => {
  const { page, pane, problems } = await kit.open();
  await pane.getByText("发现 2 个错误").waitFor();
  expect(await pane.locator("dd").allTextContents()).toEqual(["31家", expect.stringMatching(/^168项/)]);
  expect(await pane.getByRole("img").getAttribute("aria-label")).toMatch(/已完成 4 项，占 2%、进展顺利 164 项，占 98%/);
  await screenshot(page, "overview");
  expect(problems).toEqual([]);
});

test("finds exactly two errors, and a press on one selects its cell", async () => {
  const { page, pane, problems } = await kit.open();
  await showPart(pane, "findings");
  await press(pane, "错误 2");
  expect(await pane.getByRole("listitem").count()).toBe(2);
  await press(pane, /海棠、方杨工作专班“进展顺利”为空/);
  expect(await selected(page, "D16")).toEqual({ sheet: tally, address: "D16" });
  await screenshot(page, "findings");
  await press(pane, /通报写“责任单位30家”/);
  expect(await selected(page, "A3")).toEqual({ sheet: "通报", address: "A3" });
  expect(problems).toEqual([]);
});

test("a cell typed in the sheet makes the results old, and checking again knows it", async () => {
  const { page, pane, problems } = await kit.open();
  await pane.getByText("发现 2 个错误").waitFor();
  await chooseSheet(page, tally);
  await selectCell(page, "D16");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await pane.getByText(/校验后有改动/).waitFor();
  await screenshot(page, "stale");
  await press(pane, "重新校验");
  await pane.getByText("发现 1 个错误").waitFor();
  expect(await pane.getByText(/校验后有改动/).count()).toBe(0);
  expect(problems).toEqual([]);
});

test("a sheet that comes or goes makes the results old, the pane's own summaries do not", async () => {
  const { page, pane, problems } = await kit.open();
  await showPart(pane, "summaries");
  await press(pane, "生成 4 张表");
  await pane.getByText("选中的汇总都已是最新。").waitFor();
  expect(await pane.getByText(/校验后有改动/).count()).toBe(0);
  // No Excel says who added a sheet, so any other script of the page does as well as a person.
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  await frame?.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("新表");
      await context.sync();
    }),
  );
  await pane.getByText(/校验后有改动/).waitFor();
  await press(pane, "重新校验");
  await pane.getByText(/^\d\d:\d\d 校验$/).waitFor();
  await frame?.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("新表").delete();
      await context.sync();
    }),
  );
  await pane.getByText(/校验后有改动/).waitFor();
  expect(problems).toEqual([]);
});

test("the keyboard alone reaches a finding and its cell", async () => {
  const { page, pane } = await kit.open();
  await pane.getByRole("tab", { name: "概览" }).focus();
  await page.keyboard.press("ArrowRight");
  await pane.getByRole("button", { name: "导出清单" }).waitFor();
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press("Tab");
    if ((await pane.locator(":focus").textContent())?.includes("海棠")) break;
  }
  await page.keyboard.press("Enter");
  expect(await selected(page, "D16")).toEqual({ sheet: tally, address: "D16" });
});

test("fills the one blank count after showing it, and takes it back", async () => {
  const { page, pane, problems } = await kit.open();
  await chooseSheet(page, tally);
  await selectCell(page, "A1");
  await showPart(pane, "fill");
  await pane.getByRole("rowheader", { name: /D16/ }).waitFor();
  const told = (row: number) => pane.getByRole("row").nth(row).locator("td").allTextContents();
  expect([await told(1), await told(2)]).toEqual([["海棠、方杨工作专班 · 进展顺利"], ["空", "1"]]);
  await screenshot(page, "fill");
  await press(pane, "写入 1 格");
  await pane.getByText("已写入 1 格。").first().waitFor();
  expect(await contents(page, "D16")).toBe("1");
  await pane.getByText("统计表与完成情况表一致").waitFor();

  await press(pane, "撤销");
  await pane.getByText("已恢复 1 格").first().waitFor();
  expect(await contents(page, "D16")).toBe("");
  expect(problems).toEqual([]);
});

test("fills with live formulas that count the annex's rows", async () => {
  const { page, pane } = await kit.open();
  await showPart(pane, "fill");
  await pane.getByRole("radio", { name: "公式" }).check();
  await press(pane, /^写入 \d+ 格$/);
  await pane
    .getByText(/^已写入/)
    .first()
    .waitFor();
  await chooseSheet(page, tally);
  expect(await contents(page, "D16")).toMatch(/^=.*COUNTIF\('附件2 完成情况'!/);
  await press(pane, "撤销");
  await pane
    .getByText(/已恢复/)
    .first()
    .waitFor();
  expect(await contents(page, "B3")).toBe("13");
});

test("builds the four summaries as sheets, knows them again, and takes them back", async () => {
  const { page, pane, problems } = await kit.open();
  const before = await sheets(page);
  await showPart(pane, "summaries");
  await pane.getByText("新建工作表“分类统计”").waitFor();
  await press(pane, "生成 4 张表");
  await pane.getByText("选中的汇总都已是最新。").waitFor();
  await chooseSheet(page, "统计表");
  await screenshot(page, "summaries");
  expect(await sheets(page)).toEqual([...before, "统计表", "分类统计", "进度滞后事项清单", "问题清单"]);
  await press(pane, "撤销");
  await pane.getByText("新建工作表“分类统计”").waitFor();
  expect(await sheets(page)).toEqual(before);
  expect(problems).toEqual([]);
});

test("a finding is waived with a reason kept in the workbook", async () => {
  const { page, pane } = await kit.open();
  await showPart(pane, "findings");
  await press(pane, /通报写“责任单位30家”/);
  await press(pane, "不再提示");
  await pane.getByRole("textbox", { name: /理由/ }).fill("专班不计");
  await press(pane, "确定");
  await pane.getByRole("button", { name: "错误 1" }).waitFor();
  expect(await sheets(page)).toContain("督查设置");
});

test("全部修正 leaves a workbook without errors, and goes back whole", async () => {
  const { page, pane } = await kit.open();
  await showPart(pane, "findings");
  await press(pane, /^全部修正/);
  await press(pane, /^写入 \d+ 格$/);
  await pane.getByRole("button", { name: "错误 0" }).waitFor();
  await chooseSheet(page, "通报");
  expect(await contents(page, "A3")).toContain("涉及责任单位31家");
  await press(pane, "撤销");
  await pane.getByRole("button", { name: "错误 2" }).waitFor();
  expect(await contents(page, "A3")).toContain("涉及责任单位30家");
});

test("an empty workbook offers the example, and loads it", async () => {
  const { page, pane, problems } = await kit.open();
  await page.locator("#create").click();
  await press(pane, "载入示例");
  await pane.getByText("发现 2 个错误").waitFor();
  expect(await sheets(page)).toEqual(expect.arrayContaining(["通报", tally, "附件2 完成情况"]));
  expect(problems).toEqual([]);
});

test("the language is switched in the pane and remembered", async () => {
  const { page, pane } = await kit.open();
  await press(pane, /English/);
  await pane.getByText("2 errors").first().waitFor();
  await page.locator("#closePane").click();
  await page.locator("#showPane").click();
  await pane.getByRole("tab", { name: "Overview" }).waitFor();
});

test("without office.js one sentence says that it is missing, and from where", async () => {
  const { page } = await kit.open();
  await page.route("**/office.js", (route) => route.abort());
  await page.goto(new URL("taskpane.html", page.url()).href);
  await page.locator("#root p").waitFor();
  expect(await page.locator("#root").textContent()).toMatch(/office\.js (没有载入|did not load).*\/office\/office\.js/);
});

test("in a plain browser one sentence says where the pane belongs", async () => {
  const { page } = await kit.open();
  await page.goto(new URL("taskpane.html", page.url()).href);
  await page.locator("#root p").waitFor();
  expect(await page.locator("#root").textContent()).toMatch(/任务窗格|Task pane/);
});
