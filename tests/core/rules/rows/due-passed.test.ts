import { book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const TITLE = "2024年区目标任务第二季度完成情况 | < | < | < | < | <";
const HEADER = "序号 | 责任单位 | 工作标准 | 完成时间 | 完成情况 | 进度评估";
const annex = (rows: string, title = TITLE) => sheet("附件2", `${title}\n${HEADER}\n${rows}`);
const record = (rows: string) =>
  sheet("时限台账", `序号 | 责任单位 | 工作标准 | 原定时间 | 延期至 | 批准人 | 批准时间 | 理由 | 办结时间\n${rows}`);
const on = (year: number, month: number, day: number) => ({ date: { year, month, day } });
const LATE = "1 | 区水务局 | 建成泵站 | 5月底前 | 正在安装设备 | 进展顺利";

specify("due-passed", {
  valid: [
    {
      name: "the day itself is not over",
      book: book(annex("1 | 区水务局 | 建成泵站 | 6月底前 | 正在安装 | 进展顺利")),
    },
    { name: "a later day", book: book(annex(LATE)), options: on(2024, 5, 31) },
    { name: "completed", book: book(annex("1 | 区水务局 | 建成泵站 | 3月底前 | 已建成 | 已完成")) },
    {
      name: "no end: 长期, 持续推进, a first result that is then kept up",
      book: book(
        annex(
          [
            "1 | 区水务局 | 管好泵站 | 长期 | 正在办理 | 进展顺利",
            "2 | 区水务局 | 管好河道 | 持续推进 | 正在办理 | 进展顺利",
            "3 | 区水务局 | 管好水库 | 3月底前，并长期坚持 | 正在办理 | 进展顺利",
          ].join("\n"),
        ),
      ),
    },
    {
      name: "several stages, of which the last is to come",
      book: book(annex("1 | 区水务局 | 建成泵站 | 3月底前开工，10月底前完工 | 正在安装 | 进展顺利")),
    },
    {
      name: "put off with approval, found by unit and standard",
      book: book(annex(LATE), record("1 | 区水务局 | 建成泵站 | 5月底前 | 2024-08-31 | 李某 | 2024-05-20 | 汛期")),
    },
    {
      name: "closed on the record, whatever the row says",
      book: book(annex(LATE), record("1 | 区水务局 | 建成泵站 | 5月底前 | | | | | 2024-05-30")),
    },
    { name: "unrated rows", book: book(annex("1 | 区水务局 | 建成泵站 | 5月底前 | |")) },
    { name: "the task was changed", book: book(annex("1 | 区水务局 | 建成泵站 | 5月底前 | 停建 | 调整")) },
    {
      name: "nobody knows the day asked about",
      book: book(annex(LATE, "区目标任务完成情况 | < | < | < | < | <")),
    },
    {
      name: "nobody knows the year of the month",
      book: book(annex(LATE, "区目标任务完成情况 | < | < | < | < | <")),
      options: on(2024, 7, 1),
    },
    {
      name: "a breakdown rates nothing",
      book: book(
        sheet(
          "附件2",
          "2024年责任分解表 | < | < | <\n序号 | 工作标准 | 责任单位 | 完成时间\n1 | 建成泵站一座 | 区水务局 | 3月底",
        ),
      ),
      options: on(2024, 12, 31),
    },
  ],
  invalid: [
    {
      name: "on track past its day, held against the period's last day",
      book: book(annex(LATE)),
      findings: [
        [
          "onTrack",
          "附件2!D3",
          { unit: "区水务局", item: "1", day: "2024-05-31", date: "2024-06-30", days: 30, word: "进展顺利" },
        ],
      ],
    },
    {
      name: "the first day after",
      book: book(annex(LATE)),
      options: on(2024, 6, 1),
      findings: [
        [
          "onTrack",
          "附件2!D3",
          { unit: "区水务局", item: "1", day: "2024-05-31", date: "2024-06-01", days: 1, word: "进展顺利" },
        ],
      ],
    },
    {
      name: "lagging, with its own year",
      book: book(annex("1 | 区水务局 | 建成泵站 | 2023年12月 | 因拆迁受阻 | 进度滞后")),
      findings: [
        [
          "passed",
          "附件2!D3",
          { unit: "区水务局", item: "1", day: "2023-12-31", date: "2024-06-30", days: 182, word: "进度滞后" },
        ],
      ],
    },
    {
      name: "put off, and late again",
      book: book(annex(LATE), record("1 | 区水务局 | 建成泵站 | 5月底前 | 2024年6月20日 | 李某 | | 汛期")),
      findings: [
        [
          "extended",
          "附件2!D3",
          { unit: "区水务局", item: "1", day: "2024-06-20", date: "2024-06-30", days: 10, word: "进展顺利" },
        ],
      ],
    },
    {
      name: "a new day that nobody approved",
      book: book(annex(LATE), record("1 | 区水务局 | 建成泵站 | 5月底前 | 2024-08-31 | | | 汛期")),
      findings: [
        [
          "unapproved",
          "附件2!D3",
          {
            unit: "区水务局",
            item: "1",
            day: "2024-05-31",
            date: "2024-06-30",
            days: 30,
            word: "进展顺利",
            until: "2024-08-31",
          },
        ],
      ],
    },
    {
      name: "a day in a cell of several rows, and closed only later",
      book: book(
        annex(
          [
            "1 | 区水务局 | 建成泵站 | 3月底 | 正在安装 | 进展顺利",
            "2 | 区水务局 | 建成水闸 | ^ | 正在安装 | 进展顺利",
          ].join("\n"),
        ),
        record("1 | 区水务局 | 建成水闸 | 3月底 | | | | | 2024-07-03"),
      ),
      findings: [
        [
          "onTrack",
          "附件2!D3",
          { unit: "区水务局", item: "1", day: "2024-03-31", date: "2024-06-30", days: 91, word: "进展顺利" },
        ],
        [
          "onTrack",
          "附件2!F4",
          { unit: "区水务局", item: "2", day: "2024-03-31", date: "2024-06-30", days: 91, word: "进展顺利" },
        ],
      ],
    },
    {
      name: "the annex leaves the day to the breakdown",
      book: book(
        sheet(
          "附件1",
          [
            "2024年责任分解表 | < | < | <",
            "序号 | 工作标准 | 责任单位 | 完成时间",
            "1 | 建成泵站一座并通水 | 区水务局 | 3月底",
            "2 | 建成水闸两座并通水 | 区水务局 | 9月底",
          ].join("\n"),
        ),
        sheet(
          "附件2",
          [
            "2024年区目标任务第二季度完成情况 | < | < | <",
            "责任单位：区水务局 | < | < | <",
            "序号 | 工作标准 | 完成情况 | 进度评估",
            "1 | 建成泵站一座并通水 | 正在安装设备 | 进展顺利",
            "2 | 建成水闸两座并通水 | 正在安装闸门 | 进展顺利",
          ].join("\n"),
        ),
      ),
      findings: [
        [
          "onTrack",
          "附件2!D4",
          { unit: "区水务局", item: "1", day: "2024-03-31", date: "2024-06-30", days: 91, word: "进展顺利" },
        ],
      ],
    },
  ],
});
