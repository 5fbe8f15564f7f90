/** Every screen of the pane in both languages and themes at narrow widths: nothing overflows, axe finds nothing. */
import { AxeBuilder } from "@axe-core/playwright";
import type { FrameLocator, Page } from "playwright-core";
import { screenshot, useWorkbench, type BenchOptions } from "./kit";

const kit = useWorkbench();

/** Keeps the corner free where Office puts its own button. */
const corner = 32;

const screens: Readonly<Record<string, (pane: FrameLocator) => Promise<void>>> = {
  overview: (pane) => pane.locator("#tab-overview").click(),
  findings: (pane) => pane.locator("#tab-findings").click(),
  detail: (pane) => pane.locator("#screen button[aria-expanded]").first().click(),
  waive: (pane) => pane.getByRole("button", { name: /不再提示|Don't show again/ }).click(),
  fixAll: (pane) => pane.getByRole("button", { name: /全部修正|Fix all/ }).click(),
  notes: async (pane) => {
    await pane.getByRole("button", { name: /返回问题|Back to findings/ }).click();
    await pane.getByRole("button", { name: /^(退回意见|Return notes)$/ }).click();
  },
  formulas: async (pane) => {
    await pane.locator("#tab-fill").click();
    await pane.getByRole("radio").nth(1).check();
    await pane.locator("code").first().waitFor();
  },
  summaries: (pane) => pane.locator("#tab-summaries").click(),
  receipt: async (pane) => {
    await pane.getByRole("button", { name: /^(生成 4 张表|Build 4 sheets)$/ }).click();
    await pane.getByRole("button", { name: /^(撤销|Undo)$/ }).waitFor();
  },
};

const looks: readonly Required<Omit<BenchOptions, "book">>[] = [
  { language: "zh-CN", theme: "light", paneWidth: 350 },
  { language: "zh-CN", theme: "dark", paneWidth: 320 },
  { language: "en-US", theme: "light", paneWidth: 320 },
  { language: "en-US", theme: "dark", paneWidth: 350 },
];

async function overflow(page: Page): Promise<{ over: string[]; tabsEnd: number; width: number } | undefined> {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  return frame?.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const over = [...document.querySelectorAll("header *, main *, footer *")].filter(
      (each) => each.getBoundingClientRect().right > width + 1,
    );
    const tabsEnd = document.querySelector('[role="tablist"]')?.lastElementChild?.getBoundingClientRect().right ?? 0;
    return { over: over.map((each) => each.outerHTML.slice(0, 120)), tabsEnd, width };
  });
}

test.each(looks)("$language, $theme, $paneWidth px", async (look) => {
  const { page, pane, problems } = await kit.open(look);
  await pane
    .getByText(/发现 2 个错误|^2 errors/)
    .first()
    .waitFor();
  for (const [name, show] of Object.entries(screens)) {
    await show(pane);
    await page.waitForTimeout(300);
    const found = await overflow(page);
    expect({ name, over: found?.over }).toEqual({ name, over: [] });
    expect(found?.tabsEnd).toBeLessThanOrEqual((found?.width ?? 0) - corner);
    const { violations, passes } = await new AxeBuilder({ page }).include(["#frame iframe", "body"]).analyze();
    expect({ name, violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]) }).toEqual({
      name,
      violations: [],
    });
    expect(passes.length).toBeGreaterThan(10);
    await screenshot(page, `${name}-${look.language}-${look.theme}-${look.paneWidth}`);
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
