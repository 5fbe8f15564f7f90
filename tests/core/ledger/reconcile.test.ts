/** A statistics sheet against the rows it sums up: each count, the totals, and the units themselves. */
import { ledgerOf } from "../../../src/actions/check";
import { annex, tally } from "../../kit/sheets";
import { IN_ORDER, reconciled, rowsOf } from "../../kit/reconciled";

const ROWS = annex(rowsOf("区发改局 已完成 已完成 进展顺利", "区财政局 进度滞后"));
const RIGHT = "区发改局 | 3 | 2 | 1 |\n区财政局 | 1 | | | 1";

describe("the counts", () => {
  test.each([
    ["right, with blanks for none", RIGHT, []],
    ["right, with zeros and dashes for none", "区发改局 | 3 | 2 | 1 | 0\n区财政局 | 1 | - | — | 1", []],
    ["right, as text with their measure", "区发改局 | 3项 | '2 | 1 | \n区财政局 | 1件 | | | 1", []],
    ["one too many", "区发改局 | 3 | 3 | 1 |\n区财政局 | 1 | | | 1", ["C2 = 2"]],
    ["one too few", "区发改局 | 3 | 1 | 1 |\n区财政局 | 1 | | | 1", ["C2 = 2"]],
    ["blank where rows count", "区发改局 | 3 | | 1 |\n区财政局 | 1 | | | 1", ["C2 = 2"]],
    ["a count where no row counts", "区发改局 | 3 | 2 | 1 | 1\n区财政局 | 1 | | | 1", ["E2 = 0"]],
    ["words", "区发改局 | 3 | 若干 | 1 |\n区财政局 | 1 | | | 1", ["C2 = 2"]],
  ])("%s", (_, rows, wrong) => {
    expect(reconciled([tally(rows), ROWS])).toEqual([{ ...IN_ORDER, sums: "附件1 ← 附件2", wrong }]);
  });

  test.each([
    ["1", ["C2 = 2..3"]],
    ["2", []],
    ["3", []],
    ["4", ["C2 = 2..3"]],
  ])("a row without its rating leaves room for one more: %s of two rated and one unrated", (count, wrong) => {
    const rows = annex(rowsOf("区发改局 已完成 已完成 -"));
    expect(reconciled([tally(`区发改局 | 3 | ${count} | 0 | 0`), rows])).toMatchObject([{ wrong }]);
  });

  test("an unrated row is an item all the same", () => {
    const rows = annex(rowsOf("区发改局 已完成 已完成 -"));
    expect(reconciled([tally("区发改局 | 2 | 2 | 0 | 0"), rows])).toMatchObject([{ wrong: ["B2 = 3"] }]);
  });
});

describe("the total", () => {
  const TOTAL = "总计 | 4 | 2 | 1 | 1";
  test.each([
    ["right", `${RIGHT}\n${TOTAL}`, [], []],
    ["wrong by itself", `${RIGHT}\n总计 | 5 | 2 | 1 | 1`, [], ["B4 = 4"]],
    [
      "following a wrong count is no second fault",
      "区发改局 | 4 | 2 | 1 |\n区财政局 | 1 | | | 1\n总计 | 5 | 2 | 1 | 1",
      ["B2 = 3"],
      [],
    ],
    [
      "neither right nor the sum of its column",
      "区发改局 | 4 | 2 | 1 |\n区财政局 | 1 | | | 1\n总计 | 6 | 2 | 1 | 1",
      ["B2 = 3"],
      ["B4 = 4"],
    ],
    ["right over a wrong count", `区发改局 | 4 | 2 | 1 |\n区财政局 | 1 | | | 1\n${TOTAL}`, ["B2 = 3"], []],
  ])("%s", (_, rows, wrong, wrongTotals) => {
    expect(reconciled([tally(rows), ROWS])).toMatchObject([{ wrong, wrongTotals }]);
  });

  test("without a row for one unit follows the rows that are there", () => {
    expect(reconciled([tally("区发改局 | 3 | 2 | 1 |\n总计 | 3 | 2 | 1 |"), ROWS])).toMatchObject([
      { missing: ["区财政局 (1) 附件2!A6"], wrongTotals: [] },
    ]);
  });
});

describe("the units", () => {
  test("one that the annex names and the tally does not is missing", () => {
    expect(reconciled([tally("区发改局 | 3 | 2 | 1 |"), ROWS])).toMatchObject([
      { wrong: [], missing: ["区财政局 (1) 附件2!A6"], extra: [] },
    ]);
  });

  test("one without rows is extra where it states a count, and idle where it states none", () => {
    expect(reconciled([tally(`${RIGHT}\n区商务局 | 1 | | 1 |`), ROWS])).toMatchObject([{ extra: ["区商务局"] }]);
    expect(reconciled([tally(`${RIGHT}\n区商务局 | 0 | - | |`), ROWS])).toMatchObject([{ extra: [] }]);
    expect(reconciled([tally(`${RIGHT}\n区商务局 | 若干 | | |`), ROWS])).toMatchObject([{ extra: ["区商务局"] }]);
  });

  test("its second row is the one too many, and only the first is counted", () => {
    expect(reconciled([tally(`${RIGHT}\n发改局 | 9 | 9 | 9 |`), ROWS])).toMatchObject([
      { wrong: [], twice: ["发改局 A4, first 区发改局 A2"] },
    ]);
  });

  test("tallies that share them out each sum up their own; a unit that none lists is missing from the first", () => {
    const three = annex(rowsOf("区发改局 已完成", "区财政局 进度滞后", "邾城街 进展顺利"));
    const own = tally("区发改局 | 1 | 1 | |", "区直");
    const streets = (count: string) => tally(`邾城街 | ${count} | | 1 |`, "街镇");
    expect(reconciled([own, streets("1"), three])).toMatchObject([
      { sums: "区直 ← 附件2", wrong: [], missing: ["区财政局 (1) 附件2!A4"] },
      { sums: "街镇 ← 附件2", wrong: [], missing: [] },
    ]);
    expect(reconciled([own, streets("2"), three])[1]).toMatchObject({ wrong: ["B2 = 1"], missing: [] });
  });

  test("tallies that list the same units each sum up everything", () => {
    const twice = [tally(RIGHT, "一表"), tally("区发改局 | 3 | 2 | 1 |", "二表")];
    expect(reconciled([...twice, ROWS])).toMatchObject([
      { sums: "一表 ← 附件2", missing: [] },
      { sums: "二表 ← 附件2", missing: ["区财政局 (1) 附件2!A6"] },
    ]);
  });

  test("the last of those that share them out may end in the total of all, as its numbers tell", () => {
    const rows = annex(rowsOf("区发改局 已完成", "邾城街 进展顺利"));
    const first = tally("区发改局 | 1 | 1 | |", "区直");
    const second = (total: string) => tally(`邾城街 | 1 | | 1 |\n总计 | ${total}`, "街镇");
    expect(reconciled([first, second("2 | 1 | 1 |"), rows])[1]).toMatchObject({ wrongTotals: [] });
    expect(reconciled([first, second("1 | | 1 |"), rows])[1]).toMatchObject({ wrongTotals: [] });
    expect(reconciled([first, second("3 | | 1 |"), rows])[1]).toMatchObject({ wrongTotals: ["B3 = 1"] });
  });
});

describe("how a sheet writes a count of none", () => {
  const zeroOf = (rows: string) => ledgerOf({ sheets: [tally(rows), ROWS] }).reconciliations[0]?.zero;

  test("with zeros where more than half of its counts of none are zeros, else with blanks", () => {
    expect(zeroOf("区发改局 | 3 | 2 | 1 | 0\n区财政局 | 1 | 0 | 0 | 1")).toBe(0);
    expect(zeroOf("区发改局 | 3 | 2 | 1 | 0\n区财政局 | 1 | 0 | | 1")).toBe(0);
    expect(zeroOf("区发改局 | 3 | 2 | 1 | 0\n区财政局 | 1 | | | 1")).toBeNull();
    expect(zeroOf(RIGHT)).toBeNull();
  });

  test("half of them are not enough", () => {
    const even = annex(rowsOf("区发改局 已完成 已完成 进展顺利", "区财政局 已完成 进度滞后"));
    const rows = (none: string) => tally(`区发改局 | 3 | 2 | 1 | 0\n区财政局 | 2 | 1 | ${none} | 1`);
    const zero = (none: string) => ledgerOf({ sheets: [rows(none), even] }).reconciliations[0]?.zero;
    expect([zero("0"), zero("")]).toEqual([0, null]);
  });

  test("a zero that should be a count may be left from the template and tells nothing", () => {
    expect(zeroOf("区发改局 | 3 | 0 | 0 |\n区财政局 | 1 | | | 1")).toBeNull();
  });
});

test("a tally without a single count has not been filled in yet", () => {
  const blankOf = (rows: string) => ledgerOf({ sheets: [tally(rows), ROWS] }).reconciliations[0]?.blank;
  expect(blankOf("区发改局 | | | |\n区财政局 | | | |")).toBe(true);
  expect(blankOf("区发改局 | | | |\n区财政局 | 1 | | |")).toBe(false);
});
