/** Annexes in the layouts that offices use, read as a clerk would. */
import { ledgerOf } from "../../../src/actions/check";
import { itemLines, reading } from "../../kit/read";
import { ANNEX_HEADER, sheet } from "../../kit/sheets";

test("blocks under 责任单位, with section rows, as in the circular", () => {
  const sheets = [
    sheet(
      "附件2",
      `
      2023年区《政府工作报告》确定的目标任务第二季度完成情况 | < | < | <
       |  |  |
      责任单位：区发改局 | < | < | <
      ${ANNEX_HEADER}
      当年工作任务完成情况 | < | < | <
      1 | 建学校 | 已投用 | 已完成
      2 | 建医院 | 主体封顶 | 进展顺利
      民生实事项目完成情况 | < | < | <
      1 | 建公园 | 已开园 | 已完成
       |  |  |
      责任单位：区财政局 | < | < | <
      ${ANNEX_HEADER}
      1 | 压支出 | 正在核算 | 进展顺利
      `,
    ),
  ];
  expect(reading(sheets)).toEqual({
    tables: ["annex 附件2!A3:D13"],
    units: { 区发改局: 3, 区财政局: 1 },
    ratings: { completed: 2, onTrack: 2 },
    findings: [],
  });
  expect(itemLines(sheets)).toEqual([
    "区发改局 | 当年工作任务完成情况 | 建学校 | completed",
    "区发改局 | 当年工作任务完成情况 | 建医院 | onTrack",
    "区发改局 | 民生实事项目完成情况 | 建公园 | completed",
    "区财政局 |  | 压支出 | onTrack",
  ]);
});

test("headings without a header of their own, the unit in the next cell, and a department beside it", () => {
  const { units, findings } = reading([
    sheet(
      "附件2",
      `
      序号 | 工作标准 | 完成情况 | 进度评估
      填报单位： | 区发改局 |  |
      1 | 建学校 | 已投用 | 已完成
      责任单位（盖章）：区财政局    填报时间：2023年7月1日 | < | < | <
      1 | 压支出 | 正在核算 | 正常推进
      `,
    ),
  ]);
  expect({ units, findings }).toEqual({ units: { 区发改局: 1, 区财政局: 1 }, findings: [] });
});

test("one sheet a unit, named after it", () => {
  const rows = "序号 | 工作标准 | 完成情况 | 进度评估\n1 | 建学校 | 已投用 | 已完成";
  expect(reading([sheet("1.区教育局", rows), sheet("2、区卫健局", rows), sheet("阳逻街", rows)])).toMatchObject({
    units: { 区教育局: 1, 区卫健局: 1, 阳逻街: 1 },
    findings: [],
  });
});

test("one long table with the unit repeated on every row", () => {
  expect(
    reading([
      sheet(
        "汇总",
        "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | 区发改局 | 建学校 | 已投用 | 已完成\n2 | 区发改局 | 建医院 | 在建 | 进展顺利\n3 | 区财政局 | 压支出 | 在算 | 进展顺利",
      ),
    ]),
  ).toMatchObject({ units: { 区发改局: 2, 区财政局: 1 }, findings: [] });
});

test("one long table with merged unit cells", () => {
  expect(
    reading([
      sheet(
        "汇总",
        "责任单位 | 序号 | 工作标准 | 完成情况 | 进度评估\n区发改局 | 1 | 建学校 | 已投用 | 已完成\n^ | 2 | 建医院 | 在建 | 进展顺利\n区财政局 | 1 | 压支出 | 在算 | 进展顺利",
      ),
    ]),
  ).toMatchObject({ units: { 区发改局: 2, 区财政局: 1 }, findings: [] });
});

test("one long table with the unit on its first row only", () => {
  expect(
    reading([
      sheet(
        "汇总",
        "责任单位 | 序号 | 工作标准 | 完成情况 | 进度评估\n区发改局 | 1 | 建学校 | 已投用 | 已完成\n | 2 | 建医院 | 在建 | 进展顺利\n区财政局 | 1 | 压支出 | 在算 | 进展顺利",
      ),
    ]),
  ).toMatchObject({ units: { 区发改局: 2, 区财政局: 1 }, findings: [] });
});

test("a matter merged over the units that share it", () => {
  const sheets = [
    sheet(
      "汇总",
      "序号 | 工作标准 | 责任单位 | 完成情况 | 进度评估\n1 | 建学校 | 区教育局 | 已投用 | 已完成\n^ | ^ | 区城建局 | 道路未完 | 进展顺利\n2 | 建医院 | 区卫健局 | 在建 | 进展顺利",
    ),
  ];
  expect(itemLines(sheets)).toEqual([
    "区教育局 |  | 建学校 | completed",
    "区城建局 |  | 建学校 | onTrack",
    "区卫健局 |  | 建医院 | onTrack",
  ]);
});

test("lead and supporting units in columns of their own: the lead counts", () => {
  expect(
    reading([
      sheet(
        "汇总",
        "序号 | 工作标准 | 牵头单位 | 配合单位 | 完成情况 | 完成状态\n1 | 建学校 | 区教育局 | 区财政局、区城建局 | 已投用 | 已完成",
      ),
    ]).units,
  ).toEqual({ 区教育局: 1 });
});

test("several units in a cell: the first counts, or every one where the settings say so", () => {
  const table = sheet(
    "汇总",
    "序号 | 工作标准 | 责任单位 | 完成情况 | 进度评估\n1 | 建学校 | 区教育局、区财政局⏎区城建局 | 已投用 | 已完成",
  );
  const every = sheet("督查设置", "一、基本设置\n项目 | 内容\n一项多个单位时计给 | 每个单位");
  expect(reading([table]).units).toEqual({ 区教育局: 1 });
  expect(reading([table, every]).units).toEqual({ 区教育局: 1, 区财政局: 1, 区城建局: 1 });
});

test("a header of two rows, with the period's columns under 推进情况", () => {
  const sheets = [
    sheet(
      "汇总",
      `
      序号 | 工作标准 | 责任单位 | 推进情况 | < | 是否达序
      ^ | ^ | ^ | 1-10月 | 1-11月 | ^
      1 | 建学校 | 区教育局 | 在建 | 已投用 | 是
      2 | 建医院 | 区卫健局 | 在建 | 因雨停工 | 否
      `,
    ),
  ];
  expect(reading(sheets)).toMatchObject({ ratings: { onTrack: 1, lagging: 1 }, findings: [] });
});

test("a header of three rows", () => {
  expect(
    reading([
      sheet(
        "汇总",
        `
        序号 | 目标任务 | < | 责任单位 | 督查情况 | <
        ^ | 项目名称 | 工作内容 | ^ | 进展情况 | 评估
        ^ | ^ | ^ | ^ | ^ | ^
        1 | 教育 | 建学校 | 区教育局 | 在建 | 达序时
        `,
      ),
    ]),
  ).toMatchObject({ units: { 区教育局: 1 }, ratings: { onTrack: 1 }, findings: [] });
});

test("a header as tall as its merged headings, where one below them is unknown", () => {
  const table = sheet(
    "汇总",
    `
    序号 | 任务内容 | 责任分工 | < | 推进情况 | < | <
    ^ | ^ | 牵头单位 | 配合单位 | 截至6月底进展情况 | 媒体报道 | 进度评价
    1 | 建学校 | 区教育局 | 区财政局 | 在建 | 无 | 正在推进
    `,
  );
  expect(reading([table])).toEqual({
    tables: ["annex 汇总!A1:G3"],
    units: { 区教育局: 1 },
    ratings: { onTrack: 1 },
    findings: [],
  });
  expect(ledgerOf({ sheets: [table] }).items[0]?.progressNote).toBe("在建");
});

test("a header repeated down the sheet for every page", () => {
  expect(
    reading([
      sheet(
        "汇总",
        `
        序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估
        1 | 区教育局 | 建学校 | 在建 | 达序时
        序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估
        2 | 区卫健局 | 建医院 | 在建 | 欠进度，尚缺用地
        3 | 区财政局 | 压支出 | 在算 | 欠进度
        `,
      ),
    ]).units,
  ).toEqual({ 区教育局: 1, 区卫健局: 1, 区财政局: 1 });
});

test("notes, dates and signatures at the foot are no items", () => {
  const sheets = [
    sheet(
      "附件2",
      `
      责任单位：区发改局 | < | < | <
      ${ANNEX_HEADER}
      1 | 建学校 | 已投用 | 已完成
      注：1.数据截至6月30日。 | < | < | <
      2.完成情况由各单位负责。 | < | < | <
      单位负责人（签字）： |  | 分管领导： |
      填报人：王某 |  | 联系电话：89350000 |
      主要负责人签字： |  | 联系人：王某 | 电话：89350000
      单位主要负责人（签字）： |  | 分管负责人（签字）： |
      负责人签名：李某 |  | 经办人：王某 | 电话：89350000
      分管领导审签： |  |  |
      2023年7月1日 |  |  |
      `,
    ),
  ];
  expect(reading(sheets)).toEqual({
    tables: ["annex 附件2!A1:D3"],
    units: { 区发改局: 1 },
    ratings: { completed: 1 },
    findings: [],
  });
});

test("section rows numbered 一、二、 in the serial column", () => {
  const sheets = [
    sheet(
      "汇总",
      `
      序号 | 目标任务 | 责任单位 | 完成情况 | 进度评估
      一 | 民生实事 |  |  |
      1 | 建学校 | 区教育局 | 在建 | 达序时
      二、 | 重点项目 |  |  |
      1 | 建医院 | 区卫健局 | 在建 | 达序时
      `,
    ),
  ];
  expect(itemLines(sheets)).toEqual([
    "区教育局 | 一 民生实事 | 建学校 | onTrack",
    "区卫健局 | 二、 重点项目 | 建医院 | onTrack",
  ]);
  expect(reading(sheets).findings).toEqual([]);
});

test("a category column merged down", () => {
  const sheets = [
    sheet(
      "汇总",
      "类别 | 序号 | 目标任务 | 责任单位 | 进展情况 | 进度评估\n民生实事 | 1 | 建学校 | 区教育局 | 在建 | 达序时\n^ | 2 | 建医院 | 区卫健局 | 在建 | 达序时",
    ),
  ];
  expect(itemLines(sheets).map((line) => line.split(" | ")[1])).toEqual(["民生实事", "民生实事"]);
});

test("lights, and words of other offices", () => {
  const words = ["提前完成", "已办结", "按序时推进", "正在办理", "慢序时", "推进缓慢", "未开工", "未下达目标"];
  const rows = words.map((word, i) => `${i + 1} | 区教育局 | 第${i + 1}件 | 因故 | ${word}`);
  expect(
    reading([sheet("表", ["序号 | 责任单位 | 目标任务 | 进展情况 | 完成状态", ...rows].join("\n"))]),
  ).toMatchObject({
    ratings: { completed: 2, onTrack: 2, lagging: 2, notStarted: 1, adjusted: 1 },
    findings: [],
  });
});

test("是 and 否 where the header lists them as its words", () => {
  const header = "责任单位：区教育局\n序号 | 工作标准 | 完成情况 | 进度评估（是、否）";
  expect(
    reading([sheet("区教育局", `${header}\n1 | 建学校 | 在建 | 是\n2 | 修校舍 | 受降雨影响滞后，正在抢抓工期 | 否`)]),
  ).toMatchObject({
    ratings: { onTrack: 1, lagging: 1 },
    findings: [],
  });
});

test("last quarter's annex beside this quarter's: only the latest is counted", () => {
  const rows = `责任单位：区发改局 | < | < | <\n${ANNEX_HEADER}\n1 | 建学校 | 在建 | 进展顺利`;
  const sheets = [
    sheet("一季度", `2023年第一季度完成情况 | < | < | <\n${rows}`),
    sheet("二季度", `2023年第二季度完成情况 | < | < | <\n${rows}`),
  ];
  expect(reading(sheets).units).toEqual({ 区发改局: 1 });
});

test("a note that goes on in a second row is one item", () => {
  const sheets = [
    sheet(
      "汇总",
      "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | 区教育局 | 建学校 | 主体封顶 | 进展顺利\n^ | ^ | ^ | 道路已通 | ^\n2 | 区卫健局 | 建医院 | 在建 | 进展顺利",
    ),
  ];
  expect(itemLines(sheets)).toHaveLength(2);
});

test("a list of problems with a unit column and no rating is no annex", () => {
  expect(
    reading([sheet("问题", "序号 | 单位 | 存在问题 | 整改措施\n1 | 区教育局 | 材料迟报 | 已提醒")]).tables,
  ).toEqual([]);
});

test("a budget and a payroll are nothing", () => {
  const budget = sheet(
    "预算",
    "科目 | 2022年决算 | 2023年预算 | 增长率\n一、基本支出 | 1200 | 1300 | 8%\n项目支出 | 800 | 900 | 12.5%\n合计 | 2000 | 2200 | 10%",
  );
  const payroll = sheet(
    "工资",
    "序号 | 姓名 | 部门 | 基本工资 | 备注\n1 | 王某 | 办公室 | 5000 |\n2 | 李某 | 财务科 | 5200 | ",
  );
  const { tables, units, findings } = reading([budget, payroll]);
  expect({ tables, units }).toEqual({ tables: [], units: {} });
  expect(findings).toEqual(["sheet-unrecognised 预算!A1:D4", "sheet-unrecognised 工资!A1:E3"]);
});

test("a project list with investments is read as a breakdown at most, never with an error", () => {
  const projects = sheet(
    "项目",
    "序号 | 项目名称 | 建设内容 | 总投资（万元） | 责任单位 | 备注\n1 | 一号路 | 长2公里 | 3000 | 区城建局 |\n2 | 二号桥 | 长80米 | 800 | 区交通局 | 续建",
  );
  expect(reading([projects])).toMatchObject({ tables: ["breakdown 项目!A1:F3"], findings: [] });
});

test("a unit's rows under a header that only the next page repeats", () => {
  const { units, findings } = reading([
    sheet(
      "附件2",
      `
      责任单位：区发改局 | < | < | <
      ${ANNEX_HEADER}
      1 | 建学校 | 已投用 | 已完成
      责任单位：区财政局 | < | < | <
      1 | 压支出 | 正在核算 | 进展顺利
      ${ANNEX_HEADER}
      2 | 清欠款 | 正在核算 | 进展顺利
      责任单位：区商务局 | < | < | <
      民生实事 | < | < | <
      ${ANNEX_HEADER}
      1 | 引企业 | 已签约 | 已完成
      `,
    ),
  ]);
  expect({ units, findings }).toEqual({ units: { 区发改局: 1, 区财政局: 2, 区商务局: 1 }, findings: [] });
});

test("a unit named once, its rows going on over the page", () => {
  const { units, findings } = reading([
    sheet(
      "汇总",
      `
      责任单位 | 序号 | 工作标准 | 完成情况 | 进度评估
      区发改局 | 1 | 建学校 | 已投用 | 已完成
      责任单位 | 序号 | 工作标准 | 完成情况 | 进度评估
       | 2 | 建医院 | 在建 | 进展顺利
      `,
    ),
  ]);
  expect({ units, findings }).toEqual({ units: { 区发改局: 2 }, findings: [] });
});

test("a header of four rows, what stands over several columns saying anything", () => {
  expect(
    reading([
      sheet(
        "台账",
        `
        序号 | 责任单位 | 目标任务及进展 | < | <
        ^ | ^ | 任务 | 进展 | <
        ^ | ^ | 工作标准 | 截至6月30日 | <
        ^ | ^ | ^ | 完成情况 | 进度评估
        1 | 区教育局 | 建学校 | 在建 | 达序时
        `,
      ),
    ]),
  ).toEqual({ tables: ["annex 台账!A1:E5"], units: { 区教育局: 1 }, ratings: { onTrack: 1 }, findings: [] });
});

test("of two columns for what was done the one that says it in a word rates the rows", () => {
  const rows = Array.from({ length: 4 }, (_, i) => `${i + 3} | 第${i + 3}件事 | 区教育局 | 已做一半 | 达序推进`);
  const sheets = [
    sheet(
      "清单",
      `序号 | 工作事项 | 牵头单位 | 进展情况 | 完成情况
       1 | 建学校2所 | 区教育局 | 建成2所 | 已完成
       2 | 修路3公里 | 区教育局 | 正在办手续 | 其它
       ${rows.join("\n")}`,
    ),
  ];
  expect(reading(sheets)).toMatchObject({
    units: { 区教育局: 6 },
    ratings: { completed: 1, onTrack: 4, unrated: 1 },
    findings: ["reading-doubtful 清单!A1:E1"],
  });
});

test("what a meeting settled is a task where it is rated; letters to be answered beside the annex are none", () => {
  const rated = sheet(
    "汇总表",
    `序号 | 确定事项 | 责任单位 | 落实情况 | 办理结果
     1 | 修订奖励办法 | 区商务局 | 办法已印发 | 已办结
     2 | 改造供热管网 | 区住建局 | 已完成设计 | 正在办理`,
  );
  const letters = sheet(
    "信访",
    `序号 | 交办事项 | 承办单位 | 办理情况 | 交办时间
     1 | 反映小区漏水 | 区住建局 | 已修复 | 6月3日`,
  );
  expect(reading([rated, letters])).toMatchObject({
    units: { 区商务局: 1, 区住建局: 1 },
    ratings: { completed: 1, onTrack: 1 },
    findings: ["sheet-unrecognised 信访!A1:E2"],
  });
});

test("remarks in brackets under a header belong to it, and who puts the table together is nobody's unit", () => {
  const sheets = [
    sheet(
      "台账",
      `2024年重点工作推进情况台账 | < | < | < | <
       填报单位：区督查室 | | | | 截至3月31日
       序号 | 工作标准 | 责任单位 | 推进情况 | <
       ^ | ^ | ^ | 一季度 | <
       ^ | ^ | ^ | 完成情况 | 进度评估
       ^ | ^ | ^ | （截至3月底） | （已完成、达序时、未达序时）
       1 | 投资10亿元 | 区发改局 | 投资3亿元 | 达序时
       2 | 建学校2所 | 区教育局 | 因用地未批，尚未开工 | 未达序时`,
    ),
  ];
  expect(reading(sheets)).toMatchObject({
    units: { 区发改局: 1, 区教育局: 1 },
    ratings: { onTrack: 1, lagging: 1 },
    findings: [],
  });
});

test("how many items a heading announces is no part of the unit's name", () => {
  const rows = `责任单位：区发改局（共1项） | < | < | <\n${ANNEX_HEADER}\n1 | 建学校 | 已投用 | 已完成`;
  expect(reading([sheet("附件2", rows)]).units).toEqual({ 区发改局: 1 });
});

test("a heading over a column of other units names who put the table together; over its own departments, whose rows they are", () => {
  const table = (line: string, units: readonly [string, string]) =>
    sheet(
      "汇总",
      `${line}\n序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | ${units[0]} | 建学校 | 在建 | 进展顺利\n2 | ${units[1]} | 修路 | 在修 | 进展顺利`,
    );
  const units = (line: string, ...names: readonly [string, string]) => reading([table(line, names)]).units;
  expect(units("填报单位：区政府办公室", "区教育局", "区交通局")).toEqual({ 区教育局: 1, 区交通局: 1 });
  expect(units("填报单位：区教育局", "区教育局、区财政局", "区教育局")).toEqual({ 区教育局: 2 });
  expect(units("填报单位：区教育局", "基建科", "办公室")).toEqual({ 区教育局: 2 });
  expect(units("责任单位 | 区教育局", "基建科", "办公室")).toEqual({ 区教育局: 2 });
});

test("a table of another kind under the rows ends them", () => {
  const rows =
    "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | 区教育局 | 建学校 | 在建 | 进展顺利\n联系人及电话 | < | < | < | <\n单位 | 姓名 | 职务 | 电话 |\n区教育局 | 张某 | 科长 | 89350000 |";
  expect(reading([sheet("汇总", rows)])).toMatchObject({ units: { 区教育局: 1 }, findings: [] });
});

test("units named alone on a line, numbered or not, or after 责任单位 without its colon; a signature at the foot", () => {
  const { units, findings } = reading([
    sheet(
      "附件2",
      `
      ${ANNEX_HEADER}
      一、区发改局（2项） | < | < | <
      1 | 建学校 | 已投用 | 已完成
      2 | 建医院 | 在建 | 进展顺利
      （二）区财政局 | < | < | <
      1 | 压支出 | 正在核算 | 进展顺利
      责任单位 区商务局 | < | < | <
      1 | 引企业 | 已签约 | 已完成
      区政府督查室 | < | < | <
      `,
    ),
  ]);
  expect({ units, findings }).toEqual({ units: { 区发改局: 2, 区财政局: 1, 区商务局: 1 }, findings: [] });
});

test("a unit of the statistics sheet named alone above each header", () => {
  const { units, findings } = reading([
    sheet("附件1", "单位 | 承办事项 | 已完成 | 进展顺利\n海棠专班 | 1 | 1 |\n区财政局 | 1 | | 1"),
    sheet(
      "附件2",
      `海棠专班 | < | < | <\n${ANNEX_HEADER}\n1 | 建学校 | 已投用 | 已完成\n区财政局 | < | < | <\n${ANNEX_HEADER}\n1 | 压支出 | 正在核算 | 进展顺利`,
    ),
  ]);
  expect({ units, findings }).toEqual({ units: { 海棠专班: 1, 区财政局: 1 }, findings: [] });
});

test("several units in a cell: every one counts where the statistics sheet counts so", () => {
  const table = sheet(
    "汇总",
    "序号 | 工作标准 | 责任单位 | 完成情况 | 进度评估\n1 | 建学校 | 区教育局、区财政局 | 已投用 | 已完成\n2 | 压支出 | 区财政局 | 在算 | 进展顺利",
  );
  const counted = (财政: string) =>
    reading([table, sheet("统计", `单位 | 承办事项 | 已完成 | 进展顺利\n区教育局 | 1 | 1 |\n区财政局 | ${财政}`)]);
  expect(counted("2 | 1 | 1")).toMatchObject({ units: { 区教育局: 1, 区财政局: 2 }, findings: [] });
  expect(counted("1 | | 1")).toMatchObject({ units: { 区教育局: 1, 区财政局: 1 }, findings: [] });
});

test("a project plan with persons and no unit is no annex", () => {
  const plan = sheet(
    "计划",
    "序号 | 任务名称 | 负责人 | 完成时间 | 完成情况 | 状态\n1 | 需求分析 | 张三 | 1月5日 | 写完 | 完成\n2 | 开发 | 李四 | 2月5日 | 一半 | 没做完",
  );
  expect(reading([plan])).toMatchObject({ tables: [], findings: ["sheet-unrecognised 计划!A1:F3"] });
});

test("headings of other offices", () => {
  const table = sheet(
    "汇总",
    "编号 | 牵头单位 | 目标任务 | 工作进展 | 进展评价\n1 | 区教育局 | 建学校 | 在建 | 推进中",
  );
  expect(reading([table])).toMatchObject({ units: { 区教育局: 1 }, ratings: { onTrack: 1 }, findings: [] });
});

test.each(["完成情况评价", "完成情况评估", "当前状态", "工作推进状态", "落实情况评定结果"])(
  "a rating under %s",
  (heading) => {
    const table = sheet(
      "汇总",
      `序号 | 责任单位 | 目标任务 | 进展情况 | ${heading}\n1 | 区教育局 | 建学校 | 在建 | 推进中`,
    );
    expect(reading([table])).toMatchObject({ ratings: { onTrack: 1 }, findings: [] });
  },
);

test.each(["子项目", "工作任务及目标", "2024年重点目标任务", "主要工作内容和要求", "年度工作事项"])(
  "a standard under %s",
  (heading) => {
    const table = sheet(
      "汇总",
      `序号 | 责任单位 | ${heading} | 进展情况 | 状态\n1 | 区教育局 | 建学校 | 在建 | 推进中`,
    );
    expect(itemLines([table])).toEqual(["区教育局 |  | 建学校 | onTrack"]);
  },
);

test("a column of nothing but rating words is the rating, whatever its heading; one with other words is none", () => {
  const rows = (word: string) =>
    `序号 | 责任单位 | 目标任务 | 进展情况 | 督办意见\n1 | 区教育局 | 建学校 | 在建 | 达序时\n2 | 区教育局 | 修路 | 因停工待料未推进 | ${word}`;
  expect(reading([sheet("汇总", rows("欠进度"))])).toMatchObject({ ratings: { onTrack: 1, lagging: 1 }, findings: [] });
  expect(reading([sheet("汇总", rows("请抓紧"))])).toMatchObject({
    ratings: { unrated: 2 },
    findings: ["reading-doubtful 汇总!A1:E1"],
  });
});

test("ratings ticked under their words", () => {
  const rows = (...ticks: readonly string[]) =>
    sheet(
      "台账",
      `
      序号 | 责任单位 | 工作任务 | 进展情况 | 进度评估 | < | <
      ^ | ^ | ^ | ^ | 已完成 | 正在推进 | 进度滞后
      1 | 区教育局 | 建学校 | 已投用 | √ |  |
      2 | 区教育局 | 建公园 | 在建 | ${ticks.join(" | ")}
      `,
    );
  const counts = sheet("附件1", "单位 | 承办事项 | 已完成 | 正在推进 | 进度滞后\n区教育局 | 2 | 1 | 1 | 0");
  expect(reading([counts, rows("", "√", "")])).toEqual({
    tables: ["tally 附件1!A1:E2", "annex 台账!A1:G4"],
    units: { 区教育局: 2 },
    ratings: { completed: 1, onTrack: 1 },
    findings: [],
  });
  expect(reading([rows("", "", "")]).findings).toEqual(["rating-missing 台账!E4"]);
  expect(reading([rows("√", "√", "")]).findings).toEqual(["rating-unknown 台账!E4"]);
});
