/** Tracing and drafting as actions: what the pane gets, the sheets, and the way back. */
import { draftFor, type DraftPreview } from "../../src/actions/draft-breakdown";
import { planHandOutSheets } from "../../src/actions/hand-out";
import { checkSnapshot } from "../../src/actions/check";
import { TRACE, traceBook, traceBookSteps, type TraceView } from "../../src/actions/trace";
import { applyPlan } from "../../src/core/edits/apply";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { realSnapshot } from "../books/books";
import { REPORT_TEXT } from "../books/report";
import { MemoryWorkbook } from "../kit/memory-workbook";
import { CARRIED, carriedBy, REPORT } from "../kit/report";
import { book, sheet } from "../kit/sheets";

const drifted = carriedBy({ ...CARRIED, 区发改局: ["地区生产总值增长6.5%以上。", "固定资产投资增长10%以上。"] });
function traced(own = drifted, report = REPORT): TraceView {
  const view = traceBook(own, { report });
  if ("impossible" in view) throw new Error(view.impossible);
  return view;
}
function drafted(): DraftPreview {
  const preview = draftFor(book(), { report: REPORT, previous: carriedBy(CARRIED) });
  if ("impossible" in preview) throw new Error(preview.impossible);
  return preview;
}

test("each promise with its rows, and where their numbers differ in both texts", () => {
  const { entries, report } = traced();
  expect(report).toEqual({ year: 2023, sentences: 12, commitments: 9 });
  const [first] = entries;
  const [row] = first?.rows ?? [];
  expect(first).toMatchObject({ carried: true, share: 1 });
  expect(row).toMatchObject({ sheet: "附件2", unit: "区发改局", relation: "altered", serial: "1" });
  const [difference] = row?.differences ?? [];
  expect(first?.sentence.text.slice(difference?.reported.start, difference?.reported.end)).toBe("5%");
  expect(row?.text.slice(difference?.own?.start, difference?.own?.end)).toBe("6.5%");
});

test("it is plain data, and tells how far it is", () => {
  const view = traced();
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  const steps = traceBookSteps(drifted, { report: REPORT });
  expect(steps.next()).toEqual({ done: false, value: { done: 0, of: 10 } });
});

test.each([
  ["noRows", book(sheet("空", "一 | 二")), REPORT],
  ["noPlan", drifted, "会议纪要"],
  ["tooLarge", drifted, "新建学校3所。".repeat(200_000)],
] as const)("impossible: %s", (impossible, own, report) => {
  expect(traceBook(own, { report })).toEqual({ impossible });
});

test("of a report of another year nothing is written", async () => {
  const view = traced(await realSnapshot("breakdown"), REPORT_TEXT);
  expect(view).toMatchObject({ related: false, withoutSource: [], plan: { edits: [] } });
  expect(view.findings.map(({ rule }) => rule)).toEqual(["report-unrelated"]);
});

test("the sheet stands there once, links to the cells, and goes again", async () => {
  const workbook = new MemoryWorkbook(await realSnapshot("circular"));
  const before = workbook.book;
  const view = await TRACE.plan(workbook, { report: REPORT_TEXT });
  if ("impossible" in view) throw new Error(view.impossible);
  const receipt = await workbook.apply(view.plan);
  expect(receipt.outcome).toBe("applied");
  const own = workbook.book.sheets.at(-1) as SheetSnapshot;
  expect(own.name).toBe("对照表");
  expect(own.values[0]?.[0]).toBe("2023年政府工作报告与责任事项对照表");
  expect(own.values[1]).toEqual(["序号", "章节", "报告原文", "类别", "承接事项", "责任单位", "数字差异", "说明"]);
  expect(
    own.values.flat().filter((value) => /^[一二三]、/.test(String(value)) && !String(value).includes("年工作")),
  ).toEqual(expect.arrayContaining(["一、未承接", "二、无出处", "三、各章覆盖情况"]));
  const growth = own.values.findIndex((row) => row[2] === "地区生产总值增长5%以上;");
  expect(own.values[growth]?.slice(4)).toEqual([
    "第 1 项 地区生产总值增长6.5%以上。",
    "区发改局",
    "本项 6.5%以上，报告 5%以上",
    "文字有改动",
  ]);
  expect(own.formulas?.[growth]?.[4]).toBe(`=HYPERLINK("#'附件2 完成情况'!$B$6","第 1 项 地区生产总值增长6.5%以上。")`);
  const again = await TRACE.plan(workbook, { report: REPORT_TEXT });
  expect(again).toMatchObject({ sheet: { name: "对照表", action: "same" }, plan: { edits: [] } });
  expect(checkSnapshot(workbook.book).tables).toHaveLength(3);
  await workbook.apply(receipt.undo);
  expect(workbook.book.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
});

test("the drafted breakdown is read as one, and forms are made of the rows that name a unit", () => {
  const { plan, draft, suggested, open } = drafted();
  expect(suggested + open).toBe(draft.rows.length);
  const own = applyPlan(book(), plan);
  expect(checkSnapshot(own).tables).toEqual([expect.objectContaining({ kind: "breakdown", sheet: "拟分解表" })]);
  const handedOut = planHandOutSheets(own, { today: { year: 2023, month: 3, day: 1 }, from: "breakdown" });
  if ("impossible" in handedOut) throw new Error(handedOut.impossible);
  expect(handedOut.matters).toBe(suggested);
  expect(handedOut.unassigned).toHaveLength(open);
  expect(handedOut.period).toBe("2023年第一季度");
});

test("a suggestion is marked by a word, and its unit stands alone in the cell", () => {
  const [own] = applyPlan(book(), drafted().plan).sheets;
  const jobs = own?.values.find((row) => String(row[2]).startsWith("新增城镇就业"));
  expect(jobs?.[4]).toBe("区人社局");
  expect(String(jobs?.[5])).toMatch(/^建议：区人社局（上年 附件2 B7“新增城镇就业/);
});

test("a draft beside the annex accuses nobody", () => {
  const { plan } = drafted();
  const own = applyPlan(carriedBy(CARRIED), plan);
  const plain = checkSnapshot(carriedBy(CARRIED)).findings.map(({ rule }) => rule);
  expect(checkSnapshot(own).findings.map(({ rule }) => rule)).toEqual(plain);
});
