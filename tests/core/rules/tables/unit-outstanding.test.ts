import { checkSnapshot } from "../../../../src/actions/check";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/grid/snapshot";
import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const NOTHING = "1 | 甲事 |  | ";
const OTHER_ROWS = "1 | 乙事 |  | \n2 | 丙事 |  | \n3 | 丁事 |  | ";

/** Units with the day of their return; none where it has not come. */
function roster(units: Readonly<Record<string, string>>, title = "2023年第二季度目标任务报送情况"): SheetSnapshot {
  const lines = Object.entries(units).map(([unit, day]) => `1 | ${unit} | 1 | 2023-07-01 | ${day} |  |  |  |  | `);
  return sheet(
    "报送情况",
    [
      title,
      "序号 | 责任单位 | 事项数 | 应报时间 | 报送时间 | 结论 | 待改问题 | 退回次数 | 报送文件 | 备注",
      ...lines,
    ].join("\n"),
  );
}

const SIX = ["区一局", "区二局", "区三局", "区四局", "区五局", "区六局"];

specify("unit-outstanding", {
  valid: [
    { name: "without a roster nobody is known to owe anything", book: book(annex({ 区发改局: NOTHING })) },
    {
      name: "what came is checked row by row",
      book: book(annex({ 区发改局: NOTHING }), roster({ 区发改局: "2023-06-30" })),
    },
    {
      name: "a unit whose rows are written has reported, whatever the roster lacks",
      book: book(annex({ 区发改局: "1 | 甲事 | 已开工 | 进展顺利" }), roster({ 区发改局: "" })),
    },
    {
      name: "the roster of another quarter says nothing of this one",
      book: book(
        { ...annex({ 区发改局: NOTHING }), name: "2023年第二季度" },
        roster({ 区发改局: "" }, "2023年第三季度目标任务报送情况"),
      ),
    },
  ],
  invalid: [
    {
      name: "one line for all of them",
      book: book(annex({ 区发改局: NOTHING, 区财政局: OTHER_ROWS }), roster({ 区发改局: "", 区财政局: "" })),
      findings: [["few", "附件2!C3", { count: 2, units: "区发改局、区财政局" }]],
    },
    {
      name: "five are named",
      book: book(
        annex(Object.fromEntries(SIX.slice(1).map((unit) => [unit, NOTHING]))),
        roster(Object.fromEntries(SIX.slice(1).map((unit) => [unit, ""]))),
      ),
      findings: [["few", "附件2!C3", { count: 5, units: SIX.slice(1).join("、") }]],
    },
    {
      name: "of six the first five",
      book: book(
        annex(Object.fromEntries(SIX.map((unit) => [unit, NOTHING]))),
        roster(Object.fromEntries(SIX.map((unit) => [unit, ""]))),
      ),
      findings: [["many", "附件2!C3", { count: 6, units: SIX.slice(0, 5).join("、") }]],
    },
  ],
});

function told(own: WorkbookSnapshot): string[] {
  return checkSnapshot(own).findings.map(({ rule, severity, unit }) => [severity, rule, unit ?? ""].join(" "));
}

test("blank rows of who has not returned are no errors, those of who has still are", () => {
  const rows = annex({ 区发改局: NOTHING, 区财政局: OTHER_ROWS, 区商务局: NOTHING });
  const found = told(book(rows, roster({ 区发改局: "", 区财政局: "", 区商务局: "2023-06-30" })));
  expect(found.filter((line) => /missing|outstanding/.test(line))).toEqual([
    "info unit-outstanding ",
    "error progress-missing 区商务局",
    "error rating-missing 区商务局",
  ]);
});

test("half a row is somebody's mistake, roster or not", () => {
  const rows = annex({ 区发改局: "1 | 甲事 |  | 进展顺利\n2 | 乙事 | 已开工 | " });
  expect(told(book(rows, roster({ 区发改局: "" }))).filter((line) => line.includes("missing"))).toEqual([
    "error progress-missing 区发改局",
    "error rating-missing 区发改局",
  ]);
});
