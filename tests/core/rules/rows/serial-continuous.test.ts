import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

function numbered(...serials: (string | number)[]) {
  return book(annex({ 区发改局: serials.map((serial, i) => `${serial} | 第${i + 1}件事 | 已办 | 已完成`).join("\n") }));
}

specify("serial-continuous", {
  fixes: ["blank", "missing", "twice", "wrong"],
  valid: [
    { name: "one to four", book: numbered(1, 2, 3, 4) },
    { name: "numbers as text, in brackets", book: numbered("'1", "（2）", "3.", "4、") },
    { name: "other numberings are not checked", book: numbered("1.1", "1.2", "2.1") },
    { name: "a table that starts in the middle", book: numbered(14, 15, 16) },
    {
      name: "each unit from one, or on and on",
      book: book(
        annex({
          区发改局: "1 | 甲事 | 已办 | 已完成\n2 | 乙事 | 已办 | 已完成",
          区财政局: "1 | 丙事 | 已办 | 已完成",
          区商务局: "2 | 丁事 | 已办 | 已完成",
        }),
      ),
    },
    {
      name: "each section from one",
      book: book(
        annex({
          区发改局:
            "民生实事 | < | < | <\n1 | 甲事 | 已办 | 已完成\n2 | 乙事 | 已办 | 已完成\n续建项目 | < | < | <\n1 | 丙事 | 已办 | 已完成",
        }),
      ),
    },
    {
      name: "a number merged over the units that share a matter",
      book: book(
        sheet(
          "附件2",
          "序号 | 工作标准 | 责任单位 | 完成情况 | 进度评估\n1 | 甲事 | 区发改局 | 已办 | 已完成\n^ | ^ | 区财政局 | 已办 | 已完成\n2 | 乙事 | 区商务局 | 已办 | 已完成",
        ),
      ),
    },
    { name: "numbers of five digits are codes", book: numbered("'10001", "'10002", "'10004") },
    {
      name: "three breaks in fourteen rows: they are sorted by something else",
      book: numbered(1, 2, 4, 5, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17),
    },
    { name: "rows sorted by something else", book: numbered(5, 2, 9, 1, 7, 3) },
    {
      name: "a group that goes on over the page repeats its number and name",
      book: book(
        sheet(
          "分解表",
          "序号 | 目标名称 | 工作标准 | 责任单位\n1 | 强产业 | 甲事 | 区发改局\n1 | 强产业 | 乙事 | 区科经局\n2 | 重民生 | 丙事 | 区民政局",
        ),
      ),
    },
  ],
  invalid: [
    {
      name: "a number missing",
      book: numbered(1, 2, 4, 5),
      findings: [["missing", "附件2!A5", { previous: 2, serial: 4, missing: "3" }]],
    },
    {
      name: "numbers of four digits, as text",
      book: numbered("'1001", "'1002", "'1004"),
      findings: [["missing", "附件2!A5", { previous: 1002, serial: 1004, missing: "1003" }]],
      unfixable: true,
    },
    {
      name: "two breaks in five rows",
      book: numbered(1, 2, 4, 5, 7),
      findings: [
        ["missing", "附件2!A5", { previous: 2, serial: 4, missing: "3" }],
        ["missing", "附件2!A7", { previous: 5, serial: 7, missing: "6" }],
      ],
    },
    {
      name: "three breaks in fifteen rows",
      book: numbered(1, 2, 4, 5, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18),
      findings: [
        ["missing", "附件2!A5", { previous: 2, serial: 4, missing: "3" }],
        ["missing", "附件2!A7", { previous: 5, serial: 7, missing: "6" }],
        ["missing", "附件2!A9", { previous: 8, serial: 10, missing: "9" }],
      ],
    },
    {
      name: "an empty number between two that leave room for it",
      book: numbered(1, 2, "", 4, 5),
      findings: [["blank", "附件2!A5", { expected: 3 }]],
    },
    {
      name: "several numbers missing, as text: nothing is renumbered",
      book: numbered("'1", "'2", "'5", "'6"),
      findings: [["missing", "附件2!A5", { previous: 2, serial: 5, missing: "3—4" }]],
      unfixable: true,
    },
    {
      name: "one number among numbers that run on",
      book: numbered(1, 2, 30, 4, 5),
      findings: [["wrong", "附件2!A5", { serial: 30, expected: 3 }]],
    },
    {
      name: "the first number of a section",
      book: numbered(30, 2, 3, 4),
      findings: [["wrong", "附件2!A3", { serial: 30, expected: 1 }]],
    },
    {
      name: "the last number",
      book: numbered(1, 2, 3, 30),
      findings: [["missing", "附件2!A6", { previous: 3, serial: 30, missing: "4—29" }]],
    },
    {
      name: "a number twice",
      book: numbered(1, 2, 2, 3),
      findings: [["twice", "附件2!A5", { previous: 2, serial: 2 }]],
    },
    {
      name: "a unit that starts in the middle of nothing",
      book: book(
        annex({
          区发改局: "1 | 甲事 | 已办 | 已完成\n2 | 乙事 | 已办 | 已完成",
          区财政局: "4 | 丙事 | 已办 | 已完成\n5 | 丁事 | 已办 | 已完成",
        }),
      ),
      findings: [["missing", "附件2!A7", { previous: 2, serial: 4, missing: "3" }]],
    },
    {
      name: "one number for two groups of different names",
      book: book(
        sheet(
          "分解表",
          "序号 | 目标名称 | 工作标准 | 责任单位\n1 | 强产业 | 甲事 | 区发改局\n1 | 重民生 | 乙事 | 区民政局\n2 | 优环境 | 丙事 | 区商务局",
        ),
      ),
      findings: [["renamed", "分解表!B3", { serial: 1, first: "强产业", second: "重民生" }]],
    },
  ],
});
