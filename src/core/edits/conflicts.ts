/** Why an edit was not carried out, as a sentence: what, where, and what to do. */
import { cellName, type Address } from "../grid/range";
import { isFormula, type CellContent } from "../grid/snapshot";
import { isBlank, textOf } from "../grid/cell-value";
import type { Both, Language } from "../language/language";
import type { Conflict, SheetPart } from "./plan";

export function describeConflict(conflict: Conflict, language: Language): string {
  const zh = language === "zh";
  switch (conflict.reason) {
    case "cellChanged": {
      const place = placeOf(conflict.at);
      const expected = shown(conflict.expected, zh);
      const found = shown(conflict.found, zh);
      return zh
        ? `${place}：原为 ${expected}，现为 ${found}，已被改动，没有覆盖。请核对这一格，再决定改不改。`
        : `${place}: was ${expected}, is now ${found}; somebody changed it, so it was left alone. Look at it before you write there.`;
    }
    case "cellCovered":
      return zh
        ? `${placeOf(conflict.at)}：在合并单元格里，不是左上角那一格，写进去也看不到，没有写。请取消合并后再试。`
        : `${placeOf(conflict.at)}: lies under a merged range and would not show what is written, so nothing was. Unmerge it and try again.`;
    case "partOfArray":
      return zh
        ? `${placeOf(conflict.at)}：属于一个数组公式，不能单独改这一格，没有写。请先清除那个公式，再试一次。`
        : `${placeOf(conflict.at)}: belongs to an array formula and cannot be changed by itself. Clear that formula and try again.`;
    case "textTooLong":
      return zh
        ? `${placeOf(conflict.at)}：要写的文字超过单元格上限（32767 字，公式 8192 字），没有写。`
        : `${placeOf(conflict.at)}: what would be written is longer than a cell holds (32767 characters, 8192 of a formula) and was not.`;
    case "structureProtected":
      return zh
        ? "工作簿的结构受保护，不能增减工作表。请在“审阅”选项卡中撤销“保护工作簿”，再试一次。"
        : "The structure of the workbook is protected, so no sheet can be added or removed. Unprotect the workbook on the Review tab and try again.";
    case "formulaInTable":
      return zh
        ? `“${conflict.sheet}”：要写公式的格在 Excel 表格（套用了表格格式）里或紧挨着它，公式会被自动填满整列，没有写。请改为填数值，或在“表设计”中转换为区域后再试。`
        : `“${conflict.sheet}”: the cells are in a table or close to one, where Excel fills the whole column with each formula, so none was written. Fill values instead, or convert the table to a range and try again.`;
    case "sheetName":
      return zh
        ? `“${conflict.sheet}”不能用作工作表名：要 1 至 31 个字，不含 [ ] : * ? / \\，首尾不是单引号。`
        : `“${conflict.sheet}” cannot be the name of a sheet: it takes 1 to 31 characters, none of [ ] : * ? / \\, and no apostrophe at either end.`;
    case "lastVisibleSheet":
      return zh
        ? `“${conflict.sheet}”是唯一可见的工作表，不能去掉。请先新建或取消隐藏另一张工作表。`
        : `“${conflict.sheet}” is the only visible sheet and cannot be removed. Add or unhide another sheet first.`;
    case "sheetVeryHidden":
      return zh
        ? `“${conflict.sheet}”被宏或加载项深度隐藏，Excel 不让删除，没有动它。请在宏编辑器里把它的 Visible 改为可见，再试一次。`
        : `“${conflict.sheet}” was hidden by a macro so that Excel does not let it be deleted; it was left alone. Make it visible in the macro editor and try again.`;
    case "sheetProtected":
      return zh
        ? `“${conflict.sheet}”受保护。请在“审阅”选项卡中撤销工作表保护，再试一次。`
        : `“${conflict.sheet}” is protected. Unprotect the sheet on the Review tab and try again.`;
    case "sheetMissing":
      return zh
        ? `找不到工作表“${conflict.sheet}”，可能已改名或删除。请核对工作表名，再试一次。`
        : `There is no sheet “${conflict.sheet}”; it may have been renamed or deleted. Look at the names of the sheets and try again.`;
    case "sheetExists":
      return zh
        ? `已有工作表“${conflict.sheet}”，不是督查通生成的，没有覆盖。请把它改名后再试。`
        : `A sheet “${conflict.sheet}” that this add-in did not make is there already. Rename it and try again.`;
    case "sheetChanged":
      return zh
        ? `“${conflict.sheet}”已被改动，没有动它。`
        : `“${conflict.sheet}” has been changed and was left alone.`;
    case "leftOut":
      if (conflict.what === "signature") {
        return zh
          ? "这个工作簿带有数字签名，内容一经改动签名即失效，已随改动去掉；需要签名的，请改好后重新签署。"
          : "The workbook was signed digitally. A signature holds no longer once anything is changed, so it was taken out; sign the file again when it is done.";
      }
      return LEFT_OUT[conflict.what](conflict.sheet)[language];
    case "hostError":
      return zh
        ? `Excel 没有完成操作（${conflict.code}：${conflict.detail}）。请退出单元格编辑状态；同时选中了几张工作表的，请单击其中一张的标签，再试一次。`
        : `Excel did not finish (${conflict.code}: ${conflict.detail}). Leave cell editing, or click one tab where several sheets are selected, and try again.`;
  }
}

const LEFT_OUT: Readonly<Record<SheetPart, (sheet: string) => Both>> = {
  chart: (sheet) => ({
    zh: `“${sheet}”已写入，但这个版本的 Excel 不能由加载项插入图表，没有生成图表。`,
    en: `“${sheet}” was written without its charts: this Excel does not let an add-in make them.`,
  }),
  paper: (sheet) => ({
    zh: `“${sheet}”已写入，但纸张、方向、页码等打印设置没有设成（没有安装打印机时会这样）。请在打印前到“页面布局”里设置。`,
    en: `“${sheet}” was written, but paper, orientation and page numbers could not be set, as where no printer is installed. Set them on the Page Layout tab before you print.`,
  }),
  panes: (sheet) => ({
    zh: `“${sheet}”已写入，但表头没有冻结。需要时请在“视图”选项卡里冻结窗格。`,
    en: `“${sheet}” was written, but its heading rows were not frozen. Freeze them on the View tab if you want them to stay.`,
  }),
  mark: (sheet) => ({
    zh: `“${sheet}”已写入，督查通认自己的表用的名称没能隐藏，会出现在“名称管理器”里，请不要删除。`,
    en: `“${sheet}” was written, but the name by which the add-in knows its own sheet could not be hidden. It shows in the Name Manager; please keep it.`,
  }),
};

function placeOf(at: Address): string {
  return `${at.sheet} ${cellName(at)}`;
}

function shown(content: CellContent, zh: boolean): string {
  if (isFormula(content)) return content.formula;
  if (isBlank(content)) return zh ? "空" : "blank";
  return typeof content === "string" ? `“${content}”` : textOf(content);
}
