/** Rating words (进度评估): which kind each stands for, in cells, in headers and over the columns of a tally. */
import { plainWord } from "../../../src/core/domain/rating-parts";
import { kindOfHeading, plainLight, vocabularyFor } from "../../../src/core/domain/ratings";

describe("a word in a cell", () => {
  test.each([
    ["已完成", "completed"],
    ["已 完 成。", "completed"],
    ["进展顺利；", "onTrack"],
    ["进度滞后", "lagging"],
    ["未启动", "notStarted"],
    ["是", undefined],
    ["另行说明", undefined],
    ["", undefined],
    ["已整改", "completed"],
    ["正在整改", "onTrack"],
    ["未整改", "lagging"],
    ["长期坚持", "onTrack"],
    ["阶段性办结", "onTrack"],
    ["能完成", "onTrack"],
    ["预计可按期完成", "onTrack"],
    ["不能完成", "adjusted"],
    ["有风险", "lagging"],
    ["未到期", "onTrack"],
    ["已验收", "completed"],
    ["前期", "onTrack"],
    ["已交办", undefined],
  ])("%j under a heading that lists nothing", (word, kind) => {
    expect(vocabularyFor("进度评估", []).kindOf(word)).toBe(kind);
  });

  test.each([
    ["是否达序时进度", "是", "onTrack"],
    ["是否达序时进度", "否", "lagging"],
    ["是否达序时进度", "√", "onTrack"],
    ["是否完成", "是", "completed"],
    ["是否完成", "否", "onTrack"],
    ["是否已办结", "√", "completed"],
    ["亮灯情况", "绿灯", "onTrack"],
    ["亮灯情况", "黄色", "lagging"],
    ["亮灯情况", "红", "lagging"],
    ["亮灯情况", "蓝牌", "completed"],
  ])("under %s %s", (heading, word, kind) => {
    expect(vocabularyFor(heading, []).kindOf(word)).toBe(kind);
  });
});

describe("the words a header lists in its brackets", () => {
  const allowed = (header: string): string[] =>
    vocabularyFor(header, []).allowed.map(({ word, kind }) => `${word} ${kind}`);

  test.each([
    ["进度评估（已完成、进展顺利、进度滞后）", ["已完成 completed", "进展顺利 onTrack", "进度滞后 lagging"]],
    ["进度评估【已完成/推进中】", ["已完成 completed", "推进中 onTrack"]],
    ["进度评估（是、否）", ["是 onTrack", "否 lagging"]],
    ["是否完成（是、否）", ["是 completed", "否 onTrack"]],
    // By their parts, where nobody knows the whole word.
    ["进度评估（全速完成、有点慢、尚未启动）", ["全速完成 completed", "有点慢 lagging", "尚未启动 notStarted"]],
    ["进度评估（未按期完成、基本推进）", ["未按期完成 lagging", "基本推进 onTrack"]],
    ["进度评估（已完成、其他）", []],
    ["进度评估（请如实填写）", []],
    ["进度评估", []],
  ])("%s", (header, words) => {
    expect(allowed(header)).toEqual(words);
  });

  test("are known in the cells below", () => {
    expect(vocabularyFor("进度评估（有点慢、全速完成）", []).kindOf("有点慢")).toBe("lagging");
    expect(vocabularyFor("进度评估（有点慢、全速完成）", []).kindOf("另行说明")).toBeUndefined();
  });

  test("give way to the settings' words, and stay known beside them", () => {
    const { allowed, kindOf } = vocabularyFor("进度评估（已完成、进度滞后）", [{ word: "进度滞后", kind: "adjusted" }]);
    expect(allowed).toEqual([{ word: "进度滞后", kind: "adjusted" }]);
    expect([kindOf("进度滞后"), kindOf("已完成")]).toEqual(["adjusted", "completed"]);
  });
});

test("marks at the end of a word and a light's own word do not count", () => {
  expect([plainWord(" 已 完 成。"), plainWord("已完成，，"), plainWord("。")]).toEqual(["已完成", "已完成", ""]);
  expect([plainLight("红灯"), plainLight("绿色"), plainLight("红旗")]).toEqual(["红", "绿", "红旗"]);
});

describe("a column of a tally by its heading", () => {
  test.each([
    ["已完成", "completed"],
    ["已完成数", "completed"],
    ["进展顺利（项）", "onTrack"],
    ["滞后的事项数", "lagging"],
    ["红灯", "lagging"],
    ["灯", undefined],
    ["承办事项", undefined],
  ])("%s", (heading, kind) => {
    expect(kindOfHeading(heading)).toBe(kind);
  });
});

describe("a header's list with a letter wrong means the word that the cells have", () => {
  const allowedOf = (header: string, cells: readonly string[]): readonly string[] =>
    vocabularyFor(header, [], cells).allowed.map(({ word }) => word);

  test("where they differ in one letter", () => {
    expect(allowedOf("进度评估（已完戍、进展顺利、进度滞后）", ["已完成", "进展顺利"])).toEqual([
      "已完成",
      "进展顺利",
      "进度滞后",
    ]);
  });

  test("and not where they differ in two", () => {
    expect(allowedOf("进度评估（已丸戍、进展顺利、进度滞后）", ["已完成", "进展顺利"])).toContain("已丸戍");
  });
});
