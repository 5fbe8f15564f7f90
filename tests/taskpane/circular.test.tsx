/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { memoryBook } from "../kit/memory-workbook";
import { openPane, press, receiptText, showPart } from "./pane";

const text = async (): Promise<string> =>
  (await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "通报全文" })).value;

test("the text is shown, written as a sheet, up to date afterwards, and taken back", async () => {
  const { workbook } = openPane({ view: "circular" });
  expect(await text()).toContain("分解为3项责任事项，涉及责任单位2家");
  expect(screen.getByText("这段文字里的数与各表一致。")).toBeTruthy();
  expect(screen.getByText("工作簿里还有 2 个错误没有处理；改正以后，这里的数可能会变。")).toBeTruthy();
  await press("写成工作表");
  expect(await receiptText()).toContain("新建了工作表“通报（生成）”。");
  expect(workbook.book.sheets.at(-1)?.values[0]?.[0]).toBe(
    "关于2023年区《政府工作报告》目标任务第二季度完成情况的通报",
  );
  expect((await screen.findByRole<HTMLButtonElement>("button", { name: "工作表已是最新" })).disabled).toBe(true);
  await press("撤销");
  await waitFor(() => expect(workbook.book.sheets).toHaveLength(3));
});

test("where copying is forbidden the text stays selected", async () => {
  openPane({ view: "circular" });
  const all = await text();
  await press("复制通报全文");
  expect(await screen.findByText(/请按 Ctrl\+C/)).toBeTruthy();
  const area = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "通报全文" });
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(all);
});

test("the Word file is handed out under the circular's title", async () => {
  const { saved } = openPane({ view: "circular" });
  await text();
  await press("下载 Word");
  expect(saved).toEqual(["关于2023年区《政府工作报告》目标任务第二季度完成情况的通报.docx"]);
  expect(await screen.findByText(/Word 文件已交给浏览器下载/)).toBeTruthy();
});

test("the template is written once; what is wrong in it is named with its cell", async () => {
  const { workbook, revealed } = openPane({ view: "circular" });
  await text();
  await press("写出模板");
  await press("打开模板");
  expect(revealed).toEqual(["通报模板 A1"]);
  workbook.type("通报模板", 5, 1, "共{项数}项任务，{未知}。");
  fireEvent.click(screen.getByRole("button", { name: "重新校验" }));
  expect(await screen.findByText(/^通报模板 B6 占位符“\{未知\}”不认识/)).toBeTruthy();
  expect(await text()).toContain("共3项任务，{未知}。");
});

test("without items there is no circular, and the pane says so", async () => {
  openPane({
    view: "circular",
    workbook: memoryBook({
      预算: [
        ["科目", "金额"],
        ["办公费", 1],
      ],
    }),
  });
  expect(await screen.findByText("没有找到责任事项，写不成通报。")).toBeTruthy();
});

test("on a doubt no circular is written, and the pane says what to confirm first", async () => {
  const row = (i: number, city: string, district: string) => [
    i,
    "区教育局",
    `新建第${i}所幼儿园`,
    "已进场施工",
    city,
    district,
  ];
  openPane({
    view: "circular",
    workbook: memoryBook({
      附件2: [
        ["序号", "责任单位", "工作标准", "完成情况", "市里看法", "区里看法"],
        row(1, "进展顺利", "进展顺利"),
        row(2, "进展顺利", "已完成"),
        row(3, "进展顺利", "进展顺利"),
      ],
    }),
  });
  expect(await screen.findByText(/^要用到的一栏认不准，没有写通报/)).toBeTruthy();
  showPart("summaries");
  expect((await screen.findAllByText(/要用到的一栏认不准，没有生成.*读法/)).length).toBeGreaterThan(1);
});
