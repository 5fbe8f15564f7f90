/** Why an edit was not carried out, as a sentence: what, where, and what to do. */
import { cellName } from "../grid/range";
import { shownValue, type CellContent } from "../grid/snapshot";
import { textOf } from "../grid/text";
import type { Conflict } from "./plan";

type Language = "zh" | "en";

export function describeConflict(conflict: Conflict, language: Language): string {
  const zh = language === "zh";
  switch (conflict.reason) {
    case "cellChanged": {
      const place = `${conflict.at.sheet} ${cellName(conflict.at)}`;
      const expected = shown(conflict.expected, language);
      const found = shown(conflict.found, language);
      return zh
        ? `${place} 在此期间被改为${found}（原为${expected}），没有改动它；请重新校验。`
        : `${place} was changed to ${found} meanwhile (it was ${expected}) and was left alone; please check again.`;
    }
    case "sheetProtected":
      return zh
        ? `工作表“${conflict.sheet}”受保护，什么都没有写入；请先撤销工作表保护。`
        : `Sheet “${conflict.sheet}” is protected and nothing was written; please unprotect it first.`;
    case "sheetMissing":
      return zh
        ? `工作表“${conflict.sheet}”已不在，没有写入；请重新校验。`
        : `Sheet “${conflict.sheet}” is gone; please check again.`;
    case "sheetExists":
      return zh
        ? `已有名为“${conflict.sheet}”的工作表，没有覆盖它；请重新生成。`
        : `A sheet named “${conflict.sheet}” exists already and was not overwritten; please build again.`;
    case "sheetChanged":
      return zh
        ? `工作表“${conflict.sheet}”已有人改动，没有删除它。`
        : `Sheet “${conflict.sheet}” was changed by a person and was not removed.`;
    case "leftOut":
      return zh
        ? `工作表“${conflict.sheet}”已写入，但这个版本的 Excel 不能由加载项插入图表，图表没有生成。`
        : `Sheet “${conflict.sheet}” was written without its charts: this Excel does not let an add-in make them.`;
    case "hostError":
      return zh
        ? `Excel 没有完成操作（${conflict.code}：${conflict.detail}）；请退出单元格编辑状态后再试。`
        : `Excel did not finish (${conflict.code}: ${conflict.detail}); leave cell editing and try again.`;
  }
}

function shown(content: CellContent, language: Language): string {
  const text = textOf(shownValue(content));
  if (text === "") return language === "zh" ? "空" : "blank";
  return `“${text}”`;
}
