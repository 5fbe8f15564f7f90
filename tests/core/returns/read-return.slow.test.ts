/** Returns made to keep the reading busy. */
import { NO_CONTEXT } from "../../../src/actions/collect";
import { keyOf } from "../../../src/core/forms/keys";
import { formMark } from "../../../src/core/forms/mark";
import { file, judged } from "../../kit/returns";
import { ANNEX_HEADER, sheet } from "../../kit/sheets";

test("a forged mark of thousands of keys is read as fast as any other", () => {
  const rows = Array.from({ length: 3000 }, (_, i) => ({
    key: keyOf("区甲局", { standard: `别的第${i}项`, matter: "" }),
  }));
  const mark = formMark({ period: "2023年第二季度", unit: "区甲局", version: 1, due: "", rows });
  const own = sheet(
    "填报表",
    `责任单位：区甲局 | < | < | <\n${ANNEX_HEADER}\n${"1 | 新建学校 | 已建成 | 已完成\n".repeat(3000)}`,
  );
  const values = own.values.map((row, r) => (r === 1 ? [...row, mark] : row));
  const submission = judged(file("x.xlsx", { ...own, values }), NO_CONTEXT);
  expect([submission.rows.length, submission.missing.length, submission.extra]).toEqual([0, 3000, 3000]);
});
