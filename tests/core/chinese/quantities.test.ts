/** Quantities in running text, with their unit of measure and how exact they are. */
import { fc } from "../../kit/properties";
import { chineseNumber } from "../../../src/core/chinese/numerals";
import { quantitiesIn } from "../../../src/core/chinese/quantities";
import { sameUnit } from "../../../src/core/chinese/quantity";

/** 17000个 · ~70家 for what is not meant exactly · ±0.05 where the last digit is rounded. */
function read(text: string): string[] {
  return quantitiesIn(text).map(
    ({ value, unit, approximate }) => `${approximate ? "~" : ""}${Math.round(value * 1e6) / 1e6}${unit}`,
  );
}

test.each<[text: string, quantities: string[]]>([
  ["发放补贴1.7万个", ["17000个"]],
  ["货运总量280.81万吨", ["2808100吨"]],
  ["占年度任务40公顷的72.5%", ["40公顷", "72.5%"]],
  ["由每人每月715元提高至780元", ["715元", "780元"]],
  ["同比增长-11.2%", ["-11.2%"]],
  ["同比增长－11.2％", ["-11.2%"]],
  ["增速为-3%", ["-3%"]],
  ["5.9万方", ["59000方"]],
  ["916,564万元", ["9165640000元"]],
  ["1,234,567元", ["1234567元"]],
  ["共三分之二", ["~66.666667%"]],
  ["新建两个，改造十二座", ["2个", "12座"]],
  ["走访企业十余家", ["~10家"]],
  ["走访企业70余家", ["~70家"]],
  ["2.8万余平方米", ["~28000平方米"]],
  ["约200米", ["~200米"]],
  ["470亿元以上", ["~47000000000元"]],
  ["不低于84%", ["~84%"]],
  ["13.94万平方米", ["139400平方米"]],
  ["74700㎡", ["74700平方米"]],
  ["总长3千米", ["3000米"]],
  ["投资45，36个项目开工", ["45", "36个"]],
  ["３５个，１．２万元", ["35个", "12000元"]],
  ["54101万美元", ["541010000美元"]],
  ["29904TEU", ["29904TEU"]],
  ["下降27.4个百分点", ["27.4百分点"]],
  ["培训18场552余人次", ["18场", "~552人次"]],
  ["500万千瓦时", ["5000000千瓦时"]],
  ["1.2万亿元", ["1200000000000元"]],
  ["历时3个月", ["3个月"]],
  ["5个工作日", ["5个工作日"]],
  ["3年行动", ["3年"]],
  ["建成一个平台", ["~1个"]],
])("reads %s", (text, quantities) => {
  expect(read(text)).toEqual(quantities);
});

test.each<[text: string, why: string]>([
  ["2023年", "a year"],
  ["2022—2025年", "years"],
  ["6月30日", "a date"],
  ["1-6月", "months"],
  ["1—5月份", "months"],
  ["第3季度", "a quarter"],
  ["5G", "a name"],
  ["K3", "a name"],
  ["4A级", "a class"],
  ["G318", "a road"],
  ["10—50亿元", "a range: neither end alone is meant"],
  ["3-5个", "a range"],
  ["10亿元-50亿元", "a range with units"],
  ["5至8家", "a range"],
  ["10～20公里", "a range"],
  ["第3批", "an ordinal"],
  ["全市第3名", "a rank"],
  ["位列前3名", "a rank"],
  ["第三批", "an ordinal"],
  ["数十家", "no number"],
  ["几百户", "no number"],
  ["一批项目", "no number"],
  ["一方面", "no number"],
  ["一处一策", "a saying"],
  ["1. 项目", "numbering"],
  ["2、项目", "numbering"],
  ["（3）项目", "numbering"],
])("finds no quantity in %s (%s)", (text) => {
  expect(read(text)).toEqual([]);
});

test("a name, a range and a date beside a quantity leave it alone", () => {
  expect(read("2023年1-6月新增5G基站300个")).toEqual(["300个"]);
  expect(read("10—50亿元项目3个")).toEqual(["3个"]);
  expect(read("K3+200至K5段完工2.5公里")).toContain("2.5公里");
  expect(read("13#-15#楼3栋")).toContain("3栋");
});

test("what is counted is exact; what is rounded is known to half its last digit", () => {
  const tolerance = (text: string): number | undefined => quantitiesIn(text)[0]?.tolerance;
  expect([tolerance("15个"), tolerance("1.7万个"), tolerance("72.5%"), tolerance("13.94万平方米")]).toEqual([
    0, 500, 0.05, 50,
  ]);
});

test.each([
  ["5元", "5万元", true],
  ["5元", "5美元", false],
  ["5平方米", "5㎡", true],
  ["5方", "5平方米", false],
  ["5人", "5人次", false],
  ["5户", "5户次", false],
  ["5亩", "5公顷", false],
  ["5%", "5%", false],
  ["5%", "5个百分点", false],
])("%s and %s are measured alike: %s", (a, b, alike) => {
  const [first, second] = [...quantitiesIn(a), ...quantitiesIn(b)];
  expect(first && second && sameUnit(first, second)).toBe(alike);
});

test.each([
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["一百二十", 120],
  ["两万", 20_000],
  ["三千五百", 3500],
  ["甲", Number.NaN],
  ["一二", Number.NaN],
])("%s is %d", (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

test("the words of a quantity stand where it says they stand", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.constantFrom("", "万", "亿"),
      fc.constantFrom("个", "元", "美元", "平方米", "人次", "%"),
      fc.constantFrom("完成", "新建学校", "，其中", "占"),
      (number, scale, unit, before) => {
        const text = `${before}${number}${scale}${unit}。`;
        const [only, ...more] = quantitiesIn(text);
        expect(more).toEqual([]);
        expect(only).toMatchObject({ unit, start: before.length, end: text.length - 1 });
      },
    ),
  );
});

describe("a threshold has two sides", () => {
  test.each<[text: string, quantities: string[]]>([
    ["投资10 —— 50亿元", []],
    ["投资10  —— 50亿元", ["10", "5000000000元"]],
    ["1899年", ["1899年"]],
    ["1900年", []],
    ["2099年", []],
    ["2100年", ["2100年"]],
    ["123,456元", ["123456元"]],
    ["1234,567元", ["1234"]],
    ["12,34元", ["12"]],
    ["12,345元", ["12345元"]],
    ["不少于5个", ["~5个"]],
    ["不低于5个", ["~5个"]],
    ["突破5个", ["~5个"]],
    ["建成100个以上", ["~100个"]],
  ])("%s", (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });

  test.each([
    ["1.7万个", 500],
    ["17个", 0],
    ["2万个", 5000],
    ["3百个", 50],
    ["72.5%", 0.05],
    ["三分之二", 0.5],
  ])("%s may be off by half of its last digit: %d", (text, tolerance) => {
    expect(quantitiesIn(text)[0]?.tolerance).toBeCloseTo(tolerance);
  });
});
