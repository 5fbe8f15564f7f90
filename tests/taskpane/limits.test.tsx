/** @jest-environment jsdom */
/** 时限: lights on a day, what is put off and done, whom to urge. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { memoryBook, type MemoryWorkbook } from "../kit/memory-workbook";
import { openPane, press, receiptText } from "./pane";

const HEADER = ["序号", "责任单位", "工作标准", "分管领导", "完成时间", "完成情况", "进度评估"];

/** Two units; on 30 June two items are late, one falls due in two days, one has no end. */
function datedBook(): MemoryWorkbook {
  return memoryBook({
    附件2: [
      ["2024年区目标任务第二季度完成情况"],
      HEADER,
      [1, "区水务局", "建成泵站2座。", "王某某", "5月底前", "正在建设", "进展顺利"],
      [2, "区水务局", "疏浚河道3公里。", "王某某", "7月2日", "正在疏浚", "进展顺利"],
      [3, "区教育局", "新建学校1所。", "李某某", "3月底", "用地没有落实", "进度滞后"],
      [4, "区教育局", "开展校园安全巡查。", "李某某", "长期", "按月巡查", "进展顺利"],
    ],
  });
}

async function on(date: string, options: Parameters<typeof openPane>[0] = {}) {
  const pane = openPane({ view: "limits", workbook: datedBook(), ...options });
  fireEvent.change(await screen.findByLabelText(/^按哪一天算|^On which day/), { target: { value: date } });
  return pane;
}
/** The sheet's rows, cells apart by a blank; "" where there is none. */
const textOn = ({ book }: MemoryWorkbook, name: string): string =>
  (book.sheets.find((sheet) => sheet.name === name)?.values ?? []).map((row) => row.join(" ")).join("\n");
const number = (name: string) => screen.findByRole("button", { name });
const open = async (name: RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
const items = (name: RegExp) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

test("the numbers of a day, and its items by unit, by leader and by day", async () => {
  const { revealed } = await on("2024-06-30");
  await number("超期 2 项");
  await number("临期 1 项");
  await number("没有日子 1 项");
  await open(/^区水务局/);
  expect(items(/^区水务局，2 项/)).toEqual([
    expect.stringMatching(/^建成泵站2座。超期30天2024-05-31 · 完成时间：5月底前$/),
    expect.stringMatching(/^疏浚河道3公里。临期，还有2天2024-07-02/),
  ]);
  fireEvent.click(screen.getByRole("button", { name: /^建成泵站2座/ }));
  expect(revealed).toEqual(["附件2 E3"]);
  fireEvent.click(screen.getByRole("radio", { name: "按分管领导" }));
  await open(/^李某某/);
  expect(items(/^李某某，1 项/)).toEqual([expect.stringContaining("超期91天")]);
  fireEvent.click(screen.getByRole("radio", { name: "按日子" }));
  expect(screen.getAllByRole("button", { expanded: false }).map(({ textContent }) => textContent)).toEqual([
    "2024-03-31 周日超期 1 项",
    "2024-05-31 周五超期 1 项",
    "2024-07-02 周二临期 1 项",
  ]);
});

test("one kind alone, pressed again all that is open", async () => {
  await on("2024-06-30");
  fireEvent.click(await number("没有日子 1 项"));
  await open(/^区教育局/);
  expect(items(/^区教育局/)).toEqual([expect.stringMatching(/^开展校园安全巡查。长期/)]);
  expect(screen.queryByRole("button", { name: /^区水务局/ })).toBeNull();
  fireEvent.click(await number("没有日子 1 项"));
  expect(screen.getByRole("button", { name: /^区水务局/ })).toBeTruthy();
});

test("the check is told the day: what is late is a warning among the findings", async () => {
  await on("2024-06-30");
  await number("超期 2 项");
  fireEvent.click(screen.getByRole("tab", { name: /问题/ }));
  await waitFor(() => expect(document.body.textContent).toContain("应于 2024-05-31 完成，到 2024-06-30 已超期 30 天"));
});

test("the sheets and the circular have the day that was chosen", async () => {
  const { workbook } = await on("2024-07-05");
  await number("超期 3 项");
  const circular = (): string => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "通报全文" }).value;
  fireEvent.click(screen.getByRole("tab", { name: /汇总/ }));
  fireEvent.click(await screen.findByRole("tab", { name: "通报" }));
  await screen.findByRole("textbox", { name: "通报全文" });
  await waitFor(() => expect(circular()).toContain("截至2024年7月5日，逾期未完成3项"));
  fireEvent.click(screen.getByRole("tab", { name: "汇总表" }));
  await press("更多");
  fireEvent.click(await screen.findByRole("checkbox", { name: /^看板/ }));
  await press(/^生成/);
  await receiptText();
  expect(textOn(workbook, "看板")).toContain("到2024年7月5日已过完成时间");
});

test("items are put off with approval, on 时限台账, and back again", async () => {
  const { workbook } = await on("2024-06-30");
  await open(/^区水务局/);
  fireEvent.click(screen.getByRole("checkbox", { name: "选中：区水务局 建成泵站2座。" }));
  await press("延期…");
  expect(screen.getByText("请写明批准人。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^记下/ })).toBeNull();
  fireEvent.change(screen.getByLabelText(/^延到哪一天/), { target: { value: "2024-09-30" } });
  fireEvent.change(screen.getByLabelText(/^批准人/), { target: { value: "张副区长" } });
  fireEvent.change(screen.getByLabelText("理由"), { target: { value: "汛期停工" } });
  expect(await screen.findByText("2024-05-31 → 2024-09-30")).toBeTruthy();
  await press("记下 1 项延期");
  expect(await receiptText()).toContain("时限台账");
  expect(textOn(workbook, "时限台账")).toContain("2024-09-30 张副区长");
  expect(textOn(workbook, "附件2")).toContain("5月底前");
  await number("超期 1 项");
  await open(/^区水务局.*已批准延期 1 项/);
  expect(items(/^区水务局/)[0]).toContain("已延期，还有92天2024-09-30 · 完成时间：5月底前 · 原定 2024-05-31");
  await press("撤销");
  await number("超期 2 项");
  expect(workbook.book.sheets.map(({ name }) => name)).toEqual(["附件2"]);
});

test("the tables' own days change only where a person asks, are seen before, and go back", async () => {
  const { workbook } = await on("2024-06-30");
  await open(/^区水务局/);
  fireEvent.click(screen.getByRole("checkbox", { name: "选中：区水务局 建成泵站2座。" }));
  await press("延期…");
  fireEvent.change(screen.getByLabelText(/^延到哪一天/), { target: { value: "2024-09-30" } });
  fireEvent.change(screen.getByLabelText(/^批准人/), { target: { value: "张副区长" } });
  await screen.findByText("责任分解表和附表里的时间不改。");
  fireEvent.click(screen.getByRole("checkbox", { name: "各表里的完成时间也改成新的日子" }));
  await waitFor(() => expect(document.body.textContent).toContain("2024年9月30日前"));
  expect(screen.queryByText("责任分解表和附表里的时间不改。")).toBeNull();
  await press("记下 1 项延期");
  await receiptText();
  expect(textOn(workbook, "附件2")).toContain("王某某 2024年9月30日前 正在建设");
  await open(/^区水务局.*已批准延期 1 项/);
  expect(items(/^区水务局/)[0]).toContain("原定 2024-05-31");
  await press("撤销");
  await number("超期 2 项");
  expect(textOn(workbook, "附件2")).toContain("王某某 5月底前 正在建设");
});

test("a day that is not later is left out, and the others are written", async () => {
  await on("2024-06-30");
  await open(/^区水务局/);
  for (const box of screen.getAllByRole("checkbox", { name: /^选中/ })) fireEvent.click(box);
  await press("延期…");
  fireEvent.change(screen.getByLabelText(/^延到哪一天/), { target: { value: "2024-06-30" } });
  fireEvent.change(screen.getByLabelText(/^批准人/), { target: { value: "张副区长" } });
  expect(await screen.findByText(/疏浚河道3公里。 新的时间要晚于现在的时间。/)).toBeTruthy();
  await press("记下 1 项延期");
  await number("超期 1 项");
  await number("临期 2 项");
});

test("several items are closed on a day", async () => {
  const { workbook } = await on("2024-06-30");
  await open(/^区水务局/);
  for (const box of screen.getAllByRole("checkbox", { name: /^选中/ })) fireEvent.click(box);
  await press("办结…");
  await press("记下 2 项办结");
  await number("已完成 2 项");
  expect(textOn(workbook, "时限台账").match(/2024-06-30/g)).toHaveLength(2);
});

test("a text for every unit to urge, and the same as a sheet", async () => {
  const { workbook } = await on("2024-06-30");
  await press("催办（2 家）…");
  const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "给区水务局的催办内容" }).value;
  expect(text).toContain("截至2024年6月30日，你单位承办的事项中有1项超过完成时间、1项即将到期");
  await press("返回时限");
  await press("催办");
  await receiptText();
  expect(textOn(workbook, "催办")).toContain(text.split("\n")[1]);
});

test("days that are soon are kept on 督查设置, and until then no sheet is written with others", async () => {
  const { workbook } = await on("2024-06-20");
  await number("临期 0 项");
  fireEvent.change(screen.getByLabelText("几天内算临期"), { target: { value: "12" } });
  await number("临期 1 项");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "到期清单" }).disabled).toBe(true);
  await press("记到“督查设置”");
  await receiptText();
  expect(textOn(workbook, "督查设置")).toContain("临期天数 12");
  await press("到期清单");
  await waitFor(() => expect(textOn(workbook, "到期清单")).toContain("疏浚河道"));
  fireEvent.change(screen.getByLabelText("几天内算临期"), { target: { value: "半月" } });
  expect(screen.getByText("请填 0 到 999 的整数。")).toBeTruthy();
});

test("a book without days says so in both languages and offers another file", async () => {
  const pane = openPane({ view: "limits" });
  expect(await screen.findByText(/^各项没有写完成时间/)).toBeTruthy();
  pane.close();
  openPane({ view: "limits", language: "en" });
  expect(await screen.findByText(/^No item has a day/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Choose the breakdown's file" })).toBeTruthy();
});
