/** The further summary sheets, each from a small annex. */
import { planSummarySheets, type SummaryKind } from "../../src/actions/build-summaries";
import type { CheckOptions } from "../../src/actions/check";
import { applyPlan } from "../../src/core/edits/apply";
import type { SheetDraft } from "../../src/core/edits/draft";
import { invert } from "../../src/core/edits/invert";
import type { CellValue, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { withCell } from "../kit/arbitrary";
import { annex, book, sheet } from "../kit/sheets";

const ANNEX = annex({
  区财政局: "1 | 共同推进的大事情 | 因雨停工。下一步，将加快施工。 | 进度滞后\n2 | 甲事 | 在办 | 进展顺利",
  区发改局: "1 | 共同推进的大事情 | 已办 | 已完成\n2 | 乙事 | 在办 | 进展顺利",
  区商务局: "1 | 丙事 | 已办 | 已完成\n2 | 丁事 | 在办 | 进展顺利",
  区民政局: "1 | 戊事 | 在办 | 进展顺利",
});

function draftOf(kind: SummaryKind, own: WorkbookSnapshot, options: CheckOptions = {}): SheetDraft {
  const edit = planSummarySheets(own, [kind], "zh", options).plan.edits.find(({ kind: what }) => what === "addSheet");
  if (edit?.kind !== "addSheet") throw new Error(`${kind} was not built`);
  return edit.draft;
}
const rowsOf = (kind: SummaryKind, own: WorkbookSnapshot, options?: CheckOptions) =>
  draftOf(kind, own, options).cells.slice(1);

test("by unit: distinct matters beside items; the total counts a shared matter once", () => {
  expect(rowsOf("units", book(ANNEX)).slice(0, 6)).toEqual([
    ["单  位", "去重事项", "承办事项", "已完成", "进展顺利", "进度滞后", "完成率"],
    ["区财政局", 2, 2, null, 1, 1, 0],
    ["区发改局", 2, 2, 1, 1, null, 0.5],
    ["区商务局", 2, 2, 1, 1, null, 0.5],
    ["区民政局", 1, 1, null, 1, null, 0],
    ["总计", 6, 7, 2, 4, 1, 2 / 7],
  ]);
});

test("a share is a number in a cell that shows per cent", () => {
  const { styles } = draftOf("units", book(ANNEX));
  expect(styles).toContainEqual({
    range: { row: 2, column: 6, rows: 5, columns: 1 },
    style: expect.objectContaining({ numberFormat: "0.0%" }) as unknown,
  });
});

test("the ranking: equal units share a rank, the next rank skips", () => {
  expect(rowsOf("ranking", book(ANNEX)).slice(1, 6)).toEqual([
    [1, "区发改局", 2, 1, 0.5, 1, 0.5],
    [1, "区商务局", 2, 1, 0.5, 1, 0.5],
    [3, "区民政局", 1, null, 0, 1, 1],
    [4, "区财政局", 2, null, 0, 1, 0.5],
    [null, "总计", 7, 2, 2 / 7, 4, 4 / 7],
  ]);
});

test("one of three and two of six are equal", () => {
  const thirds = annex({
    区财政局: "1 | 甲一 | 办 | 已完成\n2 | 甲二 | 办 | 进展顺利\n3 | 甲三 | 办 | 进展顺利",
    区发改局: Array.from({ length: 6 }, (_, i) => `${i + 1} | 乙${i} | 办 | ${i < 2 ? "已完成" : "进展顺利"}`).join(
      "\n",
    ),
  });
  expect(rowsOf("ranking", book(thirds)).map(([rank]) => rank)).toEqual(["名次", 1, 1, null, expect.any(String)]);
});

test("shared matters: every unit stands under its own rating", () => {
  expect(rowsOf("shared", book(ANNEX))).toEqual([
    ["序号", "工作标准", "单位数", "已完成", "进展顺利", "进度滞后", "各单位评估"],
    [1, "共同推进的大事情", 2, "区发改局", null, "区财政局", "不一致"],
    ["注：共同事项 1 项，其中各单位评估不一致的 1 项；工作标准相同即为同一事项。"],
  ]);
});

test("nothing is shared: the sheet says so", () => {
  expect(rowsOf("shared", book(annex({ 区财政局: "1 | 甲事 | 办 | 已完成" })))[1]?.[1]).toBe(
    "没有几个单位共同承担的事项。",
  );
});

test("what lags quotes its reason and its next step", () => {
  expect(rowsOf("lagging", book(ANNEX))[1]?.slice(5)).toEqual(["进度滞后", "因雨停工。", "下一步，将加快施工。"]);
});

describe("by leader in charge", () => {
  const plan = sheet(
    "责任分解表",
    `
    序号 | 目标名称 | 工作标准 | 分管区领导 | 责任单位
    1 | 大事 | 共同推进的大事情 | 李一　王二 | 区财政局、区发改局
    2 | 甲 | 甲事 | 李一 | 区财政局
    3 | 乙 | 乙事 | 丁 力 | 区发改局
    4 | 丙 | 丙事 | 李一 | 区商务局
    5 | 丁 | 丁事 |  | 区商务局
    6 | 戊 | 戊事 | 王二、李一 | 区民政局`,
  );

  test("out of the breakdown; every leader of a cell counts, and the total counts items", () => {
    const rows = rowsOf("leaders", book(plan, ANNEX));
    expect(rows.slice(1, 6)).toEqual([
      ["李一", 5, 2, 2, 1, 2 / 5],
      ["王二", 3, 1, 1, 1, 1 / 3],
      ["丁力", 1, null, 1, null, 0],
      ["未写明分管领导", 1, null, 1, null, 0],
      ["总计", 7, 2, 4, 1, 2 / 7],
    ]);
    expect(rows.at(-1)).toEqual([
      "注：完成率为已完成占事项的比例。有 3 项写有几位分管领导，每位各计一次，总计按项计，不重复。",
    ]);
  });

  test("out of another workbook", () => {
    expect(rowsOf("leaders", book(ANNEX), { breakdown: book(plan) })[1]?.[0]).toBe("李一");
  });

  test("nobody is named: it is left out, with the reason", () => {
    expect(planSummarySheets(book(ANNEX), ["leaders", "units"], "zh")).toMatchObject({
      sheets: [{ kind: "units" }],
      leftOut: [{ kind: "leaders", lack: "noLeaders" }],
    });
    expect(planSummarySheets(book(ANNEX), ["leaders"], "zh")).toMatchObject({ impossible: "noLeaders" });
  });
});

describe("the dashboard", () => {
  test("real numbers, and charts over exactly those cells", () => {
    const { cells, charts = [] } = draftOf("dashboard", book(ANNEX));
    expect(cells[2]).toEqual([4, 7, 6, 2 / 7, 1]);
    const column = (range: { row: number; column: number; rows: number }): unknown[] =>
      cells.slice(range.row, range.row + range.rows).map((row) => row[range.column]);
    const shown = charts.map(({ kind, categories, series }) => ({
      kind,
      categories: column(categories),
      series: series.map(({ name, values }) => [cells[name.row]?.[name.column], column(values)]),
    }));
    expect(shown).toEqual([
      {
        kind: "doughnut",
        categories: ["已完成", "进展顺利", "进度滞后"],
        series: [["项数", [2, 4, 1]]],
      },
      {
        kind: "stackedBar",
        categories: ["区财政局", "区发改局", "区商务局", "区民政局"],
        series: [
          ["已完成", [null, 1, 1, null]],
          ["进展顺利", [1, 1, 1, 1]],
          ["进度滞后", [1, null, null, null]],
        ],
      },
    ]);
  });

  test("an earlier one that is replaced comes back with its charts", () => {
    const once = applyPlan(book(ANNEX), planSummarySheets(book(ANNEX), ["dashboard"], "zh").plan);
    const changed = withCell(once, "附件2", { row: 3, column: 3 }, "已完成");
    const { plan } = planSummarySheets(changed, ["dashboard"], "zh");
    const removed = plan.edits.find(({ kind }) => kind === "removeSheet");
    const first = draftOf("dashboard", book(ANNEX));
    expect(removed?.kind === "removeSheet" && removed.draft).toMatchObject({
      charts: first.charts,
      columnWidths: first.columnWidths,
      styles: first.styles,
      mark: first.mark,
    });
    expect(invert(plan).edits).toHaveLength(2);
  });
});

describe("against the last period", () => {
  const previous = book(
    sheet("附件2", [["关于第一季度完成情况"], ...ANNEX.values].map((row) => row.map(cellMark).join(" | ")).join("\n")),
  );
  function cellMark(value: CellValue): string {
    if (value === "进度滞后") return "进展顺利";
    return value === "丙事" ? "老事项已经办结不再列入" : String(value ?? "");
  }

  test("by unit, the most changed first, and the total", () => {
    expect(rowsOf("comparison", book(ANNEX), { previous })).toEqual([
      ["单  位", "上期事项", "本期事项", "提升", "持平", "倒退", "新增", "不再列入", "完成情况\n未更新"],
      ["区商务局", 2, 2, null, 1, null, 1, 1, 1],
      ["区财政局", 2, 2, null, 1, 1, null, null, 2],
      ["区发改局", 2, 2, null, 2, null, null, null, 1],
      ["区民政局", 1, 1, null, 1, null, null, null, 1],
      ["总计", 7, 7, null, 5, 1, 1, 1, 5],
      [
        "注：与第一季度相比，进度提升0项，持平5项，倒退1项，新增1项，不再列入1项；变化较大的单位有区商务局（2项）、区财政局（1项）；另有5项完成情况与上期一字不差。",
      ],
    ]);
  });

  test("item by item", () => {
    expect(
      rowsOf("changes", book(ANNEX), { previous })
        .slice(1)
        .filter(([, , , , , , change]) => change !== "持平")
        .map((row) => row.slice(1)),
    ).toEqual([
      ["区财政局", "1", "共同推进的大事情", "进展顺利", "进度滞后", "倒退", "与上期一字不差"],
      ["区商务局", "1", "丙事", null, "已完成", "新增", null],
      ["区商务局", "1", "老事项已经办结不再列入", "已完成", null, "不再列入", null],
    ]);
  });

  test("no earlier period is known: left out, with the reason", () => {
    expect(planSummarySheets(book(ANNEX), ["comparison", "changes"], "zh")).toMatchObject({
      plan: { edits: [] },
      impossible: "noPrevious",
    });
  });
});
