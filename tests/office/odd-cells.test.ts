/** Cells that Excel treats otherwise than the rest: merged, filtered out, spilled over, in a table. */
import type { HostSheet } from "../../src/workbench/host/sheet";
import { contentsOf, openBook, setCells, sheetDraft, type OpenBook } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();

const numbers = [1, 2, 3, 4, 5].map((n) => [n, n]);
const tally = sheetDraft("统计表", numbers);

function sheetOf({ book }: Pick<OpenBook, "book">): HostSheet {
  const sheet = book.findSheet("统计表");
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function columnOf({ book }: OpenBook, column: number): unknown[] {
  return numbers.map((_, row) => book.valueAt(sheetOf({ book }), row, column));
}

const raise = numbers.map(([n = 0], row) => [row, 0, n, n * 10] as const);

describe("under a merged range", () => {
  const merged = sheetDraft("统计表", [[1, null, 3]], { merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] });

  test("Excel would drop what is written without a word, so it is refused by name and the rest is written", async () => {
    const opened = openBook(client, [merged]);
    const receipt = await opened.excel.apply(setCells("统计表", [0, 0, 1, 10], [0, 1, null, 20], [0, 2, 3, 30]));
    expect(receipt.outcome).toBe("partial");
    expect(receipt.conflicts).toEqual([{ reason: "cellCovered", at: { sheet: "统计表", row: 0, column: 1 } }]);
    expect(contentsOf(opened.book)).toEqual([{ name: "统计表", cells: [[10, null, 30]] }]);
  });

  test.each([
    ["tells of it only where it begins", { mergesByTopLeft: true }],
    ["tells of all that reach into a range", { mergesByTopLeft: false }],
    ["cuts it where the question ends", { mergesByTopLeft: false, mergesCut: true }],
  ])("is found far below where the range begins, by an Excel that %s, in three round trips", async (_, version) => {
    const tall = sheetDraft("统计表", numbers, { merges: [{ row: 1, column: 0, rows: 900, columns: 1 }] });
    const opened = openBook(client, [tall], version);
    const receipt = await opened.excel.apply(setCells("统计表", [500, 0, null, 20], [500, 1, null, 30]));
    expect(receipt.conflicts).toEqual([{ reason: "cellCovered", at: { sheet: "统计表", row: 500, column: 0 } }]);
    expect(opened.book.valueAt(sheetOf(opened), 500, 1)).toBe(30);
    expect(opened.service.roundTrips).toBe(3);
  });

  test("an Excel that cannot tell of merged ranges is written to as before", async () => {
    const opened = openBook(client, [merged], { excelApi: "1.9" });
    expect((await opened.excel.apply(setCells("统计表", [0, 0, 1, 10]))).outcome).toBe("applied");
  });
});

describe("rows that are filtered out", () => {
  test("are written each by itself, hidden ones too, and undo restores them", async () => {
    const opened = openBook(client, [tally]);
    sheetOf(opened).rowHeights.set(1, 0).set(3, 0);
    const before = contentsOf(opened.book);
    const receipt = await opened.excel.apply(setCells("统计表", ...raise));
    expect(receipt.outcome).toBe("applied");
    expect(columnOf(opened, 0)).toEqual([10, 20, 30, 40, 50]);
    expect(opened.service.roundTrips).toBe(3);
    await opened.excel.apply(receipt.undo);
    expect(contentsOf(opened.book)).toEqual(before);
  });
});

describe("in a table", () => {
  test("a formula would become that of its whole column, so none is written and nothing else changes", async () => {
    const opened = openBook(client, [tally]);
    sheetOf(opened).tables.push({ row: 0, column: 0, rows: 5, columns: 2 });
    const before = contentsOf(opened.book);
    const plan = setCells("统计表", [1, 0, 2, { formula: "=1+1", value: 2 }], [2, 0, 3, { formula: "=1+2", value: 3 }]);
    const receipt = await opened.excel.apply(plan);
    expect(receipt).toMatchObject({ outcome: "refused", conflicts: [{ reason: "formulaInTable", sheet: "统计表" }] });
    expect(contentsOf(opened.book)).toEqual(before);
  });

  test("numbers are written as anywhere", async () => {
    const opened = openBook(client, [tally], { excelApi: "1.9" });
    sheetOf(opened).tables.push({ row: 0, column: 0, rows: 5, columns: 2 });
    expect((await opened.excel.apply(setCells("统计表", ...raise))).outcome).toBe("applied");
    expect(columnOf(opened, 0)).toEqual([10, 20, 30, 40, 50]);
  });
});

describe("where a formula spills", () => {
  test("its cells are left alone by name, those beside it are written", async () => {
    const opened = openBook(client, [tally]);
    sheetOf(opened).spills.push({ row: 1, column: 0, rows: 3, columns: 1 });
    const receipt = await opened.excel.apply(setCells("统计表", ...raise));
    expect(receipt.conflicts.map((conflict) => "at" in conflict && [conflict.reason, conflict.at.row])).toEqual([
      ["partOfArray", 1],
      ["partOfArray", 2],
      ["partOfArray", 3],
    ]);
    expect(columnOf(opened, 0)).toEqual([10, 2, 3, 4, 50]);
  });

  test("Excel before formulas could spill is not asked", async () => {
    const opened = openBook(client, [tally], { excelApi: "1.11" });
    expect((await opened.excel.apply(setCells("统计表", ...raise))).outcome).toBe("applied");
  });
});

describe("what Excel does not take", () => {
  const long = "长".repeat(32_768);

  test("a text longer than a cell holds is refused by name, and the rest is written", async () => {
    const opened = openBook(client, [tally]);
    const receipt = await opened.excel.apply(setCells("统计表", [0, 0, 1, long], [1, 0, 2, "短"]));
    expect(receipt.conflicts).toEqual([{ reason: "textTooLong", at: { sheet: "统计表", row: 0, column: 0 } }]);
    expect(columnOf(opened, 0)).toEqual([1, "短", 3, 4, 5]);
  });

  test.each([
    [sheetDraft("一/二", [["甲"]]), { reason: "sheetName", sheet: "一/二" }],
    [sheetDraft("History", [["甲"]]), { reason: "sheetName", sheet: "History" }],
    [sheetDraft("名".repeat(32), [["甲"]]), { reason: "sheetName", sheet: "名".repeat(32) }],
    [sheetDraft("长", [["甲", long]]), { reason: "textTooLong", at: { sheet: "长", row: 0, column: 1 } }],
  ])("a sheet it would refuse keeps nothing else from being written", async (draft, conflict) => {
    const opened = openBook(client, [tally]);
    const { edits } = setCells("统计表", [0, 0, 1, 9]);
    const receipt = await opened.excel.apply({ label: "test", edits: [...edits, { kind: "addSheet", draft }] });
    expect(receipt).toMatchObject({ outcome: "partial", conflicts: [conflict] });
    expect(columnOf(opened, 0)).toEqual([9, 2, 3, 4, 5]);
  });
});
