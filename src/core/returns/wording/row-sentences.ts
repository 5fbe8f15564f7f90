/** The sentences of what is said of a return's rows, against what was asked and against the annex, in both languages. */
import type { Both, SameSlots } from "../../language/language";
import type { Severity } from "../../rules/rule";

/** Both languages of a sentence have the same slots: the compiler checks it. */
export function sentences<const M extends Readonly<Record<string, Both & { readonly severity: Severity }>>>(
  table: M & SameSlots<M>,
): M {
  return table;
}

/** By kind; error sends the return back. */
export const ROW_SENTENCES = sentences({
  blankForm: {
    severity: "error",
    zh: "空表：{rows} 项的完成情况和进度评估都没有填。",
    en: "The form is blank: {rows} item(s), no progress and no rating.",
  },
  standardAltered: {
    severity: "error",
    zh: "第 {item} 项的工作标准被改动：现为“{now}”，下发时为“{given}”。",
    en: "Item {item}: the standard was altered: now “{now}”, given as “{given}”.",
  },
  standardsAltered: {
    severity: "error",
    zh: "{count} 项的工作标准被改动（第 {items} 项）。",
    en: "The standards of {count} items were altered ({items}).",
  },
  standardReworded: {
    severity: "error",
    zh: "第 {item} 项的工作标准与下发时不一致：“{now}”。",
    en: "Item {item}: the standard is not as it was given: “{now}”.",
  },
  standardsReworded: {
    severity: "error",
    zh: "{count} 项的工作标准与下发时不一致（第 {items} 项）。",
    en: "The standards of {count} items are not as they were given ({items}).",
  },
  standardErased: {
    severity: "warning",
    zh: "第 {item} 项的工作标准被删去，下发时为“{given}”。",
    en: "Item {item}: the standard was erased; it was given as “{given}”.",
  },
  standardsErased: {
    severity: "warning",
    zh: "{count} 项的工作标准被删去（第 {items} 项）。",
    en: "The standards of {count} items were erased ({items}).",
  },
  rowMissing: {
    severity: "error",
    zh: "缺第 {item} 项“{text}”。",
    en: "Item {item} “{text}” is missing.",
  },
  rowsMissing: {
    severity: "error",
    zh: "缺 {count} 项（第 {items} 项）。",
    en: "{count} items are missing ({items}).",
  },
  rowLost: {
    severity: "error",
    zh: "缺下发时的第 {place} 行。",
    en: "Row {place} of the form as it was given is missing.",
  },
  rowsLost: {
    severity: "error",
    zh: "缺下发时的 {count} 行（第 {items} 行）。",
    en: "{count} rows of the form as it was given are missing ({items}).",
  },
  rowExtra: {
    severity: "warning",
    zh: "第 {item} 项“{text}”不在下发的填报表里，没有收取。",
    en: "Item {item} “{text}” was not asked for and is not taken.",
  },
  rowsExtra: {
    severity: "warning",
    zh: "{count} 项不在下发的填报表里，没有收取（第 {items} 项）。",
    en: "{count} items were not asked for and are not taken ({items}).",
  },
  rowTwice: {
    severity: "warning",
    zh: "第 {item} 项“{text}”出现了两次，收取前一行，这一行没有收取，请核对以哪一行为准。",
    en: "Item {item} “{text}” is there twice; the row above was taken and not this one. Please check which counts.",
  },
  rowsTwice: {
    severity: "warning",
    zh: "{count} 项重复出现，只收取前一行（第 {items} 项）。",
    en: "{count} items are there twice, only the row above is taken ({items}).",
  },
  rowDoubtful: {
    severity: "warning",
    zh: "第 {item} 项“{text}”与下发的填报表对不准，合并时跳过。",
    en: "Item {item} “{text}” cannot surely be told among the rows asked for; merging leaves it out.",
  },
  rowsDoubtful: {
    severity: "warning",
    zh: "{count} 项与下发的填报表对不准，合并时跳过（第 {items} 项）。",
    en: "{count} items cannot surely be told among the rows asked for; merging leaves them out ({items}).",
  },
  duePassed: {
    severity: "warning",
    zh: "第 {item} 项应于 {day} 完成，到 {date} 已超期 {days} 天，评为“{word}”，没有写明新的完成时间，也没有批准延期的记录。",
    en: "Item {item} was due on {day}; on {date} it is {days} days late and rated “{word}”, without a new day and without an extension on record.",
  },
  duesPassed: {
    severity: "warning",
    zh: "{count} 项超过完成时间而没有完成，没有写明新的完成时间（第 {items} 项）。",
    en: "{count} items are past their day, not completed and without a new day ({items}).",
  },
  rowsReordered: {
    severity: "info",
    zh: "行的次序与下发时不同，已逐行对应。",
    en: "The rows stand in another order than in the form; each was matched.",
  },
  rowsBySerial: {
    severity: "warning",
    zh: "表里没有工作标准，{count} 项按序号逐一对应，请核对。",
    en: "There are no standards in the return; {count} items were matched by their serial numbers. Please check.",
  },
  rowNotInAnnex: {
    severity: "warning",
    zh: "第 {item} 项“{text}”在附件2 该单位名下没有对应的行，没有合并。",
    en: "Item {item} “{text}” has no row of the unit in the annex; it was not merged.",
  },
  columnInDoubt: {
    severity: "warning",
    zh: "附件2 的“{field}”一栏认不准，第 {item} 项“{text}”的没有合并；请先确认读法。",
    en: "It is in doubt which column of the annex is “{field}”; that of item {item} “{text}” was not merged. Confirm how it is read first.",
  },
  rowsInDoubt: {
    severity: "warning",
    zh: "附件2 的事项或单位一栏认不准，{unit}的 {count} 项没有合并；请先确认读法。",
    en: "It is in doubt which column of the annex holds the matters or the units, so that {count} item(s) of {unit} were not merged. Confirm how it is read first.",
  },
  columnMissing: {
    severity: "warning",
    zh: "附件2 没有“{field}”一栏，第 {item} 项“{text}”的没有合并。",
    en: "The annex has no column “{field}”; that of item {item} “{text}” was not merged.",
  },
  cellFormula: {
    severity: "warning",
    zh: "附件2 第 {item} 项“{text}”的{field}是公式，没有改动。",
    en: "In the annex {field} of item {item} “{text}” is a formula and was left alone.",
  },
  cellShared: {
    severity: "warning",
    zh: "附件2 第 {item} 项“{text}”的{field}与别的行合并在一格，两行填写的不同，没有合并。",
    en: "In the annex {field} of item {item} “{text}” shares a cell with another row that says something else; neither was merged.",
  },
  cellTooLong: {
    severity: "warning",
    zh: "第 {item} 项“{text}”的{field}超过一个单元格能放的 32767 个字，没有合并。",
    en: "Item {item} “{text}”: {field} is longer than the 32767 characters a cell holds and was not merged.",
  },
  unitNotInAnnex: {
    severity: "warning",
    zh: "附件2 里没有{unit}，没有合并；请先在附件2 中加上该单位的各项。",
    en: "The annex has no rows of {unit}; nothing was merged. Add the unit's rows to the annex first.",
  },
});
