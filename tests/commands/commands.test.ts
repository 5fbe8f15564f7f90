/** What the ribbon's buttons do to a workbook and what they say. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { VisibleWorkbook } from "../../src/actions/workbook";
import { buildSummariesCommand, fillTallyCommand } from "../../src/commands/commands";
import { languageOf } from "../../src/core/language/language";
import type { Receipt } from "../../src/core/edits/plan";
import { rangeName } from "../../src/core/grid/range";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { openFile } from "../../src/files/xlsx/read/open";
import { blankWorkbook } from "../../src/workbench/blank";
import { MemoryWorkbook } from "../kit/memory-workbook";
import { book, sheet } from "../kit/sheets";

interface Watched extends VisibleWorkbook {
  readonly shown: string[];
  readonly written: string[];
}

function watched(bytes: Uint8Array, conflicts?: Receipt["conflicts"]): Watched {
  const opened = openFile(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  const { workbook } = opened;
  const shown: string[] = [];
  const written: string[] = [];
  return {
    shown,
    written,
    read: () => workbook.read(),
    async apply(plan) {
      if (conflicts) return { outcome: "refused", label: plan.label, applied: [], conflicts, undo: plan };
      written.push(...plan.edits.map(({ kind }) => kind));
      return workbook.apply(plan);
    },
    async reveal(sheet, range) {
      shown.push(`${sheet} ${rangeName(range)}`);
      return "shown";
    },
  };
}

const circular = readFileSync(path.resolve(__dirname, "../../assets/2023q2-circular.xlsx"));

test("filling writes the blank cell, goes to it and has nothing more to say", async () => {
  const workbook = watched(circular);
  expect(await fillTallyCommand(workbook, "zh")).toBeUndefined();
  expect(workbook.written).toEqual(["setCell"]);
  expect(workbook.shown).toEqual(["附件1 统计表 D16"]);
});

test("filling a tally that agrees says so and writes nothing", async () => {
  const workbook = watched(circular);
  await fillTallyCommand(workbook, "zh");
  expect(await fillTallyCommand(workbook, "en")).toContain("nothing to fill");
  expect(workbook.written).toEqual(["setCell"]);
});

test("building adds the four summary sheets and goes to the first", async () => {
  const workbook = watched(circular);
  expect(await buildSummariesCommand(workbook, "zh")).toBeUndefined();
  expect(workbook.written).toEqual(["addSheet", "addSheet", "addSheet", "addSheet"]);
  expect(workbook.shown).toEqual(["统计表 A1"]);
});

test("without tables both say what is missing and write nothing", async () => {
  const workbook = watched(blankWorkbook());
  expect(await fillTallyCommand(workbook, "zh")).toBe(
    "没有找到统计表，无从填充。什么都没有写入。统计表的表头应有“单位”“承办事项”和各进度一栏；打开任务窗格可以看到每张工作表认出了什么。",
  );
  expect(await buildSummariesCommand(workbook, "en")).toContain("No items were found to sum up. Nothing was written.");
  expect([workbook.written, workbook.shown]).toEqual([[], []]);
});

test("what was refused is named, the first five and how many more", async () => {
  const protectedSheets = Array.from({ length: 7 }, (_, n) => ({ reason: "sheetProtected", sheet: `表${n}` }) as const);
  const notice = await fillTallyCommand(watched(circular, protectedSheets), "zh");
  const lines = (notice ?? "").split("\n");
  expect(lines[0]).toBe("什么都没有写入：");
  expect(lines[1]).toContain("“表0”受保护");
  expect(lines).toHaveLength(7);
  expect(lines[6]).toBe("还有 2 处。");
});

test.each([
  ["zh-CN", "zh"],
  ["zh-TW", "zh"],
  ["en-US", "en"],
  ["fr-FR", "en"],
])("Office in %s is answered in %s", (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});

test("filling says which statistics were left out on a doubt", async () => {
  const rows = sheet(
    "附件2",
    `序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估
     1 | 区教育局 | 新建公办幼儿园 | 已全部完工 | 已完成
     2 | 区教育局 | 改造老旧小区 | 已进场施工 | 达序时进度
     3 | 区民政局 | 建成社区食堂 | 已进场装修 | 达序时进度`,
  );
  const header = "单位 | 承办事项 | 已完成 | 达序时进度";
  const doubtful = sheet("附件1", `${header}\n区教育局 | 2 | 1 | 2\n区民政局 | 1 | 0 | 1`);
  const blank = sheet("附件3", `${header}\n区教育局 | | |\n区民政局 | | |`);
  const filled = async (...sheets: readonly SheetSnapshot[]): Promise<string | undefined> => {
    const own = new MemoryWorkbook(book(...sheets));
    return fillTallyCommand(
      { read: () => own.read(), apply: (plan) => own.apply(plan), reveal: () => Promise.resolve("shown") },
      "zh",
    );
  };
  expect(await filled(rows, blank)).toBeUndefined();
  expect(await filled(rows, blank, doubtful)).toBe(
    "“附件1”按什么口径统计认不准，没有填；请打开任务窗格，在“概览”的读法里确认。",
  );
});
