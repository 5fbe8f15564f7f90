/** Whom a row with several units counts for: as the statistics sheet has it, the lead where nothing tells. */
import { ledgerOf, type CheckOptions } from "../../../src/actions/check";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { sheet, tally } from "../../kit/sheets";

const ROWS = sheet(
  "附件2",
  `
  序号 | 工作标准 | 责任单位 | 完成情况 | 进度评估
  1 | 新建学校 | 区发改局、区财政局 | 在建 | 进展顺利
  2 | 新建医院 | 区发改局、区商务局 | 在建 | 进展顺利
  3 | 压减支出 | 区财政局 | 已办 | 已完成
  `,
);
const LEAD = { 区发改局: 2, 区财政局: 1 };
const EVERY = { 区发改局: 2, 区财政局: 2, 区商务局: 1 };

function countsOf(sheets: readonly SheetSnapshot[], options?: CheckOptions) {
  return Object.fromEntries(ledgerOf({ sheets }, options).units.map(({ unit, items }) => [unit, items.length]));
}

test.each([
  ["no statistics sheet: for the lead", [], LEAD],
  ["more of its counts fit the leads alone", [tally("区发改局 | 2 | | 2 |\n区财政局 | 1 | 1 | |")], LEAD],
  [
    "more of its counts fit every unit",
    [tally("区发改局 | 2 | | 2 |\n区财政局 | 2 | 1 | 1 |\n区商务局 | 1 | | 1 |")],
    EVERY,
  ],
  ["as many fit the one as the other: for the lead", [tally("区发改局 | 2 | | 2 |")], LEAD],
  ["one fits each: for the lead", [tally("区财政局 | 1 | 1 | |\n区商务局 | 1 | | 1 |")], LEAD],
  ["one more fits every unit, and the lead is not counted", [tally("区财政局 | 2 | 1 | 1 |")], EVERY],
  ["it does not count items", [sheet("附件1", "单位 | 已完成 | 进展顺利\n区财政局 | 1 | 1")], LEAD],
])("%s", (_, tallies, counts) => {
  expect(countsOf([...tallies, ROWS])).toEqual(counts);
});

test("two statistics sheets are asked together", () => {
  const lead = tally("区发改局 | 2 | | 2 |\n区财政局 | 1 | 1 | |", "甲表");
  const every = tally("区财政局 | 2 | 1 | 1 |\n区商务局 | 1 | | 1 |", "乙表");
  expect(countsOf([lead, every, ROWS])).toEqual(EVERY);
});

test("what the settings say is not asked of the statistics sheet", () => {
  const settings = sheet("督查设置", "一、基本设置\n项目 | 内容\n一项多个单位时计给 | 第一个单位");
  const every = tally("区发改局 | 2 | | 2 |\n区财政局 | 2 | 1 | 1 |\n区商务局 | 1 | | 1 |");
  expect(countsOf([settings, every, ROWS])).toEqual(LEAD);
});

test("settings that say nothing of it leave it to the statistics sheet", () => {
  const settings = sheet("督查设置", "一、基本设置\n项目 | 内容\n一项多个单位时计给 | ");
  const every = tally("区发改局 | 2 | | 2 |\n区财政局 | 2 | 1 | 1 |\n区商务局 | 1 | | 1 |");
  expect(countsOf([settings, every, ROWS])).toEqual(EVERY);
});
