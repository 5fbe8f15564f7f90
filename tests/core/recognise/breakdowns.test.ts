/** Breakdowns (责任分解表) and lists of paragraphs. */
import { itemLines, reading } from "../../kit/read";
import { sheet } from "../../kit/sheets";

test("several units in a cell: all of them have the matter, the first leads", () => {
  const sheets = [
    sheet(
      "附件1",
      `
      当年工作任务责任分解表 | < | < | < | <
      序号 | 目标名称 | 工作标准 | 分管区领导 | 责任单位
      一、重点工作 | < | < | < | <
      1 | 强产业 | 引进企业30家 | 张某 | 区商务局、区科经局
      2 | 重民生 | 建学校2所 | 李某 | 区教育局⏎区住房和⏎城乡建设局
      `,
    ),
  ];
  expect(reading(sheets)).toEqual({
    tables: ["breakdown 附件1!A2:E5"],
    units: { 区商务局: 1, 区科经局: 1, 区教育局: 1, 区住房和城乡建设局: 1 },
    ratings: { unrated: 2 },
    findings: [],
  });
  expect(itemLines(sheets)[0]).toBe("区商务局 | 一、重点工作 | 引进企业30家 | unrated");
});

test("the headings said once in every cell of a row are no item; other words there are one", () => {
  const rows = (between: string): string =>
    `工作举措 | 责任单位 | 时间进度安排\n减轻企业负担 | 区统计局 | 4月底\n${between} | ${between} | ${between}\n精简申请资料 | 区税务局 | 6月底`;
  expect(itemLines([sheet("表9", rows("工 作 举 措 及 时 间 进 度 安 排"))])).toEqual([
    "区统计局 |  | 减轻企业负担 | unrated",
    "区税务局 |  | 精简申请资料 | unrated",
  ]);
  expect(itemLines([sheet("表9", rows("区税务局"))])).toHaveLength(3);
});

test("a target's name merged over its standards", () => {
  expect(
    itemLines([
      sheet(
        "分解表",
        "序号 | 目标名称 | 工作标准 | 责任单位\n1 | 强产业 | 引进企业30家 | 区商务局\n^ | ^ | 新增规上20家 | 区科经局",
      ),
    ]),
  ).toEqual(["区商务局 |  | 引进企业30家 | unrated", "区科经局 |  | 新增规上20家 | unrated"]);
});

test.each([
  ["重点任务", "工作标准"],
  ["重点工作", "年度目标"],
  ["工作任务", "工作目标"],
])("%s names the matter where %s says what is to be reached", (matter, standard) => {
  const rows = `序号 | ${matter} | ${standard} | 责任单位\n1 | 强产业 | 引进企业30家 | 区商务局\n2 | 重民生 | 建学校2所 | 区教育局`;
  expect(itemLines([sheet("分解表", rows)])).toEqual([
    "区商务局 |  | 引进企业30家 | unrated",
    "区教育局 |  | 建学校2所 | unrated",
  ]);
});

test("主办 and 协办 units, as for proposals", () => {
  expect(
    reading([
      sheet(
        "议案",
        "序号 | 议案标题 | 内容摘要 | 主办单位 | 协办单位\n区1号 | 四好农村路 | 建路 | 区交通运输局 | 区财政局、各街镇",
      ),
    ]),
  ).toMatchObject({
    tables: ["breakdown 议案!A1:E2"],
    units: { 区交通运输局: 1, 区财政局: 1, 各街镇: 1 },
    findings: [],
  });
});

test("a scan whose unit column holds headings is declined", () => {
  const scan = sheet(
    "扫描",
    `
    七、获得用气 | < | < | < | <
    牵头部门 | 区城管局 | 工作举措 | 责任单位 | 时间进度安排
    工作举措、责任单位及时间进度安排 | 优化方案 | 再造流程 | 区燃管办 | 4月底
    工作目标 | 办理环节4个 | 精简材料 | 区燃管办 | 全年
    `,
  );
  expect(reading([scan])).toEqual({
    tables: [],
    units: {},
    ratings: {},
    findings: ["sheet-unrecognised 扫描!A1:E4"],
  });
});

test("a breakdown whose units are sentences is declined", () => {
  const scan = sheet("扫描", "序号 | 工作标准 | 责任单位\n1 | 建学校 | 于年底前投入使用并招生\n2 | 建医院 | 主体完工");
  expect(reading([scan]).tables).toEqual([]);
});

test("numbered paragraphs with their units in brackets, and 完成情况 under them", () => {
  const sheets = [
    sheet(
      "清单",
      `
      2019年政府工作报告目标任务上半年完成情况
      一、经济发展
      1.地区生产总值增长8%。（责任单位：区发改局）
      完成情况：增长8.1%。
      2.引进企业30家。（责任单位：区商务局、区科经局）
      完成情况：已引进12家。
      二、民生
      3.建学校2所。（责任单位：区教育局）
      完成情况：主体封顶。
      `,
    ),
  ];
  expect(reading(sheets)).toMatchObject({
    tables: ["list 清单!A2:A9"],
    units: { 区发改局: 1, 区商务局: 1, 区教育局: 1 },
    findings: [],
  });
  expect(itemLines(sheets)[2]).toBe("区教育局 | 二、民生 | 建学校2所。 | unrated");
});

test("numbered paragraphs without units are no list", () => {
  expect(reading([sheet("讲话", "1.提高站位。\n2.压实责任。\n3.狠抓落实。")]).tables).toEqual([]);
});
