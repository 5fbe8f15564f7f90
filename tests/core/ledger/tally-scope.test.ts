/** Which tables a statistics sheet sums up, and whose rows. */
import { annex, sheet, tally } from "../../kit/sheets";
import { reconciled, rowsOf } from "../../kit/reconciled";

const SHOWS = annex(rowsOf("区发改局 已完成 进展顺利", "区财政局 已完成"), "民生实事");
const TASKS = annex(rowsOf("区发改局 进度滞后", "区财政局 进展顺利 进展顺利"), "重点工作");

describe("of two annexes", () => {
  test.each([
    ["all rows", "区发改局 | 3 | 1 | 1 | 1\n区财政局 | 3 | 1 | 2 |", "民生实事、重点工作", []],
    ["the first alone", "区发改局 | 2 | 1 | 1 |\n区财政局 | 1 | 1 | |", "民生实事", []],
    ["the second alone", "区发改局 | 1 | | | 1\n区财政局 | 2 | | 2 |", "重点工作", []],
    ["the second, with a wrong count", "区发改局 | 1 | | | 1\n区财政局 | 2 | | 1 |", "重点工作", ["D3 = 2"]],
    [
      "neither: then all",
      "区发改局 | 8 | 1 | 1 | 1\n区财政局 | 9 | 1 | 2 |",
      "民生实事、重点工作",
      ["B2 = 3", "B3 = 3"],
    ],
    [
      "as much the one as all: then all",
      "区发改局 | 3 | 1 | 1 | 1\n区财政局 | 1 | 1 | 2 |",
      "民生实事、重点工作",
      ["B3 = 3"],
    ],
  ])("the tally sums up those with which most of its units agree: %s", (_, counts, tables, wrong) => {
    expect(reconciled([tally(counts), SHOWS, TASKS])).toMatchObject([{ sums: `附件1 ← ${tables}`, wrong }]);
  });

  test("with as many rows of each unit the ratings tell, and where they do not, the first", () => {
    const may = annex(rowsOf("区发改局 进展顺利", "区财政局 进展顺利"), "甲表");
    const june = annex(rowsOf("区发改局 已完成", "区财政局 进度滞后"), "乙表");
    const sums = (counts: string) => reconciled([tally(counts), may, june]).map((one) => one.sums);
    expect(sums("区发改局 | 1 | | 1 |\n区财政局 | 1 | | 1 |")).toEqual(["附件1 ← 甲表"]);
    expect(sums("区发改局 | 1 | 1 | |\n区财政局 | 1 | | | 1")).toEqual(["附件1 ← 乙表"]);
    expect(sums("区发改局 | 1 | 1 | |\n区财政局 | 1 | | 1 |")).toEqual(["附件1 ← 甲表"]);
  });

  test("without a column of items the units alone tell", () => {
    const own = annex(rowsOf("区商务局 已完成"), "另一表");
    const counts = sheet("附件1", "单位 | 已完成 | 进展顺利\n区商务局 | 1 | ");
    expect(reconciled([counts, SHOWS, own])).toMatchObject([{ sums: "附件1 ← 另一表", wrong: [] }]);
  });
});

test("a list drawn from the annex has a statistics sheet of its own", () => {
  const lagging = annex(rowsOf("区发改局 已完成"), "督办清单");
  const counts = tally("区发改局 | 1 | 1 | |", "督办统计");
  expect(reconciled([counts, SHOWS, lagging])).toMatchObject([{ sums: "督办统计 ← 督办清单", wrong: [], missing: [] }]);
});

describe("a tally that lists only some of the units", () => {
  const missing = (...sheets: Parameters<typeof reconciled>[0]): (readonly string[])[] =>
    reconciled(sheets).map((one) => one.missing);
  const one = "区发改局 | 2 | 1 | 1 |";
  const MISSING = ["区财政局 (1) 民生实事!A5"];

  test.each([
    ["进度滞后单位统计表", []],
    ["未完成事项统计表", []],
    ["完成率前5名", []],
    ["完成率后十位", []],
    ["完成率前100名", []],
    ["排名靠后单位", []],
    ["完成情况统计表", MISSING],
    ["完成率前1000名", MISSING],
  ])("by its title: %s", (title, units) => {
    const counts = sheet("附件1", `${title} | < | < | < | <\n单位 | 承办事项 | 已完成 | 进展顺利 | 进度滞后\n${one}`);
    expect(missing(counts, SHOWS)).toEqual([units]);
  });

  test("by its sheet's name", () => {
    expect(missing(tally(one, "滞后单位"), SHOWS)).toEqual([[]]);
  });

  test("beside one that has a total and all of its units and more", () => {
    const all = tally(`${one}\n区财政局 | 1 | 1 | |\n总计 | 3 | 2 | 1 |`, "全区");
    expect(missing(all, tally(one, "摘要"), SHOWS)).toEqual([[], []]);
    expect(missing(tally(`${one}\n总计 | 2 | 1 | 1 |`, "全区"), tally(one, "摘要"), SHOWS)).toEqual([MISSING, MISSING]);
    expect(missing(all, tally(`${one}\n总计 | 2 | 1 | 1 |`, "摘要"), SHOWS)).toEqual([[], MISSING]);
  });
});
