/** Saying how a sheet is read (读法): the next check reads it so, and the sheet a person edited stays theirs. */
import { check } from "../../src/actions/check";
import { planConfirmation, planKind, planList, planReading, planRow } from "../../src/actions/correct-reading";
import { rowsRange } from "../../src/actions/sheet-readings";
import type { EditPlan, Receipt } from "../../src/core/edits/plan";
import { rangeName } from "../../src/core/grid/range";
import { sheetNamed, type SheetSnapshot } from "../../src/core/grid/snapshot";
import { MemoryWorkbook } from "../kit/memory-workbook";
import { book, sheet } from "../kit/sheets";

const ANNEX = sheet(
  "附件2",
  `2024年第二季度目标任务完成情况
序号 | 工作标准 | 责任单位 | 完成情况 | 说明 | 进度评估
1 | 甲事做成3件 | 区发改局 | 已做3件 | 无 | 已完成
2 | 乙事做成5件 | 区财政局 | 已做2件 | 无 | 进展顺利
注：数据截至六月底`,
);

async function apply(workbook: MemoryWorkbook, plan: Promise<EditPlan>): Promise<Receipt> {
  const receipt = await workbook.apply(await plan);
  expect(receipt.outcome).toBe("applied");
  return receipt;
}

/** The columns as they were taken: 序号 serial. */
async function columns(workbook: MemoryWorkbook): Promise<string[]> {
  const { readings } = await check(workbook);
  return readings.flatMap((reading) => reading.columns.map(({ heading, field }) => `${heading} ${field ?? "–"}`));
}

/** The lines of the settings sheet under 读法. */
function lines(workbook: MemoryWorkbook): string[] {
  const all = (sheetNamed(workbook.book, "督查设置")?.values ?? []).map((row) => row.map((cell) => cell ?? ""));
  const start = all.findIndex(([first]) => /读法$/.test(String(first)));
  return (start < 0 ? [] : all.slice(start + 2))
    .map((row) => row.slice(0, 4).join("|"))
    .filter((line) => /[^|]/.test(line));
}

const column = (text: string, as: string, name = "附件2") => ({ sheet: name, what: "column" as const, text, as });

test("a check tells how each table of rows was read, blank rows left out", async () => {
  const { readings } = await check(new MemoryWorkbook(book(ANNEX)));
  expect(readings).toHaveLength(1);
  const [reading] = readings;
  if (!reading) throw new Error("not read");
  expect([reading.sheet, reading.kind, rangeName(reading.header), reading.confirmed]).toEqual([
    "附件2",
    "annex",
    "A2:F2",
    false,
  ]);
  expect(reading.columns.map(({ field }) => field)).toEqual(
    expect.arrayContaining(["serial", "standard", "unit", "progressNote", "rating"]),
  );
  expect(reading.rows.map((run) => `${rangeName(rowsRange(reading, run))} ${run.role}`)).toEqual([
    "A3:F4 item",
    "A5:F5 note",
  ]);
  expect(reading.units.map(({ range, unit }) => `${rangeName(range)} ${unit}`)).toEqual(["C3 区发改局", "C4 区财政局"]);
});

test("a column is read as it was said, and undo gives the book back", async () => {
  const workbook = new MemoryWorkbook(book(ANNEX));
  const before = workbook.book;
  const read = await columns(workbook);
  const receipt = await apply(workbook, planReading(workbook, column("说明", "存在问题")));
  expect(await columns(workbook)).toContain("说明 reason");
  expect(lines(workbook)).toEqual(["附件2|列|说明|存在问题"]);
  await workbook.apply(receipt.undo);
  expect(workbook.book).toEqual(before);
  expect(await columns(workbook)).toEqual(read);
});

test("a column can be left unused, and rows can be said to be something else", async () => {
  const workbook = new MemoryWorkbook(book(ANNEX));
  await apply(workbook, planReading(workbook, column("说明", "不用")));
  expect(await columns(workbook)).toContain("说明 –");
  const row = "2|乙事做成5件|区财政局|已做2件|无|进展顺利";
  await apply(workbook, planReading(workbook, { sheet: "附件2", what: "row", text: row, as: "示例" }));
  expect((await check(workbook)).totals.items).toBe(1);
});

test("a second word on the same column takes the place of the first", async () => {
  const workbook = new MemoryWorkbook(book(ANNEX));
  await apply(workbook, planReading(workbook, column("说明", "存在问题")));
  const receipt = await apply(workbook, planReading(workbook, column(" 说 明", "备注")));
  expect(lines(workbook)).toEqual(["附件2|列|说明|备注"]);
  expect(await columns(workbook)).toContain("说明 remark");
  await workbook.apply(receipt.undo);
  expect(lines(workbook)).toEqual(["附件2|列|说明|存在问题"]);
});

test("what is said again changes nothing", async () => {
  const workbook = new MemoryWorkbook(book(ANNEX));
  await apply(workbook, planReading(workbook, column("说明", "备注")));
  expect((await planReading(workbook, column("说明", "备注"))).edits).toEqual([]);
});

test("a line of the same heading on another sheet follows, for a heading has one reading", async () => {
  const workbook = new MemoryWorkbook(book(ANNEX));
  await apply(workbook, planReading(workbook, column("说明", "备注")));
  await apply(workbook, planReading(workbook, column("说明", "存在问题", "一季度")));
  expect(lines(workbook)).toEqual(["附件2|列|说明|存在问题", "一季度|列|说明|存在问题"]);
  expect(await columns(workbook)).toContain("说明 reason");
});

/** Whether each table is confirmed. */
async function confirmed(workbook: MemoryWorkbook): Promise<boolean[]> {
  return (await check(workbook)).readings.map((reading) => reading.confirmed);
}

async function confirm(workbook: MemoryWorkbook): Promise<void> {
  const [reading] = (await check(workbook)).readings;
  if (!reading) throw new Error("not read");
  await apply(workbook, planConfirmation(workbook, reading));
}

const HEADINGS = "序号、工作标准、责任单位、完成情况、说明、进度评估";

test("a table is confirmed by its headings", async () => {
  const workbook = new MemoryWorkbook(book(ANNEX));
  expect(await confirmed(workbook)).toEqual([false]);
  await confirm(workbook);
  expect(await confirmed(workbook)).toEqual([true]);
  expect(lines(workbook)).toEqual([`附件2|整表|${HEADINGS}|读得对`]);
});

/** The book as confirmed, with another sheet in place of the confirmed one. */
async function inPlace(other: SheetSnapshot): Promise<boolean[]> {
  const workbook = new MemoryWorkbook(book(ANNEX));
  await confirm(workbook);
  const sheets = workbook.book.sheets.map((own) => (own.name === ANNEX.name ? other : own));
  return confirmed(new MemoryWorkbook({ sheets }));
}

test("a renamed sheet stays confirmed, and so does next quarter's of the same headings", async () => {
  expect(await inPlace({ ...ANNEX, name: "三季度" })).toEqual([true]);
  const spaced = ANNEX.values.map((row, i) => (i === 1 ? row.map((cell) => `${String(cell)} `) : row));
  expect(await inPlace({ ...ANNEX, values: spaced })).toEqual([true]);
});

test("a sheet of other headings under the same name is not confirmed", async () => {
  const other = ANNEX.values.map((row) => row.map((cell) => (cell === "说明" ? "备注" : cell)));
  expect(await inPlace({ ...ANNEX, values: other })).toEqual([false]);
});

test("a sheet's name alone confirms nothing, and the line is said to be incomplete", async () => {
  const settings = sheet("督查设置", "读法\n工作表 | 什么 | 标题或文字 | 读作\n附件2 | 整表 |  | 读得对");
  const report = await check(new MemoryWorkbook(book(ANNEX, settings)));
  expect(report.readings.map((reading) => reading.confirmed)).toEqual([false]);
  expect(report.findings.map(({ rule, at }) => `${rule} ${at.sheet} ${rangeName(at.range)}`)).toContain(
    "setting-invalid 督查设置 C3",
  );
});

test("a settings sheet without the section gets it at its end, the rest stays", async () => {
  const own = sheet("督查设置", "责任单位\n单位 | 别名\n区财政局 | 财局");
  const workbook = new MemoryWorkbook(book(own, ANNEX));
  const receipt = await apply(workbook, planReading(workbook, column("说明", "存在问题")));
  expect(lines(workbook)).toEqual(["附件2|列|说明|存在问题"]);
  expect(
    sheetNamed(workbook.book, "督查设置")
      ?.values.slice(0, 3)
      .map((row) => row.slice(0, 2)),
  ).toEqual(own.values);
  expect(await columns(workbook)).toContain("说明 reason");
  await workbook.apply(receipt.undo);
  expect(lines(workbook)).toEqual([]);
  expect(await columns(workbook)).not.toContain("说明 reason");
});

describe("what kind of table a sheet is", () => {
  const UNREAD = sheet(
    "杂项",
    `编码 | 干什么 | 谁来干 | 干得怎样 | 灯
1 | 新建公办幼儿园并投入使用 | 区教育局 | 主体施工 | 绿灯
2 | 改造老旧小区并投入使用 | 区住建局 | 进场施工 | 红灯`,
  );
  const kinds = async (workbook: MemoryWorkbook): Promise<string[]> =>
    (await check(workbook)).tables.map(({ sheet: name, kind }) => `${name} ${kind}`);

  test("a sheet that was declined is read as a person says, by the words of its header", async () => {
    const workbook = new MemoryWorkbook(book(UNREAD));
    expect(await kinds(workbook)).toEqual([]);
    await apply(workbook, planRow(workbook, "杂项", 0, "header"));
    const receipt = await apply(workbook, planKind(workbook, "杂项", "annex"));
    expect(await kinds(workbook)).toEqual(["杂项 annex"]);
    expect(lines(workbook)).toEqual([
      "杂项|行|编码|干什么|谁来干|干得怎样|灯|表头",
      "杂项|种类|编码、干什么、谁来干、干得怎样、灯|完成情况表",
    ]);
    await workbook.apply(receipt.undo);
    expect(lines(workbook)).toHaveLength(1);
  });

  test("a sheet wrongly taken is not read, and is told again where a person takes that back", async () => {
    const workbook = new MemoryWorkbook(book(ANNEX));
    await apply(workbook, planKind(workbook, "附件2", "ignore"));
    expect(await kinds(workbook)).toEqual([]);
    await apply(workbook, planKind(workbook, "附件2", undefined));
    expect(await kinds(workbook)).toEqual(["附件2 annex"]);
    expect(lines(workbook)).toEqual([`附件2|种类|${HEADINGS}|自动识别`]);
  });

  test("it holds for the renamed sheet, and not for another of the same name", async () => {
    const workbook = new MemoryWorkbook(book(ANNEX));
    await apply(workbook, planKind(workbook, "附件2", "ignore"));
    const settings = sheetNamed(workbook.book, "督查设置");
    if (!settings) throw new Error("nothing was kept");
    const other = sheet(
      "附件2",
      "序号 | 重点任务 | 责任单位 | 完成情况 | 进度评估\n1 | 修路 | 区交通局 | 在建 | 进展顺利",
    );
    expect(await kinds(new MemoryWorkbook(book({ ...ANNEX, name: "三季度" }, settings)))).toEqual([]);
    expect(await kinds(new MemoryWorkbook(book(other, settings)))).toEqual(["附件2 annex"]);
  });
});

describe("what a row is", () => {
  test("a line that looked like an item is none", async () => {
    const workbook = new MemoryWorkbook(book(ANNEX));
    await apply(workbook, planRow(workbook, "附件2", 3, "example"));
    const report = await check(workbook);
    expect(report.totals.items).toBe(1);
    expect(report.readings[0]?.rows.map(({ row, role }) => `${row} ${role}`)).toEqual([
      "2 item",
      "3 example",
      "4 note",
    ]);
  });

  test("a second row belongs to the header, or does not", async () => {
    const rows = `序号 | 工作标准 | 责任单位 | 完成情况 | 进度评估
甲 | 要做的事 | 写全称 | 一百字内 | 三选一
1 | 甲事做成3件 | 区发改局 | 已做3件 | 已完成
2 | 乙事做成5件 | 区财政局 | 已做2件 | 进展顺利`;
    const workbook = new MemoryWorkbook(book(sheet("附件2", rows)));
    const header = async (): Promise<string> => {
      const [reading] = (await check(workbook)).readings;
      return reading ? rangeName(reading.header) : "";
    };
    expect(await header()).toBe("A1:E1");
    await apply(workbook, planRow(workbook, "附件2", 1, "header"));
    expect(await header()).toBe("A1:E2");
    expect((await check(workbook)).totals.items).toBe(2);
    await apply(workbook, planRow(workbook, "附件2", 1, "note"));
    expect(await header()).toBe("A1:E1");
    expect((await check(workbook)).totals.items).toBe(2);
  });

  test("of a blank row there is nothing to say", async () => {
    expect((await planRow(new MemoryWorkbook(book(ANNEX)), "附件2", 40, "item")).edits).toEqual([]);
  });
});

describe("whose the rows of a list are", () => {
  const LIST = sheet(
    "督办清单",
    `2024年第二季度督办清单
序号 | 工作标准 | 责任单位 | 完成情况 | 说明 | 进度评估
1 | 甲事做成3件 | 区发改局 | 已做3件 | 无 | 已完成`,
  );
  const stateOf = async (workbook: MemoryWorkbook): Promise<unknown> => {
    const { readings, totals } = await check(workbook);
    return [readings.find(({ sheet: name }) => name === "督办清单")?.list, totals.items];
  };

  test("is said, said otherwise, and left to the statistics again", async () => {
    const workbook = new MemoryWorkbook(book(ANNEX, LIST));
    const list = { sheet: "督办清单", name: "督办清单" };
    expect(await stateOf(workbook)).toEqual([{ name: "督办清单", as: "drawn", said: false }, 2]);
    await apply(workbook, planList(workbook, list, "own"));
    expect(await stateOf(workbook)).toEqual([{ name: "督办清单", as: "own", said: true }, 3]);
    await apply(workbook, planList(workbook, list, "drawn"));
    expect(await stateOf(workbook)).toEqual([{ name: "督办清单", as: "drawn", said: true }, 2]);
    expect(lines(workbook)).toEqual(["督办清单|清单|督办清单|摘自别的表"]);
    await apply(workbook, planList(workbook, list, undefined));
    expect(await stateOf(workbook)).toEqual([{ name: "督办清单", as: "drawn", said: false }, 2]);
  });
});

test("what a person is still asked about is not settled by the settings sheet that another answer makes", async () => {
  const rows = (...items: readonly string[]): string =>
    ["序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估", ...items.map((one, i) => `${i + 1} | ${one}`)].join("\n");
  const shared = rows(
    "区教育局 | 新建公办幼儿园 | 已进场施工 | 达序时进度",
    "区教育局、区民政局 | 改造老旧小区 | 已全部完工 | 已完成",
    "区民政局 | 建成社区食堂 | 已进场装修 | 达序时进度",
  );
  const counts = "单位 | 承办事项 | 已完成 | 达序时进度\n区教育局 | 2 | 0 | 2\n区民政局 | 2 | 0 | 1";
  const workbook = new MemoryWorkbook(book(sheet("附件1", counts), sheet("附件2", shared)));
  const asked = async (): Promise<string[]> =>
    (await check(workbook)).findings.filter(({ rule }) => rule === "reading-doubtful").map(({ message }) => message);
  expect(await asked()).toEqual(["lead"]);
  await apply(workbook, planReading(workbook, column("完成情况", "完成情况")));
  expect(await asked()).toEqual(["lead"]);
});
