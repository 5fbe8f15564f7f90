import { book, sheet } from "../../../kit/sheets";
import { findingsOf, ruleNamed, specify } from "../../../kit/specify";

function halfYear(standard: string, note: string, rating = "进展顺利", title = "2023年第二季度完成情况") {
  return book(
    sheet(
      "附件2",
      `${title} | < | < | < | <\n序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | 区商务局 | ${standard} | ${note} | ${rating}`,
    ),
  );
}

specify("target-shortfall", {
  valid: [
    { name: "as much as the schedule asks", book: halfYear("到位资金470亿元", "到位资金235亿元") },
    { name: "not far under it", book: halfYear("培育示范村20个", "培育示范村6个") },
    { name: "another measure", book: halfYear("规划联合中心村10片", "规划联合中心村2个") },
    { name: "another thing", book: halfYear("新建学校20所", "改造幼儿园1所") },
    {
      name: "some other number of the same thing is large",
      book: halfYear("充电桩4万个", "新建充电桩50个，累计建成充电桩2.1万个"),
    },
    { name: "completed", book: halfYear("新建停车泊位5000个", "新建停车泊位500个", "已完成") },
    { name: "no period known", book: halfYear("新建停车泊位5000个", "新建停车泊位500个", "进展顺利", "完成情况") },
    {
      name: "early in the year",
      book: halfYear("新建停车泊位5000个", "新建停车泊位700个", "进展顺利", "2023年第一季度完成情况"),
    },
    { name: "a share is no quantity", book: halfYear("优良率不低于84%", "优良率12%") },
    { name: "a standard of several years", book: halfYear("2021—2025年新建公厕300座", "新建公厕30座") },
    { name: "a ceiling", book: halfYear("生产安全事故控制在40起以内", "发生生产安全事故5起") },
    { name: "a month alone", book: halfYear("新增就业8000人", "5月份新增就业600人") },
    { name: "a plan of the note's own", book: halfYear("改造老旧小区40个", "计划改造老旧小区8个，改造老旧小区6个") },
    { name: "a project's whole investment", book: halfYear("总投资50亿元的产业园项目开工", "产业园项目完成投资5亿元") },
    { name: "no numbers in the note", book: halfYear("新建停车泊位5000个", "正在选址") },
  ],
  invalid: [
    {
      name: "a quarter of the target at half-year's end",
      book: halfYear("产业项目到位资金470亿元以上", "产业项目到位资金完成116.4328亿元"),
      findings: [
        [
          "short",
          "附件2!D3",
          { unit: "区商务局", item: "1", target: "470亿元", reached: "116.4328亿元", share: "24.8", scheduled: 50 },
        ],
      ],
    },
    {
      name: "the thing counted stands after the number",
      book: halfYear("新增停车泊位5万个、充电桩4.1万个", "已建成17010个停车泊位、8091个充电桩"),
      findings: [
        [
          "short",
          "附件2!D3",
          { unit: "区商务局", item: "1", target: "4.1万个", reached: "8091个", share: "19.7", scheduled: 50 },
        ],
      ],
    },
  ],
});

test("the later in the year, the more is asked", () => {
  const found = (title: string): number =>
    findingsOf(ruleNamed("target-shortfall"), halfYear("新建停车泊位5000个", "新建停车泊位1500个", "进展顺利", title))
      .length;
  expect(["2023年第一季度", "2023年上半年", "2023年第三季度", "2023年1-10月"].map(found)).toEqual([0, 0, 1, 1]);
});
