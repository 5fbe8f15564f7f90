/** A circular of another period than the rows is asked about; one whose numbers are mostly theirs is held against them. */
import { checkSnapshot } from "../../../src/actions/check";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { book, sheet } from "../../kit/sheets";

/** 12 items: 6 completed, 4 on track, 2 lagging. */
const RATINGS = [...Array<string>(6).fill("已完成"), ...Array<string>(4).fill("达序时进度"), "进度滞后", "进度滞后"];
const rowsOf = (title: string, name = "附件2"): SheetSnapshot =>
  sheet(
    name,
    [
      `${title} | < | < | < | <`,
      "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估",
      ...RATINGS.map((rating, i) => `${i + 1} | 区发改局 | 建成第${i + 1}号泵站 | 因征地难，正在协调 | ${rating}`),
    ].join("\n"),
  );
const ROWS = rowsOf("2024年第二季度完成情况");
const circular = (title: string, ...text: readonly string[]): SheetSnapshot =>
  sheet("通报", [title, ...text].join("\n"));

const OWN = "共12项任务，已完成6项，达序时进度4项，进度滞后2项。";
const FIRST_QUARTERS = "共12项任务，已完成1项，达序时进度10项，进度滞后1项。";
const ONE_WRONG = "共12项任务，已完成6项，达序时进度4项，进度滞后1项。";

function saidOf(...sheets: readonly SheetSnapshot[]): string[] {
  const told = checkSnapshot(book(...sheets)).findings.filter(({ rule }) => !rule.startsWith("narrative-remainder"));
  return [...new Set(told.filter(({ at }) => at.sheet === "通报").map(({ rule, message }) => `${rule} ${message}`))];
}

const ASKED = ["reading-doubtful circularPeriod"];
const ACCUSED = ["narrative-count rating"];

test.each<[string, string, readonly string[], readonly string[]]>([
  ["its title dates it before the rows", "关于2024年第一季度完成情况的通报", [FIRST_QUARTERS], ASKED],
  ["its title dates it after the rows", "关于2024年第三季度完成情况的通报", [FIRST_QUARTERS], ASKED],
  ["its title is of last year", "关于2023年第二季度完成情况的通报", [FIRST_QUARTERS], ASKED],
  ["its title names last year alone", "关于2023年重点工作的通报", [FIRST_QUARTERS], ASKED],
  ["its text alone dates it", "关于重点工作完成情况的通报", [`一季度各单位扎实推进。${FIRST_QUARTERS}`], ASKED],
  ["its title is left from last quarter, its text is not", "第一季度通报", [`二季度，全区${FIRST_QUARTERS}`], ACCUSED],
  ["its title is of the rows' half year", "关于2024年上半年完成情况的通报", [FIRST_QUARTERS], ACCUSED],
  ["its text compares with last quarter", "关于重点工作的通报", [`较一季度有所改观。${FIRST_QUARTERS}`], ACCUSED],
  ["nothing dates it", "关于重点工作完成情况的通报", [FIRST_QUARTERS], ACCUSED],
  ["its numbers are the rows', whatever its title says", "第一季度通报", [OWN], []],
  ["a single number of four is wrong under an old title", "第一季度通报", [ONE_WRONG], ["narrative-count rating"]],
])("%s", (_, title, text, said) => {
  expect(saidOf(circular(title, ...text), ROWS)).toEqual(said);
});

test("without a date it is asked about where rows of two quarters stand beside it", () => {
  const undated = circular("关于重点工作完成情况的通报", FIRST_QUARTERS);
  expect(saidOf(undated, ROWS, rowsOf("2024年第一季度完成情况", "旧附件2"))).toEqual([
    "reading-doubtful circularUndated",
  ]);
});

test("what its own numbers make of each other is told of whatever period it is", () => {
  const text = "共12项任务，已完成2项，占30%，达序时进度9项，进度滞后1项。";
  expect(saidOf(circular("第一季度通报", text), ROWS)).toEqual([...ASKED, "narrative-percent differs"]);
});

test("nothing of it is rewritten", () => {
  const { findings } = checkSnapshot(book(circular("第一季度通报", FIRST_QUARTERS), ROWS));
  expect(findings.filter(({ fix }) => fix)).toEqual([]);
});
