/** Which numbers answer each other: one case on each side of every condition. */
import { fc } from "../../kit/properties";
import { answersBetween } from "../../../src/core/trace/matching/answers";
import { markText } from "../../../src/core/trace/matching/marked-text";

const answers = (row: string, report: string): string[] =>
  answersBetween(markText(row), markText(report)).map(
    ({ own, other, equal }) => `${own.words}${equal ? "=" : "≠"}${other.words}`,
  );

test.each([
  ["two letters that begin the clause, one behind", "提升6条路", "提升13条路", ["6条≠13条"]],
  ["one letter before it", "升6条路", "升13条路", []],
  ["two before, none behind", "提升6条", "提升13条", []],
  ["two before that begin no clause", "全面提升6条路", "着力提升13条路", []],
  ["eight before", "大力推进门面招牌提升6条", "全面推进门面招牌提升13条", ["6条≠13条"]],
  ["seven before", "大力推门面招牌提升6条", "全面进门面招牌提升13条", []],
  ["three behind and two before", "全面提升6条路段门面", "着力提升13条路段门面", ["6条≠13条"]],
  ["two behind and two before", "全面提升6条路段", "着力提升13条路段", []],
  ["another measure", "提升6个路段门面招牌", "提升13条路段门面招牌", []],
  ["a rate against an amount", "工业投资增长15亿元以上", "工业投资增长15%以上", []],
  ["a unit nobody knows, the same", "完善15分钟医疗急救圈", "完善12分钟医疗急救圈", ["15≠12"]],
  ["a unit nobody knows, another", "完善15英里医疗急救圈", "完善12分钟医疗急救圈", []],
  ["another scale", "新增城镇就业0.8万人", "新增城镇就业8000人", ["0.8万人=8000人"]],
  ["rounded in the larger scale", "新增市场主体1.7万个以上", "新增市场主体17300个以上", ["1.7万个=17300个"]],
  ["rounded in the same scale is another number", "新增税收总额15亿元", "新增税收总额15.5亿元", ["15亿元≠15.5亿元"]],
  ["in quotes", "落实促进发展“17条”措施", "落实促进发展“24条”措施", []],
])("%s", (_, row, report, expected) => {
  expect(answers(row, report)).toEqual(expected);
});

test("a text answers itself with every number that the start of its clause anchors", () => {
  const clause = fc.tuple(
    fc.array(fc.constantFrom(..."新增建设改造提升完成培育工业农村道路学校公园"), { minLength: 3, maxLength: 9 }),
    fc.integer({ min: 2, max: 9999 }),
    fc.constantFrom("个", "条", "所", "亩", "%"),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(clause, { minLength: 1, maxLength: 5, selector: ([letters]) => letters.join("") }),
      (clauses) => {
        const text = clauses.map(([letters, value, unit]) => `${letters.join("")}${value}${unit}`).join("，");
        const own = answersBetween(markText(text), markText(text));
        const itself = own.filter(({ own: a, other: b }) => a.at === b.at);
        expect(itself).toHaveLength(clauses.length);
        expect(itself.every(({ equal }) => equal)).toBe(true);
      },
    ),
  );
});
