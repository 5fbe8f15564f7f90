/** A title's lines part by sense. */
import { fc } from "../../kit/properties";
import { lettersIn, titleLines } from "../../../src/core/circular/title-lines";

test.each([
  ["关于第二季度完成情况的通报", ["关于第二季度完成情况的通报"]],
  [
    "关于2023年区《政府工作报告》确定的目标任务第二季度完成情况的通报",
    ["关于2023年区《政府工作报告》确定的目标任务", "第二季度完成情况的通报"],
  ],
  [
    "关于全区重点建设项目和民生实事2024年上半年推进情况的通报",
    ["关于全区重点建设项目和民生实事", "2024年上半年推进情况的通报"],
  ],
  ["2023年区《政府工作报告》完成情况统计表", ["2023年区《政府工作报告》完成情况统计表"]],
  [
    "关于市委市政府《关于进一步优化营商环境更好服务市场主体的若干措施》落实情况的督查通报",
    ["关于市委市政府", "《关于进一步优化营商环境更好服务市场主体的若干措施》", "落实情况的督查通报"],
  ],
])("%s", (title, lines) => {
  expect(titleLines(title, lines.length === 3 ? 26 : 20)).toEqual(lines);
});

test("a line a little too long may stay whole; one that is more is parted", () => {
  const of = (letters: number): string => `${"督".repeat(letters)}第二季度完成情况的通报`;
  expect(titleLines(of(22), 20)[0]).toBe("督".repeat(22));
  expect(titleLines(of(23), 20)[0]).not.toBe("督".repeat(23));
});

test("law: nothing is lost, nothing named or numbered is cut, and no line is wider than the page", () => {
  const piece = fc.constantFrom(
    "关于",
    "2023年",
    "《政府工作报告》",
    "确定的",
    "目标任务",
    "第二季度",
    "完成情况",
    "12件",
    "全区",
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const title = `${pieces.join("")}的通报`;
      const lines = titleLines(title, 20);
      expect(lines.join("")).toBe(title);
      for (const line of lines) {
        expect(lettersIn(line)).toBeLessThanOrEqual(22);
        expect((line.match(/《/g) ?? []).length).toBe((line.match(/》/g) ?? []).length);
        expect(line).not.toMatch(/\d$/);
      }
    }),
  );
});
