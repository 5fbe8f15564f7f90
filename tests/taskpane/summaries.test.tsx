/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { openPane, pressWhenThere, quarterBook, receiptText } from "./pane";

const all = ["统计表1", "分类统计", "进度滞后事项清单", "问题清单"];

test("what will be added is named, built on request, up to date afterwards, and taken back", async () => {
  const { workbook } = openPane({ view: "summaries" });
  await screen.findByText("新建工作表“分类统计”");
  await pressWhenThere("生成 4 张表");
  expect(await receiptText()).toMatch(/^新建了工作表 /);
  expect(workbook.book.sheets.slice(3)).toHaveLength(all.length);
  expect(await screen.findByText("选中的汇总都已是最新。")).toBeTruthy();
  await pressWhenThere("撤销");
  await waitFor(() => expect(workbook.book.sheets).toHaveLength(3));
});

test("only the chosen ones are built", async () => {
  const { workbook } = openPane({ view: "summaries" });
  await screen.findByText("新建工作表“分类统计”");
  for (const name of [/^统计表/, /^分类统计/, /^进度滞后/]) fireEvent.click(screen.getByRole("checkbox", { name }));
  await pressWhenThere("生成 1 张表");
  await waitFor(() => expect(workbook.book.sheets.map(({ name }) => name).slice(3)).toEqual(["问题清单"]));
});

test("with none chosen there is nothing to press", async () => {
  openPane({ view: "summaries" });
  await screen.findByText("新建工作表“分类统计”");
  for (const box of screen.getAllByRole<HTMLInputElement>("checkbox")) if (box.checked) fireEvent.click(box);
  expect(await screen.findByText("请至少选一项。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /生成/ })).toBeNull();
});

test("built again after a change, a summary replaces its own earlier version", async () => {
  const workbook = quarterBook();
  openPane({ view: "summaries", workbook });
  await pressWhenThere("生成 4 张表");
  await screen.findByText("选中的汇总都已是最新。");
  workbook.type("完成情况", 7, 3, "进度滞后");
  fireEvent.click(screen.getByRole("button", { name: "重新校验" }));
  expect(await screen.findByText("替换工作表“进度滞后事项清单”")).toBeTruthy();
});
