import { annex, book, sheet, tally } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const TWO_UNITS = annex({
  区发改局: "1 | 甲事 | 已办 | 已完成\n2 | 乙事 | 在办 | 进展顺利",
  区财政局: "1 | 丙事 | 在办 | 进展顺利",
});

specify("tally-matches-rows", {
  fixes: ["allBlank", "blank", "differs", "notANumber"],
  valid: [
    {
      name: "every count right, none shown as blank",
      book: book(tally("区发改局 | 2 | 1 | 1 |\n区财政局 | 1 |  | 1 | "), TWO_UNITS),
    },
    {
      name: "none shown as 0 or as a dash",
      book: book(tally("区发改局 | 2 | 1 | 1 | 0\n区财政局 | 1 | - | 1 | —"), TWO_UNITS),
    },
    {
      name: "numbers kept as text, with their counter",
      book: book(tally("区发改局 | '2 | 1项 | 1 |\n区财政局 | １项 |  | 1 | "), TWO_UNITS),
    },
    {
      name: "full and short names are one unit",
      book: book(tally("区发展和改革局 | 2 | 1 | 1 |\n财政局 | 1 |  | 1 | "), TWO_UNITS),
    },
    {
      name: "an unrated row may count anywhere",
      book: book(tally("区发改局 | 1 | 1 |  | "), annex({ 区发改局: "1 | 甲事 | 已办 | " })),
    },
    {
      name: "share columns are no counts",
      book: book(
        sheet(
          "附件1",
          "单位 | 承办事项 | 已完成 | 完成率 | 进展顺利\n区发改局 | 2 | 1 | 50% | 1\n区财政局 | 1 | | 0% | 1",
        ),
        TWO_UNITS,
      ),
    },
    {
      name: "on schedule with the completed, and 全区 on top",
      book: book(
        sheet(
          "附件1",
          "单位 | 承办事项 | 达序时进度 | 其中：已完成 | 未达序时进度\n全区 | 3 | 3 | 1 | 0\n区发改局 | 2 | 2 | 1 | 0\n区财政局 | 1 | 1 | 0 | 0",
        ),
        TWO_UNITS,
      ),
    },
    {
      name: "under way with what lags",
      book: book(
        sheet(
          "附件1",
          "单位 | 承办事项 | 已办结 | 正在办理\n区发改局 | 1 | 0 | 1\n区财政局 | 2 | 1 | 1\n合计 | 3 | 1 | 2",
        ),
        annex({
          区发改局: "1 | 甲事 | 因雨延期 | 进度滞后",
          区财政局: "1 | 乙事 | 已办 | 已完成\n2 | 丙事 | 因雨延期 | 进度滞后",
        }),
      ),
    },
    {
      name: "what a quarter alone added, in columns of its own",
      book: book(
        sheet(
          "附件1",
          "2024年第二季度统计表\n单位 | 承办事项 | 第一季度 | < | 第二季度 | <\n^ | ^ | 已完成 | 进展顺利 | 已完成 | 进展顺利\n区发改局 | 2 | 1 | 1 | 0 | 1\n区财政局 | 1 | 0 | 1 | 0 | 0",
        ),
        { ...TWO_UNITS, name: "2024年第二季度" },
      ),
    },
    {
      name: "one matter in two lists that the tally counts twice",
      book: book(
        tally("区发改局 | 3 | 2 | 1 |\n区财政局 | 1 | | 1 |\n总计 | 4 | 2 | 2 | "),
        TWO_UNITS,
        annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" }, "市级任务"),
      ),
    },
    {
      name: "a list of the lagging drawn from the annex",
      book: book(
        tally("区发改局 | 2 | 1 | 1 |\n区财政局 | 1 | | 1 |\n总计 | 3 | 1 | 2 | "),
        TWO_UNITS,
        annex({ 区发改局: "1 | 乙事 | 在办 | 进展顺利" }, "重点关注"),
      ),
    },
    {
      name: "without an annex one row of four that does not: nobody knows what adds up there",
      book: book(tally("甲局 | 3 | 1 | 1 | 1\n乙局 | 2 |  | 2 |\n丙局 | 4 |  | 2 | 1\n丁局 | 1 |  | 1 | ")),
    },
    {
      name: "without an annex, and only one rating: it is no sum",
      book: book(
        sheet(
          "附件1",
          "单位 | 承办事项 | 已完成\n甲局 | 3 | 3\n乙局 | 2 | 2\n丙局 | 4 | 3\n丁局 | 1 | 1\n戊局 | 1 | 1",
        ),
      ),
    },
    {
      name: "without an annex a row that adds up",
      book: book(tally("区发改局 | 3 | 1 | 1 | 1\n区财政局 | 2 |  | 2 | ")),
    },
  ],
  invalid: [
    {
      name: "formulas whose results nobody knows are not accused, and told once",
      book: book(
        tally(
          "区发改局 | =SUMPRODUCT(A1:A2) → < | 2 | =SUMPRODUCT(A1:A2) → < |\n区财政局 | 1 |  | 1 | \n总计 | 3 | 2 | =SUMPRODUCT(A1:A2) → < | ",
        ),
        TWO_UNITS,
      ),
      findings: [
        ["differs", "附件1!C2", { unit: "区发改局", column: "已完成", actual: 2, expected: 1 }],
        ["unknown", "附件1!B2", { count: 3 }],
      ],
    },
    {
      name: "nor where no annex stands beside them",
      book: book(
        tally(
          "区发改局 | 3 | =SUMPRODUCT(A1:A2) → < | 1 |\n区财政局 | 2 | 1 | 1 |\n区民政局 | 2 | 1 | 1 |\n总计 | 7 | 9 | 3 | ",
        ),
      ),
      findings: [["unknown", "附件1!C2", { count: 1 }]],
    },
    {
      name: "another number",
      book: book(tally("区发改局 | 2 | 1 | 1 |\n区财政局 | 2 |  | 1 | "), TWO_UNITS),
      findings: [["differs", "附件1!B3", { unit: "区财政局", column: "承办事项", actual: 2, expected: 1 }]],
    },
    {
      name: "a blank where a count belongs",
      book: book(tally("区发改局 | 2 | 1 |  |\n区财政局 | 1 |  | 1 | "), TWO_UNITS),
      findings: [["blank", "附件1!D2", { unit: "区发改局", column: "进展顺利", expected: 1 }]],
    },
    {
      name: "words where a count belongs",
      book: book(tally("区发改局 | 2 | 1 | 若干 |\n区财政局 | 1 |  | 1 | "), TWO_UNITS),
      findings: [["notANumber", "附件1!D2", { unit: "区发改局", column: "进展顺利", expected: 1, actual: "若干" }]],
    },
    {
      name: "a count of a rating nobody has",
      book: book(tally("区发改局 | 2 | 1 | 1 | 3\n区财政局 | 1 |  | 1 | "), TWO_UNITS),
      findings: [["differs", "附件1!E2", { unit: "区发改局", column: "进度滞后", actual: 3, expected: 0 }]],
    },
    {
      name: "the columns of the rows' own quarter",
      book: book(
        sheet(
          "附件1",
          "2024年第二季度统计表\n单位 | 承办事项 | 第一季度 | < | 第二季度 | <\n^ | ^ | 已完成 | 进展顺利 | 已完成 | 进展顺利\n区发改局 | 2 | 0 | 2 | 1 | 1\n区财政局 | 1 | 0 | 1 | 1 | 1",
        ),
        { ...TWO_UNITS, name: "2024年第二季度" },
      ),
      findings: [["differs", "附件1!E5", { unit: "区财政局", column: "第二季度 已完成", actual: 1, expected: 0 }]],
    },
    {
      name: "this quarter's columns beside the last one's",
      book: book(
        sheet(
          "附件1",
          "单位 | 承办事项 | 上季度 | < | 本季度 | <\n^ | ^ | 已完成 | 进展顺利 | 已完成 | 进展顺利\n区发改局 | 2 | 0 | 2 | 1 | 1\n区财政局 | 1 | 0 | 1 | 1 | 1",
        ),
        TWO_UNITS,
      ),
      findings: [["differs", "附件1!E4", { unit: "区财政局", column: "本季度 已完成", actual: 1, expected: 0 }]],
    },
    {
      name: "the month's own sheet, where each month has one",
      book: book(
        sheet("6月统计", "单位 | 承办事项 | 已完成 | 进展顺利\n区发改局 | 2 | 2 | 1\n区财政局 | 1 | 0 | 1"),
        annex(
          {
            区发改局: "1 | 甲事 | 筹备 | 进展顺利\n2 | 乙事 | 筹备 | 进展顺利",
            区财政局: "1 | 丙事 | 筹备 | 进展顺利",
          },
          "5月",
        ),
        { ...TWO_UNITS, name: "6月" },
      ),
      findings: [["differs", "6月统计!C2", { unit: "区发改局", column: "已完成", actual: 2, expected: 1 }]],
    },
    {
      name: "a tally not filled in yet, once",
      book: book(tally("区发改局 | | | |\n区财政局 | | | |\n总计 | | | | "), TWO_UNITS),
      findings: [["allBlank", "附件1!A1:E4", { units: 2 }]],
    },
    {
      name: "a wrong number and the total that follows it: one finding",
      book: book(tally("区发改局 | 3 | 1 | 1 |\n区财政局 | 1 |  | 1 |\n总计 | 4 | 1 | 2 | "), TWO_UNITS),
      findings: [["differs", "附件1!B2", { unit: "区发改局", column: "承办事项", actual: 3, expected: 2 }]],
    },
    {
      name: "without an annex, two ratings are enough to add up",
      book: book(
        sheet(
          "附件1",
          "单位 | 承办事项 | 已完成 | 进展顺利\n甲局 | 3 | 1 | 2\n乙局 | 2 | | 2\n丙局 | 4 | 1 | 2\n丁局 | 1 | | 1\n戊局 | 1 | | 1",
        ),
      ),
      findings: [["parts", "附件1!B4", { unit: "丙局", column: "承办事项", actual: 4, sum: 3 }]],
    },
    {
      name: "without an annex, the one row that does not add up",
      book: book(
        tally("甲局 | 3 | 1 | 1 | 1\n乙局 | 2 |  | 2 |\n丙局 | 4 |  | 2 | 1\n丁局 | 1 |  | 1 |\n戊局 | 1 |  | 1 | "),
      ),
      findings: [["parts", "附件1!B4", { unit: "丙局", column: "承办事项", actual: 4, sum: 3 }]],
    },
  ],
});
