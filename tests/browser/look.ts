/** What is asked of every screen of the pane: nothing overflows, nothing lies under Office's own button, axe finds nothing. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { screenshot, type BenchOptions } from "./kit";

/** Keeps the corner free where Office puts its own button. */
const corner = 32;

export type Look = Required<Omit<BenchOptions, "book">>;

export const looks: readonly Look[] = [
  { language: "zh-CN", theme: "light", paneWidth: 350 },
  { language: "zh-CN", theme: "dark", paneWidth: 320 },
  { language: "en-US", theme: "light", paneWidth: 320 },
  { language: "en-US", theme: "dark", paneWidth: 350 },
];

export async function looksGood(page: Page, name: string, look: Look): Promise<void> {
  await page.waitForTimeout(300);
  const found = await overflow(page);
  expect({ name, over: found?.over }).toEqual({ name, over: [] });
  expect(found?.tabsEnd).toBeLessThanOrEqual((found?.width ?? 0) - corner);
  expect({ name, violations: await violationsIn(page) }).toEqual({ name, violations: [] });
  await screenshot(page, `${name}-${look.language}-${look.theme}-${look.paneWidth}`);
}

/** What axe finds in the pane, each with the first element it is about. */
export async function violationsIn(page: Page): Promise<string[]> {
  // A frame that it cannot get into within a second axe leaves out without a word: on a busy machine it is asked again.
  for (let tries = 0; tries < 10; tries++) {
    const { violations, passes } = await new AxeBuilder({ page }).include(["#frame iframe", "body"]).analyze();
    if (passes.length > 10) return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  }
  throw new Error("axe could not get into the pane's frame");
}

async function overflow(page: Page): Promise<{ over: string[]; tabsEnd: number; width: number } | undefined> {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  return frame?.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const right = (element: Element): number => element.getBoundingClientRect().right;
    const over = [...document.querySelectorAll("header *, main *, footer *")].filter((each) => right(each) > width + 1);
    const tabsEnd = Math.max(...[...document.querySelectorAll('[role="tab"]')].map(right));
    return { over: over.map((each) => each.outerHTML.slice(0, 120)), tabsEnd, width };
  });
}
