/** @jest-environment jsdom */
/** 写入记录: each of the last writes can be taken back from the overview, in any order that nothing later stands in the way of. */
import { fireEvent, screen, within } from "@testing-library/react";
import { openPane, press, receiptText } from "./pane";

async function show(tab: string): Promise<void> {
  fireEvent.click(await screen.findByRole("tab", { name: new RegExp(`^${tab}`) }));
}

/** In the receipt: what is read aloud may hold the same words. */
async function told(words: RegExp): Promise<void> {
  await screen.findByText(words, { selector: ".fui-MessageBarBody" });
}

async function lines(): Promise<HTMLElement[]> {
  return within(await screen.findByRole("region", { name: "写入记录" })).getAllByRole("listitem");
}

test("two writes are listed, and the earlier one is taken back first", async () => {
  const { workbook } = openPane({ view: "fill" });
  await press("写入 1 格");
  await receiptText();
  await show("问题");
  await press("导出清单");
  await told(/^新建了工作表“问题清单”/);
  await show("概览");
  expect((await lines()).map(({ textContent }) => textContent?.replace(/\d\d:\d\d/, "时间"))).toEqual([
    "生成汇总时间 · 1 张表撤销",
    "填充统计表时间 · 1 格撤销",
  ]);
  fireEvent.click(within((await lines())[1] as HTMLElement).getByRole("button", { name: /^撤销 .* 的填充统计表$/ }));
  await told(/^已撤销，已恢复 1 格。$/);
  expect(workbook.value("统计表", 2, 3)).toBeNull();
  expect(await lines()).toHaveLength(1);
});

test("what a later write touched as well waits for that one", async () => {
  openPane({ view: "overview" });
  await press("写出设置表");
  await receiptText();
  await press("记到“督查设置”");
  await told(/^已写入 \d+ 格。$/);
  const [last, first] = await lines();
  expect(first?.textContent).toContain("后来的“写入记录”动过同一处，先撤销那一次。");
  expect(within(first as HTMLElement).getByRole<HTMLButtonElement>("button").disabled).toBe(true);
  fireEvent.click(within(last as HTMLElement).getByRole("button"));
  await told(/^已撤销，已恢复 \d+ 格。$/);
  expect(within((await lines())[0] as HTMLElement).getByRole<HTMLButtonElement>("button").disabled).toBe(false);
});
