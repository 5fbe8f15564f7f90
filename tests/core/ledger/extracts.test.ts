/** Lists drawn from a longer table of the same workbook are no work of their own. */
import { ledgerOf } from "../../../src/actions/check";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { annex, sheet, tally } from "../../kit/sheets";

const row = (standard: string, i: number): string => `${i + 1} | ${standard} | 因雨延期 | 进度滞后`;
const rows = (...standards: readonly string[]): string => standards.map(row).join("\n");
const WHOLE = annex({ 区发改局: rows("新建学校", "新建医院"), 区财政局: rows("压减支出") });

function read(...sheets: readonly SheetSnapshot[]) {
  const ledger = ledgerOf({ sheets });
  return { extracts: ledger.extracts.map(({ sheet }) => sheet), items: ledger.items.length };
}

describe("beside a longer table", () => {
  test.each([
    ["one of its matters", { 区发改局: rows("新建医院") }, true],
    ["matters of several units", { 区发改局: rows("新建医院"), 区财政局: rows("压减支出") }, true],
    ["in other punctuation", { 区发改局: rows("新建医院。") }, true],
    ["under the unit's full name", { 区发展和改革局: rows("新建医院") }, true],
    ["one matter that it lacks", { 区发改局: rows("新建医院", "新建公园") }, false],
    ["its matter under another unit", { 区财政局: rows("新建医院") }, false],
    ["a unit that it lacks", { 区商务局: rows("新建医院") }, false],
  ])("%s", (_, own, drawn) => {
    expect(read(WHOLE, annex(own, "清单")).extracts).toEqual(drawn ? ["清单"] : []);
  });
});

test("a table as long as the other is drawn from nothing", () => {
  const same = { 区发改局: rows("新建学校", "新建医院") };
  expect(read(annex(same, "甲表"), annex(same, "乙表")).extracts).toEqual([]);
});

test("a single table is drawn from nothing", () => {
  expect(read(WHOLE)).toEqual({ extracts: [], items: 3 });
});

test("what is drawn counts once", () => {
  expect(read(WHOLE, annex({ 区发改局: rows("新建医院") }, "清单"))).toEqual({ extracts: ["清单"], items: 3 });
});

describe("what a person says of a list goes before what the statistics tell", () => {
  const said = (name: string, as: string): SheetSnapshot =>
    sheet("督查设置", `六、读法\n工作表 | 什么 | 标题或文字 | 读作\n清单 | 清单 | ${name} | ${as}`);
  const list = annex({ 区发改局: rows("新建医院") }, "清单");
  const twice = tally("区发改局 | 3 | | | 3\n区财政局 | 1 | | | 1");

  test("it is work of its own, and counts", () => {
    expect(read(said("清单", "另外的事项"), WHOLE, list)).toEqual({ extracts: [], items: 4 });
  });

  test("it was drawn, however the statistics count", () => {
    expect(read(twice, WHOLE, list).extracts).toEqual([]);
    expect(read(said("清单", "摘自别的表"), twice, WHOLE, list)).toEqual({ extracts: ["清单"], items: 3 });
  });

  test("it was drawn, though one row is worded otherwise", () => {
    const reworded = annex({ 区发改局: rows("新建医院", "新建一所学校") }, "清单");
    expect(read(said("清单", "摘自别的表"), WHOLE, reworded)).toEqual({ extracts: ["清单"], items: 3 });
  });

  test("it holds for the list of the next quarter, and for no other", () => {
    const named = annex({ 区发改局: rows("新建医院") }, "2024年第三季度滞后清单");
    expect(read(said("滞后清单", "另外的事项"), WHOLE, named).extracts).toEqual([]);
    expect(read(said("督办清单", "另外的事项"), WHOLE, named).extracts).toEqual(["2024年第三季度滞后清单"]);
  });

  test("what is left has to hold something", () => {
    expect(read(said("附件2", "摘自别的表"), WHOLE)).toEqual({ extracts: [], items: 3 });
  });

  test("nothing is told where nothing is said any more", () => {
    expect(read(said("清单", "自动识别"), WHOLE, list).extracts).toEqual(["清单"]);
  });
});

describe("where the statistics sheet counts such rows twice they are work of their own", () => {
  const list = annex({ 区发改局: rows("新建医院") }, "市级任务");
  test.each([
    ["once", "区发改局 | 2 | | | 2\n区财政局 | 1 | | | 1", ["市级任务"]],
    ["twice", "区发改局 | 3 | | | 3\n区财政局 | 1 | | | 1", []],
    ["neither", "区发改局 | 9 | | | 9\n区财政局 | 1 | | | 1", ["市级任务"]],
  ])("%s", (_, counts, extracts) => {
    expect(read(tally(counts), WHOLE, list).extracts).toEqual(extracts);
  });
});
