import { annex, book, bulletin } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

function shares(text: string) {
  return book(bulletin(text));
}

specify("narrative-percent", {
  valid: [
    { name: "rounded, without decimals", book: shares("共有168项任务，已完成4项，占2%；进展顺利的164项，占98%。") },
    { name: "rounded, with one", book: shares("共有45项任务，已完成24项，占53.3%；进展顺利的21项，占46.7%。") },
    {
      name: "rounded, with two, and the word 比",
      book: shares("共有45项任务，已完成24项，占比53.33%；其余按序时推进。"),
    },
    { name: "half a per cent either way", book: shares("共有8项任务，已完成1项，占12.5%；进展顺利的7项，占88%。") },
    {
      name: "right of the true whole, where the whole is reported",
      book: book(
        bulletin("共有9项任务，已完成1项，占50%。"),
        annex({ 区发改局: "1 | 甲 | 已办 | 已完成\n2 | 乙 | 在办 | 进展顺利" }),
      ),
    },
    {
      name: "after all of them",
      book: shares("共有40项任务，已完成6项，进展顺利的29项，滞后的5项，分别占15%、72.5%、12.5%。"),
    },
    {
      name: "fewer than the ratings",
      book: shares("共有40项任务，已完成6项，进展顺利的29项，滞后的5项，分别占15%、75%。"),
    },
    { name: "no share", book: shares("共有45项任务，已完成24项。") },
    { name: "a share of nobody knows what", book: shares("已完成24项，占53%。") },
  ],
  invalid: [
    {
      name: "another share",
      book: shares("共有168项任务，已完成4项，占5%；进展顺利的164项，占98%。"),
      findings: [["differs", "通报!A2", { quote: "已完成4项，占5%", part: 4, whole: 168, expected: "2" }]],
    },
    {
      name: "one of those named after all of them",
      book: shares("共有40项任务，已完成6项，进展顺利的29项，滞后的5项，分别占15%、70.5%和12.5%。"),
      findings: [["differs", "通报!A2", { quote: "进展顺利的29项", part: 29, whole: 40, expected: "72.5" }]],
    },
    {
      name: "cut off instead of rounded",
      book: shares("共有45项任务，已完成24项，占53%；进展顺利的21项，占46%。"),
      findings: [["truncated", "通报!A2", { quote: "进展顺利的21项，占46%", part: 21, whole: 45, expected: "47" }]],
    },
    {
      name: "cut off by nearly a whole step",
      book: shares("共有2000项任务，已完成1019项，占50%。"),
      findings: [["truncated", "通报!A2", { quote: "已完成1019项，占50%", part: 1019, whole: 2000, expected: "51" }]],
    },
    {
      name: "less by more than a step",
      book: shares("共有2000项任务，已完成1021项，占50%。"),
      findings: [["differs", "通报!A2", { quote: "已完成1021项，占50%", part: 1021, whole: 2000, expected: "51" }]],
    },
    {
      name: "forced by nearly a step and a half",
      book: shares("共有2000项任务，已完成31项，占3%；进展顺利的1969项，占97%。"),
      findings: [
        ["forced", "通报!A2", { quote: "已完成31项，占3%", part: 31, whole: 2000, expected: "2" }],
        ["forced", "通报!A2", { quote: "进展顺利的1969项，占97%", part: 1969, whole: 2000, expected: "98" }],
      ],
    },
    {
      name: "off by more than that, though they add up",
      book: shares("共有2000项任务，已完成29项，占3%；进展顺利的1971项，占97%。"),
      findings: [
        ["differs", "通报!A2", { quote: "已完成29项，占3%", part: 29, whole: 2000, expected: "1" }],
        ["differs", "通报!A2", { quote: "进展顺利的1971项，占97%", part: 1971, whole: 2000, expected: "99" }],
      ],
    },
    {
      name: "forced to add up to 100",
      book: shares("共有3项任务，已完成1项，占34%；进展顺利的1项，占33%；进度滞后的1项，占33%。"),
      findings: [["forced", "通报!A2", { quote: "已完成1项，占34%", part: 1, whole: 3, expected: "33" }]],
    },
    {
      name: "a share of land",
      book: shares("新改建绿地29公顷，占年度任务40公顷的75.2%。"),
      findings: [
        [
          "ofOwn",
          "通报!A2",
          { quote: "29公顷，占年度任务40公顷的75.2%", part: "29公顷", whole: "40公顷", expected: "72.5" },
        ],
      ],
    },
    {
      name: "growth from one number to another",
      book: shares("企业由133家增至156家，增长27.3%。"),
      findings: [
        ["change", "通报!A2", { quote: "133家增至156家，增长27.3%", part: "133家", whole: "156家", expected: "17.3" }],
      ],
    },
    {
      name: "what was added",
      book: shares("企业从112家增加到131家，净增21家。"),
      findings: [
        ["moved", "通报!A2", { quote: "112家增加到131家，净增21家", part: "112家", whole: "131家", expected: "19家" }],
      ],
    },
    {
      name: "growth beside the difference",
      book: shares("收入55.29亿元，比上年同期增加15.6亿元，增长29.3%。"),
      findings: [
        [
          "difference",
          "通报!A2",
          {
            quote: "55.29亿元，比上年同期增加15.6亿元，增长29.3%",
            part: "15.6亿元",
            whole: "55.29亿元",
            expected: "39.3",
          },
        ],
      ],
    },
  ],
});
