/** The circular and the further summaries in the built pane: looked at, written, taken along as Word. */
import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { screenshot, showPart, useWorkbench } from "./kit";
import { violationsIn } from "./look";

const kit = useWorkbench();

test("the circular is shown, written as a sheet and taken back, and saved as a Word file", async () => {
  const { page, pane, problems } = await kit.open();
  await showPart(pane, "circular");
  const text = pane.getByRole("textbox", { name: /通报/ });
  await text.waitFor();
  expect(await text.inputValue()).toContain("分解为168项责任事项，涉及责任单位31家");
  await text.scrollIntoViewIfNeeded();
  await screenshot(page, "circular");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: /Word/ }).click(),
  ]);
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  expect(new TextDecoder().decode(parts["word/document.xml"])).toContain("168");

  await pane.getByRole("button", { name: /写成工作表/ }).click();
  await page.getByRole("tab", { name: "通报（生成）" }).waitFor();
  await pane.getByRole("button", { name: "撤销" }).click();
  await page.getByRole("tab", { name: "通报（生成）" }).waitFor({ state: "detached" });
  expect(problems).toEqual([]);
});

test("a dashboard with charts is built out of 更多, and axe finds nothing", async () => {
  const { page, pane, problems } = await kit.open();
  await showPart(pane, "summaries");
  await pane.getByRole("button", { name: /更多/ }).click();
  await pane.getByRole("checkbox", { name: /看板/ }).check();
  await pane.getByRole("button", { name: "生成 5 张表" }).click();
  await page.getByRole("tab", { name: "看板" }).click();
  await page.locator("svg[role=img]").first().waitFor();
  await screenshot(page, "dashboard");
  expect(await violationsIn(page)).toEqual([]);
  expect(problems).toEqual([]);
});
