/** Times of completion: the report, the lists, the circular, the dashboard and the ranking say the same numbers. */
import { planSummarySheets, type SummaryKind } from "../../src/actions/build-summaries";
import { checkSnapshot, type CheckOptions } from "../../src/actions/check";
import {
  planLimitSheet,
  RECORD_LIMITS,
  TIME_LIMITS,
  timeLimitsIn,
  type LimitReport,
} from "../../src/actions/time-limits";
import type { SheetDraft } from "../../src/core/edits/draft";
import { isoDay } from "../../src/core/chinese/day";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { realSnapshot } from "../books/books";
import { MemoryWorkbook } from "../kit/memory-workbook";
import { annex, book, sheet } from "../kit/sheets";

const HEADER = "序号 | 责任单位 | 工作标准 | 分管领导 | 完成时间 | 完成情况 | 进度评估";
interface Row {
  readonly unit: string;
  readonly due: string;
  readonly rating: string;
}
const bookOf = (rows: readonly Row[]): WorkbookSnapshot =>
  book(
    sheet(
      "附件2",
      [
        "2024年区目标任务第二季度完成情况 | < | < | < | < | < | <",
        HEADER,
        ...rows.map(
          ({ unit, due, rating }, i) =>
            `${i + 1} | ${unit} | 建成第${i + 1}项工程 | 王某某 | ${due} | 因故未完 | ${rating}`,
        ),
      ].join("\n"),
    ),
  );
const FOUR = bookOf([
  { unit: "区水务局", due: "5月底前", rating: "进展顺利" },
  { unit: "区水务局", due: "7月2日", rating: "进展顺利" },
  { unit: "区教育局", due: "3月底", rating: "进度滞后" },
  { unit: "区教育局", due: "长期", rating: "进展顺利" },
]);

function reportOf(own: WorkbookSnapshot, options: Parameters<typeof timeLimitsIn>[1] = {}): LimitReport {
  const report = timeLimitsIn(own, options);
  if ("impossible" in report) throw new Error(report.impossible);
  return report;
}
function draftsOf(kinds: readonly SummaryKind[], own: WorkbookSnapshot, options: CheckOptions = {}): SheetDraft[] {
  return planSummarySheets(own, kinds, "zh", options).plan.edits.flatMap((edit) =>
    edit.kind === "addSheet" ? [edit.draft] : [],
  );
}
function draftOf(kind: SummaryKind, own: WorkbookSnapshot): SheetDraft {
  const [draft] = draftsOf([kind], own);
  if (!draft) throw new Error(`${kind} was not built`);
  return draft;
}
const numbered = (draft: SheetDraft) => draft.cells.filter(([first]) => typeof first === "number");

test("the day of the period's end, the office's own days, or those that a person names", () => {
  const { date, soonDays, counts, overdue, coming, units, days } = reportOf(FOUR);
  expect([isoDay(date), soonDays, counts.overdue, counts.soon, counts.open]).toEqual(["2024-06-30", 3, 2, 1, 1]);
  expect(overdue.map(({ light }) => light.days)).toEqual([91, 30]);
  expect(coming.map(({ light }) => light.days)).toEqual([2]);
  expect(units.map(({ name, counts: own }) => [name, own.overdue])).toEqual([
    ["区水务局", 1],
    ["区教育局", 1],
  ]);
  expect(days.map(({ name }) => name)).toEqual(["2024-03-31", "2024-05-31", "2024-07-02"]);
  const later = reportOf(FOUR, { date: { year: 2024, month: 6, day: 20 }, soonDays: 12 });
  expect([later.counts.overdue, later.counts.soon]).toEqual([2, 1]);
});

test.each([
  ["noRows", book(sheet("甲", "乙 | 丙"))],
  ["noDates", book(annex({ 区水务局: "1 | 建成泵站 | 在办 | 进展顺利" }))],
  ["noDay", book(sheet("附件2", `${HEADER}\n1 | 区水务局 | 建成泵站 | 王某某 | 2024年5月 | 在办 | 进展顺利`))],
])("%s is said in both languages", (reason, own) => {
  const report = timeLimitsIn(own);
  expect(report).toEqual({ impossible: reason });
  expect(Object.keys(TIME_LIMITS.impossible)).toContain(reason);
});

test("a decision is written on the record alone, and changes the light", async () => {
  const workbook = new MemoryWorkbook(FOUR);
  const key = reportOf(FOUR).overdue[0]?.key ?? "";
  const { plan, refused } = await RECORD_LIMITS.plan(workbook, [
    { kind: "close", key, closedOn: { year: 2024, month: 6, day: 1 } },
    { kind: "close", key: "不在", closedOn: { year: 2024, month: 6, day: 1 } },
  ]);
  expect(refused).toEqual([{ key: "不在", why: "noItem" }]);
  await workbook.apply(plan);
  const after = await workbook.read();
  expect(after.sheets.map(({ name }) => name)).toEqual(["附件2", "时限台账"]);
  expect(after.sheets[0]?.values).toEqual(FOUR.sheets[0]?.values);
  expect(reportOf(after).counts).toMatchObject({ overdue: 1, done: 1 });
  expect((await planLimitSheet(workbook)).edits).toEqual([]);
  expect((await planLimitSheet(new MemoryWorkbook(FOUR))).edits).toHaveLength(1);
});

test("the lists say their lights in words and in fills", () => {
  const overdue = draftOf("overdue", FOUR);
  expect(overdue.cells.slice(1, 4)).toEqual([
    ["序号", "责任单位", "工作标准", "完成时间", "到期日", "亮灯", "超期天数", "进度评估", "完成情况", "说明"],
    [1, "区教育局", "建成第3项工程", "3月底", "2024年3月31日", "超期", 91, "进度滞后", "因故未完", null],
    [2, "区水务局", "建成第1项工程", "5月底前", "2024年5月31日", "超期", 30, "进展顺利", "因故未完", null],
  ]);
  expect(overdue.styles.filter(({ style }) => style.fill === "#F4B6A6").map(({ range }) => range.row)).toEqual([2, 3]);
  expect(numbered(draftOf("due", FOUR)).map((row) => row.slice(1, 7))).toEqual([
    ["区水务局", "建成第2项工程", "7月2日", "2024年7月2日", "临期", 2],
  ]);
  expect(numbered(draftOf("urging", FOUR)).map((row) => row.slice(1, 4))).toEqual([
    ["区水务局", 1, 1],
    ["区教育局", 1, null],
  ]);
});

test("sheets of a book without days are as they were", () => {
  const own = book(annex({ 区水务局: "1 | 建成泵站 | 在办 | 进展顺利" }));
  expect(draftOf("ranking", own).cells[1]).not.toContain("超期");
  expect(draftOf("dashboard", own).cells[1]).not.toContain("超期事项");
  expect(planSummarySheets(own, ["due", "overdue"], "zh")).toMatchObject({ impossible: "noDates" });
});

test("the real breakdown: 43 items of the province's and the city's, due at the end of 2024", async () => {
  const own = await realSnapshot("breakdown");
  const on = (month: number, day: number, year = 2024) => reportOf(own, { date: { year, month, day } }).counts;
  expect(on(6, 30)).toMatchObject({ overdue: 0, soon: 0, later: 43, none: 199 });
  expect(on(12, 29)).toMatchObject({ overdue: 0, soon: 43 });
  expect(on(1, 1, 2025)).toMatchObject({ overdue: 43 });
  const rules = checkSnapshot(own, { date: { year: 2025, month: 1, day: 1 } }).findings.map(({ rule }) => rule);
  expect(rules).not.toContain("due-passed");
});
