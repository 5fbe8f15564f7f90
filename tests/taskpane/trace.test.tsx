/** @jest-environment jsdom */
/** 对照报告: the report is chosen once, shows both sides of every doubt, and becomes a sheet that goes again. */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { MemoryWorkbook } from "../kit/memory-workbook";
import { CARRIED, carriedBy, REPORT } from "../kit/report";
import { openPane, press, receiptText, showPart } from "./pane";

// The checks of a report are long for a busy machine.
jest.setTimeout(30_000);

/** One number differs, and two promises stand at one row with nobody to carry them. */
function drifted(): MemoryWorkbook {
  const left = Object.entries(CARRIED).filter(([unit]) => !["区教育局", "区民政局"].includes(unit));
  const growth = ["地区生产总值增长6.5%以上。", CARRIED.区发改局[1]];
  return new MemoryWorkbook(carriedBy({ ...Object.fromEntries(left), 区发改局: growth }));
}

const filters = () => within(screen.getByRole("group", { name: "看哪些" }));
const lines = () =>
  screen.getAllByRole("button").filter((button) => button.hasAttribute("aria-expanded") && button.closest("li"));

async function choose(text: string, name = "2023年报告.txt"): Promise<void> {
  const input = screen.getByLabelText("选择报告文件");
  await act(async () => {
    fireEvent.change(input, { target: { files: [new File([text], name)] } });
    await Promise.resolve();
  });
}

async function traced(workbook = drifted()) {
  const pane = openPane({ view: "trace", workbook });
  await choose(REPORT);
  await screen.findByRole("heading", { name: "各章承接情况" });
  return pane;
}

test("without a report the screen asks for one", async () => {
  openPane({ view: "trace", workbook: drifted() });
  expect(await screen.findByText(/^选报告的文件/)).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "各章承接情况" })).toBeNull();
});

test("what differs comes first: both sides, the numbers in words, and the cell", async () => {
  const { revealed } = await traced();
  expect(screen.getByText(/2023年报告共 9 项要求/)).toBeTruthy();
  expect(filters().getByRole("button", { name: "数字不一致 1" }).getAttribute("aria-pressed")).toBe("true");
  const [line] = lines();
  expect(line?.textContent).toContain("地区生产总值增长5%以上；");
  expect(line?.textContent).toContain("区发改局第 1 项");
  expect(line?.textContent).toContain("数字不一致：本项 6.5%以上，报告 5%以上");
  expect([...(line?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent)).toEqual(["5%", "6.5%"]);
  fireEvent.click(line as HTMLElement);
  expect(revealed).toEqual(["附件2 B3"]);
});

test("the filters part what nobody carries, what stands nowhere, and everything", async () => {
  await traced();
  const labels = filters()
    .getAllByRole("button")
    .map((button) => button.textContent);
  expect(labels).toEqual(["数字不一致 1", "未承接 3", "无出处 3", "全部 9"]);
  fireEvent.click(filters().getByRole("button", { name: /^未承接/ }));
  expect(lines().map((line) => /未承接|承接/.test(line.textContent))).toEqual([true, true, true]);
  fireEvent.click(filters().getByRole("button", { name: /^无出处/ }));
  expect(lines()[0]?.textContent).toContain("报告中没有出处");
  fireEvent.click(filters().getByRole("button", { name: /^全部/ }));
  expect(lines()).toHaveLength(9);
});

test("one that nobody carries is waived with a reason, and its neighbour stays", async () => {
  await traced();
  fireEvent.click(filters().getByRole("button", { name: /^未承接/ }));
  const [first, second] = lines().map((line) => line.textContent);
  fireEvent.click(lines()[0] as HTMLElement);
  await press("不再提示");
  fireEvent.change(screen.getByLabelText(/不再提示的理由/), { target: { value: "市级负责" } });
  await press("确定");
  await waitFor(() => expect(filters().getByRole("button", { name: "未承接 2" })).toBeTruthy());
  expect(lines().map((line) => line.textContent)).toContain(second);
  expect(lines().map((line) => line.textContent)).not.toContain(first);
});

test("it stays chosen for the session, and the check includes its rules", async () => {
  await traced();
  showPart("findings");
  expect(await screen.findByText(/政府工作报告为“5%以上”/)).toBeTruthy();
  showPart("trace");
  expect(await screen.findByText("已选“2023年报告.txt”，校验时也按它核对。")).toBeTruthy();
  await press("不用这个文件");
  showPart("findings");
  await waitFor(() => expect(screen.queryByText(/政府工作报告为“5%以上”/)).toBeNull());
});

test("the text can be pasted instead", async () => {
  openPane({ view: "trace", workbook: drifted() });
  await press("粘贴全文");
  await press("用这段文字");
  expect(await screen.findByText("还没有粘贴文字。")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("把报告全文粘贴在这里"), { target: { value: REPORT } });
  await press("用这段文字");
  expect(await screen.findByText("已选“粘贴的报告”，校验时也按它核对。")).toBeTruthy();
  expect(await screen.findByRole("button", { name: "数字不一致 1" })).toBeTruthy();
});

test.each([
  ["会议纪要.txt", "今天开会。", /没有读到工作安排/],
  ["报告.pdf", "%PDF-1.4", /这是 PDF 文件/],
  ["空.txt", "  ", /没有文字/],
])("%s: one sentence, and nothing changes", async (name, text, sentence) => {
  const workbook = drifted();
  const before = workbook.book;
  openPane({ view: "trace", workbook });
  await choose(text, name);
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.getByText(/^选报告的文件/)).toBeTruthy();
  expect(workbook.book).toBe(before);
});

test("the sheet is announced, written, found up to date, and taken back", async () => {
  const { workbook } = await traced();
  expect(screen.getByText(/将新建工作表“对照表”。/)).toBeTruthy();
  await press("生成对照表");
  expect(await receiptText()).toBe("新建了工作表“对照表”。");
  expect(await screen.findByText(/工作表“对照表”已是最新。/)).toBeTruthy();
  await press("撤销");
  await waitFor(() => expect(workbook.book.sheets.map(({ name }) => name)).not.toContain("对照表"));
});

test("long work shows how far it is and stops when asked", async () => {
  const held = { go: (): void => undefined };
  const waiting = new Promise<void>((go) => {
    held.go = go;
  });
  openPane({ view: "trace", workbook: drifted(), beforeReading: () => waiting });
  await choose(REPORT);
  expect(await screen.findByText("正在读报告…")).toBeTruthy();
  const bar = screen.getByRole("progressbar", { name: "对照的进度" });
  fireEvent.click(within(bar.parentElement as HTMLElement).getByRole("button", { name: "取消" }));
  expect(screen.getByText("已取消对照，没有改动任何内容。")).toBeTruthy();
  held.go();
  await press("重新对照");
  expect(await screen.findByRole("heading", { name: "各章承接情况" })).toBeTruthy();
});
