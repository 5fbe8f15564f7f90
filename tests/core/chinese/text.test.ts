/** Text that people and hostile files write. */
import { withoutBrackets } from "../../../src/core/chinese/text";

test.each([
  ["进度评估（已完成、进展顺利）", "进度评估"],
  ["(区)发改局(经信局", "发改局(经信局"],
  ["【一】二[三]（四】五", "二五"],
  ["）（", "）（"],
  ["无", "无"],
])("%s without what stands in brackets", (text, rest) => expect(withoutBrackets(text)).toBe(rest));

test("brackets without end are left, however many they are", () => {
  const open = "（".repeat(300_000);
  expect(withoutBrackets(`（一）${open}`)).toBe(open);
});
