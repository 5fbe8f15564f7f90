/** 催办: what a unit is told. */
import { ledgerOf } from "../../../src/actions/check";
import { urgings } from "../../../src/core/limits/urging";
import { book, sheet } from "../../kit/sheets";

const annex = sheet(
  "附件2",
  [
    "2024年区目标任务第二季度完成情况 | < | < | < | < | <",
    "序号 | 责任单位 | 工作标准 | 完成时间 | 完成情况 | 进度评估",
    "1 | 区水务局 | 建成泵站 | 5月底前 | 正在安装设备 | 进展顺利",
    "2 | 区水务局 | 建成水闸 | 6月底前开工，10月底前完工 | |",
    "3 | 区教育局 | 建成学校 | 长期 | 正在办理 | 进展顺利",
    "4 | 区民政局 | 建成中心 | 3月底前 | 已建成 | 已完成",
    "5 | 区财政局 | 拨付资金 | 6月30日 | 正在办理 |",
  ].join("\n"),
);

test("days late or left, the standard, what the row lacks; nothing to whoever has nothing over or near", () => {
  const told = urgings(ledgerOf(book(annex)));
  expect(told.map(({ unit, overdue, soon }) => [unit, overdue, soon])).toEqual([
    ["区水务局", 1, 1],
    ["区财政局", 0, 1],
  ]);
  expect(told[0]?.text.zh).toBe(
    [
      "区水务局：",
      "截至2024年6月30日，你单位承办的事项中有1项超过完成时间、1项即将到期，请抓紧办理：",
      "1. 建成泵站（应于2024年5月31日完成，已超期30天）。",
      "2. 建成水闸（“6月底前开工”，当天到期）：完成情况和进度评估都没有填。",
      "已经办结的，请报督查室销号；确需延期的，请按程序报批后告知督查室。谢谢支持。",
    ].join("\n"),
  );
  expect(told[1]?.text.en).toBe(
    [
      "To 区财政局:",
      "On 2024-06-30 your unit's items include 1 due soon. Please see to them:",
      "1. 拨付资金 (due on 2024-06-30, that very day): no rating is given.",
      "Please tell us of what is done already; if an item has to be put off, have that approved and let us know. Thank you.",
    ].join("\n"),
  );
});

test("nobody is urged where no day is known", () => {
  expect(
    urgings(
      ledgerOf(
        book(sheet("附件2", "责任单位 | 工作标准 | 完成时间 | 进度评估\n区水务局 | 建成泵站 | 5月底前 | 进展顺利")),
      ),
    ),
  ).toEqual([]);
});
