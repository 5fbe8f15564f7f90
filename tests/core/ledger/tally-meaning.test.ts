/** What the columns of a statistics sheet count where their words leave it open: the counts themselves tell. */
import { annex, sheet } from "../../kit/sheets";
import { reconciled, rowsOf } from "../../kit/reconciled";

const wrongOf = (...sheets: Parameters<typeof reconciled>[0]): (readonly string[])[] =>
  reconciled(sheets).map(({ wrong }) => wrong);

describe("达序时进度 counts the completed too where that sets two counts right at least", () => {
  const rows = annex(rowsOf("区发改局 已完成 达序时进度", "区财政局 已完成 达序时进度", "区商务局 达序时进度"));
  const counts = (first: number, second: number) =>
    sheet(
      "附件1",
      `单位 | 承办事项 | 已完成 | 达序时进度\n区发改局 | 2 | 1 | ${first}\n区财政局 | 2 | 1 | ${second}\n区商务局 | 1 | 0 | 1`,
    );

  test.each([
    ["both counts need it", 2, 2, []],
    ["one count alone may be chance", 2, 1, ["D2 = 1"]],
    ["none needs it", 1, 1, []],
    ["it sets one of two right", 2, 3, ["D2 = 1", "D3 = 1"]],
  ])("%s", (_, first, second, wrong) => {
    expect(wrongOf(counts(first, second), rows)).toEqual([wrong]);
  });

  test("another word of that kind does not", () => {
    const plain = annex(rowsOf("区发改局 已完成 进展顺利", "区财政局 已完成 进展顺利"));
    const own = sheet("附件1", "单位 | 承办事项 | 已完成 | 进展顺利\n区发改局 | 2 | 1 | 2\n区财政局 | 2 | 1 | 2");
    expect(wrongOf(own, plain)).toEqual([["D2 = 1", "D3 = 1"]]);
  });
});

describe("正在办理 counts what lags where no column of its own does", () => {
  const rows = annex(rowsOf("区发改局 正在办理 进度滞后", "区财政局 正在办理 进度滞后"));
  test("so its counts tell", () => {
    const own = sheet("附件1", "单位 | 承办事项 | 已完成 | 正在办理\n区发改局 | 2 | 0 | 2\n区财政局 | 2 | 0 | 2");
    expect(wrongOf(own, rows)).toEqual([[]]);
  });

  test("not beside one", () => {
    const own = sheet("附件1", "单位 | 承办事项 | 正在办理 | 进度滞后\n区发改局 | 2 | 2 | 1\n区财政局 | 2 | 2 | 1");
    expect(wrongOf(own, rows)).toEqual([["C2 = 1", "C3 = 1"]]);
  });
});

describe("of quarters side by side the rows' own counts all of them", () => {
  const counts = (...own: readonly string[]) =>
    sheet(
      "附件1",
      [
        "2024年统计表",
        "单位 | 承办事项 | 第一季度 | < | 第二季度 | <",
        "^ | ^ | 已完成 | 进展顺利 | 已完成 | 进展顺利",
        ...own,
      ].join("\n"),
    );
  const wrong = (lines: readonly string[], own: readonly string[]) =>
    wrongOf(counts(...own), { ...annex(rowsOf(...lines)), name: "2024年第二季度" });
  const THREE = ["区发改局 已完成 进展顺利", "区财政局 进展顺利"];
  const TWO = ["区发改局 已完成", "区财政局 进展顺利"];

  test.each([
    ["all right", THREE, ["区发改局 | 2 | 0 | 2 | 1 | 1", "区财政局 | 1 | 0 | 1 | 0 | 1"], []],
    [
      "one wrong of six that say something",
      THREE,
      ["区发改局 | 2 | 0 | 2 | 1 | 1", "区财政局 | 1 | 0 | 1 | 1 | 1"],
      ["E5 = 0"],
    ],
    ["one of four", TWO, ["区发改局 | 1 | 0 | 1 | 2 | 0", "区财政局 | 1 | 0 | 1 | 0 | 1"], ["E4 = 1"]],
    [
      "two of five: perhaps what that quarter alone added",
      THREE,
      ["区发改局 | 2 | 0 | 2 | 0 | 0", "区财政局 | 1 | 0 | 1 | 0 | 1"],
      [],
    ],
  ])("where less than a third of the counts are wrong: %s", (_, lines, own, cells) => {
    expect(wrong(lines, own)).toEqual([cells]);
  });
});
