/** The period that a title or a sheet's name says. */
import { isLater, isSamePeriod, monthOfSheet, periodIn, periodName, periodOf } from "../../../src/core/domain/period";

describe("the last month of the period a title names", () => {
  test.each([
    ["2023年第二季度目标任务完成情况", 6],
    ["2023年4季度统计表", 12],
    ["上半年完成情况", 6],
    ["全年完成情况", 12],
    ["年底完成情况", 12],
    ["1-10月推进情况", 10],
    ["一至10月推进情况", 10],
    ["1—12月推进情况", 12],
    ["1-13月推进情况", undefined],
    ["1-0月推进情况", undefined],
    ["1-1月推进情况", 1],
    ["截至6月底", 6],
    ["截止目前（今年）9月", 9],
    ["截止到目前（今年）9月", undefined],
    ["目标任务完成情况", undefined],
  ])("%s", (title, end) => {
    expect(periodIn(title)?.end).toBe(end);
  });
});

describe("the month of a sheet's name", () => {
  test.each([
    ["1月", { end: 1, words: "1月" }],
    ["6月份统计", { end: 6, words: "6月" }],
    ["2023年12月", { end: 12, words: "2023年12月", year: 2023 }],
    ["0月", undefined],
    ["13月", undefined],
    ["附件2", undefined],
  ])("%s", (name, period) => {
    expect(monthOfSheet(name)).toEqual(period);
  });
});

test("the year goes with the period where the text has one", () => {
  expect(periodIn("2023年第二季度")).toEqual({ year: 2023, end: 6, words: "第二季度" });
  expect(periodIn("第二季度")).toEqual({ end: 6, words: "第二季度" });
  expect([periodName({ year: 2023, end: 6, words: "上半年" }), periodName({ end: 6, words: "上半年" })]).toEqual([
    "2023年上半年",
    "上半年",
  ]);
});

test("the title goes before the name of the sheet", () => {
  expect(periodOf({ title: "第一季度", sheet: "第二季度" })?.end).toBe(3);
  expect(periodOf({ title: "完成情况", sheet: "第二季度" })?.end).toBe(6);
});

test("the later year is later, the later month within it, and a year that one of them lacks tells nothing", () => {
  const spring = { year: 2023, end: 3, words: "第一季度" };
  const winter = { year: 2023, end: 12, words: "第四季度" };
  const springAfter = { year: 2024, end: 3, words: "第一季度" };
  const anySummer = { end: 6, words: "第二季度" };
  expect([isLater(winter, spring), isLater(springAfter, winter), isLater(spring, spring)]).toEqual([true, true, false]);
  expect([isLater(anySummer, springAfter), isLater(anySummer, winter)]).toEqual([true, false]);
  expect([isSamePeriod(spring, springAfter), isSamePeriod(spring, { end: 3, words: "第一季度" })]).toEqual([
    false,
    true,
  ]);
});
