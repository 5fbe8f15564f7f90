import { fc } from "../../../kit/properties";
import { annex, book, sheet } from "../../../kit/sheets";
import { findingsOf, ruleNamed, specify, triples } from "../../../kit/specify";

function noted(note: string, standard = "推进重点项目建设") {
  return book(annex({ 区商务局: `1 | ${standard} | ${note} | 进展顺利` }));
}

const COMMON = { unit: "区商务局", item: "1" };

specify("evidence-arithmetic", {
  valid: [
    { name: "no numbers", book: noted("稳步推进。") },
    { name: "a share that follows", book: noted("新改建绿地29公顷，占年度任务40公顷的72.5%。") },
    { name: "a share cut off", book: noted("化解2件，占总数3件的66%。") },
    { name: "a share without its whole", book: noted("到位资金116亿元，占全年目标的22.6%。") },
    { name: "a part of its whole", book: noted("新建公厕19座，其中乡镇5座。") },
    { name: "parts that are not all", book: noted("签约20个，其中开工15个、投产10个。") },
  ],
  invalid: [
    {
      name: "what was added between two numbers",
      book: noted("企业从112家增加到131家，净增21家。"),
      findings: [
        [
          "moved",
          "附件2!C3",
          { ...COMMON, quote: "112家增加到131家，净增21家", part: "112家", whole: "131家", expected: "19家" },
        ],
      ],
    },
    {
      name: "a share of a number in the note",
      book: noted("新改建绿地29公顷，占年度任务40公顷的75.2%。"),
      findings: [
        [
          "share",
          "附件2!C3",
          {
            ...COMMON,
            quote: "29公顷，占年度任务40公顷的75.2%",
            part: "29公顷",
            whole: "40公顷",
            expected: "72.5",
          },
        ],
      ],
    },
    {
      name: "a share of the standard's target",
      book: noted("产业项目到位资金116.4328亿元。占全年目标的22.6%。", "产业项目到位资金470亿元以上"),
      findings: [
        [
          "share",
          "附件2!C3",
          {
            ...COMMON,
            quote: "116.4328亿元。占全年目标的22.6%",
            part: "116.4328亿元",
            whole: "470亿元",
            expected: "24.8",
          },
        ],
      ],
    },
    {
      name: "growth beside the difference",
      book: noted("收入55.29亿元，比上年同期增加15.6亿元，增长29.3%。"),
      findings: [
        [
          "difference",
          "附件2!C3",
          {
            ...COMMON,
            quote: "55.29亿元，比上年同期增加15.6亿元，增长29.3%",
            part: "15.6亿元",
            whole: "55.29亿元",
            expected: "39.3",
          },
        ],
      ],
    },
    {
      name: "a rate",
      book: noted("发现问题45条，整改43条，整改率100%。"),
      findings: [
        [
          "share",
          "附件2!C3",
          { ...COMMON, quote: "45条，整改43条，整改率100%", part: "43条", whole: "45条", expected: "95.6" },
        ],
      ],
    },
    {
      name: "a change",
      book: noted("标准由715元提高至780元，增长19.1%。"),
      findings: [
        [
          "change",
          "附件2!C3",
          { ...COMMON, quote: "715元提高至780元，增长19.1%", part: "715元", whole: "780元", expected: "9.1" },
        ],
      ],
    },
    {
      name: "a part larger than its whole",
      book: noted("发现隐患45处，其中重大隐患50处。"),
      findings: [["part", "附件2!C3", { ...COMMON, quote: "45处，其中重大隐患50处", part: "50处", whole: "45处" }]],
    },
    {
      name: "parts that miss their whole",
      book: noted("巡林13229次，其中三级林长分别完成32次、953次、12144次。"),
      findings: [
        [
          "sum",
          "附件2!C3",
          {
            ...COMMON,
            quote: "13229次，其中三级林长分别完成32次、953次、12144次",
            part: "13129次",
            whole: "13229次",
          },
        ],
      ],
    },
    {
      name: "two errors of one note are two findings, a long quote is shortened",
      book: noted(
        "发现隐患45处，已建立台账并逐一明确整改责任单位、责任人和整改时限，按照一处一策要求每周调度、每月通报、按季评估一次，其中重大隐患50处；化解2件，占总数4件的60%。",
      ),
      findings: [
        ["share", "附件2!C3", { ...COMMON, quote: "2件，占总数4件的60%", part: "2件", whole: "4件", expected: "50" }],
        [
          "part",
          "附件2!C3",
          {
            ...COMMON,
            quote:
              "45处，已建立台账并逐一明确整改责任单位、责任人和整改时……要求每周调度、每月通报、按季评估一次，其中重大隐患50处",
            part: "50处",
            whole: "45处",
          },
        ],
      ],
    },
  ],
});

const RULE = ruleNamed("evidence-arithmetic");

test("the order of the rows does not matter", () => {
  const rows = [
    "1 | 甲事 | 新改建绿地29公顷，占年度任务40公顷的75.2%。 | 进展顺利",
    "2 | 乙事 | 发现隐患45处，其中重大隐患50处。 | 进展顺利",
    "3 | 丙事 | 稳步推进。 | 进展顺利",
  ];
  const said = (order: readonly string[]): unknown =>
    triples(findingsOf(RULE, book(annex({ 区商务局: order.join("\n") }))))
      .map(([message, , data]) => [message, data])
      .sort((a, b) => String(a[0]).localeCompare(String(b[0])));
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (order) => {
      expect(said(order)).toEqual(said(rows));
    }),
  );
});

test("a share computed from its own numbers is never accused, however it is rounded", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 2 }),
      fc.boolean(),
      (a, b, decimals, cutOff) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        const scale = 10 ** decimals;
        const exact = (part / whole) * 100 * scale;
        const shown = ((cutOff ? Math.floor(exact) : Math.round(exact)) / scale).toFixed(decimals);
        expect(findingsOf(RULE, noted(`完成${part}户，占年度任务${whole}户的${shown}%。`))).toEqual([]);
      },
    ),
  );
});

test("a list of paragraphs is checked as well", () => {
  const list = sheet(
    "上半年完成情况",
    `
    一、经济发展(共3项)
    1. 绿化建设。新改建绿地40公顷(责任单位:区园林局)
    完成情况:新改建绿地29公顷，占年度任务40公顷的75.2%。
    2. 安全生产。排查隐患(责任单位:区应急局)
    完成情况:稳步推进。
    3. 信访工作。化解积案(责任单位:区信访局)
    完成情况:稳步推进。`,
  );
  expect(triples(findingsOf(RULE, book(list))).map(([message, place]) => [message, place])).toEqual([
    ["share", "上半年完成情况!A3"],
  ]);
});
