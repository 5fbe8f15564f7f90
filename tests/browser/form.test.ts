/** A unit's form on the workbench page: drop-down and hint, locked cells, the hidden column, saved and opened again. */
import { AxeBuilder } from "@axe-core/playwright";
import { bookOf } from "../../src/files/xlsx/write/new-book";
import { openFile } from "../../src/files/xlsx/read/open";
import { form } from "../kit/form";
import { contents, savedFile, screenshot, selectCell, selection, useWorkbench } from "./kit";

const kit = useWorkbench();
const cell = (address: string): string => `td[data-cell="${address}"]`;
const book = { name: "区发改局.xlsx", bytes: bookOf([form]) };

test("a cell with a drop-down says its hint and offers its words, by mouse and by keyboard", async () => {
  const { page, problems } = await kit.open({ book });
  await page.locator(cell("D3")).click();
  expect(await page.locator(".hint").textContent()).toContain("从下拉列表中选择");
  await page.keyboard.press("Alt+ArrowDown");
  const list = page.locator("select.editor");
  expect(await list.locator("option").allTextContents()).toEqual(["已完成", "进展顺利", "进度滞后"]);
  await screenshot(page, "form");
  await list.locator("option", { hasText: "进展顺利" }).click();
  await page.locator(cell("D3"), { hasText: "进展顺利" }).waitFor();

  await page.keyboard.press("ArrowDown");
  expect((await selection(page)).address).toBe("D4");
  await page.keyboard.press("F2");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await contents(page, "D4")).toBe("进度滞后");
  await page.locator(cell("C4")).click();
  expect(await page.locator(".hint").isVisible()).toBe(false);
  expect(problems).toEqual([]);
});

test("what the list does not offer, and what is locked, is refused in one sentence", async () => {
  const { page } = await kit.open({ book });
  await selectCell(page, "D3");
  await page.locator(".contents").fill("顺利");
  await page.locator(".contents").press("Enter");
  expect(await page.locator("#status").textContent()).toBe("D3 没有改动：这里只能填 已完成、进展顺利、进度滞后。");
  expect(await contents(page, "D3")).toBe("");

  await page.locator(cell("B3")).click();
  await page.keyboard.type("x");
  expect(await page.locator("#status").textContent()).toBe(
    "B3 已锁定，没有改动：工作表“区发改局”受保护，只能填写未锁定的单元格。",
  );
  expect(await page.locator(".editor:visible").count()).toBe(0);
  await page.keyboard.press("Delete");
  expect(await contents(page, "B3")).toBe("GDP增长6%");
});

test("the hidden column is not shown and the keys pass over it", async () => {
  const { page } = await kit.open({ book });
  expect(await page.locator("thead th[data-column]").allTextContents()).toEqual(
    expect.arrayContaining(["D", "F"]) as unknown,
  );
  expect(await page.locator('thead th[data-column="4"]').count()).toBe(0);
  expect(await page.locator(cell("E3")).count()).toBe(0);
  await page.locator(cell("D3")).click();
  await page.keyboard.press("ArrowRight");
  expect((await selection(page)).address).toBe("F3");
});

test("filled in and saved, it is still a form", async () => {
  const { page } = await kit.open({ book });
  await page.locator(cell("C3")).click();
  await page.keyboard.press("F2");
  await page.keyboard.type("已开工20个项目");
  await page.keyboard.press("Enter");
  const saved = openFile(await savedFile(page));
  if (!saved.ok) throw new Error(saved.problem);
  expect(saved.workbook.drafts()[0]).toMatchObject({
    choices: form.choices,
    open: form.open,
    columnWidths: form.columnWidths,
  });
  expect((await saved.workbook.read()).sheets[0]?.values[2]?.[2]).toBe("已开工20个项目");
});

test("nothing in the way of a screen reader", async () => {
  const { page } = await kit.open({ book });
  await page.locator(cell("D3")).click();
  await page.keyboard.press("F2");
  const { violations } = await new AxeBuilder({ page }).include("#workbook").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
