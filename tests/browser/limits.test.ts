/** 时限 in the built pane: lights on a day, by unit, by leader and by day, put off and back again, closed, and whom to urge. */
import type { FrameLocator } from "playwright-core";
import type { SheetDraft } from "../../src/core/edits/draft";
import { bookOf } from "../../src/files/xlsx/write/new-book";
import { chooseSheet, contents, screenshot, showPart, useWorkbench, waitForSelection, type Bench } from "./kit";
import { looks, looksGood, type Look } from "./look";

const kit = useWorkbench();

const DRAFT: SheetDraft = {
  name: "附件2",
  cells: [
    ["2024年区目标任务第二季度完成情况"],
    ["序号", "责任单位", "工作标准", "分管领导", "完成时间", "完成情况", "进度评估"],
    [1, "区水务和湖泊局", "建成城区提升泵站2座并通水运行。", "王某某", "5月底前", "正在建设", "进展顺利"],
    [2, "区水务和湖泊局", "疏浚河道3公里。", "王某某", "7月2日", "正在疏浚", "进展顺利"],
    [3, "区教育局", "新建学校1所。", "李某某", "3月底前开工，10月底前完工", "用地没有落实", "进度滞后"],
    [4, "区教育局", "开展校园安全巡查。", "李某某", "长期", "按月巡查", "进展顺利"],
    [5, "区住房和城乡建设局", "改造老旧小区12个。", "李某某", "6月下旬", "已改造12个", "已完成"],
  ],
  styles: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  freezeRows: 0,
  print: { landscape: false },
};

async function onDay(look: Partial<Look> = {}): Promise<Bench> {
  const bench = await kit.open({ ...look, book: { name: "时限.xlsx", bytes: bookOf([DRAFT]) } });
  await showPart(bench.pane, "limits");
  await bench.pane.getByLabel(/^(按哪一天算|On which day)$/).fill("2024-06-30");
  await number(bench.pane, /^(超期 1 项|Overdue: 1)$/).waitFor();
  return bench;
}
const number = (pane: FrameLocator, name: RegExp) => pane.getByRole("button", { name });
const group = (pane: FrameLocator, name: RegExp) => pane.locator("#screen button[aria-expanded]", { hasText: name });
const press = (pane: FrameLocator, name: RegExp) => pane.getByRole("button", { name }).click();

test("lights by unit, by leader and by day; a press goes to the cell", async () => {
  const { page, pane, problems } = await onDay();
  for (const name of [/^临期 1 项$/, /^未到期 1 项$/, /^没有日子 1 项$/, /^已完成 1 项$/])
    await number(pane, name).waitFor();
  await group(pane, /^区水务和湖泊局/).click();
  await press(pane, /^建成城区提升泵站2座/);
  await waitForSelection(page, "E3");
  await pane.getByRole("radio", { name: "按分管领导" }).check();
  await group(pane, /^李某某/).waitFor();
  await pane.getByRole("radio", { name: "按日子" }).check();
  await group(pane, /^2024-05-31 周五/).waitFor();
  expect(await group(pane, /^2024-/).allTextContents()).toEqual([
    expect.stringContaining("2024-05-31"),
    expect.stringContaining("2024-07-02"),
    expect.stringContaining("2024-10-31"),
  ]);
  expect(problems).toEqual([]);
});

test("put off with approval, in the table too where asked, and taken back whole", async () => {
  const { page, pane, problems } = await onDay();
  await group(pane, /^区水务和湖泊局/).click();
  await pane.getByRole("checkbox", { name: /建成城区提升泵站/ }).check();
  await press(pane, /^延期…$/);
  await pane.getByLabel(/^延到哪一天/).fill("2024-09-30");
  await pane.getByLabel(/^批准人/).fill("张副区长");
  await pane.getByRole("checkbox", { name: "各表里的完成时间也改成新的日子" }).check();
  await pane.getByText("2024年9月30日前").first().waitFor();
  await screenshot(page, "limits-put-off");
  await press(pane, /^记下 1 项延期$/);
  await number(pane, /^超期 0 项$/).waitFor();
  expect(await contents(page, "E3")).toBe("2024年9月30日前");
  await chooseSheet(page, "时限台账");
  await screenshot(page, "limits-record");
  await press(pane, /^撤销$/);
  await number(pane, /^超期 1 项$/).waitFor();
  await page.getByRole("tab", { name: "时限台账" }).waitFor({ state: "detached" });
  await chooseSheet(page, "附件2");
  expect(await contents(page, "E3")).toBe("5月底前");
  expect(problems).toEqual([]);
});

test("closed on a day, and what is left is urged: a text to copy and a sheet", async () => {
  const { page, pane, problems } = await onDay();
  await group(pane, /^区水务和湖泊局/).click();
  await pane.getByRole("checkbox", { name: /疏浚河道/ }).check();
  await press(pane, /^办结…$/);
  await pane.getByLabel(/^办结日期/).fill("2024-06-28");
  await press(pane, /^记下 1 项办结$/);
  await number(pane, /^已完成 2 项$/).waitFor();
  await press(pane, /^催办（1 家）…$/);
  const text = await pane.getByRole("textbox", { name: "给区水务和湖泊局的催办内容" }).inputValue();
  expect(text).toContain("你单位承办的事项中有1项超过完成时间");
  await press(pane, /^复制给区水务和湖泊局的催办内容$/);
  await pane
    .getByText(/^已复制。$|请按 Ctrl/)
    .first()
    .waitFor();
  await press(pane, /^返回时限$/);
  await press(pane, /^催办$/);
  await chooseSheet(page, "催办");
  expect(await contents(page, "E3")).toContain("1项超过完成时间");
  await screenshot(page, "limits-urging-sheet");
  expect(problems).toEqual([]);
});

const screens: Readonly<Record<string, (pane: FrameLocator) => Promise<void>>> = {
  limits: async (pane) => {
    await group(pane, /^区水务和湖泊局/).click();
    await pane.getByRole("checkbox", { name: /建成城区提升泵站/ }).check();
  },
  decide: async (pane) => {
    await press(pane, /^(延期…|Put off…)$/);
    await pane.getByLabel(/^(延到哪一天|Until which day)/).fill("2024-09-30");
    await pane.getByLabel(/^(批准人|Approved by)/).fill("张副区长");
    await pane.getByRole("button", { name: /^(记下 1 项延期|Record 1 extension)$/ }).waitFor();
  },
  urge: async (pane) => {
    await press(pane, /^(返回时限|Back to time limits)$/);
    await press(pane, /^(催办（1 家）…|Urge 1 unit…)$/);
  },
};

test.each(looks)("$language, $theme, $paneWidth px", async (look) => {
  const { page, pane, problems } = await onDay(look);
  for (const [name, show] of Object.entries(screens)) {
    await show(pane);
    await looksGood(page, `limits-${name}`, look);
  }
  expect(problems).toEqual([]);
});
