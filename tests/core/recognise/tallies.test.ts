/** Statistics sheets in the layouts that offices use. */
import { reading } from "../../kit/read";
import { annex, sheet } from "../../kit/sheets";

/** 甲局: 1 completed, 1 on track; 乙局: 1 on track; 丙局: 1 lagging. */
const ANNEX = annex({
  区发改局: "1 | 新建学校 | 已投用 | 已完成\n2 | 新建医院 | 主体封顶 | 进展顺利",
  区财政局: "1 | 压减支出 | 正在核算 | 进展顺利",
  区商务局: "1 | 引进企业 | 因用地未批，尚未签约 | 进度滞后",
});

function read(table: string) {
  const { tables, findings } = reading([sheet("附件1", table), ANNEX]);
  return { table: tables[0], findings };
}

test("one block, the total at the foot", () => {
  expect(
    read(`
    完成情况统计表 | < | < | < | <
    单  位 | 承办事项 | 已完成 | 进展顺利 | 进度滞后
    区发改局 | 2 | 1 | 1 |
    区财政局 | 1 |  | 1 |
    区商务局 | 1 |  |  | 1
    总  计 | 4 | 1 | 2 | 1
    `),
  ).toEqual({ table: "tally 附件1!A2:E6", findings: [] });
});

test("signatures under the total are no units", () => {
  expect(
    read(`
    单位 | 承办事项 | 已完成 | 进展顺利 | 进度滞后
    区发改局 | 2 | 1 | 1 |
    区财政局 | 1 |  | 1 |
    区商务局 | 1 |  |  | 1
    总计 | 4 | 1 | 2 | 1
    主要负责人签字： | 李某 | 经办人：王某 | | 电话：89350000
    注：截至6月底 | | | |
    `),
  ).toEqual({ table: "tally 附件1!A1:E5", findings: [] });
});

test("a total that says of how many units, and units under 部门名称", () => {
  expect(
    read(`
    部门名称 | 承办事项 | 已完成 | 进展顺利 | 进度滞后
    区发改局 | 2项 | 1项 | 1项 | -
    区财政局 | 1项 | - | 1项 | -
    区商务局 | 1项 | - | - | 1项
    合计（3家） | 5项 | 1项 | 2项 | 1项
    `),
  ).toEqual({ table: "tally 附件1!A1:E5", findings: ["tally-total 附件1!B5"] });
});

test("two blocks side by side, the total in the right one", () => {
  expect(
    read(`
    单位 | 承办事项 | 已完成 | 进展顺利 | 进度滞后 | 单位 | 承办事项 | 已完成 | 进展顺利 | 进度滞后
    区发改局 | 2 | 1 | 1 |  | 区商务局 | 1 |  |  | 1
    区财政局 | 1 |  | 1 |  | 总计 | 4 | 1 | 2 | 1
    `),
  ).toEqual({ table: "tally 附件1!A1:J3", findings: [] });
});

test("three blocks, each with its serial number, and an empty column between them", () => {
  expect(
    read(`
    序号 | 单位 | 事项数 | 已完成 | 进展顺利 | 进度滞后 |  | 序号 | 单位 | 事项数 | 已完成 | 进展顺利 | 进度滞后 |  | 序号 | 单位 | 事项数 | 已完成 | 进展顺利 | 进度滞后
    1 | 区发改局 | 2 | 1 | 1 |  |  | 2 | 区财政局 | 1 |  | 1 |  |  | 3 | 区商务局 | 1 |  |  | 1
     |  |  |  |  |  |  |  |  |  |  |  |  |  |  | 合计 | 4 | 1 | 2 | 1
    `),
  ).toEqual({ table: "tally 附件1!A1:T3", findings: [] });
});

test("the total on top", () => {
  expect(
    read(`
    单位 | 承办事项 | 已完成 | 进展顺利 | 进度滞后
    全区合计 | 4 | 1 | 2 | 1
    区发改局 | 2 | 1 | 1 | 0
    区财政局 | 1 | 0 | 1 | 0
    区商务局 | 1 | 0 | 0 | 1
    `).findings,
  ).toEqual([]);
});

test("a total whose label is merged over the serial and the unit", () => {
  expect(
    read(`
    序号 | 责任单位 | 承办事项 | 已完成 | 进展顺利 | 进度滞后 | 备注
    1 | 区发改局 | 2 | 1 | 1 |  | 含民生实事1项
    2 | 区财政局 | 1 |  | 1 |  |
    3 | 区商务局 | 1 |  |  | 1 |
    合计 | < | 5 | 1 | 2 | 1 |
    `).findings,
  ).toEqual(["tally-total 附件1!C5"]);
});

test("a header of two rows with 其中, and share columns", () => {
  expect(
    read(`
    单位 | 承办事项 | 其中 | < | < | 完成率
    ^ | ^ | 已完成 | 进展顺利 | 进度滞后 | ^
    区发改局 | 2 | 1 | 1 |  | 50%
    区财政局 | 1 |  | 1 |  | 0
    区商务局 | 1 |  | 2 | 1 | 0
    总计 | 4 | 1 | 2 | 1 | 25%
    `),
  ).toEqual({ table: "tally 附件1!A1:F6", findings: ["tally-matches-rows 附件1!D5"] });
});

test("a header of three rows whose top row names the unit alone", () => {
  expect(
    read(`
    单位 | 牵头任务情况 | < | < | < | <
    ^ | 总数 | 其中 | < | < | <
    ^ | ^ | 已完成 | 正在推进 | 占比 | 进度偏慢
    区发改局 | 2 | 1 | 1 | 50% | 0
    区财政局 | 1 | 0 | 1 | 100% | 0
    区商务局 | 1 | 0 | 0 | 0% | 0
    `),
  ).toEqual({ table: "tally 附件1!A1:F6", findings: ["tally-matches-rows 附件1!F6"] });
});

test("shares under each rating", () => {
  expect(
    read(`
    单位 | 承办事项 | 已完成 | < | 进展顺利 | < | 进度滞后 | <
    ^ | ^ | 数量 | 占比 | 数量 | 占比 | 数量 | 占比
    区发改局 | 2 | 1 | 50% | 1 | 50% |  |
    区财政局 | 1 |  |  | 1 | 100% |  |
    区商务局 | 1 |  |  |  |  | 1 | 100%
    总计 | 4 | 1 | 25% | 2 | 50% | 1 | 25%
    `).findings,
  ).toEqual([]);
});

test("other offices' words, and the sum called 小计", () => {
  expect(
    read(`
    责任部门 | 小计 | 已办结数 | 按序时推进 | 推进缓慢
    区发改局 | 2 | 1 | 1 |
    区财政局 | 1 |  | 1 |
    区商务局 | 1 |  |  | 1
    合计 | 4 | 1 | 2 | 1
    `),
  ).toEqual({ table: "tally 附件1!A1:E5", findings: [] });
});

test("section rows and subtotals between the units are no units", () => {
  expect(
    read(`
    单位 | 承办事项 | 已完成 | 进展顺利 | 进度滞后
    一、综合经济部门 | < | < | < | <
    区发改局 | 2 | 1 | 1 |
    区财政局 | 1 |  | 1 |
    小计 | 3 | 1 | 2 |
    二、专业经济部门 | < | < | < | <
    区商务局 | 1 |  |  | 1
    小计 | 1 |  |  | 1
    总计 | 4 | 1 | 2 | 1
    注：数据截至6月30日 | < | < | < | <
    `).findings,
  ).toEqual([]);
});

test("a header that repeats down the sheet", () => {
  expect(
    read(`
    单位 | 承办事项 | 已完成 | 进展顺利 | 进度滞后
    区发改局 | 2 | 1 | 1 |
    区财政局 | 1 |  | 1 |
    单位 | 承办事项 | 已完成 | 进展顺利 | 进度滞后
    区商务局 | 1 |  |  | 1
    总计 | 4 | 1 | 2 | 1
    `),
  ).toEqual({ table: "tally 附件1!A1:E6", findings: [] });
});

test("only the ratings are counted", () => {
  expect(
    read(`
    单位 | 已完成 | 进展顺利 | 进度滞后
    区发改局 | 1 | 1 |
    区财政局 |  | 1 |
    区商务局 |  |  | 1
    `).findings,
  ).toEqual([]);
});

test("two words of one kind in columns of their own", () => {
  const own = annex({ 区发改局: "1 | 甲事 | 已办 | 提前完成\n2 | 乙事 | 已办 | 已完成\n3 | 丙事 | 在办 | 进展顺利" });
  const counts = sheet("附件1", "单位 | 承办事项 | 提前完成 | 已完成 | 进展顺利\n区发改局 | 3 | 1 | 1 | 1");
  expect(reading([counts, own]).findings.filter((finding) => finding.startsWith("tally"))).toEqual([]);
});

test("a collective unit's row is a unit like any other", () => {
  const own = annex({ 各街镇: "1 | 甲事 | 已办 | 已完成" });
  const counts = sheet("附件1", "单位 | 承办事项 | 已完成 | 进展顺利\n各街镇 | 1 | 1 | ");
  expect(reading([counts, own]).findings).toEqual([]);
});

test("the total may stand in a column at the right end", () => {
  expect(
    read(`
    单位 | 已完成 | 进展顺利 | 进度滞后 | 合计
    区发改局 | 1 | 1 |  | 2
    区财政局 |  | 1 |  | 1
    区商务局 |  |  | 1 | 1
    合计 | 1 | 2 | 1 | 4
    `).findings,
  ).toEqual([]);
});

test("of two annexes the tally sums up one", () => {
  const people = annex({ 区发改局: "1 | 民生甲 | 已办 | 已完成" }, "民生实事");
  const counts = sheet(
    "附件1",
    "单位 | 承办事项 | 已完成 | 进展顺利 | 进度滞后\n区发改局 | 2 | 1 | 1 |\n区财政局 | 1 | | 1 |\n区商务局 | 1 | | | 1",
  );
  expect(reading([counts, ANNEX, people]).findings).toEqual([]);
});

test("a block whose header stands lower than the other's", () => {
  const tallied = sheet(
    "统计",
    `
    单位 | 承办事项 | 已完成 | 进展顺利 | | | |
    区发改局 | 1 | 1 | | | | |
    区财政局 | 1 | | 1 | 单位 | 承办事项 | 已完成 | 进展顺利
    区商务局 | 1 | | 1 | 区民政局 | 1 | 1 |
     | | | | 总计 | 4 | 2 | 2
    `,
  );
  const rows = "区发改局 已完成,区财政局 进展顺利,区商务局 进展顺利,区民政局 已完成".split(",").map((row, i) => {
    const [unit, word] = row.split(" ");
    return `${i + 1} | ${unit} | 第${i}件 | 在办 | ${word}`;
  });
  const own = sheet("附件2", ["序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估", ...rows].join("\n"));
  expect(reading([tallied, own])).toMatchObject({ units: { 区民政局: 1 }, findings: [] });
});

test("two statistics sheets that share out the units, each with its own total", () => {
  const first = sheet("区直", "单位 | 承办事项 | 已完成 | 进展顺利\n区发改局 | 2 | 1 | 1\n合计 | 2 | 1 | 1");
  const second = (count: string) =>
    sheet("其他", `单位 | 承办事项 | 进展顺利 | 进度滞后\n区财政局 | ${count} | 1 |\n合计 | 1 | 1 |`);
  const withoutCommerce = annex({
    区发改局: "1 | 新建学校 | 已投用 | 已完成\n2 | 新建医院 | 主体封顶 | 进展顺利",
    区财政局: "1 | 压减支出 | 正在核算 | 进展顺利",
  });
  expect(reading([first, second("1"), withoutCommerce]).findings).toEqual([]);
  expect(reading([first, second("2"), withoutCommerce]).findings).toEqual(["tally-matches-rows 其他!B2"]);
  expect(reading([first, second("1"), ANNEX]).findings).toEqual(["tally-unit-missing 附件2!A8"]);
});

test("statistics sheets that share out the units: 小计 under each, a grand total under the last, or no total at all", () => {
  const rows = "区发改局 已完成,区财政局 进展顺利,东风街道 进展顺利".split(",").map((row, i) => {
    const [unit, word] = row.split(" ");
    return `${i + 1} | ${unit} | 第${i}件 | 在办 | ${word}`;
  });
  const own = sheet("附件2", ["序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估", ...rows].join("\n"));
  const counts = (name: string, table: string) => sheet(name, `单位 | 承办事项 | 已完成 | 进展顺利\n${table}`);
  const found = (first: string, second: string) =>
    reading([counts("区直", first), counts("街镇", second), own]).findings;
  const [departments, streets] = ["区发改局 | 1 | 1 | \n区财政局 | 1 | | 1", "东风街道 | 1 | | 1"];
  expect(found(departments, streets)).toEqual([]);
  expect(found(`${departments}\n小计 | 2 | 1 | 1`, `${streets}\n小计 | 1 | | 1\n总计 | 3 | 1 | 2`)).toEqual([]);
  expect(found(`${departments}\n小计 | 3 | 1 | 1`, `${streets}\n小计 | 1 | | 1\n总计 | 3 | 1 | 3`)).toEqual([
    "tally-total 区直!B4",
    "tally-total 街镇!D4",
  ]);
});

test("lights of one kind in columns of their own", () => {
  const own = sheet(
    "附件2",
    "序号 | 责任单位 | 工作标准 | 进展情况 | 亮灯\n1 | 区发改局 | 甲事 | 在办 | 绿\n2 | 区发改局 | 乙事 | 因征地受阻 | 黄灯\n3 | 区发改局 | 丙事 | 因资金不足 | 红",
  );
  const counts = sheet("附件1", "单位 | 项目数 | 绿灯 | 黄灯 | 红灯\n区发改局 | 3 | 1 | 1 | 0");
  expect(reading([counts, own]).findings).toEqual(["tally-matches-rows 附件1!E2"]);
});

describe("parts of the work side by side", () => {
  const own = sheet(
    "附件2",
    `
    序号 | 类别 | 责任单位 | 工作标准 | 完成情况 | 进度评估
    1 | 民生实事 | 区发改局 | 甲事 | 已办 | 已完成
    2 | 民生实事 | 区发改局 | 乙事 | 在办 | 进展顺利
    3 | 重点工作 | 区财政局 | 丙事 | 在办 | 进展顺利
    `,
  );
  const counts = (first: string, second: string, done: string) =>
    sheet(
      "统计",
      `
      单位 | 合计 | < | < | ${first} | < | < | ${second} | < | <
      ^ | 项数 | 已完成 | 进展顺利 | 项数 | 已完成 | 进展顺利 | 项数 | 已完成 | 进展顺利
      区发改局 | 2 | 1 | 1 | 2 | ${done} | 1 | 0 | 0 | 0
      区财政局 | 1 | 0 | 1 | 0 | 0 | 0 | 1 | 0 | 1
      合计 | 3 | 1 | 2 | 2 | 1 | 1 | 1 | 0 | 1
      `,
    );

  test("each counts the rows of its own section or category", () => {
    expect(reading([counts("民生实事", "重点工作", "1"), own]).findings).toEqual([]);
    expect(reading([counts("民生实事", "重点工作", "2"), own]).findings).toEqual(["tally-matches-rows 统计!F3"]);
  });

  test("what no row names is held against nothing", () => {
    expect(reading([counts("省级任务", "市级任务", "2"), own]).findings).toEqual([]);
  });
});

describe("two quarters in one workbook", () => {
  const rows = (quarter: string, word: string) =>
    sheet(
      `${quarter}季度附件2`,
      `第${quarter}季度完成情况 | < | < | < | <\n序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | 区发改局 | 新建学校 | ${quarter}季度在建 | ${word}`,
    );
  const counts = (name: string, done: string, going: string) =>
    sheet(name, `单位 | 承办事项 | 已完成 | 进展顺利\n区发改局 | 1 | ${done} | ${going}`);
  const wrong = ({ findings }: { readonly findings: readonly string[] }) =>
    findings.filter((finding) => finding.startsWith("tally"));

  test("the tally of the last one is not held against this one's rows", () => {
    const book = [rows("一", "进展顺利"), rows("二", "已完成")];
    expect(wrong(reading([counts("一季度统计", "", "1"), counts("二季度统计", "", "1"), ...book]))).toEqual([
      "tally-matches-rows 二季度统计!C2",
      "tally-matches-rows 二季度统计!D2",
    ]);
    expect(wrong(reading([counts("一季度统计", "", "1"), ...book]))).toEqual([]);
  });

  test("a name left from last quarter does not keep the only tally from being checked", () => {
    expect(wrong(reading([counts("一季度统计", "1", "1"), rows("二", "已完成")]))).toEqual([
      "tally-matches-rows 一季度统计!D2",
    ]);
  });

  test("where most of its counts are others' it is asked about, and held against nothing", () => {
    expect(reading([counts("一季度统计", "", "1"), rows("二", "已完成")]).findings).toEqual([
      "reading-doubtful 一季度统计!A1:D1",
    ]);
  });
});
