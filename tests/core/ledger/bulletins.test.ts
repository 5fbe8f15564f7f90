/** Circulars alone: the numbers of one paragraph against each other, in the wordings of many offices. */
import { paragraphOf } from "../../../src/core/ledger/circular-text";
import { claimsIn } from "../../../src/core/ledger/claims";
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
  ["由23个区直部门承办，涉及8个街镇。", { ...NONE, units: [23] }],
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

test("minutes that count who came are no circular", () => {
  const minutes = sheet("纪要", "专题会议纪要\n会议听取了汇报，共有12家单位参加，已完成25个点位整改。");
  expect(reading([minutes])).toMatchObject({ tables: [], findings: ["sheet-unrecognised 纪要!A1:A2"] });
});
