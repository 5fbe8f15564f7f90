/** A sheet with content that no reader understands. */
import { defineRule } from "../rule";

export const sheetUnrecognised = defineRule({
  id: "sheet-unrecognised",
  scope: "sheet",
  severity: "info",
  restsOn: [],
  title: { zh: "未识别的工作表", en: "Unrecognised sheet" },
  docs: {
    zh: "工作表有内容，但不是能识别的统计表、完成情况表、责任分解表、清单或通报，因此没有核对。可在“概览”中指定它是什么表。",
    en: "The sheet has content but is no tally, annex, breakdown, list or circular that can be recognised, so it was not checked. Its kind can be set by hand on the overview.",
  },
  messages: {
    hidden: { zh: "工作表“{sheet}”是隐藏的，没有核对。", en: "Sheet “{sheet}” is hidden and was not checked." },
    noHeader: {
      zh: "工作表“{sheet}”中没有找到能识别的表头，没有核对。",
      en: "No header that can be recognised was found on sheet “{sheet}”; it was not checked.",
    },
    noUnits: {
      zh: "工作表“{sheet}”有表头，但没有责任单位一栏，没有核对。",
      en: "Sheet “{sheet}” has a header but no column of responsible units; it was not checked.",
    },
    noTasks: {
      zh: "工作表“{sheet}”有单位一栏，但没有工作标准、完成情况或承办事项等栏，没有核对。",
      en: "Sheet “{sheet}” has a column of units but none of tasks, progress or counts; it was not checked.",
    },
    rowsDoNotFit: {
      zh: "工作表“{sheet}”的表头像责任分解表，但多数行缺少任务或单位（可能是扫描件损坏），没有核对。",
      en: "The header of sheet “{sheet}” looks like a breakdown, but most rows lack the task or the unit (perhaps a damaged scan); it was not checked.",
    },
    noRows: { zh: "工作表“{sheet}”只有表头，没有内容行。", en: "Sheet “{sheet}” has a header but no rows." },
    earlierPeriod: {
      zh: "工作表“{sheet}”中的统计表或通报是以前一期的，本次没有核对。",
      en: "The tally or circular on sheet “{sheet}” is of an earlier period; it was not checked this time.",
    },
    otherCounts: {
      zh: "工作表“{sheet}”的统计数多数与附件2 对不上，而另一张统计表对得上，像是统计别的事，没有核对。",
      en: "Most counts on sheet “{sheet}” are not the annex's while another tally's are, so it seems to count something else; it was not checked.",
    },
    extract: {
      zh: "工作表“{sheet}”的事项都是另一张表里有的，没有重复计数和核对。",
      en: "Every item on sheet “{sheet}” stands in another table, so it was neither counted nor checked again.",
    },
    ignored: { zh: "工作表“{sheet}”已按您的设置跳过。", en: "Sheet “{sheet}” was passed over, as you set." },
  },
  *check({ recognition }) {
    for (const { sheet, range, reason } of recognition.unrecognised) {
      yield { message: reason, at: { sheet, range }, data: { sheet } };
    }
  },
});
