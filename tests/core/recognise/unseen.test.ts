/** Layouts that no list of words holds: what cells and places tell, and where they tell too little. */
import { reading } from "../../kit/read";
import { sheet } from "../../kit/sheets";

const UNITS = ["区教育局", "区民政局", "区卫健局", "区水务局"];

/** Four items under these headings, one column after the other. */
function rowsOf(headings: string, ...columns: readonly (readonly string[])[]) {
  const rows = UNITS.map((unit, i) => [String(i + 1), unit, ...columns.map((column) => column[i] ?? "")].join(" | "));
  return reading([sheet("附件2", [headings, ...rows].join("\n"))]);
}

const TASKS = ["新建公办幼儿园", "改造老旧小区", "新增停车泊位", "建成社区食堂"];
const NOTES = ["主体封顶，正在装修", "累计改造12处", "已完成招标并进场", "正在办理手续"];
const GRADES = ["甲等", "乙等", "甲等", "乙等"];

test("grades nobody here knows are ratings where the heading says so, and accuse nobody one by one", () => {
  const { tables, findings } = rowsOf("序号 | 责任单位 | 目标任务 | 进展情况 | 评定意见", TASKS, NOTES, GRADES);
  expect(tables).toEqual(["annex 附件2!A1:E5"]);
  expect(findings.filter((finding) => finding.startsWith("rating-missing"))).toEqual([]);
});

test("what came out (办理结果) in sentences is a note; in words it is a rating", () => {
  const heading = "序号 | 责任单位 | 督办事项 | 办理结果 | 办结时间";
  const days = ["3月1日", "3月2日", "3月3日", "3月4日"];
  expect(rowsOf(heading, TASKS, NOTES, days).findings).toEqual([]);
  expect(rowsOf(heading, TASKS, ["已完成", "进展顺利", "已完成", "进展顺利"], days).ratings).toMatchObject({
    completed: 2,
    onTrack: 2,
  });
});

test("承担任务 over sentences is the task; over numbers it counts", () => {
  const worded = rowsOf("序号 | 责任单位 | 承担任务 | 完成情况 | 进度评估", TASKS, NOTES, [
    "进展顺利",
    "进展顺利",
    "进展顺利",
    "进展顺利",
  ]);
  expect(worded).toMatchObject({ tables: ["annex 附件2!A1:E5"], findings: [] });
});

test("a file's number as 2024-101 is no number of a page", () => {
  const { units } = reading([
    sheet(
      "批示件",
      `收文号 | 批示内容 | 承办部门 | 办理进展 | 是否办结
       2024-101 | 研究渣土车治理 | 市城管局 | 已制定专项方案 | 是
       2024-102 | 核实信访反映情况 | 市民政局 | 正在核实 | 否`,
    ),
  ]);
  expect(units).toEqual({ 市城管局: 1, 市民政局: 1 });
});

test("a count with its share behind it is a count", () => {
  const { findings } = reading([
    sheet(
      "统计",
      `单位 | 任务总量 | 办结 | 在办
       区教育局 | 2项 | 1项，占50% | 1项，占50%
       区民政局 | 1项 | 2项，占100% | 0`,
    ),
    sheet(
      "明细",
      `序号 | 目标任务 | 责任单位 | 完成情况 | 进度评估
       1 | 新建公办幼儿园 | 区教育局 | 两所已开园 | 办结
       2 | 改造老旧小区 | 区教育局 | 正在施工 | 在办
       1 | 新增停车泊位 | 区民政局 | 已投入使用 | 办结`,
    ),
  ]);
  expect(findings).toEqual(["tally-matches-rows 统计!C3"]);
});
