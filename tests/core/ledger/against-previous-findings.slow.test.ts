/** This period's annex against the last one's, in one workbook or two. */
import { fc } from "../../kit/properties";
import { checkSnapshot } from "../../../src/actions/check";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { book, sheet } from "../../kit/sheets";

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

const NOW: readonly Row[] = [
  ["区教育局", "建成投用中小学校两所", "两所均已投用。", "进展顺利"],
  ["区园林局", "建成口袋公园六个", "已建成两个", "进展顺利"],
  ["区交通局", "新建改建农村公路四十公里", "因雨停工，下月复工。", "进度滞后"],
];

test("the order of rows does not matter", () => {
  const summary = (before: readonly Row[], now: readonly Row[]): string[] =>
    checkSnapshot(book(quarter("二", now)), { previous: book(quarter("一", before)) })
      .findings.filter(({ rule }) => ["rating-regressed", "progress-unchanged"].includes(rule))
      .map(({ rule, unit }) => `${rule} ${unit ?? ""}`)
      .sort();
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...BEFORE], { minLength: 3 }),
      fc.shuffledSubarray([...NOW], { minLength: 3 }),
      (before, now) => {
        expect(summary(before, now)).toEqual(summary(BEFORE, NOW));
      },
    ),
  );
});
