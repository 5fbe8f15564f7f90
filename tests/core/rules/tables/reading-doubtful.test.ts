/** What is not read surely is asked about, and accuses nobody. */
import { checkSnapshot } from "../../../../src/actions/check";
import { specify } from "../../../kit/specify";
import { book, sheet } from "../../../kit/sheets";

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
const LISTED = "进度评估（已完成、进展顺利、进度滞后）";

specify("reading-doubtful", {
  whole: true,
  valid: [
    { name: "a table whose headings are known", book: book(annex(LISTED, times(0, "", 7))) },
    { name: "five rows alike are five faults", book: book(annex(LISTED, times(5, "未知词", 2))) },
  ],
  invalid: [
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
      name: "no note, and a column left",
      book: book(
        sheet(
          "附件2",
          `序号 | 责任单位 | 目标任务 | 动态 | 进度评估
           1 | 区教育局 | 建学校 | 甲 | 进展顺利
           2 | 区教育局 | 修路 | 乙 | 进展顺利`,
        ),
      ),
      findings: [["missing", "附件2!A1:E1", { field: "完成情况", unread: "动态" }]],
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
