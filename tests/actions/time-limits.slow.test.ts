/** Times of completion: the report, the lists, the circular, the dashboard and the ranking say the same numbers. */
import { fc } from "../kit/properties";
import { planSummarySheets, type SummaryKind } from "../../src/actions/build-summaries";
import { checkSnapshot, ledgerOf, type CheckOptions } from "../../src/actions/check";
import { timeLimitsIn, type LimitDecision } from "../../src/actions/time-limits";
import { planCircularSheet } from "../../src/actions/write-circular";
import { applyPlan } from "../../src/core/edits/apply";
import type { SheetDraft } from "../../src/core/edits/draft";
import { type Day } from "../../src/core/chinese/day";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { limitPlan } from "../../src/core/limits/record-plan";
import { book, sheet } from "../kit/sheets";

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

function draftsOf(kinds: readonly SummaryKind[], own: WorkbookSnapshot, options: CheckOptions = {}): SheetDraft[] {
  return planSummarySheets(own, kinds, "zh", options).plan.edits.flatMap((edit) =>
    edit.kind === "addSheet" ? [edit.draft] : [],
  );
}
const numbered = (draft: SheetDraft) => draft.cells.filter(([first]) => typeof first === "number");

const line = fc.record({
  unit: fc.constantFrom("区水务局", "区教育局", "区民政局", "区水务局、区民政局"),
  due: fc.constantFrom(
    "3月底",
    "5月31日",
    "6月30日前",
    "7月2日",
    "3月底前开工，10月底前完工",
    "年底前",
    "长期",
    "尽快",
    "",
  ),
  rating: fc.constantFrom("已完成", "进展顺利", "进度滞后", ""),
});
const day: fc.Arbitrary<Day> = fc.record({
  year: fc.constantFrom(2024, 2025),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
/** What was decided of some of the rows before. */
const decided = fc.record({
  row: fc.nat(9),
  kind: fc.constantFrom("putOff" as const, "close" as const),
  on: day,
});

/** The book with its record of what was decided. */
function bookWith(
  lines: readonly Row[],
  decisions: readonly { readonly row: number; readonly kind: "putOff" | "close"; readonly on: Day }[],
): WorkbookSnapshot {
  const own = bookOf(lines);
  const report = timeLimitsIn(own);
  if ("impossible" in report) return own;
  return decisions.reduce((now, { row, kind, on }) => {
    const key = report.items[row]?.key ?? "";
    const decision: LimitDecision =
      kind === "close" ? { kind, key, closedOn: on } : { kind, key, until: on, approvedBy: "张某", reason: "" };
    const edits = limitPlan(ledgerOf(now), [decision]).edits;
    return applyPlan(now, { label: "limits", edits });
  }, own);
}

test("lists, circular, dashboard, ranking and checks agree to the number, whatever the day and what is on record", () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 10 }),
      fc.array(decided, { maxLength: 4 }),
      fc.option(day, { nil: undefined }),
      (lines, decisions, date) => {
        const own = bookWith(lines, decisions);
        const asked = date ? { date } : {};
        const report = timeLimitsIn(own, asked);
        if ("impossible" in report) return;
        const drafts = draftsOf(["overdue", "due", "dashboard", "ranking", "urging"], own, asked);
        const draft = (name: string): SheetDraft => {
          const found = drafts.find((each) => each.name === name);
          if (!found) throw new Error(`${name} was not built`);
          return found;
        };
        const { overdue, soon, later, putOff } = report.counts;
        const lateOf = (unit: unknown): number =>
          unit === "总计" ? overdue : (report.units.find(({ name }) => name === unit)?.counts.overdue ?? 0);

        expect(numbered(draft("超期清单"))).toHaveLength(overdue);
        expect(numbered(draft("到期清单"))).toHaveLength(soon + later + putOff);
        const dashboard = draft("看板");
        expect(dashboard.cells[2]?.[5]).toBe(overdue);
        const bar = dashboard.charts?.find(({ kind }) => kind === "stackedBar");
        expect(bar?.series.map(({ name }) => dashboard.cells[name.row]?.[name.column])).not.toContain("超期");
        const head = dashboard.cells.findIndex(([first]) => first === "单  位");
        const column = dashboard.cells[head]?.indexOf("超期") ?? -1;
        const shown = dashboard.cells.slice(head + 1).filter(([, items]) => typeof items === "number");
        expect(shown.map((cells) => Number(cells[column] ?? 0))).toEqual(shown.map(([unit]) => lateOf(unit)));
        const ranked = draft("排名").cells.filter(([, , items]) => typeof items === "number");
        expect(ranked.map((cells) => Number(cells[7] ?? 0))).toEqual(ranked.map(([, unit]) => lateOf(unit)));
        expect(ranked.filter(([, unit]) => unit === "总计")).toHaveLength(1);
        const urged = numbered(draft("催办"));
        expect(urged.map(([, , late]) => Number(late ?? 0))).toEqual(urged.map(([, unit]) => lateOf(unit)));

        const passed = checkSnapshot(own, asked).findings.filter(({ rule }) => rule === "due-passed");
        const unrated = report.overdue.filter(({ item }) => item.rating === "unrated");
        // An empty rating is a finding of its own; the sheets say how many of them are late.
        expect(passed).toHaveLength(overdue - unrated.length);
        const notes = [dashboard, draft("超期清单"), draft("排名")].map(({ cells }) => String(cells.at(-1)?.[0]));
        const said = notes.map((note) => Number(/其中(\d+)项没有填进度评估/.exec(note)?.[1] ?? 0));
        expect(said).toEqual([unrated.length, unrated.length, unrated.length]);

        const circular = planCircularSheet(own, { ...asked, today: { year: 2024, month: 7, day: 5 } });
        if ("impossible" in circular) throw new Error(circular.impossible);
        const sentences = circular.circular.paragraphs.flatMap(({ text }) => /逾期未完成(\d+)项/.exec(text)?.[1] ?? []);
        expect(sentences.map(Number)).toEqual(overdue === 0 ? [] : [overdue]);
        expect(
          checkSnapshot(applyPlan(own, circular.plan), asked).findings.filter(({ rule }) => rule === "narrative-count"),
        ).toEqual([]);
      },
    ),
    { numRuns: 20 },
  );
});
