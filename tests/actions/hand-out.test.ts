/** Handing out (下发): forms as sheets, the roster, and what a second time changes. */
import { HAND_OUT, planHandOutSheets, type HandOutOptions, type HandOutPreview } from "../../src/actions/hand-out";
import { checkSnapshot } from "../../src/actions/check";
import { applyPlan } from "../../src/core/edits/apply";
import { invert } from "../../src/core/edits/invert";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { readRoster } from "../../src/core/returns/roster/roster-sheet";
import { realSnapshot } from "../books/books";
import { withCell } from "../kit/arbitrary";
import { MemoryWorkbook } from "../kit/memory-workbook";
import { annex, book, sheet } from "../kit/sheets";

const OPTIONS: HandOutOptions = { today: { year: 2024, month: 3, day: 1 } };
const plan = sheet(
  "分解表",
  `2024年任务责任分解表 | < | <
   序号 | 工作标准 | 责任单位
   1 | 新建学校 | 区教育局、区发改局
   2 | 植树 | 各街镇
   3 | 办好实事 |
   4 | 修路 | 区发改局`,
);
const last = {
  ...annex({ 区教育局: "1 | 新建学校 | 已建成 | 已完成\n2 | 修缮校舍 | 正在修 | 进展顺利" }),
  name: "2023年全年",
};

function handedOut(own: WorkbookSnapshot, options: Partial<HandOutOptions> = {}): HandOutPreview {
  const preview = planHandOutSheets(own, { ...OPTIONS, ...options });
  if ("impossible" in preview) throw new Error(preview.impossible);
  return preview;
}
const applied = (own: WorkbookSnapshot, options: Partial<HandOutOptions> = {}): WorkbookSnapshot =>
  applyPlan(own, handedOut(own, options).plan);
const names = (own: WorkbookSnapshot): string[] => own.sheets.map(({ name }) => name);
const named = (own: WorkbookSnapshot, name: string): SheetSnapshot | undefined =>
  own.sheets.find((one) => one.name === name);
/** Somebody writes into the first open row of a form. */
function answered(own: WorkbookSnapshot, name: string): WorkbookSnapshot {
  const row = named(own, name)?.values.findIndex(([serial]) => serial === 1) ?? -1;
  return withCell(own, name, { row, column: 2 }, "已开工");
}

test("the roster and a sheet for every unit, after the office's own", () => {
  const own = applied(book(plan));
  expect(names(own)).toEqual(["分解表", "报送情况", "区教育局", "区发改局", "各街镇"]);
  expect(readRoster(own)).toMatchObject({
    period: "2024年第一季度",
    entries: [
      { unit: "区教育局", items: 1, version: 1, due: "2024-04-01" },
      { unit: "区发改局", items: 2, version: 1, due: "2024-04-01" },
      { unit: "各街镇", items: 1, version: 1, due: "2024-04-01" },
    ],
  });
});

test("the preview names units, collective ones, and what nobody is asked", () => {
  const { source, period, due, units, matters, unassigned } = handedOut(book(plan));
  expect({ source, period, due, matters }).toEqual({
    source: "breakdown",
    period: "2024年第一季度",
    due: "2024-04-01",
    matters: 3,
  });
  expect(units.filter(({ collective }) => collective).map(({ unit }) => unit)).toEqual(["各街镇"]);
  expect(unassigned).toEqual([{ sheet: "分解表", row: 4, text: "办好实事" }]);
});

test("handing out changes nothing of what is counted and checked", () => {
  const before = checkSnapshot(book(plan, last));
  const after = checkSnapshot(applied(book(plan, last)));
  expect(after.rosterSheet).toBe(true);
  const apart = { unrecognised: [], rosterSheet: false };
  expect({ ...after, ...apart }).toEqual({ ...before, ...apart });
});

test("undo takes everything away", () => {
  const own = book(plan);
  const preview = handedOut(own);
  expect(applyPlan(applyPlan(own, preview.plan), invert(preview.plan))).toEqual(own);
});

test("handed out again, the same forms are the same and nothing is written", () => {
  const { plan: again, units } = handedOut(applied(book(plan)));
  expect(again.edits).toEqual([]);
  expect(units.map(({ change, version }) => [change, version])).toEqual(new Array(3).fill(["same", 1]));
});

test("a unit whose rows changed gets the next version, and its untouched sheet makes way", () => {
  const own = applied(book(plan));
  const more: WorkbookSnapshot = {
    sheets: own.sheets.map((one) =>
      one.name === "分解表" ? { ...one, values: [...one.values, [5, "修缮校舍", "区教育局"]] } : one,
    ),
  };
  const { units, plan: again } = handedOut(more);
  expect(units.map(({ unit, change, version }) => [unit, change, version])).toEqual([
    ["区教育局", "changed", 2],
    ["区发改局", "same", 1],
    ["各街镇", "same", 1],
  ]);
  const sheets = again.edits.flatMap((edit) => (edit.kind === "setCell" ? [] : [`${edit.kind} ${edit.draft.name}`]));
  expect(sheets).toEqual(["removeSheet 区教育局", "addSheet 区教育局"]);
  const roster = readRoster(applyPlan(more, again));
  expect(roster?.entries.map(({ unit, items, version }) => [unit, items, version])).toEqual([
    ["区教育局", 2, 2],
    ["区发改局", 2, 1],
    ["各街镇", 1, 1],
  ]);
});

test("a form that somebody wrote in stays, the new one stands beside it", () => {
  const own = answered(applied(book(plan)), "区教育局");
  const again = applied(own, { due: "2024-04-08" });
  expect(names(again)).toEqual(["分解表", "报送情况", "区教育局", "区发改局", "各街镇", "区教育局（2）"]);
  expect(named(again, "区教育局")).toEqual(named(own, "区教育局"));
});

test("a unit left out gets no form and owes nothing, and the others' are as they were", () => {
  const own = book(plan);
  const all = handedOut(own);
  const some = handedOut(own, { leaveOut: ["各街镇"] });
  expect(some.units.map(({ unit, leftOut }) => [unit, leftOut])).toEqual([
    ["区教育局", false],
    ["区发改局", false],
    ["各街镇", true],
  ]);
  expect(some.forms).toEqual(all.forms.filter(({ unit }) => unit !== "各街镇"));
  expect(some.completed).toBe(all.completed);
  expect(readRoster(applyPlan(own, some.plan))?.entries.map(({ unit }) => unit)).toEqual(["区教育局", "区发改局"]);
  const none = handedOut(own, { leaveOut: ["区教育局", "区发改局", "各街镇"] });
  expect([none.forms, none.units.length]).toEqual([[], 3]);
});

test("a unit whose name looks like a slip is doubted before it gets a form", () => {
  const slip = sheet(
    "分解表",
    `2024年任务分解表 | < | <\n序号 | 工作标准 | 责任单位\n${[1, 2, 3, 4].map((n) => `${n} | 事${n} | 区应急管理局`).join("\n")}\n5 | 事5 | 区应急管埋局`,
  );
  const doubted = handedOut(book(slip)).units.map(({ unit, doubts }) => [unit, doubts.map(({ rule }) => rule)]);
  expect(doubted).toEqual([
    ["区应急管理局", []],
    ["区应急管埋局", ["unit-unknown"]],
  ]);
});

test("a unit that was given a day of its own keeps it when the others get another", () => {
  const own = applied(book(plan));
  const values: readonly (readonly CellValue[])[] = named(own, "报送情况")?.values ?? [];
  const row = values.findIndex(([, unit]) => unit === "区发改局");
  const column = values[1]?.indexOf("应报时间") ?? -1;
  const given = withCell(own, "报送情况", { row, column }, "2024年4月15日");
  const days = (preview: HandOutPreview): string[] => preview.forms.map(({ due }) => due);
  expect(days(handedOut(given))).toEqual(["2024-04-01", "2024-04-15", "2024-04-01"]);
  const later = handedOut(given, { due: "2024-04-08" });
  expect(days(later)).toEqual(["2024-04-08", "2024-04-15", "2024-04-08"]);
  expect(readRoster(applyPlan(given, later.plan))?.entries.map(({ due }) => due)).toEqual(days(later));
});

test("the day that the roster has holds, unless another is named", () => {
  const own = applied(book(plan), { due: "2024-04-10" });
  expect(handedOut(own).due).toBe("2024-04-10");
});

test("files alone: the plan for the workbook is the roster", () => {
  const own = book(plan);
  expect(names(applyPlan(own, handedOut(own).rosterPlan))).toEqual(["分解表", "报送情况"]);
});

describe("where the forms come from", () => {
  const source = (own: WorkbookSnapshot, options: Partial<HandOutOptions> = {}): string =>
    handedOut(own, options).source;
  const impossible = (own: WorkbookSnapshot, options: Partial<HandOutOptions> = {}): unknown =>
    planHandOutSheets(own, { ...OPTIONS, ...options });

  test("the last annex, or this year's breakdown, or what is asked for", () => {
    const titled = sheet(
      "附件2",
      "2024年第一季度完成情况一览 | < | < | <\n责任单位：区教育局\n序号 | 工作标准 | 完成情况 | 进度评估\n1 | 新建学校 | 正在建 | 进展顺利",
    );
    const old = sheet(
      "附件2",
      "2023年全年完成情况一览 | < | < | <\n责任单位：区教育局\n序号 | 工作标准 | 完成情况 | 进度评估\n1 | 新建学校 | 正在建 | 进展顺利",
    );
    expect(source(book(plan))).toBe("breakdown");
    expect(source(book(titled))).toBe("annex");
    expect(source(book(plan, titled))).toBe("annex");
    expect(source(book(plan, old))).toBe("breakdown");
    expect(source(book(plan, titled), { from: "breakdown" })).toBe("breakdown");
    expect(source(book(titled), { breakdown: book(plan) })).toBe("breakdown");
  });

  test("what was completed can be left out, and is counted", () => {
    const preview = handedOut(book(last), { leaveOutCompleted: true });
    expect([preview.period, preview.forms[0]?.rows.length, preview.completed]).toEqual(["2024年第一季度", 1, 1]);
  });

  test("nothing to hand out is said", () => {
    expect(impossible(book())).toEqual({ impossible: "noTable" });
    expect(impossible(book(plan), { from: "annex" })).toEqual({ impossible: "noAnnex" });
    expect(impossible(book(last), { from: "breakdown" })).toEqual({ impossible: "noBreakdown" });
    const done = annex({ 区教育局: "1 | 新建学校 | 已建成 | 已完成" });
    expect(impossible(book(done), { leaveOutCompleted: true })).toEqual({ impossible: "noRows" });
  });
});

test("the 2024 breakdown: 50 units, each with its sheet, in one plan that lands whole", async () => {
  const workbook = new MemoryWorkbook(await realSnapshot("breakdown"));
  const preview = await HAND_OUT.plan(workbook, { ...OPTIONS });
  if ("impossible" in preview) throw new Error(preview.impossible);
  expect((await workbook.apply(preview.plan)).outcome).toBe("applied");
  expect([preview.units.length, preview.matters, preview.forms.flatMap(({ rows }) => rows).length]).toEqual([
    50, 242, 385,
  ]);
  expect(workbook.book.sheets).toHaveLength(5 + 1 + 50);
});

describe("on a doubt", () => {
  const HEADER = "序号 | 责任单位 | 工作标准 | 完成情况";
  const shared = sheet(
    "附件2",
    `2024年第一季度完成情况 | < | < | < | <
     ${HEADER} | 进度评估
     1 | 区教育局 | 新建公办幼儿园 | 已进场施工 | 达序时进度
     2 | 区教育局、区民政局 | 改造老旧小区 | 已全部完工 | 已完成
     3 | 区民政局 | 建成社区食堂 | 已进场装修 | 达序时进度`,
  );
  const counts = (...lines: readonly string[]): SheetSnapshot =>
    sheet("附件1", ["单位 | 承办事项 | 已完成 | 达序时进度", ...lines].join("\n"));

  test("nothing goes out while it is open whose an item of several units is", () => {
    const open = book(counts("区教育局 | 2 | 0 | 2", "区民政局 | 2 | 0 | 1"), shared);
    expect(planHandOutSheets(open, { ...OPTIONS, from: "annex" })).toEqual({ impossible: "inDoubt" });
    const sure = book(counts("区教育局 | 2 | 1 | 1", "区民政局 | 1 | 0 | 1"), shared);
    expect(handedOut(sure, { from: "annex" }).units.map(({ rows }) => rows)).toEqual([2, 1]);
  });

  test("out of the breakdown every unit of a row is asked, whoever it counts for", () => {
    const open = book(counts("区教育局 | 2 | 0 | 2", "区民政局 | 2 | 0 | 1"), shared, plan);
    expect(handedOut(open, { from: "breakdown" }).forms.length).toBeGreaterThan(0);
  });

  test("what is completed by a doubtful rating is asked about again, and it is said", () => {
    const doubtful = sheet(
      "附件2",
      `2024年第一季度完成情况 | < | < | < | < | <
       ${HEADER} | 市里看法 | 区里看法
       1 | 区教育局 | 新建公办幼儿园 | 已进场施工 | 进展顺利 | 进展顺利
       2 | 区教育局 | 改造老旧小区 | 已全部完工 | 进展顺利 | 已完成
       3 | 区民政局 | 建成社区食堂 | 已进场装修 | 进展顺利 | 进展顺利`,
    );
    const { completed, completedInDoubt, forms } = handedOut(book(doubtful), {
      from: "annex",
      leaveOutCompleted: true,
    });
    expect([completed, completedInDoubt, forms.flatMap(({ rows }) => rows).length]).toEqual([0, true, 3]);
    expect(handedOut(book(last), { from: "annex", leaveOutCompleted: true })).toMatchObject({
      completed: 1,
      completedInDoubt: false,
    });
  });
});
