/** Every screen of the pane in both languages and themes at narrow widths: nothing overflows, axe finds nothing. */
import type { FrameLocator } from "playwright-core";
import { screenshot, showPart, useWorkbench } from "./kit";
import { looks, looksGood } from "./look";

const kit = useWorkbench();

const screens: Readonly<Record<string, (pane: FrameLocator) => Promise<void>>> = {
  overview: (pane) => showPart(pane, "overview"),
  reading: (pane) =>
    pane
      .getByRole("button", { name: /的读法$|^Reading of/ })
      .first()
      .click(),
  findings: (pane) => showPart(pane, "findings"),
  detail: (pane) => pane.locator("#screen button[aria-expanded]").first().click(),
  waive: (pane) => pane.getByRole("button", { name: /不再提示|Don't show again/ }).click(),
  fixAll: (pane) => pane.getByRole("button", { name: /全部修正|Fix all/ }).click(),
  notes: async (pane) => {
    await pane.getByRole("button", { name: /返回问题|Back to findings/ }).click();
    await pane.getByRole("button", { name: /^(退回意见|Return notes)$/ }).click();
  },
  formulas: async (pane) => {
    await showPart(pane, "fill");
    await pane.getByRole("radio").nth(1).check();
    await pane.locator("code").first().waitFor();
  },
  summaries: (pane) => showPart(pane, "summaries"),
  circular: (pane) => showPart(pane, "circular"),
  receipt: async (pane) => {
    await showPart(pane, "summaries");
    await pane.getByRole("button", { name: /^(生成 4 张表|Build 4 sheets)$/ }).click();
    await pane.getByRole("button", { name: /^(撤销|Undo)$/ }).waitFor();
  },
};

test.each(looks)("$language, $theme, $paneWidth px", async (look) => {
  const { page, pane, problems } = await kit.open(look);
  await pane
    .getByText(/发现 2 个错误|^2 errors/)
    .first()
    .waitFor();
  for (const [name, show] of Object.entries(screens)) {
    await show(pane);
    await looksGood(page, name, look);
  }
  expect(problems).toEqual([]);
});

test("where the system asks for a contrast theme, the pane follows", async () => {
  const { page, pane } = await kit.open();
  await page.emulateMedia({ forcedColors: "active" });
  await pane.getByText("发现 2 个错误").waitFor();
  const colour = await pane
    .locator(".fui-FluentProvider")
    .evaluate((root) => getComputedStyle(root).getPropertyValue("--colorNeutralBackground1"));
  expect(colour.trim()).toBe("#000000");
  await screenshot(page, "contrast");
});
