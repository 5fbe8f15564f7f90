/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { memoryBook } from "../kit/memory-workbook";
import { openPane, press, quarterBook, receiptText } from "./pane";

const all = ["统计表1", "分类统计", "进度滞后事项清单", "问题清单"];

test("what will be added is named, built on request, up to date afterwards, and taken back", async () => {
  const { workbook } = openPane({ view: "summaries" });
  await screen.findByText("新建工作表“分类统计”");
  await press("生成 4 张表");
  expect(await receiptText()).toMatch(/^新建了工作表“/);
  expect(workbook.book.sheets.slice(3)).toHaveLength(all.length);
  expect(await screen.findByText("选中的汇总都已是最新。")).toBeTruthy();
  await press("撤销");
  await waitFor(() => expect(workbook.book.sheets).toHaveLength(3));
});

test("only the chosen ones are built", async () => {
  const { workbook } = openPane({ view: "summaries" });
  await screen.findByText("新建工作表“分类统计”");
  for (const name of [/^统计表/, /^分类统计/, /^进度滞后/]) fireEvent.click(screen.getByRole("checkbox", { name }));
  await press("生成 1 张表");
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
  await press("生成 4 张表");
  await screen.findByText("选中的汇总都已是最新。");
  workbook.type("完成情况", 7, 3, "进度滞后");
  fireEvent.click(screen.getByRole("button", { name: "重新校验" }));
  expect(await screen.findByText("替换工作表“进度滞后事项清单”")).toBeTruthy();
});

test("a summary that a person changed stays, and it is said where the new one goes", async () => {
  const workbook = quarterBook();
  openPane({ view: "summaries", workbook });
  await press("生成 4 张表");
  await screen.findByText("选中的汇总都已是最新。");
  workbook.type("分类统计", 0, 0, "改过的标题");
  fireEvent.click(screen.getByRole("button", { name: "重新校验" }));
  expect(
    await screen.findByText("已有的“分类统计”不是它生成的，或有人改过，保留不动；新建工作表“分类统计（2）”"),
  ).toBeTruthy();
});

describe("更多", () => {
  const before = memoryBook({
    完成情况: [
      ["2023年区《政府工作报告》目标任务第一季度完成情况"],
      ["责任单位：区发改局"],
      ["序号", "工作标准", "完成情况", "进度评估（已完成、进展顺利、进度滞后）"],
      ["1", "完成固定资产投资20亿元。", "已完成投资9亿元。", "进展顺利"],
      ["2", "新开工项目10个。", "已开工6个，其余按计划推进。", "进展顺利"],
    ],
  }).book;
  const sentence =
    "与第一季度相比，进度提升1项，持平1项，倒退0项，新增1项；变化较大的单位有区发改局（1项）、区商务局（1项）；另有1项完成情况与上期一字不差。";
  const pick = (name: string): void => {
    const picker = screen.getByLabelText("选择上期文件", { selector: "input" });
    fireEvent.change(picker, { target: { files: [new File(["x"], name)] } });
  };

  test("further summaries are chosen there; one that lacks its source says why", async () => {
    const { workbook } = openPane({ view: "summaries" });
    await press("更多");
    for (const name of [/^排名/, /^与上期对比/]) fireEvent.click(screen.getByRole("checkbox", { name }));
    expect(await screen.findByText("没有找到上期的完成情况表。请先选上期文件。")).toBeTruthy();
    await press("生成 5 张表");
    await waitFor(() => expect(workbook.book.sheets.map(({ name }) => name)).toContain("排名"));
  });

  test("a picked file is compared with: the sentence to copy, the change table, and the check", async () => {
    const { workbook } = openPane({ view: "summaries", picked: { ok: true, book: before } });
    await press("更多");
    expect(await screen.findByText(/^工作簿里没有上期的表/)).toBeTruthy();
    pick("一季度.xlsx");
    expect(await screen.findByText("与“一季度.xlsx”对比。")).toBeTruthy();
    expect((await screen.findByLabelText<HTMLTextAreaElement>("通报里的对比句")).value).toBe(sentence);
    await press("复制通报里的对比句");
    expect(await screen.findByText(/^(已复制|这台电脑不允许自动复制)/)).toBeTruthy();
    fireEvent.click(screen.getByRole("checkbox", { name: /^与上期对比/ }));
    await press("生成 5 张表");
    await waitFor(() => expect(workbook.book.sheets.map(({ name }) => name)).toContain("与上期对比"));
    await press("不用这个文件");
    expect(await screen.findByText(/^工作簿里没有上期的表/)).toBeTruthy();
  });

  test("a file that cannot be read says why, and one without a table says so", async () => {
    openPane({ view: "summaries", picked: { ok: false, reason: { zh: "文件设有打开密码。", en: "A password." } } });
    await press("更多");
    pick("锁.xlsx");
    expect(await screen.findByText("文件设有打开密码。")).toBeTruthy();
  });
});
