/** The list of writes goes below what the settings sheet holds, each line once, and follows no setting. */
import { planWriteLines, type WriteLine } from "../../src/actions/keep-writes";
import { planSettings } from "../../src/actions/write-settings";
import { readSettings } from "../../src/core/domain/settings";
import { sheetNamed } from "../../src/core/grid/snapshot";
import { memoryBook, type MemoryWorkbook } from "../kit/memory-workbook";

const FILL: WriteLine = ["2026-11-28 15:20", "填充统计表", "1 格"];
const LIST: WriteLine = ["2026-11-28 15:24", "生成汇总", "2 张表"];

function quarterBook(): MemoryWorkbook {
  return memoryBook({
    完成情况: [
      ["责任单位：区发改局"],
      ["序号", "工作标准", "完成情况", "进度评估"],
      ["1", "完成固定资产投资20亿元。", "已完成投资21亿元。", "已完成"],
    ],
  });
}

async function settingsRows(workbook: MemoryWorkbook): Promise<string[]> {
  const { values = [] } = sheetNamed(await workbook.read(), "督查设置") ?? {};
  return values.map((row) => row.filter((cell) => cell !== null && cell !== "").join("|"));
}

test("without a settings sheet it is written with the list in a section of its own", async () => {
  const workbook = quarterBook();
  await workbook.apply(await planWriteLines(workbook, [FILL, LIST]));
  expect((await settingsRows(workbook)).slice(-5)).toEqual([
    "七、写入记录",
    "时间|写了什么|改动",
    FILL.join("|"),
    LIST.join("|"),
    "",
  ]);
});

test("a line that stands there is not written again, and no line is taken for a setting", async () => {
  const workbook = quarterBook();
  await workbook.apply(await planSettings(workbook));
  await workbook.apply(await planWriteLines(workbook, [FILL]));
  await workbook.apply(await planWriteLines(workbook, [FILL, LIST]));
  expect((await settingsRows(workbook)).slice(-4)).toEqual([
    "写入记录",
    "时间|写了什么|改动",
    FILL.join("|"),
    LIST.join("|"),
  ]);
  expect(readSettings(await workbook.read(), new Set()).problems.map(({ text }) => text)).not.toContain(FILL[0]);
  expect((await planWriteLines(workbook, [FILL, LIST])).edits).toEqual([]);
});

test("taking the list back leaves the sheet as it was", async () => {
  const workbook = quarterBook();
  await workbook.apply(await planSettings(workbook));
  const before = await settingsRows(workbook);
  const receipt = await workbook.apply(await planWriteLines(workbook, [FILL, LIST]));
  await workbook.apply(receipt.undo);
  expect((await settingsRows(workbook)).slice(0, before.length)).toEqual(before);
  expect((await settingsRows(workbook)).slice(before.length).join("")).toBe("");
});
