/** What a browser test needs: the workbench in Chromium with a book open, the pane's frame, the sheet's cells, screenshots. */
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import { partsOf, tabOf, type View } from "../../src/taskpane/tabs";
import { serveBuild, type Site } from "./serve";

export interface BenchOptions {
  /** A file to open instead of the example. */
  readonly book?: { readonly name: string; readonly bytes: Uint8Array };
  readonly language?: "zh-CN" | "en-US";
  readonly theme?: "light" | "dark";
  readonly paneWidth?: 320 | 350 | 450;
}

export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors on the console, uncaught exceptions, failed requests and requests to other machines, as they happen. */
  readonly problems: readonly string[];
}

export interface Kit {
  /** Opens the workbench in a new page; the pages of a test are closed after it. */
  open(options?: BenchOptions): Promise<Bench>;
}

/** Starts the site and the browser once for a test file. */
export function useWorkbench(): Kit {
  const running: { site?: Site; browser?: Browser; contexts: BrowserContext[] } = { contexts: [] };
  beforeAll(async () => {
    running.site = await serveBuild();
    running.browser = await chromium.launch({
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
  });
  afterEach(async () => {
    for (const context of running.contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await running.browser?.close();
    running.site?.server.close();
  });
  return {
    async open(options = {}) {
      if (!running.browser || !running.site) throw new Error("Open the workbench inside a test.");
      const context = await running.browser.newContext({ viewport: { width: 1366, height: 820 } });
      running.contexts.push(context);
      const page = await context.newPage();
      const problems = watch(page, running.site.url);
      await page.goto(running.site.url);
      await page.locator('td[data-cell="A1"]').waitFor();
      await apply(page, options);
      return { page, pane: page.frameLocator("#frame iframe"), problems };
    },
  };
}

function watch(page: Page, home: string): readonly string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(data|blob|about):/.test(url)) problems.push(`left this machine: ${url}`);
  });
  return problems;
}

async function apply(page: Page, { book, language, theme, paneWidth }: BenchOptions): Promise<void> {
  if (paneWidth) await page.selectOption("#width", String(paneWidth));
  if (language) await page.selectOption("#language", language);
  if (theme) await page.selectOption("#theme", theme);
  if (book) {
    await page.setInputFiles("#file", { name: book.name, mimeType: "", buffer: Buffer.from(book.bytes) });
    await page.locator("#name", { hasText: book.name }).waitFor();
  }
}

/** Goes to a part of the pane, by its tab and where the tab has several by its choice. */
export async function showPart(pane: FrameLocator, part: View): Promise<void> {
  const tab = tabOf(part);
  await pane.locator(`#tab-${tab}`).click();
  if (partsOf(tab).length > 1) await pane.locator(`#part-${part}`).click();
}

export async function chooseSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
}

export async function selectCell(page: Page, address: string): Promise<void> {
  await page.locator(".address").fill(address);
  await page.locator(".address").press("Enter");
}

/** What stands in a cell of the chosen sheet, as the formula bar shows it. */
export async function contents(page: Page, address: string): Promise<string> {
  await selectCell(page, address);
  return page.locator(".contents").inputValue();
}

/** The pane selects in its own time: first the sheet, then the cell. */
export async function waitForSelection(page: Page, address: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>(".address")?.value === wanted,
    address,
  );
}

export async function selection(page: Page): Promise<{ sheet: string | null; address: string }> {
  const sheet = await page.locator('[role="tab"][aria-selected="true"]').textContent();
  return { sheet, address: await page.locator(".address").inputValue() };
}

/** Downloads what the button saves. */
export async function savedFile(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  return new Uint8Array(await readFile(await download.path()));
}

/** Keeps a picture where SCREENSHOTS names a folder to look at afterwards. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
