/** 下发 in the built pane: forms of the real breakdown as sheets, taken back, and as archives of files. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { BOOKS } from "../books/books";
import { contents, screenshot, showPart, useWorkbench } from "./kit";

const kit = useWorkbench();
const breakdown = { name: "2024-breakdown.xlsx", bytes: new Uint8Array(readFileSync(BOOKS.breakdown)) };
const sheets = (page: Page) => page.locator(".tab-list").getByRole("tab").allTextContents();

test("a sheet for every unit and the roster are added, and taken back", async () => {
  const { page, pane, problems } = await kit.open({ book: breakdown });
  const before = await sheets(page);
  await showPart(pane, "handOut");
  await pane.getByRole("button", { name: "生成填报表工作表" }).waitFor();
  await screenshot(page, "hand-out");
  await pane.getByRole("heading", { name: "50 家单位，共 385 项" }).waitFor();
  await pane.getByText("按表里的 242 项分出；由几家单位承办的事项，每家各列一项。").waitFor();
  await pane.getByRole("button", { name: "查看名单" }).click();
  await screenshot(page, "hand-out-units");
  await pane.getByRole("button", { name: "生成填报表工作表" }).click();
  await pane.getByRole("button", { name: "撤销" }).waitFor();
  await screenshot(page, "hand-out-done");
  const after = await sheets(page);
  expect(after).toContain("报送情况");
  await page.getByRole("tab", { name: /^区发改局/ }).click();
  expect(await contents(page, "A1")).toContain("填报表");
  await screenshot(page, "hand-out-sheet");
  await pane.getByRole("button", { name: "撤销" }).click();
  await page.getByRole("tab", { name: "报送情况" }).waitFor({ state: "detached" });
  expect(await sheets(page)).toEqual(before);
  expect(problems).toEqual([]);
});
