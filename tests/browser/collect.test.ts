/** 收件 in the built pane: real forms come back as files, are judged in the worker, merged and taken back. */
import { unzipSync } from "fflate";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { answeredForm } from "../kit/answered-forms";
import { chooseSheet, contents, screenshot, showPart, useWorkbench } from "./kit";
import { BREAKDOWN, formOf, formsOf, given, handedOut, mixedBatch, picker, verdicts, type Given } from "./returned";

const kit = useWorkbench();

test("files are judged, merged into a new annex with the roster, and taken back", async () => {
  const { page, pane, problems } = await handedOut(kit);
  await picker(pane).setInputFiles(await mixedBatch());
  await verdicts(pane).filter({ hasText: "需退回 2" }).waitFor();
  expect(await verdicts(pane).allTextContents()).toEqual(["通过 3", "需退回 2", "无法读取 1"]);
  await pane.getByRole("button", { name: /区财政局/ }).click();
  const note = pane.getByRole("textbox", { name: "给区财政局的退回意见" });
  expect(await note.inputValue()).toMatch(/工作标准被改动/);

  await pane.getByRole("button", { name: "合并到附表…" }).click();
  await pane.getByRole("button", { name: /^合并 3 家/ }).click();
  await pane.getByRole("button", { name: "撤销" }).waitFor();
  await chooseSheet(page, "附件2 完成情况");
  expect(await contents(page, "A1")).toContain("第一季度");
  await chooseSheet(page, "报送情况");
  expect(await page.locator("td", { hasText: "需退回" }).count()).toBe(2);
  await pane.getByText("2024年第一季度：应报 50 家，已报 5 家，未报 45 家。").waitFor();

  await pane.getByRole("button", { name: "撤销" }).click();
  await page.getByRole("tab", { name: "附件2 完成情况" }).waitFor({ state: "detached" });
  await pane.getByText("2024年第一季度：应报 50 家，已报 0 家，未报 45 家。").waitFor();
  expect(problems).toEqual([]);
});

test("closed and opened again, the pane has the returns, what was decided and what is merged", async () => {
  const { page, pane, problems } = await handedOut(kit);
  await picker(pane).setInputFiles(await mixedBatch());
  await pane.getByRole("button", { name: "合并到附表…" }).click();
  await pane.getByRole("button", { name: /^合并 3 家/ }).click();
  await pane.getByText("已合并").nth(2).waitFor();
  await pane.getByRole("button", { name: /区财政局/ }).click();
  await pane.getByRole("button", { name: "照此收取", exact: true }).click();
  await verdicts(pane).filter({ hasText: "通过（有提示） 1" }).waitFor();
  await page.locator("#closePane").click();
  await page.locator("#showPane").click();
  await showPart(pane, "collect");
  await pane.getByRole("heading", { name: "收到 6 份" }).waitFor();
  await verdicts(pane).filter({ hasText: "通过（有提示） 1" }).waitFor();
  expect(await pane.getByText("已合并").count()).toBe(3);
  await screenshot(page, "collect-recalled");

  await page
    .frames()
    .find((each) => each.url().includes("taskpane.html"))
    ?.evaluate(
      () =>
        new Promise((gone) => {
          indexedDB.deleteDatabase("duchatong").onsuccess = gone;
        }),
    );
  await page.locator("#closePane").click();
  await page.locator("#showPane").click();
  await showPart(pane, "collect");
  await pane.getByText(/上次关闭窗格前收过的 5 个文件没能留住/).waitFor();
  await screenshot(page, "collect-missing");
  await picker(pane).setInputFiles(await mixedBatch());
  await pane.getByRole("heading", { name: "收到 6 份" }).waitFor();
  expect(problems).toEqual([]);
});

test("returns are judged beside a list of an earlier time as well", async () => {
  const { pane, problems } = await kit.open({
    book: { name: "2019h1-list.xlsx", bytes: await readFile("tests/books/2019h1-list.xlsx") },
  });
  await showPart(pane, "collect");
  await pane.getByText(/^工作簿里还没有“报送情况”表/).waitFor();
  expect(problems).toEqual([]);
});

test("files are dropped on the pane; a return into an annex that is filled already shows what stands there", async () => {
  const form = formOf(await formsOf("circular", "2023年第二季度"), "区商务局");
  const { page, pane, problems } = await kit.open();
  await showPart(pane, "collect");
  await pane.getByText(/^工作簿里还没有“报送情况”表/).waitFor();
  await drop(page, [given("区商务局.xlsx", await answeredForm(form))]);
  await pane.getByRole("button", { name: "合并到附表…" }).click();
  const cells = 2 * form.rows.length;
  await pane.getByRole("button", { name: /^区商务局/ }).click();
  await pane.getByRole("checkbox", { name: /附表里原有内容不同的 \d+ 格/ }).check();
  await pane.getByRole("button", { name: /^合并 1 家（\d+ 格）$/ }).click();
  await pane.getByRole("button", { name: "撤销" }).waitFor();
  expect(cells).toBeGreaterThan(20);
  await pane.getByRole("button", { name: "合并到附表…" }).click();
  await pane.getByText("附表里已是报送的内容：区商务局。").waitFor();
  await pane.getByRole("button", { name: "撤销" }).click();
  await page.getByRole("tab", { name: "报送情况" }).waitFor({ state: "detached" });
  expect(problems).toEqual([]);
});

/** As a person lets files go over the zone. */
async function drop(page: Page, files: readonly Given[]): Promise<void> {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  const data = await frame?.evaluateHandle(
    (held) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of held)
        transfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name));
      return transfer;
    },
    files.map(({ name, buffer }) => ({ name, bytes: buffer.toString("base64") })),
  );
  const zone = page.frameLocator("#frame iframe").getByRole("group", { name: "添加收到的文件" });
  await zone.dispatchEvent("dragover", { dataTransfer: data });
  await zone.dispatchEvent("drop", { dataTransfer: data });
}

/** Every unit's return, many times over under other names. */
async function manyFiles(copies: number): Promise<Given[]> {
  const forms = await formsOf("breakdown", "2024年第一季度");
  const one = await answeredForm(formOf(forms, "区农业农村局"));
  return Array.from({ length: copies }, (_, i) => given(`第${i + 1}份.xlsx`, one));
}

test("reading shows how far it is, is stopped and goes on, and another tab disturbs neither", async () => {
  const { pane, problems } = await handedOut(kit);
  await picker(pane).setInputFiles(await manyFiles(300));
  await pane.getByRole("button", { name: "取消" }).click();
  const stopped = pane.getByText(/^已停下，还有 \d+ 个文件没有读；已读的都在。$/);
  await stopped.waitFor();
  await showPart(pane, "overview");
  await showPart(pane, "collect");
  await stopped.waitFor();
  await pane.getByRole("button", { name: "接着读" }).click();
  await pane.getByRole("progressbar", { name: "读取进度" }).waitFor();
  await showPart(pane, "overview");
  await showPart(pane, "collect");
  await pane.getByRole("heading", { name: "收到 300 份" }).waitFor();
  expect(problems).toEqual([]);
});

test("a web view without workers does the same work in the page", async () => {
  const bench = await kit.open({ book: BREAKDOWN });
  const frame = bench.page.frames().find((each) => each.url().includes("taskpane.html"));
  await frame?.evaluate(() => {
    Object.assign(window, {
      Worker: function () {
        throw new Error("no workers here");
      },
    });
  });
  await showPart(bench.pane, "collect");
  await picker(bench.pane).setInputFiles((await mixedBatch()).slice(0, 3));
  await bench.pane.getByRole("heading", { name: "收到 3 份" }).waitFor();
  expect(bench.problems).toEqual([]);
});

test("making files is cancelled, and made again for Word", async () => {
  const { page, pane, problems } = await kit.open({ book: BREAKDOWN });
  await showPart(pane, "handOut");
  await pane.getByRole("button", { name: "下载 Word 表（.zip）" }).click();
  await pane.getByRole("button", { name: "取消" }).click();
  await pane.getByText("已取消，没有下载任何文件。").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "下载 Word 表（.zip）" }).click(),
  ]);
  const files = Object.keys(unzipSync(new Uint8Array(await readFile(await download.path()))));
  expect(files).toHaveLength(50);
  await page.getByRole("tab", { name: "报送情况" }).waitFor();
  expect(problems).toEqual([]);
});
