/** One mistake made in the real circular gives one more error, at its own cell: one root cause, one finding. */
import { fc } from "../kit/properties";
import { checkSnapshot, ledgerOf } from "../../src/actions/check";
import type { CellValue, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { valueAt } from "../../src/core/grid/snapshot";
import type { Finding } from "../../src/core/rules/rule";
import { withCell } from "../kit/arbitrary";
import { placeName } from "../kit/sheets";
import { realSnapshot } from "./books";

const TALLY = "附件1 统计表";
const ANNEX = "附件2 完成情况";
/** The rules that this is about: what later rules think of a row's words is their own affair. */
const HARD = /^(tally|narrative|serial|standard-missing|progress-missing|rating|unit-block|header|duplicate)/;

let book: WorkbookSnapshot;
beforeAll(async () => {
  const real = await realSnapshot("circular");
  // The two published mistakes put right.
  const text = String(valueAt(real.sheets[0] as WorkbookSnapshot["sheets"][number], { row: 2, column: 0 }));
  book = withCell(
    withCell(real, TALLY, { row: 15, column: 3 }, 1),
    "通报",
    { row: 2, column: 0 },
    text.replace("30家", "31家"),
  );
});

const hard = (changed: WorkbookSnapshot): string[] =>
  checkSnapshot(changed)
    .findings.filter(({ rule }) => HARD.test(rule))
    .map(({ rule, severity, at }: Finding) => `${severity} ${rule} ${placeName(at)}`);
const cellOf = (sheet: string, row: number, column: number): CellValue => {
  const own = book.sheets.find(({ name }) => name === sheet);
  return own ? valueAt(own, { row, column }) : null;
};
const a1 = (row: number, column: number): string => `${"ABCDEFGHIJ"[column] ?? ""}${row + 1}`;

test("put right, it has no such finding", () => {
  expect(hard(book)).toEqual([]);
});

test("any count of the statistics sheet, changed", () => {
  const places = fc.tuple(fc.integer({ min: 2, max: 19 }), fc.constantFrom(1, 2, 3, 4, 6, 7, 8, 9));
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 200 }), ([row, column], value) => {
      const unit = cellOf(TALLY, row, column < 5 ? 0 : 5);
      const now = cellOf(TALLY, row, column);
      fc.pre(unit !== null && value !== (now ?? 0));
      const rule = unit === "总计" ? "tally-total" : "tally-matches-rows";
      expect(hard(withCell(book, TALLY, { row, column }, value))).toEqual([
        `error ${rule} ${TALLY}!${a1(row, column)}`,
      ]);
    }),
    { numRuns: 60 },
  );
});

test("a count changed, and the total with it", () => {
  const changed = withCell(withCell(book, TALLY, { row: 2, column: 1 }, 15), TALLY, { row: 15, column: 6 }, 170);
  expect(hard(changed)).toEqual([`error tally-matches-rows ${TALLY}!B3`]);
});

test.each([
  ["168项", "169项", "narrative-count"],
  ["的4项", "的5项", "narrative-count"],
  ["的164项", "的163项", "narrative-count"],
  ["31家", "30家", "narrative-unit-count"],
])("the circular's %s as %s", (was, is, rule) => {
  const text = String(cellOf("通报", 2, 0));
  expect(text).toContain(was);
  expect(hard(withCell(book, "通报", { row: 2, column: 0 }, text.replace(was, is)))).toEqual([`error ${rule} 通报!A3`]);
});

test("the circular's share of 2% as 5%", () => {
  const text = String(cellOf("通报", 2, 0));
  expect(hard(withCell(book, "通报", { row: 2, column: 0 }, text.replace("占2%", "占5%")))).toEqual([
    "warning narrative-percent 通报!A3",
  ]);
});

function withoutTallyRow(row: number, block: number): WorkbookSnapshot {
  return [0, 1, 2, 3, 4].reduce((now, i) => withCell(now, TALLY, { row, column: block + i }, null), book);
}

test("any row of the statistics sheet, left out", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 19 }), fc.constantFrom(0, 5), (row, block) => {
      const unit = cellOf(TALLY, row, block);
      fc.pre(typeof unit === "string" && unit !== "总计");
      const found = hard(withoutTallyRow(row, block));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(new RegExp(`^error tally-unit-missing ${ANNEX}!A\\d+$`));
    }),
    { numRuns: 40 },
  );
});

test("a row of the statistics sheet, twice", () => {
  const again = [0, 1, 2, 3, 4].reduce(
    (now, i) => withCell(now, TALLY, { row: 18, column: 5 + i }, cellOf(TALLY, 2, i)),
    book,
  );
  expect(hard(again)).toEqual([`error tally-unit-twice ${TALLY}!F19`]);
});

test("any cell of the annex, blanked", () => {
  const { items } = ledgerOf(book);
  const fields = [
    [1, "standard-missing", "B"],
    [2, "progress-missing", "C"],
    [3, "rating-missing", "D"],
  ] as const;
  fc.assert(
    fc.property(fc.constantFrom(...items), fc.constantFrom(...fields), ({ row }, [column, rule, letter]) => {
      expect(hard(withCell(book, ANNEX, { row, column }, null))).toEqual([
        `error ${rule} ${ANNEX}!${letter}${row + 1}`,
      ]);
    }),
    { numRuns: 40 },
  );
});

test("any rating that nobody knows", () => {
  const { items } = ledgerOf(book);
  fc.assert(
    fc.property(fc.constantFrom(...items), fc.constantFrom("一般", "√", "差不多", 50), ({ row }, word) => {
      expect(hard(withCell(book, ANNEX, { row, column: 3 }, word))).toEqual([
        `error rating-unknown ${ANNEX}!D${row + 1}`,
      ]);
    }),
    { numRuns: 30 },
  );
});

test("any serial, changed", () => {
  const { items } = ledgerOf(book);
  fc.assert(
    fc.property(fc.constantFrom(...items), fc.integer({ min: 30, max: 99 }), ({ row }, serial) => {
      const found = hard(withCell(book, ANNEX, { row, column: 0 }, serial));
      expect(found).toEqual([`warning serial-continuous ${ANNEX}!A${row + 1}`]);
    }),
    { numRuns: 30 },
  );
});
