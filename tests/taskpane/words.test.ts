/** The words of the pane against what it has to name. */
import { RULES } from "../../src/core/rules/index";
import { languageOf } from "../../src/taskpane/language";
import { lookOf } from "../../src/taskpane/theme";
import { en } from "../../src/taskpane/words/en";
import { zh } from "../../src/taskpane/words/zh";

test.each(RULES.map(({ id }) => id))("%s has a title in both languages", (id) => {
  expect(zh.rules[id]).toMatch(/\p{Script=Han}/u);
  expect(en.rules[id]).toMatch(/^[A-Z]/);
});

test("Office's display language decides, Chinese of any kind in Chinese", () => {
  expect(["zh-CN", "zh-TW", "zh", "en-US", "ja-JP"].map(languageOf)).toEqual(["zh", "zh", "zh", "en", "en"]);
});

test("the look follows Office's background, contrast themes first", () => {
  expect(lookOf(undefined, false)).toBe("light");
  expect(lookOf("#FFFFFF", false)).toBe("light");
  expect(lookOf("#262626", false)).toBe("dark");
  expect(lookOf("#262626", true)).toBe("highContrast");
});
