/** The workbench page: a workbook a person can look at and change, with the built add-in booted beside it. */
import { AxeBuilder } from "@axe-core/playwright";
import { openFile } from "../../src/files/xlsx/read/open";
import { blankWorkbook } from "../../src/workbench/blank";
import { chooseSheet, contents, savedFile, screenshot, selectCell, selection, useWorkbench } from "./kit";

const kit = useWorkbench();
const cell = (address: string): string => `td[data-cell="${address}"]`;

test("opens the example and says that it is a stand-in", async () => {
  const { page, problems } = await kit.open();
  expect(await page.getByRole("tab").allTextContents()).toEqual(["通报", "附件1 统计表", "附件2 完成情况"]);
  expect(await page.locator(".notice").textContent()).toContain("不是 Excel");
  await screenshot(page, "workbench");
  expect(problems).toEqual([]);
});

test("the pane boots as an Excel add-in and asks nobody else for anything", async () => {
  const { page, pane, problems } = await kit.open();
  await pane.locator("#root > *").first().waitFor();
  const frame = page.frames().find((each) => each.url().endsWith("taskpane.html"));
  const info = await frame?.evaluate(() => Office.onReady());
  expect(info).toMatchObject({ host: "Excel", platform: "PC" });
  await page.waitForLoadState("networkidle");
  expect(problems).toEqual([]);
});

test("the pane learns Office's language and theme", async () => {
  const { page } = await kit.open({ language: "en-US", theme: "dark" });
  await page.frameLocator("#frame iframe").locator("#root > *").first().waitFor();
  const frame = page.frames().find((each) => each.url().endsWith("taskpane.html"));
  const context = await frame?.evaluate(() => [
    Office.context.displayLanguage,
    Office.context.officeTheme.bodyBackgroundColor,
  ]);
  expect(context).toEqual(["en-US", "#262626"]);
  expect(await page.title()).toBe("Duchatong workbench");
});

test("a cell is changed by typing, by F2 and in the formula bar; Escape gives up", async () => {
  const { page } = await kit.open();
  await chooseSheet(page, "附件1 统计表");
  await page.locator(cell("D16")).click();
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  expect(await page.locator(cell("D16")).textContent()).toBe("1");
  expect(await selection(page)).toEqual({ sheet: "附件1 统计表", address: "D17" });

  await page.locator(cell("D16")).dblclick();
  await page.keyboard.type("23");
  await page.keyboard.press("Escape");
  expect(await contents(page, "D16")).toBe("1");

  await page.locator(".contents").fill("=1+1");
  await page.locator(".contents").press("Enter");
  expect(await contents(page, "D16")).toBe("=1+1");

  await page.keyboard.press("Delete");
  expect(await contents(page, "D16")).toBe("");
});

test("clicking another cell finishes what is being typed, in the cell where it was begun", async () => {
  const { page } = await kit.open();
  await chooseSheet(page, "附件1 统计表");
  await page.locator(cell("D16")).click();
  await page.keyboard.type("7");
  await page.locator(cell("A5")).click();
  expect(await contents(page, "D16")).toBe("7");
  await page.locator(".contents").fill("8");
  await page.locator(cell("A5")).click();
  expect((await selection(page)).address).toBe("A5");
  expect(await contents(page, "D16")).toBe("8");
  expect(await contents(page, "A5")).toBe("区商务局");
});

test("the add-in sees what a person types, and the page shows what the add-in writes and selects", async () => {
  const { page, pane } = await kit.open();
  await pane.locator("#root > *").first().waitFor();
  await chooseSheet(page, "附件1 统计表");
  await selectCell(page, "L3");
  await page.keyboard.press("F2");
  await page.keyboard.type("甲");
  await page.keyboard.press("Enter");
  const frame = page.frames().find((each) => each.url().endsWith("taskpane.html"));
  const seen = await frame?.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("附件1 统计表");
      const typed = sheet.getRange("L3").load("values");
      await context.sync();
      sheet.getRange("L4").values = [["乙"]];
      const target = context.workbook.worksheets.getItem("附件2 完成情况");
      target.getRange("C201").select();
      await context.sync();
      return typed.values;
    }),
  );
  expect(seen).toEqual([["甲"]]);
  await page.locator(cell("C201")).waitFor();
  expect(await selection(page)).toEqual({ sheet: "附件2 完成情况", address: "C201" });
  await chooseSheet(page, "附件1 统计表");
  expect(await contents(page, "L4")).toBe("乙");
});

test("a saved copy holds the change and leaves every other cell alone", async () => {
  const { page } = await kit.open();
  await chooseSheet(page, "附件1 统计表");
  await selectCell(page, "D16");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  const bytes = await savedFile(page);
  const saved = openFile(bytes);
  if (!saved.ok) throw new Error(saved.problem);
  const { sheets } = await saved.workbook.read();
  const tally = sheets.find(({ name }) => name === "附件1 统计表");
  expect(tally?.values[15 - (tally.origin.row ?? 0)]?.[3]).toBe(1);

  await page.setInputFiles("#file", { name: "again.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
  await page.locator("#name", { hasText: "again.xlsx" }).waitFor();
  await chooseSheet(page, "附件1 统计表");
  expect(await contents(page, "D16")).toBe("1");
  expect(await savedFile(page)).toEqual(bytes);
});

test("a new workbook is empty and can be saved", async () => {
  const { page } = await kit.open();
  await page.locator("#create").click();
  await page.getByRole("tab", { name: "Sheet1" }).waitFor();
  await selectCell(page, "B2");
  await page.keyboard.press("F2");
  await page.keyboard.type("中文");
  await page.keyboard.press("Enter");
  const saved = openFile(await savedFile(page));
  expect(saved.ok && (await saved.workbook.read()).sheets[0]?.values.flat()).toContain("中文");
});

test("a file that is no workbook is refused in one sentence and the open one stays", async () => {
  const { page } = await kit.open();
  await page.setInputFiles("#file", { name: "x.xlsx", mimeType: "", buffer: Buffer.from("no workbook") });
  await page.locator("#status", { hasText: "x.xlsx" }).waitFor();
  expect(await page.locator("#name").textContent()).toBe("2023q2-circular.xlsx");
});

test("merged cells, the keyboard and a far cell of a long sheet", async () => {
  const opened = openFile(blankWorkbook());
  if (!opened.ok) throw new Error(opened.problem);
  await opened.workbook.apply({
    label: "long",
    edits: Array.from({ length: 20_000 }, (_, row) => ({
      kind: "setCell",
      at: { sheet: "Sheet1", row, column: 1 },
      before: null,
      after: row,
    })),
  });
  const { page } = await kit.open({ book: { name: "long.xlsx", bytes: opened.workbook.save() } });
  expect(await contents(page, "B20000")).toBe("19999");
  await page.locator(cell("B20000")).waitFor();
  expect(await page.locator("tr[data-row]").count()).toBeLessThan(400);
  await page.keyboard.press("ArrowUp");
  expect((await selection(page)).address).toBe("B19999");
  await page.keyboard.press("Control+Home");
  expect((await selection(page)).address).toBe("A1");
  await page.keyboard.press("Shift+ArrowDown");
  expect((await selection(page)).address).toBe("A1:A2");
});

test.each(["zh-CN", "en-US"] as const)("axe finds nothing on the workbench page in %s", async (language) => {
  const { page, pane } = await kit.open({ language });
  await pane.locator("#root > *").first().waitFor();
  const { violations } = await new AxeBuilder({ page }).exclude("#frame").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
