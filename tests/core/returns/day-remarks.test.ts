/** A returned row whose day is over: a warning, unless it is done, was put off, or names a new day. */
import { contextOf, describeRemark } from "../../../src/actions/collect";
import type { CheckOptions } from "../../../src/actions/check";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { file, filledForm, formOf, judged } from "../../kit/returns";
import { book, sheet } from "../../kit/sheets";

const ANNEX = sheet(
  "附件2",
  [
    "2024年目标任务第二季度完成情况 | < | < | < | < | <",
    "序号 | 责任单位 | 工作标准 | 完成时间 | 完成情况 | 进度评估",
    "1 | 区水务局 | 建成泵站一座并投入使用 | 5月底前 | |",
    "2 | 区水务局 | 建成水闸两座并投入使用 | 12月底 | |",
  ].join("\n"),
);
const PERIOD = "2024年第二季度";

function said(
  answer: { note?: string; rating?: string },
  options: CheckOptions = {},
  ...more: readonly SheetSnapshot[]
) {
  const office = book(ANNEX, ...more);
  const form = formOf("区水务局", PERIOD, office);
  const returned = filledForm(form, (cells) => {
    const row = cells.find((line) => line.includes("建成泵站一座并投入使用")) ?? [];
    const at = row.findIndex((cell) => typeof cell === "string" && cell.startsWith("已开展"));
    if (answer.note !== undefined) row[at] = answer.note;
    if (answer.rating !== undefined) row[at + 1] = answer.rating;
  });
  return judged(file("x.xlsx", returned), contextOf(office, { period: PERIOD, ...options }));
}
const remarks = (...asked: Parameters<typeof said>): string[] =>
  said(...asked).remarks.map((one) => describeRemark(one, "zh"));

test("past its day at the period's end and still under way", () => {
  expect(remarks({})).toEqual([
    "第 1 项应于 2024-05-31 完成，到 2024-06-30 已超期 30 天，评为“进展顺利”，没有写明新的完成时间，也没有批准延期的记录。",
  ]);
  expect(said({})).toMatchObject({ verdict: "acceptedWithWarnings", reasons: [{ kind: "duePassed" }] });
});

test.each([
  ["completed", { rating: "已完成" }, {}],
  ["the day is not over on the day asked about", {}, { date: { year: 2024, month: 5, day: 31 } }],
  ["a new day in the note", { note: "因汛期停工，预计2024年9月底完工。" }, {}],
  ["a new day without its year", { note: "因汛期停工，已申请延期至9月底。" }, {}],
])("quiet: %s", (_, answer, options) => expect(remarks(answer, options)).toEqual([]));

test.each([
  ["a new day that is over as well", "预计6月20日完工。"],
  ["a plan without a day", "计划抓紧完工。"],
])("told all the same: %s", (_, note) => expect(remarks({ note })).toHaveLength(1));

test("put off or closed on the office's record", () => {
  const record = (line: string): SheetSnapshot =>
    sheet(
      "时限台账",
      `责任单位 | 工作标准 | 原定时间 | 延期至 | 批准人 | 办结时间\n区水务局 | 建成泵站一座并投入使用 | 5月底前 | ${line}`,
    );
  expect(remarks({}, {}, record("2024-09-30 | 李某 |"))).toEqual([]);
  expect(remarks({}, {}, record(" | | 2024-06-01"))).toEqual([]);
  expect(remarks({}, {}, record("2024-09-30 | |"))).toHaveLength(1);
});

test("the context stays plain data", () => {
  const context = contextOf(book(ANNEX), { period: PERIOD });
  expect(context.limits?.date).toEqual({ year: 2024, month: 6, day: 30 });
  expect(JSON.parse(JSON.stringify(context))).toEqual(context);
});
