/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { unzipSync } from "fflate";
import { memoryBook } from "../kit/memory-workbook";
import { openPane, press, quarterBook, receiptText, whenReady } from "./pane";

// Files are made in some of these.
jest.setTimeout(20_000);

const plan = () =>
  memoryBook({
    分解表: [
      ["2024年任务责任分解表"],
      ["序号", "工作标准", "责任单位"],
      [1, "新建学校2所。", "区教育局、区发改局"],
      [2, "植树1000株。", "各街镇"],
      [3, "办好实事。", null],
      [4, "改造管网3公里。", "区发改局"],
    ],
  });
const period = () => screen.getByRole<HTMLInputElement>("textbox", { name: "填报期间" });
const due = () => screen.getByLabelText<HTMLInputElement>("报送截止日期");
const makeSheets = "生成填报表工作表";
const opened = async (workbook = plan()) => {
  const pane = openPane({ view: "handOut", workbook });
  await whenReady(makeSheets);
  return pane;
};
const sheetNames = ({ workbook }: { workbook: ReturnType<typeof plan> }) =>
  workbook.book.sheets.map(({ name }) => name);

test("every unit gets a sheet, the roster stands beside them, and all is taken back", async () => {
  const pane = await opened();
  expect(screen.getByText("按责任分解表分到单位。")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "3 家单位，共 4 项" })).toBeTruthy();
  expect(screen.getByText("按表里的 3 项分出；由几家单位承办的事项，每家各列一项。")).toBeTruthy();
  expect(screen.getByText("将新建工作表“报送情况”、“区教育局”、“区发改局”、“各街镇”。")).toBeTruthy();
  await press(makeSheets);
  expect(await receiptText()).toBe("新建了工作表“报送情况”、“区教育局”、“区发改局”、“各街镇”。");
  expect(sheetNames(pane)).toEqual(["分解表", "报送情况", "区教育局", "区发改局", "各街镇"]);
  expect(await screen.findByText(/都已在工作簿里，没有变化/)).toBeTruthy();
  await press("撤销");
  await waitFor(() => expect(sheetNames(pane)).toEqual(["分解表"]));
});

test("the list names every unit with its items, and marks those that stand for several", async () => {
  await opened();
  expect(screen.getByText(/^各街镇是几家单位的合称/)).toBeTruthy();
  await press("查看名单");
  const rows = screen.getAllByRole("rowheader").map((head) => head.parentElement?.textContent);
  expect(rows).toEqual(["区教育局1", "区发改局2", "各街镇合称1"]);
});

test("a unit whose tick is taken away gets no form, and the others do", async () => {
  const pane = await opened();
  await press("查看名单");
  fireEvent.click(screen.getByRole("checkbox", { name: "给各街镇下发" }));
  expect(await screen.findByRole("heading", { name: "2 家单位，共 3 项" })).toBeTruthy();
  expect(screen.getByText("有 1 家这次不下发。")).toBeTruthy();
  await press(makeSheets);
  await receiptText();
  expect(sheetNames(pane)).toEqual(["分解表", "报送情况", "区教育局", "区发改局"]);
  fireEvent.click(screen.getByRole("checkbox", { name: "全部单位" }));
  expect(await screen.findByRole("heading", { name: "3 家单位，共 4 项" })).toBeTruthy();
  fireEvent.click(screen.getByRole("checkbox", { name: "全部单位" }));
  expect(await screen.findByRole("heading", { name: "0 家单位，共 0 项" })).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "下载 Excel 表（.zip）" }).disabled).toBe(true);
});

test("a name that looks like a slip is shown with its cell before forms go out", async () => {
  const rows = [1, 2, 3, 4].map((n) => [n, `事${n}`, "区应急管理局"]);
  const slip = [["2024年任务分解表"], ["序号", "工作标准", "责任单位"], ...rows, [5, "事5", "区应急管埋局"]];
  const { revealed } = await opened(memoryBook({ 分解表: slip }));
  expect(screen.getByText(/可能是“区应急管理局”/)).toBeTruthy();
  await press("转到 分解表 C7");
  expect(revealed).toEqual(["分解表 C7"]);
});

test("rows that name nobody are said, each with the way to its cell", async () => {
  const { revealed } = await opened();
  expect(screen.getByText(/有 1 项没有写责任单位/)).toBeTruthy();
  await press("转到 分解表 A5");
  expect(revealed).toEqual(["分解表 A5"]);
});

test("the period and the day are proposed, changed, and asked for where they are missing", async () => {
  await opened();
  expect(period().value).toMatch(/^2024年/);
  fireEvent.change(period(), { target: { value: "2024年第二季度" } });
  await waitFor(() => expect(due().value > "2026-01-01").toBe(true));
  fireEvent.change(due(), { target: { value: "" } });
  expect(await screen.findByText("请选截止日期。")).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: makeSheets }).disabled).toBe(true);
  fireEvent.change(due(), { target: { value: "2024-07-05" } });
  fireEvent.change(period(), { target: { value: " " } });
  expect(await screen.findByText("请写明填报期间。")).toBeTruthy();
});

test.each(["Excel", "Word"])("files for %s come as one archive, and the roster is written", async (kind) => {
  const pane = await opened();
  fireEvent.change(period(), { target: { value: "2024年第一季度" } });
  await whenReady(`下载 ${kind} 表（.zip）`);
  await press(`下载 ${kind} 表（.zip）`);
  expect(await screen.findByText(/已交给浏览器下载，内有 3 份填报表/)).toBeTruthy();
  const [file] = pane.files;
  const type = kind === "Excel" ? "xlsx" : "docx";
  expect(file?.name).toBe(`2024年第一季度填报表（${type}）.zip`);
  expect(Object.keys(unzipSync(file?.bytes ?? new Uint8Array()))).toEqual([
    `01 区教育局（2024年第一季度填报表）.${type}`,
    `02 区发改局（2024年第一季度填报表）.${type}`,
    `03 各街镇（2024年第一季度填报表）.${type}`,
  ]);
  await waitFor(() => expect(sheetNames(pane)).toEqual(["分解表", "报送情况"]));
});

test("without the tick the workbook stays as it is", async () => {
  const pane = await opened();
  fireEvent.click(screen.getByRole("checkbox", { name: /报送情况/ }));
  await press("下载 Excel 表（.zip）");
  await screen.findByText(/已交给浏览器下载/);
  expect(sheetNames(pane)).toEqual(["分解表"]);
});

test("out of the last annex those completed may be left out", async () => {
  await opened(quarterBook());
  expect(screen.getByText("按上期附表分到单位。")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "2 家单位，共 3 项" })).toBeTruthy();
  fireEvent.click(screen.getByRole("checkbox", { name: "上期已完成的事项不再下发" }));
  expect(await screen.findByRole("heading", { name: "2 家单位，共 2 项" })).toBeTruthy();
  expect(screen.getByText("上期已完成的 1 项没有列入。")).toBeTruthy();
});

test("which are completed cannot be left out by a rating in doubt, and the pane says so", async () => {
  const rows = ["已进场施工", "已全部完工", "已进场装修"].map((note, i) => [
    i + 1,
    "区教育局",
    `新建第${i + 1}所幼儿园`,
    note,
    "进展顺利",
    i === 1 ? "已完成" : "进展顺利",
  ]);
  const header = ["序号", "责任单位", "工作标准", "完成情况", "市里看法", "区里看法"];
  await opened(memoryBook({ 附件2: [["2024年第一季度完成情况"], header, ...rows] }));
  expect(screen.queryByText(/^进度评估一栏认不准/)).toBeNull();
  fireEvent.click(screen.getByRole("checkbox", { name: "上期已完成的事项不再下发" }));
  expect(await screen.findByText(/^进度评估一栏认不准，看不出哪些上期已完成，所以都列入了/)).toBeTruthy();
});

test("a workbook with neither says so, and what to do", async () => {
  openPane({ view: "handOut", workbook: memoryBook({ 预算: [["科目", "金额"]] }) });
  expect(await screen.findByText(/^没有找到责任分解表，也没有找到上期的完成情况表/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "选择责任分解表的文件" })).toBeTruthy();
});

test("in English too", async () => {
  openPane({ view: "handOut", workbook: plan(), language: "en" });
  expect(await screen.findByRole("button", { name: "Make sheets" })).toBeTruthy();
  expect(screen.getByText("Made from the breakdown.")).toBeTruthy();
});
