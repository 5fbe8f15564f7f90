/** 时限 in the built pane on the real breakdown: lights, an extension with its way back by keyboard alone, and every look. */
import { readFile } from "node:fs/promises";
import type { FrameLocator } from "playwright-core";
import { BOOKS } from "../books/books";
import { selection, useWorkbench } from "./kit";
import { looks, looksGood } from "./look";

const kit = useWorkbench();

async function opened(options: Parameters<typeof kit.open>[0] = {}) {
  const bench = await kit.open({ ...options, book: { name: "分解表.xlsx", bytes: await readFile(BOOKS.breakdown) } });
  await bench.pane.locator("#tab-limits").click();
  await bench.pane.locator('input[type="date"]').fill("2024-12-30");
  await bench.pane.getByRole("button", { name: /^(临期 43 项|Due soon: 43)$/ }).waitFor();
  return bench;
}

const firstGroup = (pane: FrameLocator) => pane.locator("#screen button[aria-expanded]").first();

test("an item is put off and brought back, by keyboard alone", async () => {
  const { page, pane, problems } = await opened();
  await firstGroup(pane).press("Enter");
  await pane.locator("#screen li a, #screen li button").first().press("Enter");
  expect(await selection(page)).toEqual({ sheet: "附件2", address: "D3" });
  await pane.getByRole("checkbox").first().press("Space");
  await pane.getByRole("button", { name: "延期…" }).press("Enter");
  await pane.getByLabel(/^延到哪一天/).fill("2025-03-31");
  await pane.getByLabel(/^批准人/).pressSequentially("张副区长");
  await pane.getByRole("button", { name: "记下 1 项延期" }).press("Enter");
  await pane.getByRole("button", { name: "临期 42 项" }).waitFor();
  await pane.getByRole("button", { name: "撤销" }).press("Enter");
  await pane.getByRole("button", { name: "临期 43 项" }).waitFor();
  expect(problems).toEqual([]);
});

const panels: Readonly<Record<string, (pane: FrameLocator) => Promise<void>>> = {
  limits: (pane) => firstGroup(pane).click(),
  // A day that stands alone is open.
  limitsByDay: (pane) => pane.getByRole("radio").nth(2).check(),
  limitsPutOff: async (pane) => {
    await pane.getByRole("checkbox").first().check();
    await pane.getByRole("checkbox").nth(1).check();
    await pane.getByRole("button", { name: /^(延期…|Put off…)$/ }).click();
    await pane.locator('input[type="date"]').first().fill("2025-03-31");
    await pane.getByRole("textbox", { name: /^(批准人|Approved by)/ }).fill("张副区长");
    await pane.getByRole("button", { name: /^(记下 2 项延期|Record 2 extensions)$/ }).waitFor();
  },
  limitsUrge: async (pane) => {
    await pane.getByRole("button", { name: /^(返回时限|Back to time limits)$/ }).click();
    await pane.getByRole("button", { name: /^(催办（|Urge \d)/ }).click();
  },
};

test.each(looks)("$language, $theme, $paneWidth px", async (look) => {
  const { page, pane, problems } = await opened(look);
  for (const [name, show] of Object.entries(panels)) {
    await show(pane);
    await looksGood(page, name, look);
  }
  expect(problems).toEqual([]);
});
