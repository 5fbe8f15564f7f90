/** The period and the due day that forms have unless somebody says otherwise. */
import { fromIso } from "../../../src/core/chinese/day";
import { defaultPeriod, dueFor, dueOf } from "../../../src/core/forms/period";
import type { FormSource } from "../../../src/core/forms/form-rows";
import { openLedger } from "../../../src/core/ledger/ledger";
import { DEFAULT_SETTINGS } from "../../../src/core/domain/settings";
import { annex, book, sheet } from "../../kit/sheets";

const TODAY = { year: 2024, month: 8, day: 4 };

function after(title: string, source: FormSource = "annex", today = TODAY): string {
  const rows = sheet(
    "表",
    source === "annex"
      ? `${title} | < | < | <\n责任单位：区发改局\n序号 | 工作标准 | 完成情况 | 进度评估\n1 | 新建学校 | 已开工 | 进展顺利`
      : `${title} | < | <\n序号 | 工作标准 | 责任单位\n1 | 新建学校 | 区教育局`,
  );
  const { period, due } = defaultPeriod(openLedger(book(rows), DEFAULT_SETTINGS), source, today);
  return `${period} ${due}`.trim();
}

test.each([
  ["2024年第一季度目标任务完成情况", "2024年第二季度 2024-08-09"],
  ["2024年第二季度目标任务完成情况", "2024年第三季度 2024-10-08"],
  ["2024年上半年目标任务完成情况", "2024年第三季度 2024-10-08"],
  ["2024年第三季度目标任务完成情况", "2024年全年 2025-01-02"],
  ["2024年第四季度目标任务完成情况", "2025年第一季度 2025-04-01"],
  ["2024年全年目标任务完成情况", "2025年第一季度 2025-04-01"],
  ["2024年1-10月目标任务完成情况", "2024年1-11月"],
  ["2024年1-8月目标任务完成情况", "2024年1-9月 2024-10-08"],
  ["第二季度目标任务完成情况", "2024年第三季度 2024-10-08"],
  ["第三季度目标任务完成情况", "2023年全年 2024-08-09"],
])("after an annex of %s come forms for %s", (title, expected) => expect(after(title)).toBe(expected));

test("an annex that names no period asks for the quarter of today", () => {
  expect(after("目标任务完成情况一览表")).toBe("2024年第三季度 2024-10-08");
});

test("a breakdown asks for the quarter of today; of a coming year for its first, of a past one for the whole", () => {
  expect(after("区政府工作报告任务分解表", "breakdown")).toBe("2024年第三季度 2024-10-08");
  expect(after("2025 年区政府工作报告任务分解表", "breakdown", { year: 2024, month: 12, day: 30 })).toBe(
    "2025年第一季度 2025-04-01",
  );
  expect(after("2023年区政府工作报告任务分解表", "breakdown")).toBe("2023年全年 2024-08-09");
});

test.each([
  ["2024年第一季度", "2024年第一季度 2024-08-09"],
  ["第一季度", "2024年第一季度 2024-08-09"],
  ["2023年第一季度", "2024年第三季度 2024-10-08"],
  ["", "2024年第三季度 2024-10-08"],
])("a breakdown of 2024 asks for the period that the settings name: %s", (set, expected) => {
  const planned = sheet("分解", "2024年任务分解表 | < | <\n序号 | 工作标准 | 责任单位\n1 | 新建学校 | 区教育局");
  const ledger = openLedger(book(planned), { ...DEFAULT_SETTINGS, period: set });
  const { period, due } = defaultPeriod(ledger, "breakdown", TODAY);
  expect(`${period} ${due}`).toBe(expected);
});

test("another workbook's annex tells the period too", () => {
  const planned = sheet("分解", "2024年任务分解表 | < | <\n序号 | 工作标准 | 责任单位\n1 | 新建学校 | 区教育局");
  const previous = book(annex({ 区教育局: "1 | 新建学校 | 已开工 | 进展顺利" }, "2024年第一季度"));
  const ledger = openLedger(book(planned), DEFAULT_SETTINGS, { previous });
  expect(defaultPeriod(ledger, "annex", TODAY).period).toBe("2024年第二季度");
});

test.each([
  ["2024年第一季度", "2024-04-01"],
  ["2024年第四季度", "2025-01-01"],
  ["2024年1-11月", ""],
  ["第一批", ""],
  ["第二季度", "2024-07-01"],
])("%s is due %s", (period, due) => expect(dueOf(period, TODAY)).toBe(due));

test("forms are due on a working day after today", () => {
  const due = (today: string): string => dueFor("2024年第一季度", fromIso(today) ?? TODAY);
  expect(["2024-03-31", "2024-04-01", "2024-04-02"].map(due)).toEqual(["2024-04-01", "2024-04-08", "2024-04-09"]);
  expect(dueFor("2024年1-11月", TODAY)).toBe("");
});
