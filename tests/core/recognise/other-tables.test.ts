/** What stands under an annex and is none of it: its rows are no items, and no unit is accused of them. */
import { reading } from "../../kit/read";
import { sheet } from "../../kit/sheets";

const ANNEX = `
  序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估
  1 | 区发改局 | 开工项目8个 | 已全部开工 | 已完成
  2 | 区教育局 | 改造操场3个 | 正在施工 | 进展顺利
  3 | 区民政局 | 建服务点6个 | 正在施工 | 进展顺利
`;

function read(below: string) {
  return reading([sheet("附件2", `${ANNEX.trimEnd()}\n${below}`)]);
}

const UNITS = { 区发改局: 1, 区教育局: 1, 区民政局: 1 };

test.each([
  [
    "money",
    " |  |  |  | \n科目 | 预算数 | 执行数 |  | \n公共服务支出 | 1200 | 980 |  | \n教育支出 | 3400 | 3100 |  | ",
  ],
  ["money at once", "科目 | 预算数 | 执行数 |  | \n公共服务支出 | 1200 | 980 |  | "],
  ["money under a title", "附：经费使用情况 |  |  |  | \n科目 | 预算数 | 执行数 |  | \n教育支出 | 3400 | 3100 |  | "],
  ["people", " |  |  |  | \n联系人 | 电话 | 单位 |  | \n张某 | 89350000 | 区发改局 |  | "],
])("a table of %s", (_what, below) => {
  const { units, ratings, findings } = read(below);
  expect({ units, ratings, findings }).toEqual({ units: UNITS, ratings: { completed: 1, onTrack: 2 }, findings: [] });
});

test.each([
  ["an item without a number", " | 区水务局 | 疏浚河道 |  | \n | 区城管局 | 清运垃圾 |  | "],
  [
    "items of which the last is rated",
    "新增 | 区水务局 | 疏浚河道 |  | \n新增 | 区城管局 | 清运垃圾 | 已清运 | 已完成",
  ],
  [
    "items after a line without a number",
    "新增 | 区水务局 | 疏浚河道 |  | \n5 | 区城管局 | 清运垃圾 | 已清运 | 已完成",
  ],
  ["one row alone", "新增 | 区水务局 | 疏浚河道 |  | "],
])("stays of the annex: %s", (_what, below) => {
  const { units } = read(below);
  expect(Object.keys(units)).toContain("区水务局");
});

test("under a single numbered item nobody can tell", () => {
  const text = "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | 区发改局 | 开工项目8个 | 已全部开工 | 已完成\n";
  const { units } = reading([sheet("附件2", `${text}科目 | 预算数 | 执行数 |  | \n教育支出 | 3400 | 3100 |  | `)]);
  expect(Object.keys(units).length).toBeGreaterThan(1);
});
