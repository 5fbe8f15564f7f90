/** This period's annex against the last one's, in one workbook or two. */
import { checkSnapshot, type CheckOptions } from "../../../src/actions/check";
import { againstPrevious } from "../../../src/core/ledger/against-previous";
import { ledgerOf } from "../../../src/actions/check";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { book, placeName, sheet } from "../../kit/sheets";

type Row = readonly [unit: string, matter: string, note: string, rating: string];

function quarter(number: string, rows: readonly Row[], year = "2023"): SheetSnapshot {
  return sheet(
    `${year}第${number}季度`,
    [
      `${year}年第${number}季度完成情况 | < | < | < | <`,
      "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估",
      ...rows.map(([unit, matter, note, rating], i) => `${i + 1} | ${unit} | ${matter} | ${note} | ${rating}`),
    ].join("\n"),
  );
}

const BEFORE: readonly Row[] = [
  ["区园林局", "建成口袋公园六个", "已建成两个。", "进展顺利"],
  ["区教育局", "建成投用中小学校两所", "两所均已投用。", "已完成"],
  ["区交通局", "新建改建农村公路三十公里", "已开工。", "进展顺利"],
];

function found(own: WorkbookSnapshot, options?: CheckOptions): string[] {
  return checkSnapshot(own, options)
    .findings.filter(({ rule }) => ["rating-regressed", "progress-unchanged"].includes(rule))
    .map(({ rule, at }) => `${rule} ${placeName(at)}`);
}

const NOW: readonly Row[] = [
  ["区教育局", "建成投用中小学校两所", "两所均已投用。", "进展顺利"],
  ["区园林局", "建成口袋公园六个", "已建成两个", "进展顺利"],
  ["区交通局", "新建改建农村公路四十公里", "因雨停工，下月复工。", "进度滞后"],
];

test("regressed and unchanged, rewritten matters included; rows moved about are the same matters", () => {
  const expected = [
    "rating-regressed 2023第二季度!E3",
    "progress-unchanged 2023第二季度!D4",
    "rating-regressed 2023第二季度!E5",
  ];
  expect(found(book(quarter("一", BEFORE), quarter("二", NOW)))).toEqual(expected);
  expect(found(book(quarter("二", NOW), quarter("一", BEFORE)))).toEqual(expected);
  expect(found(book(quarter("二", NOW)), { previous: book(quarter("一", BEFORE)) })).toEqual(expected);
});

test("completed and unchanged is fine", () => {
  const rows = BEFORE.filter(([, , , rating]) => rating === "已完成");
  expect(found(book(quarter("二", rows)), { previous: book(quarter("一", rows)) })).toEqual([]);
});

test("another short form of a unit's name is the same unit", () => {
  const now = NOW.map(([unit, ...rest]): Row => [unit === "区教育局" ? "区教育体育局" : unit, ...rest]);
  expect(found(book(quarter("二", now)), { previous: book(quarter("一", BEFORE)) })).toContain(
    "rating-regressed 2023第二季度!E3",
  );
});

test("unrelated years have nothing to compare", () => {
  const other: readonly Row[] = [["区水务局", "疏浚河道二十公里", "已开工。", "进展顺利"]];
  const ledger = ledgerOf(book(quarter("二", NOW)), { previous: book(quarter("二", other, "2019")) });
  expect(againstPrevious(ledger)).toEqual([]);
});

test("of a previous workbook that holds several periods the latest counts", () => {
  const first = BEFORE.map(([unit, matter, note]): Row => [unit, matter, `一季度：${note}`, "进度滞后"]);
  const previous = book(quarter("一", first), quarter("二", BEFORE));
  expect(found(book(quarter("三", NOW)), { previous })).toHaveLength(3);
});

test("the earlier quarter's own sheet is no longer checked, and is still named among the tables", () => {
  const earlier: readonly Row[] = [["区教育局", "建成投用中小学校两所", "", ""], ...BEFORE.slice(1)];
  const report = checkSnapshot(book(quarter("一", earlier), quarter("二", NOW)));
  expect(report.findings.filter(({ at }) => at.sheet === "2023第一季度")).toEqual([]);
  expect(report.tables.map(({ sheet }) => sheet)).toEqual(["2023第一季度", "2023第二季度"]);
});
