/** Fixing: derived values are written, statements are not. */
import { checkSnapshot } from "../../src/actions/check";
import { planFix, planFixes } from "../../src/actions/fix";
import { applyPlan } from "../../src/core/edits/apply";
import { cellName } from "../../src/core/grid/range";
import type { EditPlan } from "../../src/core/edits/plan";
import { annex, book, bulletin, tally } from "../kit/sheets";

const written = ({ edits }: EditPlan): string[] =>
  edits.map((edit) =>
    edit.kind === "setCell"
      ? `${edit.at.sheet}!${cellName(edit.at)} ${String(edit.before)} → ${String(edit.after)}`
      : edit.kind,
  );

const ANNEX = annex({
  区发改局: "1 | 甲事 | 已办 | 已完成\n2 | 乙事 | 在办 | 进展顺利",
  区财政局: "1 | 丙事 | 在办 | 进展顺利",
});

test("counts, totals, the circular's numbers, serials and white space are put right in one plan", () => {
  const own = book(
    bulletin("共分解为4项责任事项，涉及责任单位3家，已完成1项。"),
    tally("区发改局 | 3 | 1 |  |\n区财政局 | 1 |  | 1 |\n总计 | 4 | 1 | 1 | "),
    annex({
      区发改局: "1 | 甲事 | 已办 | 已 完成\n3 | 乙事 | 在办 | 进展顺利",
      区财政局: "1 | 丙事 | 在办 | 进展顺利",
    }),
  );
  expect(written(planFixes(own)).sort()).toEqual(
    [
      "通报!A2 共分解为4项责任事项，涉及责任单位3家，已完成1项。 → 共分解为3项责任事项，涉及责任单位2家，已完成1项。",
      "附件1!B2 3 → 2",
      "附件1!B4 4 → 3",
      "附件1!D2 null → 1",
      "附件1!D4 1 → 2",
      "附件2!A4 3 → 2",
      "附件2!D3 已 完成 → 已完成",
    ].sort(),
  );
  expect(checkSnapshot(applyPlan(own, planFixes(own))).findings).toEqual([]);
});

test("a rating, a note and a unit are somebody's statement and stay", () => {
  const own = book(tally("区发开局 | 1 | | | "), annex({ 区发改局: "1 | 甲事 |  | 一般\n2 | 乙事 | 已办 | " }));
  expect(planFixes(own).edits).toEqual([]);
});

test("a person's formula is not overwritten", () => {
  expect(planFixes(book(tally("区发改局 | =1+8 → 9 | 1 | 1 |\n区财政局 | 1 |  | 1 | "), ANNEX)).edits).toEqual([]);
});

test("one finding's own fix touches its own cells", () => {
  const own = book(tally("区发改局 | 2 | 1 |  |\n区财政局 | 5 |  | 1 |\n总计 | 3 | 1 | 2 | "), ANNEX);
  const [first] = checkSnapshot(own).findings;
  expect(first && written(planFix(first))).toEqual(["附件1!D2 null → 1"]);
});

test("the number in the circular keeps the words around it", () => {
  const own = book(bulletin("共分解为１０项责任事项（含续建），涉及责任单位2家。"), ANNEX);
  expect(written(planFixes(own))[0]).toMatch(/→ 共分解为3项责任事项（含续建），涉及责任单位2家。$/);
});
