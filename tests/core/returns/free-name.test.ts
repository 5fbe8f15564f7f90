/** Names that nothing else has yet. */
import { freeName, freeSheetName } from "../../../src/core/returns/merging/free-name";
import { book, sheet } from "../../kit/sheets";

test("of several files of one name each gets its number", () => {
  expect(freeName("报表.xlsx", new Set())).toBe("报表.xlsx");
  expect(freeName("报表.xlsx", new Set(["报表.xlsx", "报表（2）.xlsx"]))).toBe("报表（3）.xlsx");
  expect(freeName("一.批/报表", new Set(["一.批/报表"]))).toBe("一.批/报表（2）");
});

test("a sheet is called by its name, or with its period where that is taken, cut to what Excel takes", () => {
  const taken = (...names: readonly string[]) => book(...names.map((name) => sheet(name, "甲")));
  const named = (period: string, ...names: readonly string[]) =>
    freeSheetName(taken(...names), "报送情况", "报送情况", period);
  expect(named("第二季度")).toBe("报送情况");
  expect(named("第二季度", "报送情况")).toBe("报送情况 第二季度");
  expect(named("第二季度", "报送情况", "报送情况 第二季度")).toBe("报送情况 第二季度（2）");
  expect(named("长".repeat(21), "报送情况")).toBe(`报送情况 ${"长".repeat(21)}`);
  expect(named("长".repeat(22), "报送情况")).toBe(`报送情况 ${"长".repeat(21)}`);
});
