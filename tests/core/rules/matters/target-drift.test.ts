import { CARRIED, carriedBy, REPORT } from "../../../kit/report";
import { specify } from "../../../kit/specify";
import { book, sheet } from "../../../kit/sheets";

const options = { report: REPORT };
const with_ = (units: Readonly<Record<string, readonly string[]>>) => ({
  book: carriedBy({ ...CARRIED, ...units }),
  options,
});
const SIGNS = "提升13条路段门面招牌";
const JOBS = "新增城镇就业8000人、农村劳动力转移就业5000人";

specify("target-drift", {
  valid: [
    { name: "word for word", ...with_({}) },
    { name: "without a report", book: carriedBy({ ...CARRIED, 区发改局: ["地区生产总值增长9%以上。"] }) },
    { name: "another way to write the number", ...with_({ 区人社局: [JOBS.replace("8000人", "0.8万人")] }) },
    { name: "in Chinese numerals", ...with_({ 区教育局: ["新改扩建公办幼儿园四所、中小学八所。"] }) },
    { name: "without 以上", ...with_({ 区发改局: ["地区生产总值增长5%。", "固定资产投资力争增长10%左右。"] }) },
    { name: "a clause left to another unit", ...with_({ 区人社局: ["农村劳动力转移就业5000人。"] }) },
    {
      name: "two units share it",
      ...with_({ 区教育局: ["新改扩建公办幼儿园4所、中小学5所。"], 区财政局: ["新改扩建公办幼儿园4所、中小学3所。"] }),
    },
    { name: "two halves", ...with_({ 区教育局: ["新改扩建中小学4所。"], 区财政局: ["新改扩建中小学4所。"] }) },
    {
      name: "an amount is no rate",
      ...with_({ 区发改局: ["地区生产总值增长5%以上。", "固定资产投资增长10亿元以上。"] }),
    },
    {
      name: "a date and a name beside it",
      ...with_({ 区城管执法局: [`2023年6月底前${SIGNS}，推进“四化”和5G，新建生活垃圾分类收集屋15座。`] }),
    },
    {
      name: "livelihood rows follow another document",
      book: carriedBy(CARRIED, "1 | 提升6条路段门面招牌 | 正在办理中 | 进展顺利"),
      options,
    },
    {
      name: "an upper level's tasks",
      book: book(
        sheet(
          "附件2",
          "序号 | 市级下达的责任事项 | 新洲区目标任务 | 完成时间 | 责任单位\n1 | 增长 | 地区生产总值增长6%以上。 | 12月 | 区发改局",
        ),
      ),
      options,
    },
  ],
  invalid: [
    {
      name: "another number",
      ...with_({ 区发改局: ["地区生产总值增长6.5%以上。", "固定资产投资增长10%以上。"] }),
      findings: [
        [
          "changed",
          "附件2!B3",
          { unit: "区发改局", item: "1", own: "6.5%以上", reported: "5%以上", quote: "地区生产总值增长5%以上" },
        ],
      ],
    },
    {
      name: "left out",
      ...with_({ 区人社局: [JOBS.replace("8000人", "")] }),
      findings: [["dropped", "附件2!B7", { unit: "区人社局", item: "1", reported: "8000人", quote: JOBS }]],
    },
    {
      name: "shares that do not add up",
      ...with_({ 区教育局: ["新改扩建公办幼儿园4所、中小学5所。"], 区财政局: ["新改扩建公办幼儿园4所、中小学2所。"] }),
      findings: [
        [
          "shares",
          "附件2!B10",
          { units: "区教育局、区财政局", sum: "7所", reported: "8所", quote: "新改扩建公办幼儿园4所、中小学8所" },
        ],
      ],
    },
    {
      name: "a part beside the whole",
      ...with_({ 区财政局: [`${SIGNS.replace("13", "6")}。`] }),
      findings: [
        [
          "part",
          "附件2!B19",
          { unit: "区财政局", item: "1", own: "6条", reported: "13条", quote: `${SIGNS}，新建生活垃圾分类收集屋15座` },
        ],
      ],
    },
    {
      name: "more than the whole is a change",
      ...with_({ 区财政局: [`${SIGNS.replace("13", "16")}。`] }),
      findings: [
        [
          "changed",
          "附件2!B19",
          { unit: "区财政局", item: "1", own: "16条", reported: "13条", quote: `${SIGNS}，新建生活垃圾分类收集屋15座` },
        ],
      ],
    },
  ],
});
