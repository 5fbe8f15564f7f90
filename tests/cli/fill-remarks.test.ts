/** What filling leaves for a person, in words. */
import { planFill } from "../../src/actions/fill-tally";
import { fillRemarks } from "../../src/cli/reports/fill-remarks";
import { annex, book, tally } from "../kit/sheets";

const rows = annex({
  区发改局: "1 | 新开工项目十个 | 已开工六个 | 进展顺利\n2 | 建成公园两处 | 建成一处 |",
});

test("a person's formula that shows another number, and rows without a rating", () => {
  const counts = tally("区发改局 | =1+2 → 3 | | 1 |");
  const after = book(counts, rows);
  const preview = planFill(after, "values");
  expect(preview.plan.edits).toEqual([]);
  expect(fillRemarks(preview, after, "zh")).toEqual([
    `${counts.name} B2 里是公式，没有动；按附件2 应为 2。`,
    "有 1 项没有进度评估，只计入承办事项。",
  ]);
  expect(fillRemarks(preview, after, "en")[0]).toMatch(/B2 holds a formula and was left alone/);
});

test("nothing of a formula that shows the right number once the cells it counts are filled", () => {
  const preview = planFill(book(tally("区发改局 | =1+2 → 3 | | 1 |"), rows), "values");
  const after = book(tally("区发改局 | =1+2 → 2 | | 1 |"), rows);
  expect(fillRemarks(preview, after, "zh")).toEqual(["有 1 项没有进度评估，只计入承办事项。"]);
});
