/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { memoryBook } from "../kit/memory-workbook";
import { openPane, press, previewRows, quarterBook, receiptText, whenReady } from "./pane";

test("every cell is shown before → after, written on request and taken back", async () => {
  const { workbook } = openPane({ view: "fill" });
  await screen.findByText("将要填写");
  expect(previewRows()).toEqual([["D3", "空", "1"]]);
  expect(await screen.findByText("区发改局 · 进展顺利")).toBeTruthy();
  expect(workbook.value("统计表", 2, 3)).toBeNull();

  await press("写入 1 格");
  expect(await receiptText()).toBe("已写入 1 格。");
  expect(workbook.value("统计表", 2, 3)).toBe(1);
  expect(await screen.findByText("统计表与完成情况表一致，没有要填的单元格。")).toBeTruthy();

  await press("撤销");
  await waitFor(() => expect(workbook.value("统计表", 2, 3)).toBeNull());
  expect(await screen.findByRole("button", { name: "写入 1 格" })).toBeTruthy();
});

test("a cell's name selects it in the workbook", async () => {
  const { revealed } = openPane({ view: "fill" });
  await press("转到 统计表 D3");
  expect(revealed).toEqual(["统计表 D3"]);
});

test("formulas are previewed as formulas beside their value", async () => {
  openPane({ view: "fill" });
  fireEvent.click(await screen.findByRole("radio", { name: /公式/ }));
  expect((await screen.findAllByText(/^=.*COUNTIF\('完成情况'!/)).length).toBeGreaterThan(0);
});

test("a protected sheet refuses the plan, and is named", async () => {
  const workbook = quarterBook();
  workbook.change("统计表", { protected: true });
  openPane({ view: "fill", workbook });
  await press("写入 1 格");
  expect(await receiptText()).toBe("没有写入。“统计表”受保护。请在“审阅”选项卡中撤销工作表保护，再试一次。");
  expect(workbook.value("统计表", 2, 3)).toBeNull();
  expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
});

test("taking back that was refused can be tried again", async () => {
  const { workbook } = openPane({ view: "fill" });
  await press("写入 1 格");
  await screen.findByText(/^统计表与完成情况表一致/);
  workbook.change("统计表", { protected: true });
  await press("撤销");
  await waitFor(async () => expect(await receiptText()).toMatch(/^没有撤销。/));
  workbook.change("统计表", { protected: false });
  await press("撤销");
  await waitFor(() => expect(workbook.value("统计表", 2, 3)).toBeNull());
  await waitFor(async () => expect(await receiptText()).toBe("已撤销，已恢复 1 格。"));
});

test("a cell somebody changed meanwhile is left alone and both contents are named", async () => {
  const { workbook } = openPane({ view: "fill" });
  // The check that comes first makes the preview anew.
  await screen.findByText("区发改局 · 进展顺利");
  const write = await whenReady("写入 1 格");
  workbook.type("统计表", 2, 3, 7);
  fireEvent.click(write);
  expect(await receiptText()).toBe(
    "没有写入。统计表 D3：原为 空，现为 7，已被改动，没有覆盖。请核对这一格，再决定改不改。",
  );
  expect(workbook.value("统计表", 2, 3)).toBe(7);
  await waitFor(() => expect(previewRows()).toEqual([["D3", "7", "1"]]));
  expect(await whenReady("写入 1 格")).toBeTruthy();
});

test("a formula in the tally is left alone and said to be", async () => {
  const workbook = quarterBook();
  const sheet = workbook.book.sheets[1];
  const formulas = sheet?.values.map((row, r) => row.map((_, c) => (r === 2 && c === 3 ? "=1+1" : "")));
  workbook.change("统计表", { formulas: formulas ?? [] });
  workbook.change("统计表", {
    values: (sheet?.values ?? []).map((row, r) => (r === 2 ? [...row.slice(0, 3), 2, null] : row)),
  });
  openPane({ view: "fill", workbook });
  expect(await screen.findByText(/里是公式，没有动；按完成情况表应为 1。/)).toBeTruthy();
});

test("without a tally or an annex it says what to do instead", async () => {
  openPane({
    view: "fill",
    workbook: memoryBook({
      预算: [
        ["收入", "支出"],
        [1, 2],
      ],
    }),
  });
  expect(await screen.findByText(/没有找到统计表，无从填充。请在“概览”中/)).toBeTruthy();
  expect(screen.queryByRole("radio")).toBeNull();
});

test("what the host refuses is told in a sentence with what to do", async () => {
  const workbook = quarterBook();
  openPane({ view: "fill", workbook });
  const write = await screen.findByRole("button", { name: "写入 1 格" });
  workbook.apply = () => Promise.reject(Object.assign(new Error("busy"), { code: "InvalidOperationInCellEditMode" }));
  await press(write.textContent);
  expect(await screen.findByText("Excel 正在编辑单元格。请按 Enter 结束编辑，再试一次。")).toBeTruthy();
});

test("a statistics sheet in doubt is left as it is, and the preview says so", async () => {
  const header = ["单位", "承办事项", "已完成", "达序时进度"];
  const workbook = memoryBook({
    附件2: [
      ["序号", "责任单位", "工作标准", "完成情况", "进度评估"],
      [1, "区教育局", "新建公办幼儿园", "已全部完工", "已完成"],
      [2, "区教育局", "改造老旧小区", "已进场施工", "达序时进度"],
      [3, "区民政局", "建成社区食堂", "已进场装修", "达序时进度"],
    ],
    附件1: [header, ["区教育局", 2, 1, 2], ["区民政局", 1, 0, 1]],
    附件3: [header, ["区教育局", null, null, null], ["区民政局", null, null, null]],
  });
  openPane({ view: "fill", workbook });
  expect(await screen.findByText(/^“附件1”按什么口径统计认不准，没有填/)).toBeTruthy();
  await press(/^写入 \d+ 格$/);
  await receiptText();
  expect(workbook.value("附件3", 1, 1)).toBe(2);
  expect(workbook.value("附件1", 1, 3)).toBe(2);
  expect(screen.getByText(/^“附件1”按什么口径统计认不准，没有填/)).toBeTruthy();
});
