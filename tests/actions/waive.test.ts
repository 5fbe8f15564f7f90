/** Waiving a finding (不再提示): it stays away until the cell's text changes, and the sheet a person edited stays theirs. */
import { fc } from "../kit/properties";
import { check } from "../../src/actions/check";
import { planSettings } from "../../src/actions/write-settings";
import { planWaiver } from "../../src/actions/waive";
import { sheetNamed } from "../../src/core/grid/snapshot";
import type { Finding } from "../../src/core/rules/rule";
import { MemoryWorkbook } from "../kit/memory-workbook";
import { CARRIED, carriedBy, REPORT } from "../kit/report";
import { annex, book, placeName, sheet, tally } from "../kit/sheets";

const ANNEX = annex({ 区财政局: "1 | 甲事 | 已办 | 已完成\n3 | 乙事 | 在办 | 进展顺利" });
const TALLY = tally("区财政局 | 2 | 2 |  |");

async function ids(workbook: MemoryWorkbook): Promise<string[]> {
  return (await check(workbook)).findings.map(({ rule, at }) => `${rule} ${placeName(at)}`);
}

async function finding(workbook: MemoryWorkbook, rule: string): Promise<Finding> {
  const found = (await check(workbook)).findings.find((candidate) => candidate.rule === rule);
  if (!found) throw new Error(`no finding of ${rule}`);
  return found;
}

async function waive(workbook: MemoryWorkbook, rule: string, reason = "已核"): Promise<void> {
  const receipt = await workbook.apply(await planWaiver(workbook, await finding(workbook, rule), reason));
  expect(receipt.outcome).toBe("applied");
}

function settingsLines(workbook: MemoryWorkbook): string[] {
  const lines = sheetNamed(workbook.book, "督查设置")?.values ?? [];
  return lines.map((row) =>
    row
      .map((value) => value ?? "")
      .join("|")
      .replace(/\|+$/, ""),
  );
}

test("a waived finding stays away, and nothing else does", async () => {
  const workbook = new MemoryWorkbook(book(ANNEX, TALLY));
  const before = await ids(workbook);
  expect(before).toContain("serial-continuous 附件2!A4");
  await waive(workbook, "serial-continuous");
  expect(await ids(workbook)).toEqual(before.filter((id) => id !== "serial-continuous 附件2!A4"));
});

test("it comes back when the text of its cell changes, and goes when the text is as it was", async () => {
  const workbook = new MemoryWorkbook(book(ANNEX));
  await waive(workbook, "serial-continuous");
  workbook.type("附件2", 3, 0, 4);
  expect(await ids(workbook)).toEqual(["serial-continuous 附件2!A4"]);
  workbook.type("附件2", 3, 0, 3);
  expect(await ids(workbook)).toEqual([]);
});

test("another cell's change leaves the waiver alone", async () => {
  const workbook = new MemoryWorkbook(book(ANNEX));
  await waive(workbook, "serial-continuous");
  workbook.type("附件2", 3, 1, "乙事（调整）");
  expect(await ids(workbook)).toEqual([]);
});

test("an empty cell can be waived, and a line end in the text is kept", async () => {
  const workbook = new MemoryWorkbook(
    book(annex({ 区财政局: "1 | 甲事 | 掉时序进度5个百分点。⏎正在追赶 | 进展顺利\n2 | 乙事 | | 已完成" })),
  );
  await waive(workbook, "progress-missing", "年底一并填报");
  await waive(workbook, "evidence-contradicts-rating");
  expect(await ids(workbook)).toEqual([]);
});

test("every finding of a workbook can be waived", async () => {
  const workbook = new MemoryWorkbook(book(ANNEX, TALLY));
  for (const found of (await check(workbook)).findings) {
    await workbook.apply(await planWaiver(workbook, found, "已核"));
  }
  expect(await ids(workbook)).toEqual([]);
});

describe("a promise of the report that nobody carries has no cell of its own", () => {
  const { 区教育局: schools, 区民政局: centre, ...others } = CARRIED;
  const workbook = (): MemoryWorkbook => new MemoryWorkbook(carriedBy(others));
  const open = async (own: MemoryWorkbook, report = REPORT): Promise<Finding[]> =>
    (await check(own, { report })).findings.filter(({ message }) => message === "unassigned");
  const waiveFirst = async (own: MemoryWorkbook): Promise<void> => {
    const [first] = await open(own);
    if (!first) throw new Error("nothing is unassigned");
    await own.apply(await planWaiver(own, first, "由区直部门另行安排"));
  };

  test("two of them stand at one row, and one is waived without the other", async () => {
    const own = workbook();
    const [first, second] = await open(own);
    expect([first?.about, second?.about]).toEqual([...schools, ...centre]);
    expect(second?.at).toEqual(first?.at);
    await waiveFirst(own);
    expect(await open(own)).toEqual([second]);
    expect(settingsLines(own)).toContain(
      `report-commitment-unassigned|附件2|${placeName(first?.at as Finding["at"]).split("!")[1]}|${schools[0]}|由区直部门另行安排`,
    );
  });

  test("another wording of the row near by, or another row, leaves it waived; another promise does not", async () => {
    const own = workbook();
    const [, second] = await open(own);
    await waiveFirst(own);
    const at = second?.at.range;
    own.type("附件2", at?.row ?? 0, at?.column ?? 0, "新增城镇就业8000人以上、农村劳动力转移就业5000人。");
    expect(await open(own)).toHaveLength(1);
    expect(await open(own, REPORT.replace("中小学8所", "中小学9所"))).toHaveLength(2);
  });
});

test("undo brings the finding back", async () => {
  const workbook = new MemoryWorkbook(book(ANNEX));
  const receipt = await workbook.apply(
    await planWaiver(workbook, await finding(workbook, "serial-continuous"), "已核"),
  );
  await workbook.apply(receipt.undo);
  expect(await ids(workbook)).toEqual(["serial-continuous 附件2!A4"]);
  expect(sheetNamed(workbook.book, "督查设置")).toBeUndefined();
});

test.each(["A4", "a4", "$A$4", "Ａ４", " A4 "])("a line typed by hand works, its cell written %p", async (cell) => {
  const typed = `不再提示\n规则 | 工作表 | 单元格 | 原文 | 理由\nserial-continuous | 附件2 | "${cell}" | 3 | 沿用去年编号`;
  expect(await ids(new MemoryWorkbook(book(sheet("督查设置", typed), ANNEX)))).toEqual([]);
});

test("a line that was begun by hand and cannot be followed is left alone", async () => {
  const own = sheet("督查设置", "不再提示\n规则 | 工作表 | 单元格 | 原文 | 理由\n | 附件2 | A3 | 1 | 待核");
  const workbook = new MemoryWorkbook(book(own, ANNEX));
  await waive(workbook, "serial-continuous");
  expect(settingsLines(workbook).slice(2)).toEqual(["|附件2|A3|1|待核", "serial-continuous|附件2|A4|3|已核"]);
});

test("appended waivers keep the sheet as a person has edited it", async () => {
  const own = sheet(
    "督查设置",
    "督查设置\n不再提示\n规则 | 工作表 | 单元格 | 原文 | 理由\ntally-total | 附件1 | B9 | 12 | 去年的\n\n责任单位\n单位 | 别名\n区财政局 | 财局",
  );
  const workbook = new MemoryWorkbook(book(own, ANNEX));
  await waive(workbook, "serial-continuous", "已核");
  expect(await ids(workbook)).toEqual([]);
  expect(settingsLines(workbook)).toEqual([
    "督查设置",
    "不再提示",
    "规则|工作表|单元格|原文|理由",
    "tally-total|附件1|B9|12|去年的",
    "serial-continuous|附件2|A4|3|已核",
    "责任单位",
    "单位|别名",
    "区财政局|财局",
  ]);
});

test("the next section right below is not written over", async () => {
  const own = sheet(
    "督查设置",
    "不再提示\n规则 | 工作表 | 单元格 | 原文 | 理由\n责任单位\n单位 | 别名\n区财政局 | 财局",
  );
  const workbook = new MemoryWorkbook(book(own, ANNEX));
  await waive(workbook, "serial-continuous");
  expect(await ids(workbook)).toEqual([]);
  expect(settingsLines(workbook)).toEqual(expect.arrayContaining(["责任单位", "单位|别名", "区财政局|财局"]));
});

test("a sheet without the section gets it at its end", async () => {
  const workbook = new MemoryWorkbook(book(sheet("督查设置", "责任单位\n单位 | 别名\n区财政局 |"), ANNEX));
  await waive(workbook, "serial-continuous");
  expect(await ids(workbook)).toEqual([]);
  expect(settingsLines(workbook).slice(0, 3)).toEqual(["责任单位", "单位|别名", "区财政局"]);
});

test("waived one after the other, all stay waived, in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("none", "written"),
      fc.shuffledSubarray([0, 1, 2], { minLength: 1 }),
      async (sheetFirst, order) => {
        const workbook = new MemoryWorkbook(
          book(annex({ 区财政局: "1 | 甲事 | | 已完成\n2 | 乙事 | 在办 | 一般\n4 | 丙事 | 在办 | 进展顺利" })),
        );
        if (sheetFirst === "written") await workbook.apply(await planSettings(workbook));
        const { findings } = await check(workbook);
        for (const i of order) {
          const chosen = findings[i];
          if (chosen) await workbook.apply(await planWaiver(workbook, chosen, "已核"));
        }
        expect((await check(workbook)).findings).toEqual(findings.filter((_, i) => !order.includes(i)));
      },
    ),
    { numRuns: 12 },
  );
});
