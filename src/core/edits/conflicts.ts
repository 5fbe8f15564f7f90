/** Why an edit was not carried out, as a sentence: what, where, and what to do. */
import { cellName } from "../grid/range";
import { isFormula, type CellContent } from "../grid/snapshot";
import { isBlank, textOf } from "../grid/text";
import type { Conflict } from "./plan";

type Language = "zh" | "en";

export function describeConflict(conflict: Conflict, language: Language): string {
  const zh = language === "zh";
  switch (conflict.reason) {
    case "cellChanged": {
      const place = `${conflict.at.sheet} ${cellName(conflict.at)}`;
      const expected = shown(conflict.expected, zh);
      const found = shown(conflict.found, zh);
      return zh
        ? `${place}：原为 ${expected}，现为 ${found}，已被改动，没有覆盖。请重新校验。`
        : `${place}: was ${expected}, is now ${found}; somebody changed it, so it was left alone. Check again.`;
    }
    case "sheetProtected":
      return zh
        ? `“${conflict.sheet}”受保护。请在“审阅”选项卡中撤销工作表保护，再试一次。`
        : `“${conflict.sheet}” is protected. Unprotect the sheet on the Review tab and try again.`;
    case "sheetMissing":
      return zh
        ? `找不到工作表“${conflict.sheet}”，可能已改名或删除。请重新校验。`
        : `There is no sheet “${conflict.sheet}”; it may have been renamed or deleted. Check again.`;
    case "sheetExists":
      return zh
        ? `已有工作表“${conflict.sheet}”，不是督查通生成的，没有覆盖。请把它改名后再试。`
        : `A sheet “${conflict.sheet}” that this add-in did not make is there already. Rename it and try again.`;
    case "sheetChanged":
      return zh
        ? `“${conflict.sheet}”已被改动，没有动它。`
        : `“${conflict.sheet}” has been changed and was left alone.`;
    case "leftOut":
      return zh
        ? `“${conflict.sheet}”已写入，但这个版本的 Excel 不能由加载项插入图表，没有生成图表。`
        : `“${conflict.sheet}” was written without its charts: this Excel does not let an add-in make them.`;
    case "hostError":
      return zh
        ? `Excel 没有完成操作（${conflict.code}：${conflict.detail}）。请退出单元格编辑状态后再试。`
        : `Excel did not finish (${conflict.code}: ${conflict.detail}). Leave cell editing and try again.`;
  }
}

function shown(content: CellContent, zh: boolean): string {
  if (isFormula(content)) return content.formula;
  if (isBlank(content)) return zh ? "空" : "blank";
  return typeof content === "string" ? `“${content}”` : textOf(content);
}
