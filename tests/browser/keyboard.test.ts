/** A whole round by the keyboard alone: check, go through the findings, correct, see what was written, take it back. */
import type { FrameLocator, Page } from "playwright-core";
import { screenshot, useWorkbench } from "./kit";

const kit = useWorkbench();

/** More stops than a screen of the pane has. */
const MOST_STOPS = 120;

interface Stop {
  readonly name: string;
  /** Whether a person sees that it has the focus. */
  readonly visible: boolean;
}

/** What has the focus in the pane, and whether its mark lies around it. */
function stopIn(pane: FrameLocator): Promise<Stop> {
  return pane.locator("body").evaluate(() => {
    const { activeElement } = document;
    if (!activeElement) return { name: "", visible: false };
    const lined = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean =>
      outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
    const own = getComputedStyle(activeElement);
    const after = getComputedStyle(activeElement, "::after");
    // Fluent draws its mark as a box of its own, which lies around the nearest positioned element.
    const boxed = after.position === "absolute" && parseFloat(after.borderTopWidth) > 0 && own.position !== "static";
    const name = activeElement.getAttribute("aria-label") ?? activeElement.textContent;
    return { name: name.trim(), visible: lined(own) || lined(after) || boxed };
  });
}

/** Whether a line of the list has the focus. */
function onRow(pane: FrameLocator): Promise<boolean> {
  return pane.locator("body").evaluate(() => document.activeElement?.matches("li > button[aria-expanded]") ?? false);
}

async function tabTo(page: Page, pane: FrameLocator, name: RegExp): Promise<Stop> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press("Tab");
    const stop = await stopIn(pane);
    if (name.test(stop.name)) return stop;
  }
  throw new Error(`The keyboard does not come to ${String(name)}.`);
}

test("the keyboard alone checks, corrects and takes back, and sees where it is", async () => {
  const { page, pane, problems } = await kit.open();
  await pane.getByText(/发现 2 个错误/).waitFor();
  // As F6 brings a person from the sheet into the pane.
  await pane.locator("#tab-overview").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowRight");
  const stops: Stop[] = [await stopIn(pane)];
  await pane.getByRole("button", { name: "逐条核对" }).waitFor();

  await tabTo(page, pane, /^逐条核对$/);
  await page.keyboard.press("Enter");
  await pane.locator("[data-step=next]:focus").waitFor();
  await screenshot(page, "keyboard-walk");
  await page.keyboard.press("Enter");
  await pane.locator("[data-step=next]:focus").waitFor();
  for (let back = 0; back < MOST_STOPS && !(await onRow(pane)); back++) await page.keyboard.press("Shift+Tab");
  stops.push(await stopIn(pane));
  await page.keyboard.press("ArrowUp");
  stops.push(await stopIn(pane));
  await screenshot(page, "keyboard-row");

  await pane.locator("#tab-findings").focus();
  await tabTo(page, pane, /^全部修正/);
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: /^写入 \d+ 格$/ }).waitFor();
  await tabTo(page, pane, /^写入 \d+ 格$/);
  await page.keyboard.press("Enter");
  await pane.getByText(/^已写入 \d+ 格。$/).waitFor();
  await tabTo(page, pane, /^撤销$/);
  await page.keyboard.press("Enter");
  await pane.getByText(/^已撤销，已恢复 \d+ 格。$/).waitFor();
  await pane.getByText(/^核对 0 \/ \d+$/).waitFor();
  expect(stops.filter(({ visible }) => !visible)).toEqual([]);
  expect(problems).toEqual([]);
});
