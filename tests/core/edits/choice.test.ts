import { alertOf, listOf, promptOf } from "../../../src/core/edits/choice";

const long = Array.from({ length: 30 }, (_, n) => `按时序进度推进${n + 10}`);

test.each<[string, readonly string[], string | undefined]>([
  ["words are joined by commas", ["已完成", "进展顺利"], "已完成,进展顺利"],
  ["a Chinese comma is no comma of a list", ["快，好", "慢"], "快，好,慢"],
  ["a quote stands as it is", ['"绿"', "黄"], '"绿",黄'],
  ["255 characters are room enough", ["甲".repeat(255)], "甲".repeat(255)],
  ["256 are not", ["甲".repeat(256)], undefined],
  ["a quote counts twice, as Excel writes it twice", [`"${"甲".repeat(254)}`], undefined],
  ["many words", long, undefined],
  ["a comma would cut a word in two", ["1,000", "2,000"], undefined],
  ["a list that begins like a formula", ["=A1", "=A2"], undefined],
  ["a blank word", ["已完成", ""], undefined],
  ["a word with space around it, which Excel cuts off", [" 已完成"], undefined],
  ["a line end", ["已\n完成"], undefined],
  ["no word at all", [], undefined],
])("%s", (_, words, list) => {
  expect(listOf({ words })).toBe(list);
});

test("what is said fits where Excel keeps it", () => {
  expect(promptOf({ hint: "请选择" })).toBe("请选择");
  expect(promptOf({ hint: "长".repeat(300) })).toBe(`${"长".repeat(254)}…`);
  expect(alertOf({ words: ["已完成", "进展顺利", "进度滞后"] })).toBe("这里只能填：已完成、进展顺利、进度滞后。");
  expect(alertOf({ words: long })).toHaveLength(225);
});

test("what is said is cut where it is a letter too long, and not before", () => {
  const alert = (length: number): string => alertOf({ words: ["长".repeat(length - "这里只能填：。".length)] });
  expect([promptOf({ hint: "长".repeat(255) }), alert(225)]).toEqual([
    "长".repeat(255),
    `这里只能填：${"长".repeat(218)}。`,
  ]);
  expect([promptOf({ hint: "长".repeat(256) }), alert(226)]).toEqual([
    `${"长".repeat(254)}…`,
    `这里只能填：${"长".repeat(218)}…`,
  ]);
});
