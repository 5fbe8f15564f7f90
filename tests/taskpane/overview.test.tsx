/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { memoryBook } from "../kit/memory-workbook";
import { openPane, press, quarterBook, receiptText } from "./pane";

test("shows what was recognised, in numbers and by sheet", async () => {
  openPane();
  expect(await screen.findByText("2023年区《政府工作报告》目标任务第二季度完成情况")).toBeTruthy();
  expect(screen.getByText("期间：2023年第二季度")).toBeTruthy();
  expect(screen.getAllByRole("definition").map((each) => each.textContent)).toEqual(["2家", "3项"]);
  expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
    "进度评估构成：已完成 1 项，占 33%、进展顺利 2 项，占 67%、进度滞后 0 项，占 0%",
  );
  expect(screen.getByRole("combobox", { name: "“完成情况”是什么表" })).toHaveProperty("value", "");
  expect(screen.getByRole("option", { name: "自动：完成情况表" })).toBeTruthy();
});

test("errors lead to the findings", async () => {
  openPane();
  expect(await screen.findByText("发现 2 个错误，请逐个核对。")).toBeTruthy();
  await press("查看问题");
  expect(await screen.findByRole("button", { name: /导出清单/ })).toBeTruthy();
});

test("a tally that alone is wrong leads to filling it", async () => {
  const workbook = quarterBook();
  workbook.type("通报", 1, 0, "分解为3项责任事项，涉及责任单位2家。");
  openPane({ workbook });
  await press("填充统计表");
  expect(await screen.findByText("将要填写")).toBeTruthy();
});

test("a clean workbook leads to the summaries", async () => {
  const workbook = quarterBook();
  workbook.type("通报", 1, 0, "分解为3项责任事项，涉及责任单位2家。");
  workbook.type("统计表", 2, 3, 1);
  openPane({ workbook });
  await press("生成汇总");
  expect(await screen.findByText("生成哪些")).toBeTruthy();
});

const PLAN = [
  ["2023年区《政府工作报告》责任分解表"],
  ["序号", "工作标准", "责任单位"],
  ["1", "完成固定资产投资20亿元。", "区发改局"],
  ["2", "新开工项目10个。", "区发改局"],
  ["3", "建成市场3个。", "区发改局"],
  ["4", "举办促消费活动8场。", "区商务局"],
];
const ROSTER = [
  ["2023年第二季度目标任务报送情况"],
  ["序号", "责任单位", "事项数", "应报时间", "报送时间", "结论", "待改问题", "退回次数", "报送文件", "备注"],
  [1, "区发改局", 3, "2023-07-01"],
  [2, "区商务局", 1, "2023-07-01", "2023-06-30", "通过", 0, 0, "商务局.xlsx"],
];

test("a breakdown alone leads to handing out the forms", async () => {
  openPane({ workbook: memoryBook({ 分解表: PLAN }) });
  expect(await screen.findByText("认出了责任分解表。可以给各单位下发填报表了。")).toBeTruthy();
  await press("下发填报表");
  expect(await screen.findByLabelText(/填报期间/)).toBeTruthy();
});

test("where units share an item it says what the items come to unit by unit", async () => {
  const shared = [...PLAN.slice(0, 5), ["4", "举办促消费活动8场。", "区商务局、区文旅局"]];
  openPane({ workbook: memoryBook({ 分解表: shared }) });
  expect(await screen.findByText("由几家单位承办的事项，每家各算一项，合计 5 项。")).toBeTruthy();
});

test("once the forms are out it leads to the returns, and says how many units still owe theirs", async () => {
  const first = openPane({ workbook: memoryBook({ 分解表: PLAN, 报送情况: ROSTER }) });
  expect(await screen.findByText(/^填报表已经下发。/)).toBeTruthy();
  first.close();
  const annex = [
    ["2023年第二季度目标任务完成情况"],
    ["责任单位：区发改局"],
    ["序号", "工作标准", "完成情况", "进度评估"],
    ["1", "完成固定资产投资20亿元。"],
    ["2", "新开工项目10个。"],
    ["3", "建成市场3个。"],
    ["责任单位：区商务局"],
    ["序号", "工作标准", "完成情况", "进度评估"],
    ["1", "举办促消费活动8场。", "已举办5场，反响良好。", "进展顺利"],
  ];
  openPane({ workbook: memoryBook({ 分解表: PLAN, 报送情况: ROSTER, 附件2: annex }) });
  expect(await screen.findByText("收到的都已核对无误，还有 1 家没有报送。")).toBeTruthy();
  expect(screen.getByRole("tab", { name: "问题" })).toBeTruthy();
  await press("去收件");
  expect(await screen.findByRole("button", { name: /选择文件/ })).toBeTruthy();
});

test("mistakes in what came in do not hide that others owe their return", async () => {
  const annex = [
    ["2023年第二季度目标任务完成情况"],
    ["责任单位：区发改局"],
    ["序号", "工作标准", "完成情况", "进度评估"],
    ["1", "完成固定资产投资20亿元。"],
    ["2", "新开工项目10个。"],
    ["3", "建成市场3个。"],
    ["责任单位：区商务局"],
    ["序号", "工作标准", "完成情况", "进度评估"],
    ["1", "举办促消费活动8场。", "", "进展顺利"],
  ];
  openPane({ workbook: memoryBook({ 分解表: PLAN, 报送情况: ROSTER, 附件2: annex }) });
  expect(await screen.findByText(/^还有 1 家没有报送。收到的里面有 1 个错误/)).toBeTruthy();
});

test("an empty workbook offers the example, which can be taken back", async () => {
  const drafts = quarterBook().book.sheets.map(({ name, values }) => ({
    kind: "addSheet" as const,
    draft: {
      name,
      cells: values,
      styles: [],
      merges: [],
      columnWidths: [],
      rowHeights: [],
      freezeRows: 0,
      print: { landscape: false },
    },
  }));
  const { workbook } = openPane({
    workbook: memoryBook({ Sheet1: [] }),
    example: () => Promise.resolve({ label: "example", edits: drafts }),
  });
  await press("载入示例");
  expect(await receiptText()).toBe("新建了工作表“通报”、“统计表”、“完成情况”。");
  expect(await screen.findByText("发现 2 个错误，请逐个核对。")).toBeTruthy();
  await press("撤销");
  await waitFor(() => expect(workbook.book.sheets).toHaveLength(1));
});

test("an example that cannot be had is said so", async () => {
  openPane({ workbook: memoryBook({ Sheet1: [] }) });
  await press("载入示例");
  expect(await screen.findByText(/示例没有载入/)).toBeTruthy();
});

test("a sheet that was not recognised says why, and a person can say what it is", async () => {
  openPane({
    workbook: memoryBook({
      预算: [
        ["收入", "支出"],
        [1, 2],
      ],
    }),
  });
  expect(await screen.findByText("没有找到认得出的表头。")).toBeTruthy();
  expect(screen.getByText(/没有认出统计表、完成情况表或责任分解表/)).toBeTruthy();
});

test("a role given by hand holds until it is taken back", async () => {
  openPane();
  const role = await screen.findByRole("combobox", { name: "“通报”是什么表" });
  fireEvent.change(role, { target: { value: "ignore" } });
  expect(await screen.findByText("统计表还没有填好，可按完成情况表自动填写。")).toBeTruthy();
  fireEvent.change(screen.getByRole("combobox", { name: "“通报”是什么表" }), { target: { value: "" } });
  expect(await screen.findByText("发现 2 个错误，请逐个核对。")).toBeTruthy();
});

test("the language can be switched, and the choice is remembered", async () => {
  const { languages } = openPane();
  await screen.findByText("发现 2 个错误，请逐个核对。");
  await press(/English/);
  expect(screen.getByText("2 errors to look at.")).toBeTruthy();
  expect(screen.getByRole("tab", { name: "Overview" })).toBeTruthy();
  await press(/中文/);
  expect(screen.getByText("发现 2 个错误，请逐个核对。")).toBeTruthy();
  expect(languages).toEqual(["en", "zh"]);
});

test("results are announced", async () => {
  openPane();
  const live = await screen.findByText("校验完成：错误 2 个，提醒 0 个。");
  expect(live.getAttribute("aria-live")).toBe("polite");
});

test("arrow keys walk through the tabs", async () => {
  openPane();
  await screen.findByText("发现 2 个错误，请逐个核对。");
  const tabs = screen.getByRole("tablist");
  fireEvent.keyDown(within(tabs).getByRole("tab", { name: "概览" }), { key: "ArrowLeft" });
  expect(document.activeElement?.textContent).toBe("报告");
  expect(screen.getByRole("tab", { name: "报告" }).getAttribute("aria-selected")).toBe("true");
  fireEvent.keyDown(screen.getByRole("tab", { name: "报告" }), { key: "ArrowRight" });
  expect(document.activeElement?.textContent).toBe("概览");
});

test("a tab of several parts shows them as choices, and comes back to the one that was looked at", async () => {
  openPane();
  await screen.findByText("发现 2 个错误，请逐个核对。");
  const names = () => within(screen.getByRole("tablist", { name: "收发的几部分" })).getAllByRole("tab");
  fireEvent.click(screen.getByRole("tab", { name: "收发" }));
  expect(names().map(({ textContent }) => textContent)).toEqual(["下发", "收件", "时限"]);
  expect(await screen.findByRole("heading", { name: "下发填报表" })).toBeTruthy();
  fireEvent.keyDown(screen.getByRole("tab", { name: "下发" }), { key: "ArrowRight" });
  expect(document.activeElement?.textContent).toBe("收件");
  expect(screen.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe("tab-exchange part-collect");
  fireEvent.click(screen.getByRole("tab", { name: "概览" }));
  expect(screen.queryByRole("tablist", { name: "收发的几部分" })).toBeNull();
  fireEvent.click(screen.getByRole("tab", { name: "收发" }));
  expect(screen.getByRole("tab", { name: "收件" }).getAttribute("aria-selected")).toBe("true");
});

test("a slow check can be cancelled, and its late result is dropped", async () => {
  const workbook = quarterBook();
  const { book } = workbook;
  let answer: (book: WorkbookSnapshot) => void = () => undefined;
  workbook.read = () => new Promise((resolve) => (answer = resolve));
  openPane({ workbook });
  await press("取消");
  expect(within(screen.getByRole("contentinfo")).getByText("尚未校验")).toBeTruthy();
  expect(screen.getByText("还没有校验。请单击下面的“重新校验”。")).toBeTruthy();
  await act(async () => {
    answer(book);
    await Promise.resolve();
  });
  expect(screen.queryByText(/发现 2 个错误/)).toBeNull();
});

test("a cell changed while the check was reading is not passed over", async () => {
  const workbook = quarterBook();
  const { book } = workbook;
  let answer: (book: WorkbookSnapshot) => void = () => undefined;
  workbook.read = () => new Promise((resolve) => (answer = resolve));
  const { touch } = openPane({ workbook });
  await screen.findByRole("button", { name: "取消" });
  touch();
  await act(async () => {
    answer(book);
    await Promise.resolve();
  });
  expect(await screen.findByText("发现 2 个错误，请逐个核对。")).toBeTruthy();
  expect(screen.getByText("工作簿有改动，请重新校验。")).toBeTruthy();
});

test("after a check that was given up the last results are known to be old", async () => {
  const workbook = quarterBook();
  const { touch } = openPane({ workbook });
  await screen.findByText("发现 2 个错误，请逐个核对。");
  touch();
  workbook.read = () => new Promise(() => undefined);
  await press("重新校验");
  await press("取消");
  expect(screen.getByText(/^\d\d:\d\d 校验后有改动$/)).toBeTruthy();
});

test("before anything is rated the bar gives way to a sentence", async () => {
  openPane({ workbook: memoryBook({ 分解表: PLAN }) });
  expect(await screen.findByText("这些事项都还没有进度评估。")).toBeTruthy();
  expect(screen.queryByRole("img")).toBeNull();
});

test("closing the receipt leaves the keyboard in the screen", async () => {
  openPane();
  await press("写出设置表");
  const close = await screen.findByRole("button", { name: "关闭" });
  document.hasFocus = () => true;
  close.focus();
  await press("关闭");
  await waitFor(() => expect(document.activeElement?.id).toBe("screen"));
});

test("a workbook that cannot be read is told in a sentence, and can be tried again", async () => {
  const workbook = quarterBook();
  const read = workbook.read.bind(workbook);
  workbook.read = () => Promise.reject(Object.assign(new Error("gone"), { code: "ConnectionFailure" }));
  openPane({ workbook });
  expect(await screen.findByText("与 Excel 的连接断了。请检查网络，再试一次。")).toBeTruthy();
  workbook.read = read;
  await press("重新校验");
  expect(await screen.findByText("发现 2 个错误，请逐个核对。")).toBeTruthy();
  expect(screen.queryByText(/连接断了/)).toBeNull();
});

test("the settings sheet is written on request, then gone to", async () => {
  const { workbook, revealed } = openPane();
  await press("写出设置表");
  expect(await screen.findByRole("button", { name: "打开设置表" })).toBeTruthy();
  expect(workbook.book.sheets.map(({ name }) => name)).toContain("督查设置");
  await press("打开设置表");
  expect(revealed).toEqual(["督查设置 A1"]);
});

test("what a person changes after a check is told, until it is checked again", async () => {
  const { touch } = openPane();
  const foot = within(await screen.findByRole("contentinfo"));
  await foot.findByText(/^\d\d:\d\d 校验$/);
  touch();
  expect(foot.getByText(/^\d\d:\d\d 校验后有改动$/)).toBeTruthy();
  expect(screen.getByText("工作簿有改动，请重新校验。")).toBeTruthy();
  await press("重新校验");
  expect(await foot.findByText(/^\d\d:\d\d 校验$/)).toBeTruthy();
});

test("the breakdown may stand in another file: the check then compares with it, until it is left out", async () => {
  const { book } = memoryBook({
    分解表: [
      ["2023年区《政府工作报告》责任分解表"],
      ["序号", "工作标准", "责任单位"],
      ["1", "完成固定资产投资20亿元。", "区发改局"],
      ["2", "新开工项目10个。", "区发改局"],
      ["3", "举办促消费活动8场。", "区商务局"],
      ["4", "引进总部企业3家。", "区商务局"],
    ],
  });
  openPane({ picked: { ok: true, book } });
  expect(await screen.findByText(/^可以选责任分解表所在的工作簿/)).toBeTruthy();
  const file = new File([], "分解表.xlsx");
  fireEvent.change(screen.getByLabelText("选择分解表文件"), { target: { files: [file] } });
  expect(await screen.findByText("与“分解表.xlsx”里的责任分解表（4 项）比对。")).toBeTruthy();
  expect(await screen.findByText("发现 3 个错误，请逐个核对。")).toBeTruthy();
  await press("不用这个文件");
  expect(await screen.findByText("发现 2 个错误，请逐个核对。")).toBeTruthy();
  expect(screen.getByText(/^可以选责任分解表所在的工作簿/)).toBeTruthy();
});

test("a file without a breakdown says so", async () => {
  openPane({ picked: { ok: true, book: memoryBook({ 预算: [["收入", 3]] }).book } });
  await screen.findByText(/^可以选责任分解表所在的工作簿/);
  const file = new File([], "预算.xlsx");
  fireEvent.change(screen.getByLabelText("选择分解表文件"), { target: { files: [file] } });
  expect(await screen.findByText("“预算.xlsx”里没有认出责任分解表，请另选一个。")).toBeTruthy();
});
