/** Filling a statistics sheet: only its numbers change, and only those that are wrong. */
import { planFill, type FillPreview } from "../../src/actions/fill-tally";
import { applyPlan } from "../../src/core/edits/apply";
import { cellName } from "../../src/core/grid/range";
import { isFormula, shownValue, type CellContent, type SheetSnapshot } from "../../src/core/grid/snapshot";
import { annex, sheet, tally } from "../kit/sheets";

/** 区发改局: 1 completed, 1 on track; 区财政局: 1 on track. */
const ANNEX = annex({
  区发改局: "1 | 甲事 | 已办 | 已完成\n2 | 乙事 | 在办 | 进展顺利",
  区财政局: "1 | 丙事 | 在办 | 进展顺利",
});

const shown = (content: CellContent): string =>
  isFormula(content) ? `${content.formula} → ${String(shownValue(content))}` : String(content ?? "blank");
const edits = ({ plan }: FillPreview): string[] =>
  plan.edits.map((edit) =>
    edit.kind === "setCell" ? `${cellName(edit.at)}: ${shown(edit.before)} → ${shown(edit.after)}` : edit.kind,
  );
const fill = (counts: SheetSnapshot, mode: "values" | "formulas" = "values") =>
  planFill({ sheets: [counts, ANNEX] }, mode);

describe("values", () => {
  test("only cells that differ", () => {
    expect(edits(fill(tally("区发改局 | 2 | 1 |  |\n区财政局 | 9 |  | 1 |\n总计 | 3 | 1 | 2 | ")))).toEqual([
      "D2: blank → 1",
      "B3: 9 → 1",
    ]);
  });

  test("a sheet that is right is left alone", () => {
    expect(edits(fill(tally("区发改局 | 2 | 1 | 1 |\n区财政局 | 1 |  | 1 |\n总计 | 3 | 1 | 2 | ")))).toEqual([]);
  });

  test("none is written blank where the sheet leaves blanks", () => {
    expect(edits(fill(tally("区发改局 | 2 | 1 | 1 | 3\n区财政局 | 1 |  | 1 |\n总计 | 3 | 1 | 2 | ")))).toEqual([
      "E2: 3 → blank",
    ]);
  });

  test("none is written 0 where the sheet writes zeros", () => {
    expect(edits(fill(tally("区发改局 | 2 | 1 | 1 | 3\n区财政局 | 1 | 0 | 1 | 0\n总计 | 3 | 1 | 2 | 0")))).toEqual([
      "E2: 3 → 0",
    ]);
  });

  test("a whole sheet of blanks", () => {
    expect(edits(fill(tally("区发改局 | | | |\n区财政局 | | | |\n总计 | | | | ")))).toEqual([
      "B2: blank → 2",
      "C2: blank → 1",
      "D2: blank → 1",
      "B3: blank → 1",
      "D3: blank → 1",
      "B4: blank → 3",
      "C4: blank → 1",
      "D4: blank → 2",
    ]);
  });

  test("a person's formula is left alone, and named where it shows another number", () => {
    const preview = fill(tally("区发改局 | =C2+D2 → 2 | 1 | 1 |\n区财政局 | =C3+D3 → 4 |  | 1 |\n总计 | 3 | 1 | 2 | "));
    expect(edits(preview)).toEqual([]);
    expect(preview.remarks).toEqual([{ reason: "formulaKept", at: { sheet: "附件1", row: 2, column: 1 }, count: 1 }]);
  });

  test("the unit's row that the annex does not know stays as it is", () => {
    expect(edits(fill(tally("区发改局 | 2 | 1 | 1 |\n区商务局 | 7 |  | 7 |\n区财政局 | 1 |  | 1 | ")))).toEqual([]);
  });

  test("rows without a rating are counted as items only, and told", () => {
    const own = annex({ 区发改局: "1 | 甲事 | 已办 | \n2 | 乙事 | 在办 | 进展顺利" });
    const preview = planFill({ sheets: [tally("区发改局 | | | | "), own] }, "values");
    expect(edits(preview)).toEqual(["B2: blank → 2", "D2: blank → 1"]);
    expect(preview.unrated).toBe(1);
  });

  test("rows without a rating column fill the items, and leave what the ratings were counted from elsewhere", () => {
    const own = sheet("附件2", "序号 | 责任单位 | 工作标准 | 完成情况\n1 | 区发改局 | 甲事 | 已办");
    const preview = planFill({ sheets: [tally("区发改局 | 2 | 1 | 0 | \n总计 | 1 | 1 | 0 | "), own] }, "values");
    expect(edits(preview)).toEqual(["B2: 2 → 1"]);
  });
});

describe("any recognised tally is a template", () => {
  test("other words, a serial column, 其中, the total on top, two blocks", () => {
    const template = sheet(
      "统计",
      `
      督查事项办理统计 | < | < | < | < | < | < | < | < | <
      序号 | 责任单位 | 任务总数 | 其中 | < | 序号 | 责任单位 | 任务总数 | 其中 | <
      ^ | ^ | ^ | 已办结 | 按序时推进 | ^ | ^ | ^ | 已办结 | 按序时推进
       | 全区合计 |  |  |  | 2 | 财政局 |  |  |
      1 | 区发展和改革局 |  |  |  |  |  |  |  |
      `,
    );
    expect(edits(fill(template))).toEqual([
      "C5: blank → 2",
      "D5: blank → 1",
      "E5: blank → 1",
      "H4: blank → 1",
      "J4: blank → 1",
      "C4: blank → 3",
      "D4: blank → 1",
      "E4: blank → 2",
    ]);
  });

  test("the template's names, order and headings stay", () => {
    const template = tally("财政局 | | | |\n区发展和改革局 | | | | ");
    const filled = applyPlan({ sheets: [template, ANNEX] }, fill(template).plan).sheets[0];
    expect(filled?.values).toEqual([
      ["单位", "承办事项", "已完成", "进展顺利", "进度滞后"],
      ["财政局", 1, null, 1, null],
      ["区发展和改革局", 2, 1, 1, null],
    ]);
  });
});

describe("live formulas", () => {
  test("count the rows of the annex, and show none as the sheet does", () => {
    expect(
      edits(fill(tally("区发改局 | 2 | 1 | 1 |\n区财政局 | 1 |  | 1 |\n总计 | 3 | 1 | 2 | "), "formulas")),
    ).toEqual([
      `B2: 2 → =IF(COUNTA('附件2'!$B$3:$B$4)=0,"",COUNTA('附件2'!$B$3:$B$4)) → 2`,
      `C2: 1 → =IF(COUNTIF('附件2'!$D$3:$D$4,"已完成")=0,"",COUNTIF('附件2'!$D$3:$D$4,"已完成")) → 1`,
      `D2: 1 → =IF(COUNTIF('附件2'!$D$3:$D$4,"进展顺利")=0,"",COUNTIF('附件2'!$D$3:$D$4,"进展顺利")) → 1`,
      `E2: blank → =IF(COUNTIF('附件2'!$D$3:$D$4,"进度滞后")=0,"",COUNTIF('附件2'!$D$3:$D$4,"进度滞后")) → `,
      `B3: 1 → =IF(COUNTA('附件2'!$B$7)=0,"",COUNTA('附件2'!$B$7)) → 1`,
      `C3: blank → =IF(COUNTIF('附件2'!$D$7,"已完成")=0,"",COUNTIF('附件2'!$D$7,"已完成")) → `,
      `D3: 1 → =IF(COUNTIF('附件2'!$D$7,"进展顺利")=0,"",COUNTIF('附件2'!$D$7,"进展顺利")) → 1`,
      `E3: blank → =IF(COUNTIF('附件2'!$D$7,"进度滞后")=0,"",COUNTIF('附件2'!$D$7,"进度滞后")) → `,
      `B4: 3 → =IF(SUM(B2:B3)=0,"",SUM(B2:B3)) → 3`,
      `C4: 1 → =IF(SUM(C2:C3)=0,"",SUM(C2:C3)) → 1`,
      `D4: 2 → =IF(SUM(D2:D3)=0,"",SUM(D2:D3)) → 2`,
      `E4: blank → =IF(SUM(E2:E3)=0,"",SUM(E2:E3)) → `,
    ]);
  });

  test("a person's formula is left alone, right or wrong", () => {
    const preview = fill(
      tally(
        "区发改局 | =COUNTIF(附件2!B:B,A2) → 2 | 1 | 1 |\n区财政局 | =C3+D3 → 4 |  | 1 |\n总计 | =B2+B3 → 3 | 1 | 2 | ",
      ),
      "formulas",
    );
    expect(edits(preview).filter((edit) => edit.startsWith("B"))).toEqual([]);
    expect(preview.remarks).toEqual([{ reason: "formulaKept", at: { sheet: "附件1", row: 2, column: 1 }, count: 1 }]);
  });

  test("are written once: what they wrote is not written again", () => {
    const book = { sheets: [tally("区发改局 | 2 | 1 | 1 | 0\n区财政局 | 1 | 0 | 1 | 0"), ANNEX] };
    const filled = applyPlan(book, planFill(book, "formulas").plan);
    expect(planFill(filled, "formulas").plan.edits).toEqual([]);
    expect(planFill(filled, "values").plan.edits).toEqual([]);
  });

  const scattered = (...units: string[]) =>
    sheet(
      "附件2",
      [
        "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估",
        ...units.map((unit, i) => `${i + 1} | ${unit} | 第${i}件 | 在办 | 进展顺利`),
      ].join("\n"),
    );
  const inTurn = Array.from({ length: 16 }, (_, i) => (i % 2 ? "区财政局" : "区发改局"));

  test("by unit and word, where a unit's rows are scattered over a long table", () => {
    const preview = planFill(
      { sheets: [tally("区发改局 | 8 | | |\n区财政局 | 8 | | 8 | "), scattered(...inTurn)] },
      "formulas",
    );
    expect(preview.remarks).toEqual([]);
    expect(edits(preview).slice(0, 3)).toEqual([
      `B2: 8 → =IF(COUNTIF('附件2'!$B$2:$B$17,"区发改局")=0,"",COUNTIF('附件2'!$B$2:$B$17,"区发改局")) → 8`,
      `C2: blank → =IF(COUNTIFS('附件2'!$B$2:$B$17,"区发改局",'附件2'!$E$2:$E$17,"已完成")=0,"",COUNTIFS('附件2'!$B$2:$B$17,"区发改局",'附件2'!$E$2:$E$17,"已完成")) → `,
      `D2: blank → =IF(COUNTIFS('附件2'!$B$2:$B$17,"区发改局",'附件2'!$E$2:$E$17,"进展顺利")=0,"",COUNTIFS('附件2'!$B$2:$B$17,"区发改局",'附件2'!$E$2:$E$17,"进展顺利")) → 8`,
    ]);
  });

  test("the layout does not allow one: the value, and a remark", () => {
    const twoSpellings = inTurn.map((unit, i) => (i === 4 ? "区发展和改革局" : unit));
    const preview = planFill({ sheets: [tally("区发改局 | | | | "), scattered(...twoSpellings)] }, "formulas");
    expect(edits(preview)).toEqual(["B2: blank → 8", "D2: blank → 8"]);
    expect(preview.remarks.map(({ reason }) => reason)).toEqual(["noFormula", "noFormula"]);
  });
});

test("nothing to fill, nothing to count", () => {
  expect(planFill({ sheets: [ANNEX] }, "values")).toMatchObject({ impossible: "noTally", plan: { edits: [] } });
  expect(planFill({ sheets: [tally("区发改局 | 2 | 1 | 1 | ")] }, "values")).toMatchObject({ impossible: "noAnnex" });
});

test("nothing where it is in doubt which column holds the ratings", () => {
  const doubtful = sheet(
    "附件2",
    `序号 | 责任单位 | 目标任务 | 进展情况 | 市里看法 | 区里看法
     1 | 区教育局 | 建学校 | 已进场施工 | 进展顺利 | 进展顺利
     2 | 区教育局 | 修路 | 已完成招标 | 进展顺利 | 已完成
     3 | 区民政局 | 建食堂 | 已完成招标 | 进展顺利 | 进展顺利`,
  );
  const counts = tally("区教育局 | 2 |  |  |\n区民政局 | 1 |  |  |");
  expect(planFill({ sheets: [counts, doubtful] }, "values")).toMatchObject({
    impossible: "inDoubt",
    plan: { edits: [] },
  });
});
