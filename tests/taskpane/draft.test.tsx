/** @jest-environment jsdom */
/** 拟分解表: drafted from the report, decided row by row, written as a sheet or a file; nothing filled in silence. */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { openFile } from "../../src/files/xlsx/read/open";
import { planHandOutSheets } from "../../src/actions/hand-out";
import { MemoryWorkbook } from "../kit/memory-workbook";
import { CARRIED, carriedBy, REPORT } from "../kit/report";
import { openPane, press, receiptText, showPart } from "./pane";

jest.setTimeout(30_000);

const NOTICE = "关于区政府领导分工的通知\n副区长李先勇：分管区教育局、区民政局。\n副区长王明：分管区人社局。";

async function give(label: string, text: string, name: string): Promise<void> {
  const input = await screen.findByLabelText(label);
  await act(async () => {
    fireEvent.change(input, { target: { files: [new File([text], name)] } });
    await Promise.resolve();
  });
}

async function drafted(options: { notice?: boolean } = {}) {
  const workbook = new MemoryWorkbook(carriedBy(CARRIED, ""));
  const pane = openPane({ view: "draft", workbook });
  await give("选择报告文件", REPORT, "2023年报告.txt");
  await screen.findByText(/^已选“2023年报告.txt”/);
  if (options.notice) {
    await give("选择分工通知", NOTICE, "分工.txt");
    await screen.findByText(/^分管区领导按“分工.txt”填/);
  }
  await press("拟分解表");
  await screen.findByRole("heading", { name: /^共 \d+ 条$/ });
  return pane;
}

const rows = () =>
  screen.getAllByRole("button").filter((button) => button.hasAttribute("aria-expanded") && button.closest("li"));
const open = (words: string): HTMLElement => {
  const row = rows().find(({ textContent }) => textContent.includes(words)) as HTMLElement;
  fireEvent.click(row);
  return row;
};

test("it waits for a report, and says so", async () => {
  openPane({ view: "draft", workbook: new MemoryWorkbook(carriedBy(CARRIED, "")) });
  expect(await screen.findByText("先选好报告，就可以拟分解表。")).toBeTruthy();
  expect(screen.getByRole("button", { name: "拟分解表" }).getAttribute("aria-disabled")).toBe("true");
});

test("a row for each sentence, with its lead, its unit suggested or open, and last year's row as the reason", async () => {
  const { revealed } = await drafted();
  expect(rows()).toHaveLength(7);
  const row = open("新增城镇就业8000人");
  expect(row.textContent).toContain("第 3 条 · 促进民生保障");
  expect(row.textContent).toContain("建议：区人社局");
  expect(screen.getByText(/上年 附件2 B\d+：“新增城镇就业8000人/)).toBeTruthy();
  const [first] = screen.getAllByRole("button", { name: /^转到 附件2/ });
  fireEvent.click(first as HTMLElement);
  expect(revealed).toEqual([first?.textContent.replace("转到 ", "")]);
});

test("a suggestion is confirmed, another unit is chosen, or the row left open", async () => {
  await drafted();
  open("新增城镇就业8000人");
  await press("采用建议");
  expect(rows().some(({ textContent }) => textContent.includes("责任单位：区人社局"))).toBe(true);
  fireEvent.change(screen.getByLabelText("其他单位"), { target: { value: "区总工会、区人社局" } });
  await press("采用");
  expect(rows().some(({ textContent }) => textContent.includes("责任单位：区总工会、区人社局"))).toBe(true);
  fireEvent.click(screen.getByRole("radio", { name: "待定" }));
  expect(rows()[2]?.textContent).toContain("待定，候选：");
  await screen.findByText(/^还有建议 \d+ 条没有确认/);
});

test("joined with the one above and split again, wherever the keyboard was", async () => {
  await drafted();
  open("建设区未成年人保护中心");
  await press("与上一条合并");
  expect(rows()).toHaveLength(6);
  expect(screen.getByText("已与第 4 条合并。")).toBeTruthy();
  const joined = rows()[3] as HTMLElement;
  expect(joined.textContent).toContain("中小学8所。建设区未成年人保护中心。");
  await waitFor(() => expect(document.activeElement).toBe(joined));
  await press("拆分");
  expect(rows()).toHaveLength(7);
});

test("the notice names the leaders", async () => {
  await drafted({ notice: true });
  open("新增城镇就业8000人");
  expect(screen.getByText("分管区领导：王明")).toBeTruthy();
});

test("what was decided outlives another tab", async () => {
  await drafted();
  open("新增城镇就业8000人");
  await press("采用建议");
  showPart("overview");
  showPart("draft");
  await screen.findByRole("heading", { name: "共 7 条" });
  expect(rows()[2]?.textContent).toContain("责任单位：区人社局");
});

test("written as a sheet whose remarks tell what is only suggested, and taken back", async () => {
  const { workbook } = await drafted();
  expect(await screen.findByText(/将新建工作表“拟分解表”。/)).toBeTruthy();
  await press("写成工作表");
  expect(await receiptText()).toBe("新建了工作表“拟分解表”。");
  const sheet = workbook.book.sheets.at(-1);
  expect(sheet?.values.flat().filter((value) => /^建议：/.test(String(value))).length).toBeGreaterThan(0);
  await press("撤销");
  await waitFor(() => expect(workbook.book.sheets.map(({ name }) => name)).not.toContain("拟分解表"));
});

test("the file is a breakdown that forms can be made of", async () => {
  const { files } = await drafted();
  await press("下载 Excel 文件");
  await waitFor(() => expect(files.map(({ name }) => name)).toEqual(["拟分解表（2023年）.xlsx"]));
  const opened = openFile(files[0]?.bytes ?? new Uint8Array());
  if (!opened.ok) throw new Error(opened.problem);
  const preview = planHandOutSheets(await opened.workbook.read(), { today: { year: 2023, month: 3, day: 1 } });
  expect(preview).toMatchObject({
    source: "breakdown",
    units: expect.arrayContaining([expect.objectContaining({ unit: "区人社局" })]),
  });
});

test("a draft written before is no row of last year", async () => {
  const pane = await drafted();
  await press("写成工作表");
  await receiptText();
  await press("重新拟");
  await waitFor(() => expect(rows()).toHaveLength(7));
  open("新增城镇就业8000人");
  const group = screen.getByRole("radiogroup");
  expect(within(group).queryByText(/拟分解表/)).toBeNull();
  expect(pane.workbook.book.sheets.at(-1)?.name).toBe("拟分解表");
});
