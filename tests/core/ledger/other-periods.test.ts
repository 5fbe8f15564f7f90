/** Statistics of other rows than those beside them are asked about, as long as they look true by themselves. */
import { checkSnapshot } from "../../../src/actions/check";
import { planConfirmation } from "../../../src/actions/correct-reading";
import { planFill } from "../../../src/actions/fill-tally";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { applyPlan } from "../../../src/core/edits/apply";
import { MemoryWorkbook } from "../../kit/memory-workbook";
import { book, sheet } from "../../kit/sheets";

const UNITS = ["区发改局", "区教育局", "区民政局", "区商务局"];

/** Of every unit two completed and one on track. */
const rowsOf = (title: string, units: readonly string[] = UNITS): SheetSnapshot =>
  sheet(
    "附件2",
    [
      `${title} | < | < | < | <`,
      "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估",
      ...units.flatMap((unit) =>
        ["已完成", "已完成", "达序时进度"].map(
          (rating, i) => `${i + 1} | ${unit} | 建成${unit}第${i + 1}号泵站 | 第${i + 1}处已进场 | ${rating}`,
        ),
      ),
    ].join("\n"),
  );
const ROWS = rowsOf("2024年第二季度完成情况");
const tally = (title: string, ...counts: readonly string[]): SheetSnapshot =>
  sheet("附件1", [`${title} | < | < | <`, "单位 | 承办事项 | 已完成 | 达序时进度", ...counts].join("\n"));
const lines = (...counts: readonly string[]): string[] =>
  UNITS.map((unit, i) => `${unit} | ${counts[i] ?? "3 | 2 | 1"}`);

function saidOf(snapshot: WorkbookSnapshot): string[] {
  const told = checkSnapshot(snapshot).findings.filter(({ at }) => at.sheet === "附件1");
  return [...new Set(told.map(({ rule, message }) => `${rule} ${message}`))];
}

const ASKED = ["reading-doubtful undated"];
const WRONG = ["tally-matches-rows differs"];

test.each<[string, SheetSnapshot, SheetSnapshot, readonly string[]]>([
  [
    "undated, three of four units others",
    tally("统计表", ...lines("3 | 1 | 2", "3 | 0 | 3", "3 | 1 | 2")),
    ROWS,
    ASKED,
  ],
  [
    "the same beside rows without a date",
    tally("统计表", ...lines("3 | 1 | 2", "3 | 0 | 3", "3 | 1 | 2")),
    rowsOf("完成情况"),
    WRONG,
  ],
  [
    "the same with the rows' date",
    tally("第二季度统计表", ...lines("3 | 1 | 2", "3 | 0 | 3", "3 | 1 | 2")),
    ROWS,
    WRONG,
  ],
  ["two of four units others", tally("统计表", ...lines("4 | 1 | 3", "4 | 0 | 4")), ROWS, WRONG],
  ["one row does not add up", tally("统计表", ...lines("3 | 1 | 2", "3 | 0 | 2", "3 | 1 | 2")), ROWS, WRONG],
  [
    "a total that is not the columns'",
    tally("统计表", ...lines("3 | 1 | 2", "3 | 0 | 3", "3 | 1 | 2"), "合计 | 12 | 5 | 7"),
    ROWS,
    [...WRONG, "tally-total rows"],
  ],
  [
    "of a later quarter than the rows",
    tally("第三季度统计表", ...lines("3 | 1 | 2", "3 | 0 | 3", "3 | 1 | 2")),
    ROWS,
    ["reading-doubtful otherPeriod"],
  ],
])("%s", (_, counts, rows, said) => {
  expect(saidOf(book(counts, rows))).toEqual(said);
});

test("six wrong counts at least tell of other rows, four may be mistakes", () => {
  const rows = rowsOf("2024年第二季度完成情况", UNITS.slice(0, 3));
  const of = (...counts: readonly string[]): string[] =>
    saidOf(book(tally("统计表", ...lines(...counts).slice(0, 3)), rows));
  expect(of("4 | 1 | 3", "4 | 1 | 3")).toEqual(ASKED);
  expect(of("3 | 1 | 2", "3 | 0 | 3")).toEqual(WRONG);
});

describe("statistics without a date", () => {
  const snapshot = book(tally("统计表", ...lines("3 | 1 | 2", "3 | 0 | 3", "3 | 1 | 2")), ROWS);

  test("are filled by who asks for it", () => {
    const { plan, impossible } = planFill(snapshot, "values");
    expect(impossible).toBeUndefined();
    expect(saidOf(applyPlan(snapshot, plan))).toEqual([]);
  });

  test("are checked once a person has confirmed them", async () => {
    const [reading] = checkSnapshot(snapshot).tallies;
    const plan = await planConfirmation(new MemoryWorkbook(snapshot), reading ?? { sheet: "", columns: [] });
    expect(saidOf(applyPlan(snapshot, plan))).toEqual(WRONG);
  });
});
