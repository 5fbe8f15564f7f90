import { annex, book, bulletin, sheet, tally } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

/** 6 items of 2 units: 1 completed, 4 on track, 1 lagging. */
const SIX = annex({
  区发改局: "1 | 甲 | 已办 | 已完成\n2 | 乙 | 在办 | 进展顺利\n3 | 丙 | 在办 | 进展顺利",
  区财政局: "1 | 丁 | 在办 | 进展顺利\n2 | 戊 | 在办 | 进展顺利\n3 | 己 | 因雨延期 | 进度滞后",
});
const WHOLE = "目标任务分解为6项责任事项，已完成年度目标任务的1项，占17%；进展顺利的4项，占67%；进度滞后的1项，占17%。";

/** Two items past the end of June, one of them completed; one that is not. */
const DATED = sheet(
  "附件2",
  [
    "2024年区目标任务第二季度完成情况 | < | < | < | < | <",
    "序号 | 责任单位 | 工作标准 | 完成时间 | 完成情况 | 进度评估",
    "1 | 区发改局 | 建成泵站 | 5月底前 | 正在安装设备 | 进展顺利",
    "2 | 区发改局 | 建成水闸 | 3月底 | 已建成 | 已完成",
    "3 | 区财政局 | 拨付资金 | 12月 | 因故未拨 | 进度滞后",
  ].join("\n"),
);
const OF_THREE = "目标任务分解为3项责任事项，已完成1项，进展顺利的1项，进度滞后的1项。";

specify("narrative-count", {
  fixes: ["items", "rating", "ratingAndShare", "unitItems", "unitRating", "overdue"],
  valid: [
    {
      name: "what is past its day on the day named",
      book: book(
        bulletin(OF_THREE, "截至2024年6月30日，逾期未完成1项，由区发改局承办。", "截至3月31日，逾期未完成的有0项。"),
        DATED,
      ),
    },
    {
      name: "逾期 of items with days is no rating",
      book: book(bulletin(OF_THREE, "从完成时间看，逾期未完成的2项。"), DATED),
    },
    {
      name: "of the overdue some are told apart, and their number may be of then",
      book: book(bulletin(OF_THREE, "截至2024年6月30日，逾期未完成3项中，已办结1项。"), DATED),
    },
    {
      name: "no item has a day, so nobody can tell what is past it",
      book: book(bulletin(WHOLE, "截至2024年6月30日，逾期未完成5项。"), SIX),
    },
    { name: "the tables' numbers", book: book(bulletin(WHOLE), SIX) },
    { name: "full-width digits", book: book(bulletin("目标任务分解为６项责任事项，已完成１项。"), SIX) },
    {
      name: "a paragraph about a part of the items",
      book: book(bulletin(WHOLE, "2023年民生实事共2项任务，已完成1项，进展顺利的1项。"), SIX),
    },
    { name: "a part named first, within the paragraph", book: book(bulletin(`${WHOLE}其中民生实事已完成0项。`), SIX) },
    { name: "two totals that add up", book: book(bulletin("市级任务共2项任务，区级任务共4项任务，已完成1项。"), SIX) },
    {
      name: "numbers that count something else",
      book: book(bulletin("共召开6次会议，走访企业300家，已完成投资25亿元。"), SIX),
    },
    {
      name: "against the tally where there is no annex",
      book: book(bulletin("共有3项任务，已完成1项。"), tally("甲局 | 2 | 1 | 1 |\n乙局 | 1 | | 1 | ")),
    },
    { name: "nothing to compare with", book: book(bulletin(WHOLE)) },
    {
      name: "what one unit did",
      book: book(
        bulletin(WHOLE, "全区2家责任单位中，区发改局共承办3项任务，已完成1项；区财政局承办3项，进展顺利的2项。"),
        SIX,
      ),
    },
    {
      name: "a total in words",
      book: book(bulletin("区发改局等单位承办的目标任务分解为六项责任事项，已完成1项。"), SIX),
    },
    {
      name: "given again: the same, some of them, at another time, of a part",
      book: book(
        bulletin(
          WHOLE,
          "（一）进展顺利事项（4项）",
          "对进度滞后的1项，要挂牌督办。",
          "一季度进度滞后的3项中，已有2项赶上进度。",
          "民生实事中，进展顺利的2项分别是甲、乙。",
          "进展顺利的2项要加快收尾，约谈了2项进度滞后任务的责任单位。",
        ),
        SIX,
      ),
    },
    {
      name: "what the units have, one after the other",
      book: book(
        bulletin(WHOLE, "一、区发改局", "（一）进展顺利事项（2项）", "二、区财政局", "（一）进度滞后事项（1项）"),
        SIX,
      ),
    },
    {
      name: "what parts have that nobody could tell from their titles",
      book: book(
        bulletin(WHOLE, "一、城乡建设", "（一）进展顺利事项（1项）", "二、社会事业", "（一）进展顺利事项（3项）"),
        SIX,
      ),
    },
    {
      name: "what is done or wanted",
      book: book(bulletin(`${WHOLE.slice(0, -1)}，扎实推进10项民生实事，稳步推进8项改革任务。`), SIX),
    },
    {
      name: "words of one kind that share a number",
      book: book(bulletin("6项任务中，已提前完成或超额完成年度目标任务的有1项，正常推进的有4项，进度滞后的1项。"), SIX),
    },
    { name: "a nested number", book: book(bulletin("目标任务分解为6件（含19个子项目），已办结1件。"), SIX) },
  ],
  invalid: [
    {
      name: "what is past its day on the day named",
      book: book(
        bulletin(OF_THREE, "截至2024年6月30日，逾期未完成3项，由区发改局承办。", "截至12月31日，逾期未完成2项。"),
        DATED,
      ),
      findings: [
        ["overdue", "通报!A3", { quote: "截至2024年6月30日，逾期未完成3项", date: "2024-06-30", expected: 1 }],
        ["overdue", "通报!A4", { quote: "截至12月31日，逾期未完成2项", date: "2024-12-31", expected: 1 }],
      ],
    },
    {
      name: "another whole",
      book: book(bulletin(WHOLE.replace("6项", "7项")), SIX),
      findings: [["items", "通报!A2", { quote: "分解为7项责任事项", expected: 6 }]],
    },
    {
      name: "another part",
      book: book(bulletin(WHOLE.replace("1项，占17%；进展", "2项，占33%；进展")), SIX),
      findings: [
        [
          "ratingAndShare",
          "通报!A2",
          { quote: "已完成年度目标任务的2项，占33%", word: "已完成", expected: 1, share: "17" },
        ],
      ],
    },
    {
      name: "another part, its share right of the true number",
      book: book(bulletin(WHOLE.replace("1项，占17%；进展", "2项，占17%；进展")), SIX),
      findings: [["rating", "通报!A2", { quote: "已完成年度目标任务的2项，占17%", word: "已完成", expected: 1 }]],
    },
    {
      name: "what one unit has to do, and has done",
      book: book(bulletin(WHOLE, "区发改局承办4项，已完成1项；区财政局承办3项，进展顺利1项。"), SIX),
      findings: [
        ["unitItems", "通报!A3", { unit: "区发改局", quote: "承办4项", expected: 3 }],
        ["unitRating", "通报!A3", { unit: "区财政局", quote: "进展顺利1项", word: "进展顺利", expected: 2 }],
      ],
    },
    {
      name: "a part written number first, in the paragraph under the total",
      book: book(bulletin("目标任务分解为6项责任事项。", "其中，1项已完成，3项进展顺利，1项进度滞后。"), SIX),
      findings: [["rating", "通报!A3", { quote: "3项进展顺利", word: "进展顺利", expected: 4 }]],
    },
    {
      name: "given rightly first and wrongly again",
      book: book(
        bulletin(
          WHOLE,
          "督查发现，5项进展顺利的事项中，有2项取得阶段性成果。",
          "二、进度滞后事项（2项）",
          "全区还有3项任务进度滞后，其中区财政局1项。",
        ),
        SIX,
      ),
      findings: [
        ["rating", "通报!A3", { quote: "5项进展顺利", word: "进展顺利", expected: 4 }],
        ["rating", "通报!A4", { quote: "进度滞后事项（2项", word: "进度滞后", expected: 1 }],
        ["rating", "通报!A5", { quote: "3项任务进度滞后", word: "进度滞后", expected: 1 }],
      ],
    },
    {
      name: "words of one kind that share a number",
      book: book(bulletin("6项任务中，已提前完成或超额完成年度目标任务的有2项，正常推进的有4项，进度滞后的1项。"), SIX),
      findings: [
        ["rating", "通报!A2", { quote: "已提前完成或超额完成年度目标任务的有2项", word: "超额完成", expected: 1 }],
      ],
    },
    {
      name: "the rest, with another number",
      book: book(bulletin("目标任务分解为6项责任事项，已完成1项，进度滞后1项，其余5项按序时推进。"), SIX),
      findings: [["rating", "通报!A2", { quote: "其余5项按序时推进", word: "按序时推进", expected: 4 }]],
    },
    {
      name: "another whole, in words",
      book: book(bulletin("目标任务分解为十二项责任事项。"), SIX),
      findings: [["items", "通报!A2", { quote: "分解为十二项责任事项", expected: 6 }]],
    },
    {
      name: "the same twice, and no tables",
      book: book(
        bulletin(
          "重点工作共43件，其中已完成16件；正在办理27件。",
          "28件正在办理的事项中，25件按计划推进，3件进度偏慢。",
        ),
      ),
      findings: [["again", "通报!A3", { quote: "28件正在办理", other: "正在办理27件" }]],
    },
    {
      name: "a total before its noun",
      book: book(bulletin("7项重点工作总体进展顺利，其中1项已完成，4项按序时推进。"), SIX),
      findings: [["items", "通报!A2", { quote: "7项重点工作", expected: 6 }]],
    },
    {
      name: "against the tally",
      book: book(bulletin("共有4项任务，已完成1项。"), tally("甲局 | 2 | 1 | 1 |\n乙局 | 1 | | 1 | ")),
      findings: [["items", "通报!A2", { quote: "共有4项任务", expected: 3 }]],
    },
  ],
});
