/** What other offices write beside, above and below their rows: each is told from the item that it looks like. */
import { legendIn } from "../../../src/core/domain/rating-legend";
import { isPlace } from "../../../src/core/domain/unit-names";
import { itemLines, reading } from "../../kit/read";
import { sheet } from "../../kit/sheets";

const HEADER = "序号 | 重点任务 | 责任单位 | 完成情况 | 进度评估";
const ROWS = `1 | 建学校 | 区教育局 | 已投用 | 已完成
   2 | 建医院 | 区卫健局 | 主体封顶 | 进展顺利
   3 | 建公园 | 区城管局 | 已开园 | 已完成`;

describe("who signs at the foot is no item", () => {
  test.each([
    ["under the last column", " |  |  |  | 区政府督查室"],
    ["with the day under it", " |  |  |  | 区政府督查室\n |  |  |  | 2024年10月9日"],
    ["with the day beside it", "区政府办公室 |  |  |  | 2024年10月9日"],
    ["with the day in figures", " |  |  | 区政府办公室 | 2024.10.9"],
  ])("%s", (_, foot) => {
    expect(reading([sheet("附件", `${HEADER}\n${ROWS}\n |  |  |  |\n${foot}`)])).toMatchObject({
      units: { 区教育局: 1, 区卫健局: 1, 区城管局: 1 },
      findings: [],
    });
  });

  test("but a row that has a unit, or others below it, is one", () => {
    const last = sheet("附件", `${HEADER}\n${ROWS}\n |  | 区水务局 |  | `);
    expect(reading([last]).units).toMatchObject({ 区水务局: 1 });
    const above = sheet("附件", `${HEADER}\n | 区政府办公室 |  |  | 已完成\n${ROWS}`);
    expect(itemLines([above])).toHaveLength(4);
  });
});

test("牵头 and 配合 under 责任单位 are the lead and those that support it", () => {
  const own = sheet(
    "清单",
    `序号 | 重点任务 | 责任单位 | < | 完成情况 | 进度评估
     ^ | ^ | 牵头 | 配合 | ^ | ^
     1 | 建学校 | 区教育局 | 各街道 | 已投用 | 已完成
     2 | 建医院 | 区卫健局 | 各街道 | 主体封顶 | 进展顺利`,
  );
  expect(reading([own]).units).toEqual({ 区教育局: 1, 区卫健局: 1 });
});

test("who watches over a matter does not carry it out, wherever their column stands", () => {
  const rows = (first: string, second: string, own: (unit: string) => string) =>
    sheet(
      "清单",
      `序号 | 重点任务 | ${first} | ${second} | 完成情况 | 整改状态
       1 | 建学校 | ${own("区教育局")} | 已投用 | 已整改
       2 | 建医院 | ${own("区卫健局")} | 主体封顶 | 正在整改`,
    );
  const units = { 区教育局: 1, 区卫健局: 1 };
  const right = rows("整改责任单位", "督导单位", (unit) => `${unit} | 区督查办`);
  const left = rows("督导单位", "整改责任单位", (unit) => `区督查办 | ${unit}`);
  for (const own of [right, left])
    expect(reading([own])).toMatchObject({ units, ratings: { completed: 1, onTrack: 1 } });
});

test("what the office found counts before what the unit says of itself", () => {
  const own = sheet(
    "核查表",
    `序号 | 重点任务 | 责任单位 | 完成情况 | 单位自评 | 督查核定
     1 | 建学校 | 区教育局 | 已投用 | 已完成 | 已完成
     2 | 建医院 | 区卫健局 | 因用地未批，尚未封顶 | 已完成 | 进度滞后
     3 | 建公园 | 区城管局 | 正在绿化 | 正常推进 | 正常推进`,
  );
  expect(reading([own])).toMatchObject({ ratings: { completed: 1, onTrack: 1, lagging: 1 } });
});

describe("a task that is told quarter by quarter", () => {
  const rows = (heading: string, second: string) =>
    sheet(
      "台账",
      `序号 | 重点任务 | 责任单位 | ${heading} | 进展情况 | 进度
       1 | 建设科创园 | 区科技局 | 一季度 | 完成选址 | 达进度
       ^ | ^ | ^ | 二季度 | 完成招标 | 达进度
       ^ | ^ | ^ | 三季度 |  |
       2 | ${second} | 区文体局 | 一季度 | 完成设计 | 达进度
       ^ | ^ | ^ | 二季度 | 因土地未交付，尚未开工 | 欠进度
       ^ | ^ | ^ | 三季度 |  | `,
    );

  test("is one item, as its latest row that is filled has it", () => {
    expect(reading([rows("季度", "建设体育公园")])).toMatchObject({
      units: { 区科技局: 1, 区文体局: 1 },
      ratings: { onTrack: 1, lagging: 1 },
    });
  });

  test("is as many items as it has stages where the column names none of its own", () => {
    expect(itemLines([rows("完成时限", "建设体育公园")])).toHaveLength(4);
  });

  test("goes no further than the title says", () => {
    const { name, values, merges } = rows("季度", "建设体育公园");
    const titled = {
      ...sheet(name, "2024年一季度重点任务进展 | < | < | < | < | <"),
      values: [["2024年一季度重点任务进展", null, null, null, null, null], ...values],
      merges: (merges ?? []).map((area) => ({ ...area, row: area.row + 1 })),
    };
    expect(reading([titled])).toMatchObject({ ratings: { onTrack: 2 } });
  });
});

describe("a legend of symbols", () => {
  test.each([
    ["图例：○按期　△略慢　×滞后", "○onTrack △lagging ×lagging"],
    ["（★ 已完成  ☆ 正常推进  △ 进度滞后）", "★completed ☆onTrack △lagging"],
    ["注：已完成用√表示，未启动用○表示", "√completed ○notStarted"],
    ["注：●表示已完成", ""],
    ["○按期 ○滞后", ""],
    ["○按期 △甲等", ""],
    ["★为省级重点项目，☆为市级重点项目", ""],
  ])("%s", (text, told) => {
    expect(
      legendIn(text)
        .map(({ word, kind }) => word + kind)
        .join(" "),
    ).toBe(told);
  });

  test("tells what the cells of its sheet mean", () => {
    const own = sheet(
      "要点",
      `（★ 已完成  ☆ 正常推进  △ 进度滞后） | < | < | < | <
       序号 | 工作要点 | 牵头部门 | 落实情况 | 进度
       1 | 建学校 | 区教育局 | 已投用 | ★
       2 | 建医院 | 区卫健局 | 因用地未批，尚未封顶 | △
       3 | 建公园 | 区城管局 | 正在绿化 | ☆`,
    );
    expect(reading([own])).toMatchObject({ ratings: { completed: 1, onTrack: 1, lagging: 1 }, findings: [] });
  });
});

test.each([
  ["东湖区", true],
  ["平山县", true],
  ["罗山市", true],
  ["幸福小区", false],
  ["工业园区", false],
  ["农贸超市", false],
  ["建学校", false],
])("%s is a place: %s", (name, is) => {
  expect(isPlace(name)).toBe(is);
});

test.each(["区（市）", "县（市、区）", "镇（街道）", "行政区域", "属地"])("districts under %s are units", (heading) => {
  const own = sheet(
    "进度",
    `序号 | 重点任务 | ${heading} | 完成情况 | 进度评估
     1 | 建学校 | 东湖区 | 已投用 | 已完成
     2 | 建医院 | 平山县 | 主体封顶 | 进展顺利
     3 | 建公园 | 东湖区 | 已开园 | 已完成`,
  );
  expect(reading([own])).toMatchObject({ units: { 东湖区: 2, 平山县: 1 }, findings: [] });
});

test("a rate under 完成情况 is no note that could lack a reason: the measures beside it are asked about", () => {
  const own = sheet(
    "任务表",
    `序号 | 目标任务 | 责任单位 | 完成情况 | < | < | 推进举措及成效 | 序时评判
     ^ | ^ | ^ | 年度目标值 | 截至9月完成值 | 完成率 | ^ | ^
     1 | 建学校 | 区教育局 | 10 | 8 | 80% | 主体工程已封顶，正在装修 | 按序时
     2 | 建医院 | 区卫健局 | 20 | 9 | 45% |  | 慢序时
     3 | 建公园 | 区城管局 | 30 | 25 | 83% | 已开放两处，正在绿化第三处 | 按序时`,
  );
  expect(reading([own])).toMatchObject({ findings: ["reading-doubtful 任务表!A1:H2"] });
});

test("是 and 否 under 是否完成 are ticked, and a row with neither is blank", () => {
  const own = sheet(
    "考核",
    `序号 | 工作内容 | 负责部门 | 完成情况 | 是否完成 | <
     ^ | ^ | ^ | ^ | 是 | 否
     1 | 建学校 | 组织部 | 已投用 | √ |
     2 | 建医院 | 宣传部 | 主体封顶 |  | √
     3 | 建公园 | 工会 | 正在绿化 |  | `,
  );
  expect(reading([own])).toMatchObject({
    ratings: { completed: 1, onTrack: 1, unrated: 1 },
    findings: ["rating-missing 考核!E5"],
  });
});

test("districts as columns of statistics that are turned round are held against the rows", () => {
  const tally = sheet(
    "统计",
    `类别 | 东湖区 | 平山县 | 合计
     任务数 | 2 | 1 | 3
     已完成 | 1 | 1 | 2
     正常推进 | 1 | 1 | 2`,
  );
  const rows = sheet(
    "明细",
    `序号 | 县（市、区） | 重点任务 | 完成情况 | 进度评估
     1 | 东湖区 | 建学校 | 已投用 | 已完成
     2 | 东湖区 | 建医院 | 主体封顶 | 正常推进
     3 | 平山县 | 建公园 | 已开园 | 已完成`,
  );
  expect(reading([tally, rows]).findings).toContain("tally-matches-rows 统计!C4");
});

test("进展说明 tells of the progress, and 说明 is a remark", () => {
  const own = (heading: string) =>
    sheet(
      "指标",
      `序号 | 重点任务 | 责任部门 | 1-9月完成值 | ${heading} | 达标情况
       1 | 建学校 | 区教育局 | 8 | 主体工程已封顶，正在装修 | 达标
       2 | 建医院 | 区卫健局 | 9 | 正在办理施工许可手续 | 达标
       3 | 建公园 | 区城管局 | 25 |  | 达标`,
    );
  expect(reading([own("进展说明")]).findings).toContain("progress-missing 指标!E4");
  expect(reading([own("备注说明")]).findings).not.toContain("progress-missing 指标!E4");
});

test("lines with neither number, unit nor rating tell of the item above; one with its unit is an item", () => {
  const own = (unit: string) =>
    sheet(
      "进展",
      `序号 | 工作任务 | 责任单位 | 推进情况 | 评价
       1 | 新改建中小学三所 | 区教育局 | 正在施工 | 正常推进
        | 其中：一中新校区 | ${unit} | 主体已封顶 |
       2 | 改造老旧小区 | 区住建局 | 已投用 | 已完成`,
    );
  expect(itemLines([own("")])).toHaveLength(2);
  expect(itemLines([own("区教育局")])).toHaveLength(3);
});

test("whether a matter was put off is not how it stands", () => {
  const own = sheet(
    "督办",
    `序号 | 督办事项 | 责任单位 | 是否延期 | 办理情况 | 办结情况
     1 | 建学校 | 区教育局 | 否 | 已投用 | 已办结
     2 | 建医院 | 区卫健局 | 是 | 主体封顶 | 办理中
     3 | 建公园 | 区城管局 | 否 | 正在绿化 | 办理中`,
  );
  expect(reading([own]).ratings).toEqual({ completed: 1, onTrack: 2 });
});
