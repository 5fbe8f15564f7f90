import { book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const HEADER = "序号 | 责任单位 | 工作标准 | 完成时间 | 完成情况 | 进度评估";
const annex = (rows: string, title = "2024年区目标任务第二季度完成情况") =>
  sheet("附件2", `${title} | < | < | < | < | <\n${HEADER}\n${rows}`);
const row = (serial: number, due: string) =>
  `${serial} | 区水务局 | 建成第${serial}座泵站 | ${due} | 正在安装 | 进展顺利`;

specify("due-unreadable", {
  valid: [
    {
      name: "days, no end, and nothing",
      book: book(annex([row(1, "12月底"), row(2, "长期"), row(3, ""), row(4, "/"), row(5, "2024-09-30")].join("\n"))),
    },
    { name: "nobody of the column names a day", book: book(annex([row(1, "尽快"), row(2, "按要求")].join("\n"))) },
    {
      name: "months without a year where nobody asks about a day",
      book: book(annex([row(1, "12月底"), row(2, "9月底")].join("\n"), "区目标任务完成情况")),
    },
  ],
  invalid: [
    {
      name: "words that name no day among days, the merged cell once",
      book: book(
        annex(
          [row(1, "12月底"), row(2, "尽快"), "3 | 区水务局 | 建成水闸 | ^ | 正在安装 | 进展顺利", row(4, "3-6")].join(
            "\n",
          ),
        ),
      ),
      findings: [
        ["words", "附件2!D4", { unit: "区水务局", item: "2", words: "尽快" }],
        ["words", "附件2!D6", { unit: "区水务局", item: "4", words: "3-6" }],
      ],
    },
    {
      name: "a year that nobody gives, once a table",
      book: book(annex([row(1, "12月底"), row(2, "9月底"), row(3, "2024年10月")].join("\n"), "区目标任务完成情况")),
      options: { date: { year: 2024, month: 9, day: 1 } },
      findings: [["year", "附件2!D3", { words: "12月底", count: 2 }]],
    },
  ],
});
