/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { memoryBook } from "../kit/memory-workbook";
import { openPane, press } from "./pane";

const ANNEX = [
  ["2023年区《政府工作报告》目标任务第二季度完成情况"],
  ["责任单位：区发改局"],
  ["序号", "工作标准", "完成情况", "说明", "进度评估（已完成、进展顺利、进度滞后）"],
  ["1", "完成固定资产投资20亿元。", "已完成投资21亿元。", "无", "已完成"],
  ["2", "新开工项目10个。", "已开工6个，其余按计划推进。", "无", "进展顺利"],
];

const openBook = (language: "zh" | "en" = "zh") => openPane({ workbook: memoryBook({ 完成情况: ANNEX }), language });
const chosen = (name: string): string => screen.getByRole<HTMLSelectElement>("combobox", { name }).value;

test("a sheet's reading opens: its columns, the rows that are not items, the units", async () => {
  const { revealed } = openBook();
  const opener = await screen.findByRole("button", { name: "“完成情况”的读法" });
  expect(opener.getAttribute("aria-expanded")).toBe("false");
  expect(screen.queryByRole("button", { name: "读得对" })).toBeNull();
  fireEvent.click(opener);
  expect(opener.getAttribute("aria-expanded")).toBe("true");
  expect(chosen("“工作标准”读作")).toBe("standard");
  expect(screen.getByText("写单位的地方 1 处。")).toBeTruthy();
  await press("在表中看");
  await press(/^到 .*（单位行 区发改局）$/);
  expect(revealed).toEqual(["完成情况 A3:E3", "完成情况 A2:E2"]);
});

test("a column is corrected and the sheet confirmed, and each is checked at once", async () => {
  const { workbook } = openBook();
  await press("“完成情况”的读法");
  expect(chosen("“说明”读作")).not.toBe("reason");
  fireEvent.change(screen.getByRole("combobox", { name: "“说明”读作" }), { target: { value: "reason" } });
  await waitFor(() => expect(chosen("“说明”读作")).toBe("reason"));
  await press("读得对");
  expect(await screen.findByText("已确认读得对。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "读得对" })).toBeNull();
  const settings = workbook.book.sheets.find(({ name }) => name === "督查设置")?.values ?? [];
  const said = settings.map((row) =>
    row
      .slice(0, 4)
      .map((cell) => cell ?? "")
      .join("|"),
  );
  expect(said).toEqual(
    expect.arrayContaining([
      "完成情况|列|说明|存在问题",
      "完成情况|整表|序号、工作标准、完成情况、说明、进度评估(已完成、进展顺利、进度滞后)|读得对",
    ]),
  );
});

test("it speaks English", async () => {
  openBook("en");
  await press("Reading of “完成情况”");
  expect(screen.getByRole("button", { name: "It is right" })).toBeTruthy();
  expect(screen.getAllByRole("option", { name: "Responsible unit" }).length).toBeGreaterThan(0);
});

test("a circular has no such reading", async () => {
  openPane();
  await screen.findByRole("button", { name: "“完成情况”的读法" });
  expect(screen.queryByRole("button", { name: "“通报”的读法" })).toBeNull();
});

const kept = (workbook: ReturnType<typeof openBook>["workbook"]): string[] =>
  (workbook.book.sheets.find(({ name }) => name === "督查设置")?.values ?? []).map((row) =>
    row
      .slice(0, 4)
      .map((cell) => cell ?? "")
      .join("|"),
  );

test("a row is said to be something else: by its line, or by its number", async () => {
  const { workbook } = openBook();
  await press("“完成情况”的读法");
  await press(/^到 .*（单位行 区发改局）$/);
  expect(screen.getByRole<HTMLInputElement>("spinbutton", { name: "行号" }).value).toBe("2");
  fireEvent.change(screen.getByRole("spinbutton", { name: "行号" }), { target: { value: "5" } });
  fireEvent.change(screen.getByRole("combobox", { name: "这一行是" }), { target: { value: "example" } });
  await press("照此读");
  await waitFor(() =>
    expect(kept(workbook)).toContain("完成情况|行|2|新开工项目10个。|已开工6个,其余按计划推进。|无|进展顺利|示例"),
  );
  expect(await screen.findByRole("button", { name: "到 A5:E5（示例）" })).toBeTruthy();
});

test("without a row's number there is nothing to say", async () => {
  openBook();
  await press("“完成情况”的读法");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "照此读" }).disabled).toBe(true);
});

test("a sheet's kind is kept on the settings sheet, and can be told from the sheet again", async () => {
  const { workbook } = openBook();
  const kind = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "“完成情况”是什么表" });
  await screen.findByRole("button", { name: "“完成情况”的读法" });
  fireEvent.change(kind(), { target: { value: "ignore" } });
  await waitFor(() => expect(kind().value).toBe("ignore"));
  expect(kept(workbook).filter((line) => line.includes("|种类|"))).toEqual([
    expect.stringMatching(/^完成情况\|种类\|序号、.*\|不读$/),
  ]);
  fireEvent.change(kind(), { target: { value: "" } });
  await waitFor(() => expect(kind().value).toBe(""));
  expect(kept(workbook).filter((line) => line.includes("|种类|"))).toEqual([expect.stringMatching(/\|自动识别$/)]);
});

test("a statistics sheet shows what its columns count, and is confirmed", async () => {
  const { workbook } = openPane();
  await press("“统计表”的读法");
  expect(screen.getByText(/已完成 → 已完成/)).toBeTruthy();
  await press("读得对");
  await waitFor(() => expect(kept(workbook).some((line) => /\|整表\|.*已完成.*\|读得对$/.test(line))).toBe(true));
});

test("a list of rows that stand in another table is said to be work of its own", async () => {
  const { workbook } = openPane({ workbook: memoryBook({ 完成情况: ANNEX, 督办清单: [...ANNEX.slice(1, 4)] }) });
  await press("“督办清单”的读法");
  const choice = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "这些事项别的表里也有，它是" });
  expect(choice().selectedOptions[0]?.text).toBe("自动：摘自别的表");
  fireEvent.change(choice(), { target: { value: "own" } });
  await waitFor(() => expect(choice().value).toBe("own"));
  expect(kept(workbook)).toContain("督办清单|清单|督办清单|另外的事项");
});
