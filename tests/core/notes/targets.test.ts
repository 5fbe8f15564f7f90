/** Which quantity of the standard a quantity of the note is measured against. */
import { Passage } from "../../../src/core/chinese/passage";
import { quantitiesIn } from "../../../src/core/chinese/quantities";
import { reachedFor, targetFor } from "../../../src/core/notes/targets";

test.each<[note: string, standard: string, target: string | undefined]>([
  ["产业项目到位资金完成116亿元", "招商引资，产业项目到位资金470亿元以上", "470亿元"],
  ["社保扩面新增2.9万人次", "城镇就业1万人次，社保扩面新增4.8万人次", "4.8万人次"],
  ["建成8091个充电桩", "停车泊位5万个、充电桩4.1万个", "4.1万个"],
  ["植树造林4600亩", "植树造林4000亩，林荫道5公里", "4000亩"],
  ["到位资金116亿元", "增长10%以上", undefined],
  ["到位外资116万美元", "到位外资470万元", undefined],
  ["新建学校3所", "改造幼儿园20所", undefined],
])("%s, of %s: %s", (note, standard, target) => {
  const reached = quantitiesIn(note)[0];
  const meant = reached && targetFor(new Passage(note), reached, new Passage(standard));
  expect(meant && new Passage(standard).written(meant)).toBe(target);
});

test("two targets that fit alike are no target", () => {
  const note = "完成老旧小区改造12个";
  const reached = quantitiesIn(note)[0];
  const standard = "东城老旧小区改造20个，西城老旧小区改造30个";
  expect(reached && targetFor(new Passage(note), reached, new Passage(standard))).toBeUndefined();
});

test("a target's bound is meant exactly", () => {
  const note = "产业项目到位资金116亿元";
  const reached = quantitiesIn(note)[0];
  expect(
    reached && targetFor(new Passage(note), reached, new Passage("产业项目到位资金470亿元以上"))?.approximate,
  ).toBe(false);
});

test("what may have been reached comes the likeliest first", () => {
  const standard = "新增公共充电桩4万个";
  const target = quantitiesIn(standard)[0];
  const note = new Passage("建成充电桩50个，建成公共充电桩2.1万个，停车泊位300个");
  const reached = target && reachedFor(new Passage(standard), target, note);
  expect(reached?.map((quantity) => note.written(quantity))).toEqual(["2.1万个", "50个"]);
});
