import { compareWording } from "../../../src/core/returns/matching/same-words";

test.each([
  ["（3）增长6.5%以上。", "增长 6.5％以上"],
  ["新建改建“四好公路”100公里;", "1. 新建改建四好公路100公里"],
  ["完成 1,200 个", "完成1200个"],
  ["建成\n一座", "建成一座"],
])("%s and %s are the same words", (a, b) => {
  expect(compareWording(a, b)).toBe("same");
});

test.each([
  ["增长6.5%以上", "增长65%以上"],
  ["增长10%", "增长8%"],
  ["投资3-5亿元", "投资35亿元"],
  ["优良天数≥84%", "优良天数≤84%"],
  ["增长-5%", "增长5%"],
  ["建成充电桩1800个", "争取谋划新能源汽车项目"],
])("%s and %s are different", (a, b) => {
  expect(compareWording(a, b)).toBe("different");
});

test("a letter of many is nearly the same, as long as every number stays", () => {
  const text = "积极争取长江新区加大项目布局，支持推进阳逻新城、都市田园综合体等重点片区建设，完成投资10亿元。";
  expect(compareWording(text, text.replace("积极", "努力"))).toBe("nearly");
  expect(compareWording(text, text.replace("10亿", "1亿"))).toBe("different");
});

test("nine pairs of letters of ten are nearly the same, fewer are not", () => {
  const text = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌";
  expect(compareWording(text, `${text.slice(0, 19)}木火`)).toBe("nearly");
  expect(compareWording(text, `${text.slice(0, 18)}木火土`)).toBe("different");
});

test("a number of three digits may number a standard, one of four is part of it", () => {
  expect(compareWording("123、建成学校一所", "建成学校一所")).toBe("same");
  expect(compareWording("1234、建成学校一所", "建成学校一所")).toBe("different");
});
