/** This period against the last: from another workbook, from the same one, and never counted twice. */
import { compareSnapshots } from "../../../src/actions/compare";
import { ledgerOf } from "../../../src/actions/check";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { annex, book, sheet } from "../../kit/sheets";

const NOW = annex({
  区财政局: "1 | 建成文化中心三座 | 甲 | 已完成\n2 | 改造老旧小区八个 | 乙 | 进展顺利",
  区发改局: "1 | 招引项目五十个 | 丙 | 进度滞后\n2 | 新增企业一百家 | 丁 | ",
});
const BEFORE = annex({
  区财政局: "1 | 建成文化中心三座 | 子 | 进展顺利\n2 | 改造老旧小区九个 | 乙 | 进展顺利",
  区发改局: "1 | 招引项目五十个 | 丑 | 进展顺利\n2 | 新增企业一百家 | 寅 | 进展顺利\n3 | 举办年会一次 | 卯 | 已完成",
});
const changes = (...before: readonly SheetSnapshot[]) =>
  compareSnapshots(book(NOW), { previous: book(...before) })?.changes;

test("every item is same, progressed, regressed, unranked, new or gone; a rewritten matter is the same matter", () => {
  const found = compareSnapshots(book(NOW), { previous: book(BEFORE) });
  expect(found).toMatchObject({
    changes: { same: 1, progressed: 1, regressed: 1, unranked: 1, new: 0, gone: 1 },
    previousItems: 5,
    currentItems: 4,
    unchangedNotes: 1,
  });
  expect(found?.items.map(({ unit, change }) => `${unit} ${change}`)).toEqual([
    "区财政局 progressed",
    "区财政局 same",
    "区发改局 regressed",
    "区发改局 unranked",
    "区发改局 gone",
  ]);
});

test("both languages of the sentence", () => {
  expect(compareSnapshots(book(NOW), { previous: book(BEFORE) })?.sentence).toEqual({
    zh: "与上期相比，进度提升1项，持平1项，倒退1项，因调整或未评估不作比较1项，不再列入1项；变化较大的单位有区发改局（3项）、区财政局（1项）；另有1项完成情况与上期一字不差。",
    en: "Against the last period, 1 progressed, 1 stayed as they were, 1 regressed, 1 cannot be compared (adjusted or unrated), 1 are gone; the most changed units are 区发改局 (3), 区财政局 (1); the notes of 1 are the same, word for word.",
  });
});

test("the sentence names three units at most", () => {
  const sentence = (count: number): string | undefined => {
    const units = ["区财政局", "区发改局", "区商务局", "区教育局"].slice(0, count);
    const quarter = (word: string) =>
      book(annex(Object.fromEntries(units.map((unit) => [unit, `1 | ${unit}建成文化中心三座 | ${word} | ${word}`]))));
    return compareSnapshots(quarter("已完成"), { previous: quarter("进展顺利") })?.sentence.zh;
  };
  expect(sentence(3)).toContain("变化较大的单位有区财政局（1项）、区发改局（1项）、区商务局（1项）。");
  expect(sentence(4)).toContain("变化较大的单位有区财政局（1项）、区发改局（1项）、区商务局（1项）。");
});

test("the workbook's own earlier annex; of two earlier ones the later", () => {
  const quarter = (name: string, rating: string) =>
    sheet(
      name,
      `2023年${name}完成情况汇总表 | < | < | <\n责任单位：区财政局 | < | < | <\n序号 | 工作标准 | 完成情况 | 进度评估\n1 | 建成文化中心三座 | ${name} | ${rating}\n2 | 改造老旧小区八个 | ${name} | 进展顺利`,
    );
  const own = book(quarter("第一季度", "进度滞后"), quarter("第二季度", "进展顺利"), quarter("第三季度", "已完成"));
  expect(ledgerOf(own).previous.map(({ sheet: name }) => name)).toEqual(["第二季度"]);
  expect(compareSnapshots(own)).toMatchObject({
    period: "第三季度",
    previousPeriod: { words: "第二季度" },
    changes: { same: 1, progressed: 1, new: 0, gone: 0 },
  });
});

test("against itself nothing changed", () => {
  expect(changes(NOW)).toEqual({ same: 4, progressed: 0, regressed: 0, unranked: 0, new: 0, gone: 0 });
});

test("a workbook without an annex, or none at all, is no earlier period", () => {
  expect(changes(sheet("预算", "科目 | 金额\n办公费 | 1"))).toBeUndefined();
  expect(compareSnapshots(book(NOW))).toBeUndefined();
});
