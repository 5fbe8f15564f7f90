/** Circulars alone: the numbers of one paragraph against each other, in the wordings of many offices. */
import { planFixes } from "../../../src/actions/fix";
import { applyPlan } from "../../../src/core/edits/apply";
import { paragraphOf } from "../../../src/core/claims/paragraphs";
import { claimsIn } from "../../../src/core/claims/claims";
import { reading } from "../../kit/read";
import { annex, bulletin, sheet } from "../../kit/sheets";

function claims(text: string) {
  const { items, units, ratings } = claimsIn(paragraphOf({ sheet: "通报", row: 0, column: 0 }, text));
  return {
    items: items.map(({ value }) => value),
    units: units.map(({ value }) => value),
    ratings: ratings.map(({ word, value, share }) => `${word} ${value}${share ? ` ${share.value}%` : ""}`),
  };
}

const NONE = { items: [], units: [], ratings: [] };

test.each([
  [
    "分解为168项责任事项（含续建项目），涉及责任单位30家。已完成年度目标任务的4项，占2%；进展顺利的164项，占98%。",
    { ...NONE, items: [168], units: [30], ratings: ["已完成 4 2%", "进展顺利 164 98%"] },
  ],
  [
    "共梳理45项重点任务，已完成24项，占比53.3%，进展顺利9项，占比20.0%，进度滞后11项，占比24.44%。",
    { ...NONE, items: [45], ratings: ["已完成 24 53.3%", "进展顺利 9 20%", "进度滞后 11 24.44%"] },
  ],
  ["全区共有12件民生实事，已办结3件，其余按序时推进。", { ...NONE, items: [12], ratings: ["已办结 3"] }],
  ["共有12件实事项目含19个子项目，已完成3件。", { ...NONE, items: [12], ratings: ["已完成 3"] }],
  ["其中，24项已完成，9项正在推进，11项进展缓慢。", { ...NONE, ratings: ["已完成 24", "正在推进 9", "进展缓慢 11"] }],
  [
    "细化分解为６８项目标任务，达序时进度60项（占88％）、未达序时进度8项（占12％）。",
    { ...NONE, items: [68], ratings: ["达序时进度 60 88%", "未达序时进度 8 12%"] },
  ],
  ["未完成的5项，未启动2项。", { ...NONE, ratings: ["未启动 2"] }],
  ["今年以来，全区召开调度会6次，走访企业300家，完成投资25亿元，同比增长8%。", NONE],
  ["请进展顺利的责任单位巩固提升。", NONE],
  ["完成率为98%。", NONE],
  ["由23个区直部门承办。", { ...NONE, units: [23] }],
  ["由23个区直部门承办，涉及8个街镇。", NONE],
  ["分解为 ８５ 项责任事项，评定为“已完成”的 ６ 项。", { ...NONE, items: [85], ratings: ["已完成 6"] }],
  ["共涉及12个方面、5大类85项工作任务。", { ...NONE, items: [85] }],
  ["目标任务分解为八十五项，进展顺利七十三项，数十项已完成。", { ...NONE, items: [85], ratings: ["进展顺利 73"] }],
  ["督查组共抽查12项重点任务，走访责任单位6家。", NONE],
  ["第三季度新增已完成2项，累计已完成6项，四季度力争已完成20项。", { ...NONE, ratings: ["已完成 6"] }],
  ["已完成6项，占目标任务总数的7.1%。", { ...NONE, ratings: ["已完成 6 7.1%"] }],
  ["已完成6项（二季度为4项），占7%。", { ...NONE, ratings: ["已完成 6 7%"] }],
  ["进度滞后的5项涉及3家责任单位，2家单位逾期报送。", { ...NONE, ratings: ["进度滞后 5"] }],
  ["发：各责任单位（共31家单位）。", NONE],
  ["已完成和进展顺利的30项，进度滞后4项。", { ...NONE, ratings: ["进度滞后 4"] }],
])("%s", (text, expected) => {
  expect(claims(text)).toEqual(expected);
});

test("where each number stands", () => {
  const text = "分解为４项责任事项，已完成1项，占25%；进展顺利的3项，占75%。";
  const { items, ratings } = claimsIn(paragraphOf({ sheet: "通报", row: 0, column: 0 }, text));
  const at = ({ start, length }: { start: number; length: number }) => text.slice(start, start + length);
  expect([...items, ...ratings].map(at)).toEqual(["４", "1", "3"]);
  expect(ratings.map(({ share }) => share && at(share))).toEqual(["25", "75"]);
});

/** 4 items: 1 completed, 2 on track, 1 lagging, of 2 units. */
const FOUR = annex({
  区发改局: "1 | 甲 | 已办 | 已完成\n2 | 乙 | 在办 | 进展顺利",
  区财政局: "1 | 丙 | 在办 | 进展顺利\n2 | 丁 | 因雨延期 | 进度滞后",
});
const WHOLE = "共分解为4项责任事项，涉及责任单位2家。已完成1项，占25%；进展顺利2项，占50%；进度滞后1项，占25%。";

test.each([
  ["the whole, then a part with its own total", [WHOLE, "（一）民生实事。共1项任务，已完成1项，占100%。"]],
  ["the whole, then a part that has no total", [WHOLE, "其中民生实事已完成1项，进展顺利的0项。"]],
  [
    "parts in paragraphs of their own",
    [WHOLE, "（一）已完成1项。建成学校。", "（二）进展顺利2项。", "（三）进度滞后1项。"],
  ],
  ["the part before the whole", ["2023年民生实事共1项任务，已完成1项。", WHOLE]],
  ["a part alone, named before its number", ["2023年区民生实事共2项任务，已完成1项，进展顺利1项。"]],
  ["a part alone, named after its number", ["全区共有12件民生实事，已办结3件，其余按序时推进。"]],
  ["units of a part", [WHOLE, "民生实事涉及责任单位1家。"]],
  ["residual wording", ["共分解为4项责任事项，已完成1项，进度滞后1项，其余进展顺利。"]],
  ["a unit named with its own numbers", [WHOLE, "区发改局承办2项任务，已完成1项，进展顺利1项。"]],
  ["last quarter's numbers", [WHOLE, "一季度共3项任务，已完成0项，进展顺利3项。"]],
  ["last year's numbers first", [`去年同期，全区7项目标任务中，已完成3项，占43%。今年${WHOLE}`]],
  ["how it was, in brackets", ["共分解为4项责任事项，已完成1项（一季度为0项），进展顺利2项，进度滞后1项。"]],
  ["what this quarter added", ["共分解为4项责任事项，当季新增已完成0项，累计已完成1项，进展顺利2项，进度滞后1项。"]],
  [
    "a part in brackets before the parts",
    ["共分解为4项责任事项（其中民生实事3项，已完成0项）。已完成1项，进展顺利2项，进度滞后1项。"],
  ],
  [
    "a part with its own total before the parts",
    [
      "共分解为4项责任事项。其中，民生实事共2项任务，已完成0项，进展顺利2项。总的来看，已完成1项，进展顺利2项，进度滞后1项。",
    ],
  ],
  ["a word that holds another", ["共分解为4项责任事项，达到序时进度3项（其中已完成1项），未达序时进度1项。"]],
  [
    "a word that holds another, said outright",
    ["共分解为4项责任事项，3项达到序时进度，其中已完成1项；未达到序时进度1项。"],
  ],
  ["all that is under way", ["共分解为4项责任事项，已完成1项，其余3项正在办理。"]],
  [
    "a word of the same kind within another",
    ["共分解为4项责任事项，已完成1项，其中提前完成1项；进展顺利2项；进度滞后1项。"],
  ],
  [
    "what was looked into",
    ["督查组共抽查2项重点任务，走访责任单位1家。", "4项目标任务中，已完成1项，占25%，进展顺利2项，占50%，其余滞后。"],
  ],
  ["what else was counted", [`${WHOLE}期间下达督办通知12件，已办结9件，正在办理3件。`]],
  ["what else was counted, before", ["会议议定12项工作，已办结9项，正在办理3项。", WHOLE]],
  ["matters and duties", [WHOLE.replace("共分解", "共确定3项目标任务，分解")]],
  [
    "lines broken by hand",
    [
      "2024年区政府工作报告确定的目标任务共分解为4项责任",
      "事项，涉及责任单位2家。其中已完成1项，进展顺",
      "利2项，进度滞后1项。",
    ],
  ],
  ["a sentence over several cells", ["共分解为 | 4 | 项责任事项，已完成 | 1 | 项；进展顺利2项，进度滞后1项。"]],
  ["paragraphs in one cell", [`${WHOLE}⏎民生实事共3项任务，已完成0项，进展顺利3项。`]],
  ["a word that is not known", ["共分解为4项责任事项，已完成1项，另有2项进度喜人，进度滞后1项。"]],
  ["units of some items", [WHOLE, "进度滞后的1项涉及1家责任单位。", "涉及3家单位的材料质量不高。"]],
  ["a unit that is called otherwise", ["共分解为4项责任事项，已完成1项。区住建局承办3项，进度滞后0项。"]],
  ["what a unit shares", [WHOLE, "区发改局承办5项，其中配合3项，已完成2项。", "区发改局、区财政局共承办4项。"]],
  [
    "a unit part by part",
    [WHOLE, "一、民生实事", "区发改局承办1项，已完成0项。", "二、重点工作", "区发改局承办1项，已完成1项。"],
  ],
  ["a unit, last quarter", [WHOLE, "一季度末，区发改局承办3项，已完成0项。", "去年区发改局承办3项。"]],
])("says nothing of true sentences: %s", (_, paragraphs) => {
  expect(reading([bulletin(...paragraphs), FOUR]).findings).toEqual([]);
});

test("each paragraph's own sums still hold", () => {
  const part = "民生实事共5项任务，已完成1项，进展顺利3项，进度滞后2项。";
  expect(reading([bulletin(WHOLE, part), FOUR]).findings).toEqual(["narrative-remainder 通报!A3"]);
});

test("a part that is all there is", () => {
  const people = { ...FOUR, name: "2023年民生实事" };
  expect(reading([bulletin("全区共有5件民生实事，已完成1件，其余正在办理。"), people]).findings).toEqual([
    "narrative-count 通报!A2",
  ]);
});

test("the paragraph under the total is about the whole", () => {
  expect(
    reading([bulletin("共分解为4项责任事项，涉及责任单位2家。", "从督查情况看，已完成2项，进展顺利2项。"), FOUR])
      .findings,
  ).toEqual(["narrative-count 通报!A3"]);
});

test.each([
  [
    "a part in its own paragraph",
    ["共分解为4项责任事项。", "（一）已完成1项。", "（二）进展顺利3项。建成学校2所。"],
    "narrative-count 通报!A4",
  ],
  [
    "the whole, above parts in the same cell",
    [`${WHOLE.replace("4项", "5项")}⏎民生实事共3项任务，已完成0项。`],
    "narrative-count 通报!A2",
  ],
  ["a total in other words", ["5项目标任务中，已完成1项。"], "narrative-count 通报!A2"],
  ["among white space and marks", ["共分解为 4 项责任事项，评定为“进展顺利”的 3 项。"], "narrative-count 通报!A2"],
  [
    "in a line broken by hand",
    ["2024年区政府工作报告确定的目标任务共分解为4项责任", "事项，涉及责任单位2家。其中已完成2项。"],
    "narrative-count 通报!A3",
  ],
  ["in a cell of its own", ["共分解为 | 5 | 项责任事项，已完成1项。"], "narrative-count 通报!B2"],
  [
    "of a word that holds another",
    ["共分解为4项责任事项，达到序时进度5项，未达序时进度1项。"],
    "narrative-count 通报!A2",
  ],
])("finds what is wrong: %s", (_, paragraphs, finding) => {
  expect(reading([bulletin(...paragraphs), FOUR]).findings).toEqual([finding]);
});

test("last quarter's circular was checked last quarter", () => {
  const last = sheet("一季度通报", "关于第一季度完成情况的通报\n共分解为3项责任事项，已完成0项，进展顺利3项。");
  const { tables, findings } = reading([last, bulletin(WHOLE), FOUR]);
  expect(tables).toHaveLength(2);
  expect(findings).toEqual(["sheet-unrecognised 一季度通报!A1:A2"]);
});

test("a circular about one of two annexes", () => {
  const other = annex({ 区民政局: "1 | 甲 | 已办 | 已完成", 区医保局: "1 | 乙 | 已办 | 已完成" }, "民生实事");
  expect(reading([bulletin(WHOLE), FOUR, other]).findings).toEqual([]);
  const wrong = reading([bulletin(WHOLE.replace("4项", "3项")), FOUR, other]);
  expect(wrong.findings).toEqual(["narrative-count 通报!A2"]);
});

test.each([
  ["the number", "共 ４ 项任务，涉及责任单位9家。", "共 ４ 项任务，涉及责任单位2家。"],
  [
    "the share that follows its number",
    "共4项任务，已完成２项，占50%，占比居首。",
    "共4项任务，已完成1项，占25%，占比居首。",
  ],
  [
    "a number in a later line",
    "通知⏎共4项任务，已完成1项，⏎进展顺利3项，进度滞后1项。",
    "通知⏎共4项任务，已完成1项，⏎进展顺利2项，进度滞后1项。",
  ],
  [
    "no rest that the others leave",
    "共4项任务，已完成1项，其余3项按序时推进。",
    "共4项任务，已完成1项，其余3项按序时推进。",
  ],
])("a fix writes only %s", (_, text, fixed) => {
  const book = { sheets: [bulletin(text), FOUR] };
  expect(applyPlan(book, planFixes(book)).sheets[0]?.values[1]).toEqual([fixed.replaceAll("⏎", "\n")]);
});

test("minutes that count who came are no circular", () => {
  const minutes = sheet("纪要", "专题会议纪要\n会议听取了汇报，共有12家单位参加，已完成25个点位整改。");
  expect(reading([minutes])).toMatchObject({ tables: [], findings: ["sheet-unrecognised 纪要!A1:A2"] });
});
