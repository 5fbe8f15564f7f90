import { fc } from "../../../kit/properties";
import { annex, book, sheet } from "../../../kit/sheets";
import { findingsOf, ruleNamed, specify, triples } from "../../../kit/specify";

function annexOf(rows: string) {
  return book(sheet("附件2", `序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n${rows}`));
}

function items(count: number, from = 1): string {
  return Array.from({ length: count }, (_, i) => `${from + i} | 区发改局 | 第${from + i}件事 | 已办 | 已完成`).join(
    "\n",
  );
}

specify("section-count", {
  valid: [
    { name: "as many as announced", book: annexOf(`一、民生实事（共3项） | < | < | < | <\n${items(3)}`) },
    {
      name: "units with their number of items",
      book: book(
        sheet(
          "附件2",
          `一、区教育局（3项） | < | < | <\n序号 | 工作标准 | 完成情况 | 进度评估\n1 | 甲事 | 已办 | 已完成\n2 | 乙事 | 已办 | 已完成\n3 | 丙事 | 已办 | 已完成`,
        ),
      ),
    },
    {
      name: "a number in brackets that no other title bears out",
      book: annexOf(`一、民生实事（4项） | < | < | < | <\n${items(3)}`),
    },
    {
      name: "a number in brackets that as many titles bear out as not",
      book: annexOf(
        `一、民生实事（2项） | < | < | < | <\n${items(2)}\n二、重点工作（4项） | < | < | < | <\n${items(3, 3)}`,
      ),
    },
    { name: "nothing announced", book: annexOf(`一、民生实事 | < | < | < | <\n${items(3)}`) },
    {
      name: "two sections, each with its own number",
      book: annexOf(
        `一、民生实事（共2项） | < | < | < | <\n${items(2)}\n二、重点工作（共3项） | < | < | < | <\n${items(3, 3)}`,
      ),
    },
    {
      name: "subsections are counted in",
      book: annexOf(
        `一、政府工作报告目标（共3项） | < | < | < | <\n（一）经济发展（共1项） | < | < | < | <\n${items(1)}\n（二）城市建设（共2项） | < | < | < | <\n${items(2, 2)}`,
      ),
    },
    {
      name: "subsections numbered 1.",
      book: annexOf(
        `一、民生实事（共3项） | < | < | < | <\n1.教育（共1项） | < | < | < | <\n${items(1)}\n2.卫生（共2项） | < | < | < | <\n${items(2, 2)}`,
      ),
    },
    {
      name: "subsections without a number, and sections with one under a title without",
      book: annexOf(
        `一、民生实事（共3项） | < | < | < | <\n教育类 | < | < | < | <\n${items(1)}\n卫生类 | < | < | < | <\n${items(2, 2)}\n2023年重点工作（共3项） | < | < | < | <\n一、产业（共1项） | < | < | < | <\n${items(1, 4)}\n二、交通（共2项） | < | < | < | <\n${items(2, 5)}`,
      ),
    },
    { name: "a number of something else", book: annexOf(`一、城市更新（共5个片区） | < | < | < | <\n${items(3)}`) },
    { name: "projects of an item", book: annexOf(`一、民生实事（共2件3个子项目） | < | < | < | <\n${items(3)}`) },
    {
      name: "each unit's section for itself",
      book: book(
        annex({
          区发改局: "民生实事（共1项） | < | < | <\n1 | 甲 | 已办 | 已完成",
          区财政局: "1 | 乙 | 已办 | 已完成",
        }),
      ),
    },
  ],
  invalid: [
    {
      name: "the number announced beside a unit's name",
      book: book(
        annex({
          "区发改局（共3项）": "民生实事 | < | < | <\n1 | 甲 | 已办 | 已完成\n续建 | < | < | <\n1 | 乙 | 已办 | 已完成",
          "区财政局（共1项）": "1 | 丙 | 已办 | 已完成",
        }),
      ),
      findings: [["differs", "附件2!A1", { title: "责任单位：区发改局（共3项）", announced: 3, counted: 2 }]],
    },
    {
      name: "a number in brackets where most titles of the table bear theirs out",
      book: annexOf(
        `一、教育（2项） | < | < | < | <\n${items(2)}\n二、卫生（4项） | < | < | < | <\n${items(3, 3)}\n三、交通（1项） | < | < | < | <\n${items(1, 6)}`,
      ),
      findings: [["differs", "附件2!A5", { title: "二、卫生（4项）", announced: 4, counted: 3 }]],
    },
    {
      name: "one too few",
      book: annexOf(`一、民生实事（共4项） | < | < | < | <\n${items(3)}`),
      findings: [["differs", "附件2!A2", { title: "一、民生实事（共4项）", announced: 4, counted: 3 }]],
    },
    {
      name: "a subsection that is short, in a section that is right",
      book: annexOf(
        `一、政府工作报告目标（共３项） | < | < | < | <\n（一）经济发展（共2项） | < | < | < | <\n${items(1)}\n（二）城市建设（共2项） | < | < | < | <\n${items(2, 2)}`,
      ),
      findings: [["differs", "附件2!A3", { title: "（一）经济发展（共2项）", announced: 2, counted: 1 }]],
    },
    {
      name: "a subsection numbered 1. that is short",
      book: annexOf(
        `一、民生实事（共3项） | < | < | < | <\n1.教育（共2项） | < | < | < | <\n${items(1)}\n2.卫生（共2项） | < | < | < | <\n${items(2, 2)}`,
      ),
      findings: [["differs", "附件2!A3", { title: "1.教育（共2项）", announced: 2, counted: 1 }]],
    },
    {
      name: "a list of paragraphs",
      book: book(
        sheet(
          "上半年完成情况",
          `
          一、经济发展(共2项)
          1. 绿化建设。新改建绿地40公顷(责任单位:区园林局)
          完成情况:新改建绿地29公顷。
          2. 安全生产。排查隐患(责任单位:区应急局)
          完成情况:稳步推进。
          二、社会治理(共2项)
          3. 信访工作。化解积案(责任单位:区信访局)
          完成情况:稳步推进。`,
        ),
      ),
      findings: [["differs", "上半年完成情况!A6", { title: "二、社会治理(共2项)", announced: 2, counted: 1 }]],
    },
  ],
});

test("only the right number is passed over", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (announced, counted) => {
      const found = findingsOf(
        ruleNamed("section-count"),
        annexOf(`一、民生实事（共${announced}项） | < | < | < | <\n${items(counted)}`),
      );
      expect(triples(found).map(([, , data]) => data.counted)).toEqual(announced === counted ? [] : [counted]);
    }),
  );
});
