/** What a note itself says of reasons and next steps; nothing is made up. */
import { quotedNote } from "../../../src/core/notes/quoted-note";

test.each([
  ["因征地受阻，尚未开工。下一步，将协调拆迁。", "因征地受阻，尚未开工。", "下一步，将协调拆迁。"],
  ["已完成60%。由于雨水偏多，进度较慢，下一步将增派人手。", "由于雨水偏多，进度较慢", "下一步将增派人手。"],
  ["主体完工；存在资金缺口问题；拟申请专项债。", "存在资金缺口问题", "拟申请专项债。"],
  ["因雨停工，预计9月复工。", "因雨停工，预计9月复工。", "因雨停工，预计9月复工。"],
  ["已完成投资3亿元。", undefined, undefined],
  ["因地制宜发展特色产业，解决群众问题23个。", undefined, undefined],
  ["慰问困难群众200户。", undefined, undefined],
  ["已启动16条路段（总计划48条路段），实施攻坚计划。", undefined, undefined],
  ["已完成设计，计划10月开工。", undefined, "已完成设计，计划10月开工。"],
  ["将军路已通车。", undefined, undefined],
  ["", undefined, undefined],
])("%s", (note, reason, nextStep) => {
  expect(quotedNote(note)).toEqual({ ...(reason ? { reason } : {}), ...(nextStep ? { nextStep } : {}) });
});

test("every word of it stands in the note", () => {
  const note = "一是推进慢。受疫情影响，\n设备未能到场；计划下月安装！下步加快。";
  const { reason = "", nextStep = "" } = quotedNote(note);
  for (const part of [...reason.split(/(?<=[。；！])/), ...nextStep.split(/(?<=[。；！])/)])
    expect(note.replace(/\n/g, "")).toContain(part);
});
