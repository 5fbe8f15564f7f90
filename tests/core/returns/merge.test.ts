import { ledgerOf } from "../../../src/actions/check";
import { contextOf, describeRemark, settle, type Submission } from "../../../src/actions/collect";
import { planMergeInto, type MergeChoices, type MergePreview } from "../../../src/actions/merge-returns";
import { applyPlan } from "../../../src/core/edits/apply";
import {
  contentAt,
  isFormula,
  sheetNamed,
  type CellValue,
  type WorkbookSnapshot,
} from "../../../src/core/grid/snapshot";
import { readRoster } from "../../../src/core/returns/roster/roster-sheet";
import { withCell } from "../../kit/arbitrary";
import { CONTEXT, file, filledForm, formOf, judged, OFFICE, PERIOD } from "../../kit/returns";
import { book, sheet } from "../../kit/sheets";

const TODAY: MergeChoices = { today: "2023-07-03" };

function answersIn(own: WorkbookSnapshot): [string, string, string][] {
  return ledgerOf(own)
    .tables.filter(({ kind }) => kind === "annex")
    .flatMap(({ items }) =>
      items.map((item): [string, string, string] => [item.unit, item.progressNote, item.ratingText]),
    );
}

function valueOf(own: WorkbookSnapshot, name: string, at: { row: number; column: number }): CellValue {
  const found = sheetNamed(own, name);
  const content = found ? contentAt(found, at) : null;
  return isFormula(content) ? content.value : content;
}

describe("merging into the annex of the period", () => {
  const RETURN = judged(file("区发改局.xlsx", filledForm(formOf("区发改局"))));
  const merge = (own: WorkbookSnapshot, submissions: readonly Submission[], choices = TODAY): MergePreview => {
    const context = contextOf(own);
    return planMergeInto(own, context, settle(submissions, {}, context), choices);
  };
  const said = ({ units: all }: MergePreview) =>
    all.flatMap(({ leftOut }) => leftOut.map((one) => describeRemark(one, "zh")));

  test("a unit's answers go into its own rows, and the roster tells of it", () => {
    const preview = merge(OFFICE, [RETURN]);
    expect(preview).toMatchObject({ sheet: "附件2 完成情况", added: false });
    expect(
      preview.units[0]?.changes.map(({ item, field, before, after }) => [item, field, before, after]).slice(0, 2),
    ).toEqual([
      ["1", "progressNote", "", "已开展第一项工作。"],
      ["1", "rating", "", "进展顺利"],
    ]);
    const after = applyPlan(OFFICE, preview.plan);
    expect(readRoster(after)).toMatchObject({
      sheet: "报送情况",
      period: PERIOD,
      entries: [
        { unit: "区发改局", returnedOn: "2023-07-03", verdict: "accepted", due: "2023-07-01", items: 3 },
        { unit: "区科学技术和经济信息化局", returnedOn: "", verdict: "", items: 2 },
      ],
    });
    expect(contextOf(after).roster?.entries).toHaveLength(2);
  });

  test("a return that goes back is on the roster and not in the annex", () => {
    const bad = judged(
      file(
        "x.xlsx",
        filledForm(formOf("区发改局"), (cells) => cells[5]?.splice(1, 1, "增长8%以上")),
      ),
    );
    const preview = merge(OFFICE, [bad]);
    expect(preview.units).toEqual([]);
    expect(readRoster(applyPlan(OFFICE, preview.plan))?.entries[0]).toMatchObject({
      verdict: "toBeReturned",
      sentBack: 1,
    });
  });

  test("a formula in the annex is left alone, and an answer left blank takes nothing away", () => {
    const filled = withCell(OFFICE, "附件2 完成情况", { row: 5, column: 2 }, "原来写的");
    const own = {
      sheets: filled.sheets.map((each) => ({
        ...each,
        formulas: each.values.map((row, r) => row.map((_, c) => (r === 4 && c === 2 ? "=A1" : ""))),
      })),
    };
    const blank = { ...RETURN, rows: RETURN.rows.map((row, i) => (i === 1 ? { ...row, progressNote: "" } : row)) };
    const preview = merge(own, [blank]);
    expect(said(preview)).toEqual(["附件2 第 1 项“地区生产总值增长6.5%以上。”的完成情况是公式，没有改动。"]);
    const after = applyPlan(own, preview.plan);
    expect(valueOf(after, "附件2 完成情况", { row: 5, column: 2 })).toBe("原来写的");
  });

  test("rows and units that the annex does not have are named", () => {
    const [row] = RETURN.rows;
    if (!row) throw new Error("no row");
    const other = { ...row, row: { ...row.row, key: "X", standard: "谁也没有问过的一件大事" } };
    expect(said(merge(OFFICE, [{ ...RETURN, rows: [other] }]))).toEqual([
      "第 1 项“谁也没有问过的一件大事”在附件2 该单位名下没有对应的行，没有合并。",
    ]);
    expect(said(merge(OFFICE, [{ ...RETURN, unit: "区史志中心" }]))).toEqual([
      "附件2 里没有区史志中心，没有合并；请先在附件2 中加上该单位的各项。",
    ]);
  });

  test("a rating cell merged over two rows is written once where both say the same", () => {
    const shared = book(
      sheet(
        "附件2",
        `责任单位：区发改局 | < | < | <
         序号 | 工作标准 | 完成情况 | 进度评估
         1 | 地区生产总值增长6.5%以上。 | |
         2 | 固定资产投资增长10%以上。 | | ^
         3 | 建成充电桩1800个，新增5G基站300个。 | |`,
      ),
    );
    const own = contextOf(shared, { period: PERIOD });
    const plan = (submission: Submission) => planMergeInto(shared, own, settle([submission], {}, own), TODAY);
    const same = plan(RETURN).plan.edits.filter((edit) => edit.kind === "setCell");
    expect(same.map(({ at }) => [at.row, at.column])).toEqual([
      [2, 2],
      [2, 3],
      [3, 2],
      [4, 2],
      [4, 3],
    ]);
    const differing = plan({
      ...RETURN,
      rows: RETURN.rows.map((row, i) => (i === 0 ? { ...row, rating: "已完成" } : row)),
    });
    expect(said(differing)).toHaveLength(2);
    expect(differing.plan.edits.filter((edit) => edit.kind === "setCell")).toHaveLength(4);
  });

  test("what no cell can hold is not merged", () => {
    const long = { ...RETURN, rows: RETURN.rows.map((row) => ({ ...row, progressNote: "长".repeat(40_000) })) };
    expect(said(merge(OFFICE, [long]))).toHaveLength(3);
  });
});

describe("a period that has no annex yet", () => {
  const context = contextOf(OFFICE, { period: "2023年第三季度" });
  const form = formOf("区发改局", "2023年第三季度");
  const submission = judged(file("x.xlsx", filledForm(form)), context);
  const preview = planMergeInto(OFFICE, context, settle([submission], {}, context), TODAY);
  const after = applyPlan(OFFICE, preview.plan);

  test("gets its sheet beside the last one, with a block for every unit that was asked", () => {
    expect(preview).toMatchObject({ sheet: "附件2 2023年第三季度", added: true });
    const made = sheetNamed(after, "附件2 2023年第三季度");
    expect(made?.mark).toBeUndefined();
    expect(made?.values.map(([first]) => first).filter((text) => typeof text === "string")).toEqual([
      "2023年目标任务第三季度完成情况",
      "责任单位：区发改局",
      "序号",
      "当年工作任务",
      "责任单位：区科学技术和经济信息化局",
      "序号",
    ]);
    const table = ledgerOf(after).tables[0];
    expect([table?.sheet, table?.items.map(({ progressNote }) => progressNote !== "")]).toEqual([
      "附件2 2023年第三季度",
      [true, true, true, false, false],
    ]);
  });

  test("and the next return goes into it", () => {
    const next = contextOf(after, { period: "2023年第三季度" });
    const other = judged(file("y.xlsx", filledForm(formOf("区科学技术和经济信息化局", "2023年第三季度"))), next);
    const more = planMergeInto(after, next, settle([other], {}, next), TODAY);
    expect(more).toMatchObject({ added: false, sheet: "附件2 2023年第三季度", units: [{ changes: { length: 4 } }] });
  });

  test("a workbook that knows nothing gets the rows as they were returned", () => {
    const empty = book(sheet("Sheet1", ""));
    const nothing = contextOf(empty, { period: PERIOD });
    const own = judged(file("x.xlsx", filledForm(formOf("区发改局"))), { ...CONTEXT, expected: [], units: [] });
    const made = applyPlan(empty, planMergeInto(empty, nothing, settle([own], {}, nothing), TODAY).plan);
    expect(answersIn(made).map(([unit, note]) => [unit, note])).toEqual([
      ["区发改局", "已开展第一项工作。"],
      ["区发改局", "已开展第二项工作。"],
      ["区发改局", "已开展第三项工作。"],
    ]);
  });
});

describe("an annex whose reading is in doubt", () => {
  const UNIT = "区发改局";
  /** Where each return's rows are written when every row is answered, and what is said of the rest. */
  function mergedInto(office: WorkbookSnapshot): { columns: number[]; leftOut: string[] } {
    const context = contextOf(office, { period: PERIOD });
    const form = formOf(UNIT, PERIOD, OFFICE);
    const returned = judged(file("区发改局.xlsx", filledForm(form)), context);
    const settlement = settle([returned], { newest: true, accept: [returned.id] }, context);
    const { units: merges } = planMergeInto(office, context, settlement, { ...TODAY, overwrite: "all" });
    return {
      columns: [...new Set(merges.flatMap(({ edits }) => edits.map(({ at }) => at.column)))].sort((a, b) => a - b),
      leftOut: [...new Set(merges.flatMap(({ leftOut }) => leftOut.map(({ kind }) => kind)))],
    };
  }

  const annexWith = (headings: string, rest: string): WorkbookSnapshot =>
    book(
      sheet(
        "附件2",
        `2023年目标任务第二季度完成情况
         ${headings}
         ${["地区生产总值增长6.5%以上。", "固定资产投资增长10%以上。", "建成充电桩1800个，新增5G基站300个。"]
           .map((text, i) => `${i + 1} | ${UNIT} | ${text} | ${rest}`)
           .join("\n")}`,
      ),
    );

  test("in order, the note and the rating are written", () => {
    const office = annexWith("序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估", "已进场施工 | 进度滞后");
    expect(mergedInto(office)).toEqual({ columns: [3, 4], leftOut: [] });
  });

  test("two columns that may hold the rating: the note is written, the rating is left out, and that is said", () => {
    const office = annexWith(
      "序号 | 责任单位 | 工作标准 | 完成情况 | 市里看法 | 区里看法",
      "已进场施工 | 进展顺利 | 进展顺利",
    );
    expect(mergedInto(office)).toEqual({ columns: [3], leftOut: ["columnInDoubt"] });
  });

  test("the matters' column is in doubt: no row is found by it, and that is said once", () => {
    const office = annexWith("序号 | 责任单位 | 预期成效 | 完成情况 | 进度评估", "已进场施工 | 进展顺利");
    expect(mergedInto(office)).toEqual({ columns: [], leftOut: ["rowsInDoubt"] });
  });
});
