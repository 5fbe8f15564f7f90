/** What is not read surely is asked about, and accuses nobody. */
import { checkSnapshot } from "../../../../src/actions/check";
import { specify } from "../../../kit/specify";
import { book, bulletin, sheet } from "../../../kit/sheets";

const UNITS = ["区教育局", "区民政局", "区卫健局"];
const MATTERS = [
  "新建公办幼儿园",
  "改造老旧小区",
  "新增停车泊位",
  "建成社区食堂",
  "新建农村公路",
  "开展技能培训",
  "建设口袋公园",
];

/** An annex of so many rows, all of the same rating. */
const annex = (heading: string, ratings: readonly string[]) =>
  sheet(
    "附件2",
    [
      `序号 | 责任单位 | 工作标准 | 完成情况 | ${heading}`,
      ...ratings.map(
        (rating, i) => `${i + 1} | ${UNITS[i % 3]} | ${MATTERS[i]} | 第${i + 1}处已完成招标并进场施工 | ${rating}`,
      ),
    ].join("\n"),
  );
const times = (count: number, word: string, others: number): string[] => [
  ...Array<string>(count).fill(word),
  ...Array<string>(others).fill("进展顺利"),
];
/** 区教育局 completed and on track, 区民政局 on track: rows of the sheet of that name. */
const rows = (name: string, ...lines: readonly string[]) =>
  sheet(
    name,
    ["序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估", ...lines.map((line, i) => `${i + 1} | ${line}`)].join("\n"),
  );
const item = (unit: string, i: number, rating = "达序时进度"): string =>
  `${unit} | ${MATTERS[i]} | 第${i + 1}处已完成招标并进场施工 | ${rating}`;
const counts = (...lines: readonly string[]) =>
  sheet("附件1", ["单位 | 承办事项 | 已完成 | 达序时进度", ...lines].join("\n"));

const LISTED = "进度评估（已完成、进展顺利、进度滞后）";

specify("reading-doubtful", {
  whole: true,
  valid: [
    { name: "a table whose headings are known", book: book(annex(LISTED, times(0, "", 7))) },
    {
      name: "an unknown word once beside known ones is a mistake",
      book: book(annex("进度评估", [...times(2, "已完成", 4), "看情况"])),
    },
    {
      name: "the same letter wrong twice is a mistake made twice",
      book: book(annex("进度评估", ["进展顺力", "进展顺力", ...times(0, "", 5)])),
    },
    {
      name: "a word outside the header's list is a mistake however often",
      book: book(annex(LISTED, [...times(2, "看情况", 5)])),
    },
    { name: "five rows alike are five faults", book: book(annex(LISTED, times(5, "未知词", 2))) },
  ],
  invalid: [
    {
      name: "an unknown word on two rows is the office's own, and what stands for the rest is so on one",
      book: book(annex("进度评估", ["看情况", "看情况", "其它", ...times(0, "", 4)])),
      findings: [["words", "附件2!A1:E1", { words: "其它、看情况", count: 3 }]],
    },
    {
      name: "one count fits only if every unit of a shared row counts",
      book: book(
        counts("区教育局 | 2 | 0 | 2", "区民政局 | 2 | 0 | 1"),
        rows("附件2", item("区教育局", 0), item("区教育局、区民政局", 1, "已完成"), item("区民政局", 2)),
      ),
      findings: [["lead", "附件1!A1:D1", { other: "", count: 1 }]],
    },
    {
      name: "one count fits only if a list drawn from the annex counts again",
      book: book(
        counts("区教育局 | 3 | 0 | 2", "区民政局 | 1 | 0 | 1"),
        rows("附件2", item("区教育局", 0), item("区教育局", 1), item("区民政局", 2)),
        rows("市级任务", item("区教育局", 1)),
      ),
      findings: [["extracts", "市级任务!A1:E1", { other: "市级任务", count: 1 }]],
    },
    {
      name: "one count fits only if a table alone is summed up",
      book: book(
        counts("区教育局 | 1 | 0 | 1", "区民政局 | 1 | 0 | 1", "区卫健局 | 1 | 1 | 1"),
        rows("甲表", item("区教育局", 0), item("区民政局", 1), item("区卫健局", 2)),
        rows("乙表", item("区卫健局", 3, "已完成")),
      ),
      findings: [["scope", "附件1!A1:D1", { other: "甲表", count: 1 }]],
    },
    {
      name: "one count fits only if 达序时进度 holds the completed",
      book: book(
        counts("区教育局 | 2 | 1 | 2", "区民政局 | 1 | 0 | 1"),
        rows("附件2", item("区教育局", 0, "已完成"), item("区教育局", 1), item("区民政局", 2)),
      ),
      findings: [["meaning", "附件1!A1:D1", { other: "达序时进度", count: 1 }]],
    },
    {
      name: "two of five counts of the quarter are wrong",
      book: book(
        sheet(
          "附件1",
          `2024年统计表
           单位 | 承办事项 | 第一季度 | < | 第二季度 | <
           ^ | ^ | 已完成 | 达序时进度 | 已完成 | 达序时进度
           区教育局 | 2 | 0 | 2 | 0 | 0
           区民政局 | 1 | 0 | 1 | 0 | 1`,
        ),
        rows("2024年第二季度", item("区教育局", 0, "已完成"), item("区教育局", 1), item("区民政局", 2)),
      ),
      findings: [["period", "附件1!A2:F2", { other: "第二季度", count: 2 }]],
    },
    {
      name: "last quarter's statistics beside this quarter's rows",
      book: book(
        { ...counts("区教育局 | 2 | 0 | 2", "区民政局 | 1 | 0 | 1"), name: "2024年第一季度统计" },
        rows(
          "2024年第二季度",
          item("区教育局", 0, "已完成"),
          item("区教育局", 1, "已完成"),
          item("区民政局", 2, "已完成"),
        ),
      ),
      findings: [["otherPeriod", "2024年第一季度统计!A1:D1", { other: "第二季度", count: 2 }]],
    },
    {
      name: "statistics without a date that add up, and are others in two of three units",
      book: book(
        counts("区教育局 | 2 | 1 | 1", "区民政局 | 2 | 1 | 1", "区卫健局 | 1 | 0 | 1"),
        rows(
          "2024年第二季度",
          item("区教育局", 0, "已完成"),
          item("区教育局", 1, "已完成"),
          item("区教育局", 2, "已完成"),
          item("区民政局", 3),
          item("区民政局", 4),
          item("区民政局", 5),
          item("区卫健局", 6),
        ),
      ),
      findings: [["undated", "附件1!A1:D1", { other: "第二季度", count: 2 }]],
    },
    {
      name: "last quarter's circular beside this quarter's rows",
      book: book(
        { ...bulletin("共分解为3项任务，已完成0项，达序时进度3项。"), name: "2024年第一季度通报" },
        rows("2024年第三季度", item("区教育局", 0, "已完成"), item("区民政局", 1, "已完成"), item("区民政局", 2)),
      ),
      findings: [["circularPeriod", "2024年第一季度通报!A1", { other: "第二季度", rows: "第三季度" }]],
    },
    {
      name: "a circular without a date beside rows of two quarters",
      book: book(
        sheet("通报", "关于重点工作完成情况的通报\n共分解为3项任务，已完成0项，达序时进度3项。"),
        rows("2024年第一季度", item("区教育局", 0), item("区民政局", 1), item("区民政局", 2)),
        rows("2024年第二季度", item("区教育局", 0, "已完成"), item("区民政局", 1, "已完成"), item("区民政局", 2)),
      ),
      findings: [["circularUndated", "通报!A1", {}]],
    },
    {
      name: "a unit stands on a sheet that was not read",
      book: book(
        counts("区教育局 | 1 | 0 | 1", "区民政局 | 1 | 0 | 1"),
        rows("附件2", item("区教育局", 0)),
        sheet("附件3", "区民政局承担的有以下几件\n新建公办幼儿园并投入使用\n改造老旧小区并投入使用一处"),
      ),
      findings: [["elsewhere", "附件3!A1:A3", { other: "附件3", count: 1, unit: "区民政局" }]],
    },
    {
      name: "a column left whose words nobody knows, and no rating",
      book: book(
        sheet(
          "附件2",
          `序号 | 责任单位 | 目标任务 | 进展情况 | 督办意见
           1 | 区教育局 | 建学校 | 在建 | 达序时
           2 | 区教育局 | 修路 | 因停工待料未推进 | 请抓紧`,
        ),
      ),
      findings: [["missing", "附件2!A1:E1", { field: "进度评估", unread: "督办意见" }]],
    },
    {
      name: "no note, and a column left that may hold it",
      book: book(
        sheet(
          "附件2",
          `序号 | 责任单位 | 目标任务 | 动态 | 进度评估
           1 | 区教育局 | 建学校 | 甲 | 进展顺利
           2 | 区教育局 | 修路 | 乙 | 进展顺利`,
        ),
      ),
      findings: [["column", "附件2!A1:E1", { heading: "动态", field: "完成情况" }]],
    },
    {
      name: "two columns that may both be the rating",
      book: book(
        sheet(
          "附件2",
          `序号 | 责任单位 | 目标任务 | 进展情况 | 市里看法 | 区里看法
           1 | 区教育局 | 建学校 | 已进场施工 | 进展顺利 | 进展顺利
           2 | 区教育局 | 修路 | 已完成招标 | 进展顺利 | 已完成
           3 | 区民政局 | 建食堂 | 已完成招标 | 进展顺利 | 进展顺利`,
        ),
      ),
      findings: [["column", "附件2!A1:F1", { heading: "区里看法", field: "进度评估" }]],
    },
    {
      name: "one rule says the same of nearly every row",
      book: book(annex(LISTED, times(6, "未知词", 1))),
      findings: [["alike", "附件2!A1:E1", { rule: "rating-unknown", count: 6, total: 7, example: "E2" }]],
    },
  ],
});

test("what one rule would say of more than a third of the rows, six at least, is one question", () => {
  const rulesOf = (ratings: readonly string[]): string[] =>
    checkSnapshot(book(annex(LISTED, ratings))).findings.map(({ rule, message }) => `${rule} ${message}`);
  expect(rulesOf(times(6, "未知词", 1))).toEqual(["reading-doubtful alike"]);
  expect(rulesOf(times(5, "未知词", 2))).toEqual(Array<string>(5).fill("rating-unknown unknown"));
});
