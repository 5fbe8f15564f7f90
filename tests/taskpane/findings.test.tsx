/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { memoryBook } from "../kit/memory-workbook";
import { openPane, press, previewRows, quarterBook, receiptText, showPart } from "./pane";

const blankCount = /区发改局“进展顺利”为空/;
const wrongUnits = /责任单位3家/;

function findings(): string[] {
  return screen.getAllByRole("listitem").map((item) => item.textContent);
}

test("a check lists every finding with its place, the gravest first", async () => {
  openPane({ view: "findings" });
  expect(await screen.findByRole("button", { name: blankCount })).toBeTruthy();
  expect(findings()).toEqual([
    expect.stringMatching(/附件中有 2 家单位。通报 A2$/),
    expect.stringMatching(/附件2 有 1 项。统计表 D3$/),
  ]);
});

test("a press on a finding selects its cell and unfolds the explanation", async () => {
  const { revealed } = openPane({ view: "findings" });
  await press(blankCount);
  expect(revealed).toEqual(["统计表 D3"]);
  expect(screen.getByText(/应等于附件2 中该单位的行数/)).toBeTruthy();
  expect(previewRows()).toEqual([["D3", "空", "1"]]);
});

test("a second press folds it again and leaves the selection alone", async () => {
  const { revealed } = openPane({ view: "findings" });
  await press(blankCount);
  await press(blankCount);
  expect(revealed).toHaveLength(1);
  expect(screen.queryByText(/应等于附件2/)).toBeNull();
});

test("a place that has gone is said to be gone", async () => {
  openPane({ view: "findings", reveal: "missing" });
  await press(blankCount);
  expect(await screen.findByText("找不到工作表“统计表”，可能已改名或删除，请重新校验。")).toBeTruthy();
});

test("修正 writes the one cell, checks again and can be taken back", async () => {
  const { workbook } = openPane({ view: "findings" });
  await press(blankCount);
  await press("修正");
  expect(await receiptText()).toBe("已写入 1 格。");
  expect(workbook.value("统计表", 2, 3)).toBe(1);
  await waitFor(() => expect(screen.queryByRole("button", { name: blankCount })).toBeNull());
  await press("撤销");
  await waitFor(async () => expect(await receiptText()).toBe("已撤销，已恢复 1 格。"));
  expect(workbook.value("统计表", 2, 3)).toBeNull();
  expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
  await screen.findByRole("button", { name: blankCount });
});

test("全部修正 shows every edit before any is written", async () => {
  const { workbook } = openPane({ view: "findings" });
  await press("全部修正（2）");
  await screen.findByText("D3");
  expect(previewRows()).toEqual([
    ["D3", "空", "1"],
    ["A2", "主要目标任务分解为3项责任事项，涉及责任单位32家。已完成年度目标任务的1项，进展顺利的2项。"],
  ]);
  await press("写入 2 格");
  expect(await receiptText()).toBe("已写入 2 格。");
  expect(workbook.value("通报", 1, 0)).toMatch(/涉及责任单位2家/);
  await screen.findByText("没有发现问题，可以生成汇总了。");
});

test("不再提示 asks for a reason, and the finding stays away once it is given", async () => {
  const { workbook } = openPane({ view: "findings" });
  await press(wrongUnits);
  await press("不再提示");
  await press("确定");
  expect(await screen.findByText("请先写明理由。")).toBeTruthy();
  expect(workbook.book.sheets).toHaveLength(3);
  fireEvent.change(screen.getByRole("textbox", { name: /理由/ }), { target: { value: "含一家牵头单位" } });
  await press("确定");
  await waitFor(() => expect(screen.queryByRole("button", { name: wrongUnits })).toBeNull());
  expect(JSON.stringify(workbook.book.sheets.at(-1))).toContain("含一家牵头单位");
});

test("pressing twice waives once, and what was written can still be taken back", async () => {
  const { workbook } = openPane({ view: "findings" });
  await press(wrongUnits);
  await press("不再提示");
  fireEvent.change(screen.getByRole("textbox", { name: /理由/ }), { target: { value: "含一家牵头单位" } });
  const confirm = screen.getByRole("button", { name: "确定" });
  fireEvent.click(confirm);
  fireEvent.click(confirm);
  expect(await receiptText()).toBe("新建了工作表“督查设置”。");
  await waitFor(() => expect(screen.queryByRole("button", { name: wrongUnits })).toBeNull());
  await press("撤销");
  await waitFor(() => expect(workbook.book.sheets).toHaveLength(3));
});

test("giving up a waiver, by the button or Escape, leaves the keyboard where it was", async () => {
  openPane({ view: "findings" });
  await press(wrongUnits);
  await press("不再提示");
  await press("取消");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "不再提示" }));
  await press("不再提示");
  fireEvent.keyDown(screen.getByRole("textbox", { name: /理由/ }), { key: "Escape" });
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "不再提示" }));
});

test("the search does not mind spaces and wide letters", async () => {
  openPane({ view: "findings", workbook: withCopiedNote() });
  const search = await screen.findByRole("searchbox");
  for (const query of ["区商务局第1项", "第 1 项", "ｃ８"]) {
    fireEvent.change(search, { target: { value: query } });
    expect(findings()).toEqual([expect.stringMatching(/一字不差/)]);
  }
});

test("arrow keys go from finding to finding", async () => {
  openPane({ view: "findings" });
  const first = await screen.findByRole("button", { name: wrongUnits });
  const second = screen.getByRole("button", { name: blankCount });
  first.focus();
  fireEvent.keyDown(first, { key: "ArrowDown" });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second, { key: "ArrowDown" });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second, { key: "Home" });
  expect(document.activeElement).toBe(first);
});

test("a fix that is refused leaves what it would change in view", async () => {
  const workbook = quarterBook();
  workbook.change("统计表", { protected: true });
  openPane({ view: "findings", workbook });
  await press("全部修正（2）");
  await press("写入 2 格");
  expect(await receiptText()).toMatch(/^没有写入。“统计表”受保护/);
  expect(await screen.findByRole("button", { name: "写入 2 格" })).toBeTruthy();
});

test("where nothing was recognised it says what to do, not that all is well", async () => {
  openPane({ view: "findings", workbook: memoryBook({ Sheet1: [] }) });
  expect(await screen.findByText(/^工作簿是空的。/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "载入示例" })).toBeTruthy();
  expect(screen.getByText("没有认出可以校验的表。")).toBeTruthy();
});

test("severities, words and grouping narrow and order the list", async () => {
  openPane({ view: "findings", workbook: withCopiedNote() });
  await screen.findByRole("button", { name: blankCount });
  await press("提醒 1");
  expect(findings()).toEqual([expect.stringMatching(/一字不差/)]);
  await press("提醒 1");
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "统计表 d3" } });
  expect(findings()).toEqual([expect.stringMatching(blankCount)]);
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "没有这样的字" } });
  await press("清除条件");
  expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  expect(findings()).toHaveLength(3);
  fireEvent.change(screen.getByRole("combobox", { name: "分组" }), { target: { value: "sheet" } });
  expect(screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent)).toEqual([
    "通报1",
    "统计表1",
    "完成情况1",
  ]);
});

function withCopiedNote() {
  const workbook = quarterBook();
  workbook.type("完成情况", 7, 2, "举办促消费活动8场。");
  return workbook;
}

test("导出清单 puts the findings on a sheet of the workbook", async () => {
  const { workbook } = openPane({ view: "findings" });
  await press("导出清单");
  expect(await receiptText()).toBe("新建了工作表“问题清单”。");
  expect(workbook.book.sheets.map(({ name }) => name)).toContain("问题清单");
});

test("退回意见 is copied for a unit, or left selected where copying is forbidden", async () => {
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
  openPane({ view: "findings", workbook: withCopiedNote() });
  await press("退回意见");
  await press("复制给区商务局的退回意见");
  expect(await screen.findByText("已复制给区商务局的退回意见。")).toBeTruthy();
  expect(copied[0]).toMatch(/^区商务局：\n.*一字不差/s);

  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("forbidden")) } });
  await press("复制给区商务局的退回意见");
  expect(await screen.findByText(/请按 Ctrl\+C/)).toBeTruthy();
  const area = screen.getByRole("textbox", { name: "给区商务局的退回意见" });
  expect(area).toBe(document.activeElement);
});

test("the tab says how many findings there are", async () => {
  openPane();
  const tab = await screen.findByRole("tab", { name: /问题/ });
  await within(tab).findByText("2");
  showPart("findings");
  expect(await screen.findByRole("button", { name: blankCount })).toBeTruthy();
});

test("全部修正 writes what is derived from the breakdown of another file too", async () => {
  const { book } = memoryBook({
    分解表: [
      ["序号", "工作标准", "责任单位"],
      ["1", "完成固定资产投资20亿元。", "区发改局"],
      ["2", "新开工项目10个。", "区发改局"],
      ["3", "举办促消费活动9场。", "区商务局"],
    ],
  });
  openPane({ picked: { ok: true, book } });
  const input = await screen.findByLabelText("选择分解表文件");
  fireEvent.change(input, { target: { files: [new File([], "分解表.xlsx")] } });
  await screen.findByText(/^与“分解表.xlsx”里的责任分解表/);
  showPart("findings");
  await press(/^全部修正/);
  await screen.findByRole("button", { name: /^写入/ });
  expect(previewRows().map(([cell]) => cell)).toContain("B8");
});
