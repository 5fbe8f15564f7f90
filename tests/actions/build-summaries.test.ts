/** Summary sheets: they replace their own earlier version and nothing else. */
import { checkSnapshot } from "../../src/actions/check";
import { planSummarySheets, SUMMARY_KINDS } from "../../src/actions/build-summaries";
import { applyPlan } from "../../src/core/edits/apply";
import { invert } from "../../src/core/edits/invert";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { withCell } from "../kit/arbitrary";
import { annex, book, sheet, tally } from "../kit/sheets";

const ANNEX = annex({
  区财政局: "民生实事 | < | < | <\n1 | 丙事 | 因雨停工 | 进度滞后",
  区发改局:
    "当年工作 | < | < | <\n1 | 甲事 | 已办 | 已完成\n2 | 乙事 | 在办 | 进展顺利\n民生实事 | < | < | <\n1 | 丁事 | 在办 | 进展顺利",
});

function built(own: WorkbookSnapshot): WorkbookSnapshot {
  return applyPlan(own, planSummarySheets(own, SUMMARY_KINDS, "zh").plan);
}
const valuesOf = (own: WorkbookSnapshot, name: string) =>
  own.sheets.find((candidate) => candidate.name === name)?.values;
const actions = (own: WorkbookSnapshot) =>
  planSummarySheets(own, SUMMARY_KINDS, "zh").sheets.map(({ name, action }) => `${action} ${name}`);

test("the statistics sheet has two blocks, the total at the end of the right one", () => {
  expect(valuesOf(built(book(ANNEX)), "统计表")?.slice(1)).toEqual([
    ["单  位", "承办事项", "已完成", "进展顺利", "进度滞后", "单  位", "承办事项", "已完成", "进展顺利", "进度滞后"],
    ["区财政局", 1, null, null, 1, "总计", 4, 1, 2, 1],
    ["区发改局", 3, 1, 2, null, null, null, null, null, null],
  ]);
});

test("units stand in the order of the office's own statistics sheet", () => {
  const own = book(tally("区发改局 | 3 | 1 | 2 |\n区财政局 | 1 | | | 1"), ANNEX);
  expect(
    valuesOf(built(own), "统计表")
      ?.slice(2)
      .map(([unit]) => unit),
  ).toEqual(["区发改局", "区财政局"]);
});

test("by category", () => {
  expect(valuesOf(built(book(ANNEX)), "分类统计")?.slice(1)).toEqual([
    ["类  别", "事项", "已完成", "进展顺利", "进度滞后"],
    ["民生实事", 2, null, 1, 1],
    ["当年工作", 2, 1, 1, null],
    ["总计", 4, 1, 2, 1],
  ]);
});

test("what lags, and the findings", () => {
  const own = built(book(ANNEX, sheet("预算", "科目 | 金额\n办公费 | 1")));
  expect(valuesOf(own, "进度滞后事项清单")?.slice(2)).toEqual([
    [1, "区财政局", "民生实事", "丙事", "因雨停工", "进度滞后", "因雨停工", null],
  ]);
  expect(
    valuesOf(own, "问题清单")
      ?.slice(2)
      .map((row) => row[2]),
  ).toEqual(["预算 A1:B2"]);
});

test("nothing lags: the sheet says so", () => {
  const own = built(book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" })));
  expect(valuesOf(own, "进度滞后事项清单")?.[2]).toContain("本期没有评为进度滞后或未启动的事项。");
  expect(valuesOf(own, "问题清单")?.[2]).toContain("没有发现问题。");
});

test("built again, nothing changes", () => {
  expect(actions(built(book(ANNEX)))).toEqual([
    "same 统计表",
    "same 分类统计",
    "same 进度滞后事项清单",
    "same 问题清单",
  ]);
});

test("built again after the annex changed, its own sheets are replaced where they stand", () => {
  const once = built(book(ANNEX));
  const changed = withCell(once, "附件2", { row: 3, column: 3 }, "已完成");
  expect(actions(changed)).toEqual(["replace 统计表", "replace 分类统计", "replace 进度滞后事项清单", "same 问题清单"]);
  const twice = built(changed);
  expect(twice.sheets.map(({ name }) => name)).toEqual(once.sheets.map(({ name }) => name));
  expect(valuesOf(twice, "统计表")?.[2]?.slice(0, 5)).toEqual(["区财政局", 1, 1, null, null]);
});

test("a person's sheet of that name is never touched", () => {
  const own = book(ANNEX, sheet("统计表", "我自己的 | 表"));
  const after = built(own);
  expect(actions(own)[0]).toBe("add 统计表（2）");
  expect(valuesOf(after, "统计表")).toEqual([["我自己的", "表"]]);
  expect(valuesOf(after, "统计表（2）")?.[1]?.[0]).toBe("单  位");
});

test("a sheet of its own that a person edited is never touched either", () => {
  const edited = withCell(built(book(ANNEX)), "统计表", { row: 2, column: 1 }, 99);
  const changed = withCell(edited, "附件2", { row: 3, column: 3 }, "已完成");
  expect(actions(changed)[0]).toBe("add 统计表（2）");
  expect(valuesOf(built(changed), "统计表")?.[2]?.[1]).toBe(99);
});

test("undo takes exactly the built sheets away", () => {
  const own = book(ANNEX, sheet("统计表", "我自己的 | 表"));
  const { plan } = planSummarySheets(own, SUMMARY_KINDS, "zh");
  expect(applyPlan(applyPlan(own, plan), invert(plan))).toEqual(own);
});

test("undo of a replacement brings the earlier version back", () => {
  const changed = withCell(built(book(ANNEX)), "附件2", { row: 3, column: 3 }, "已完成");
  const { plan } = planSummarySheets(changed, SUMMARY_KINDS, "zh");
  const back = applyPlan(applyPlan(changed, plan), invert(plan));
  expect(back.sheets.map(({ name, values, mark }) => ({ name, values, mark }))).toEqual(
    changed.sheets.map(({ name, values, mark }) => ({ name, values, mark })),
  );
});

test("its own sheets are no tables of the office", () => {
  const before = checkSnapshot(book(ANNEX));
  const after = checkSnapshot(built(book(ANNEX)));
  expect({ tables: after.tables, totals: after.totals, findings: after.findings }).toEqual({
    tables: before.tables,
    totals: before.totals,
    findings: before.findings,
  });
});

test("no rows, nothing to build but the findings", () => {
  expect(planSummarySheets(book(sheet("预算", "科目 | 金额\n办公费 | 1")), ["tally"], "zh")).toMatchObject({
    impossible: "noRows",
    plan: { edits: [] },
  });
});
