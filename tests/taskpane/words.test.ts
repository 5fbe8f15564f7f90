/** The pane's language and look follow Office's. */
import { languageOf } from "../../src/core/language/language";
import { lookOf } from "../../src/taskpane/theme";

test("Office's display language decides, Chinese of any kind in Chinese", () => {
  expect(["zh-CN", "zh-TW", "zh", "en-US", "ja-JP"].map(languageOf)).toEqual(["zh", "zh", "zh", "en", "en"]);
});

test("the look follows Office's background, contrast themes first", () => {
  expect(lookOf(undefined, false)).toBe("light");
  expect(lookOf("#FFFFFF", false)).toBe("light");
  expect(lookOf("#262626", false)).toBe("dark");
  expect(lookOf("#262626", true)).toBe("highContrast");
});
