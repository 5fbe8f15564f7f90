/** The sentences of the command line, in both languages; what it says of a check or of a return stands with these. */
import { VERDICT_WORDS } from "../core/returns/roster/roster-draft";
import { inBothLanguages } from "../core/language/language";
import { FILE_WORDS } from "./file-words";

export const WORDS = inBothLanguages({
  ...FILE_WORDS,

  // Words that make no command.
  unknownVerb: { zh: "第一个词要是 {verbs} 之一。", en: "The first word has to be one of {verbs}." },
  noInput: { zh: "{verb} 后面要写{input}。", en: "Name {input} after {verb}." },
  tooMany: { zh: "一次只处理一个工作簿，多写了 {more}。", en: "One workbook at a time; {more} is too much." },
  foreignOption: { zh: "{verb} 没有 {option} 这个选项。", en: "{verb} has no option {option}." },
  unknownOption: { zh: "没有 {option} 这个选项。", en: "There is no option {option}." },
  badOption: {
    zh: "选项 {option} 的写法不对，请对照上面的用法。",
    en: "Option {option} is not written as shown above.",
  },
  unknownLanguage: { zh: "--lang 要是 zh 或 en。", en: "--lang is zh or en." },
  nothingFollows: { zh: "{option} 后面要写内容。", en: "Something has to follow {option}." },
  noOut: { zh: "请用 -o 写明输出文件。", en: "Name the output file with -o." },
  unknownSummary: { zh: "--kinds：没有“{kind}”这种汇总表。", en: '--kinds: there is no summary "{kind}".' },
  circularOut: {
    zh: "通报的输出文件要以 .docx、.txt 或 .xlsx（.xlsm）结尾。",
    en: "The circular's output has to end in .docx, .txt or .xlsx (.xlsm).",
  },
  handOutOut: {
    zh: "下发的输出文件要以 .zip 或 .xlsx（.xlsm）结尾。",
    en: "The output has to end in .zip or .xlsx (.xlsm).",
  },
  archiveOnly: { zh: "--docx、--book 只用于 .zip 输出。", en: "--docx and --book go with a .zip output only." },
  unknownSource: { zh: "--from 要是 breakdown 或 annex。", en: "--from is breakdown or annex." },
  unknownDue: { zh: "--due：看不出“{due}”是哪一天。", en: '--due: "{due}" tells no day.' },
  outNeedsInto: {
    zh: "-o 要和 --into 一起用：收到的内容合并到哪个工作簿？",
    en: "-o needs --into: the workbook to merge into.",
  },
  noDecision: {
    zh: "请用 --put-off 或 --close 写明记哪几项，标识见 due --json。",
    en: "Name the items with --put-off or --close; due --json tells their keys.",
  },
  decidedTwice: { zh: "{key} 写了两次。", en: "{key} is named twice." },
  putOffNeeds: { zh: "--put-off 要写明 --until 和 --by。", en: "--put-off needs --until and --by." },
  closeNeeds: { zh: "--close 要写明 --on。", en: "--close needs --on." },
  unknownDay: {
    zh: "{option} 要写成 2024-04-03 这样，不能是“{day}”。",
    en: '{option} is written like 2024-04-03, not "{day}".',
  },
  dueKept: {
    zh: "{sheet} {cell} 的完成时间没有改：{why}。",
    en: "The day in {sheet} {cell} was not changed: it {why}.",
  },
  notRecorded: { zh: "{key}：{why}", en: "{key}: {why}" },
  unknownDate: {
    zh: "--date 要写成 2024-04-03 这样，不能是“{date}”。",
    en: '--date is written like 2024-04-03, not "{date}".',
  },

  unknownDays: {
    zh: "--days 要写成 0 到 999 的整数，不能是“{days}”。",
    en: '--days is a whole number from 0 to 999, not "{days}".',
  },

  // What was written.
  fileWritten: { zh: "已写入 {out}。", en: "Written to {out}." },
  bookWritten: { zh: "已写入 {out}（{edits} 处改动）。", en: "Written to {out} ({edits} changes)." },
  sheetAdded: { zh: "新建工作表 {name}", en: "added sheet {name}" },
  sheetReplaced: { zh: "替换旧表 {name}", en: "replaced sheet {name}" },
  blank: { zh: "空", en: "blank" },
  formulaKept: {
    zh: "{place} 里是公式，没有动；按附件2 应为 {count}。",
    en: "{place} holds a formula and was left alone; by the annex it should be {count}.",
  },
  tallyInDoubt: {
    zh: "“{sheet}”按什么口径统计认不准，没有填；请先确认。",
    en: "It is in doubt what “{sheet}” counts, so it was left as it is; confirm it first.",
  },
  noFormula: {
    zh: "{place} 的各行不相连，写不成公式，填数值 {count}。",
    en: "{place}: its rows do not lie together; the number {count} is written instead of a formula.",
  },
  unrated: {
    zh: "有 {count} 项没有进度评估，只计入承办事项。",
    en: "{count} items have no rating and count among the items only.",
  },
  leftOut: { zh: "{what}：{why}", en: "{what}: {why}" },

  // Advice that goes on where the reason why an action cannot be would stop.
  namePrevious: {
    zh: "，请用 --previous 指定上期文件，或在工作簿中保留上期的表。",
    en: "; name its file with --previous, or keep its table in the workbook.",
  },
  confirmReading: {
    zh: "，可在“督查设置”的读法里写明，或在任务窗格里确认。",
    en: "; say on 督查设置 (读法) how it is read, or confirm it in the pane.",
  },
  nameDay: { zh: "，请用 --date 写明。", en: "; name it with --date." },
  nameLeaders: {
    zh: "，请用 --breakdown 指定同一年度、写有分管领导的责任分解表。",
    en: "; name this year's breakdown that does with --breakdown.",
  },
  nameSource: {
    zh: "；分解表在另一个文件里时，请用 --breakdown 指定。",
    en: "; name the breakdown's file with --breakdown.",
  },
  nameBreakdown: {
    zh: "；在另一个文件里时，请用 --breakdown 指定。",
    en: "; if another file holds it, name that with --breakdown.",
  },
  nameAnnex: {
    zh: "；在另一个文件里时，请用 --previous 指定。",
    en: "; if another file holds it, name that with --previous.",
  },

  // ducha check
  checked: {
    zh: "{units} 个单位，{items} 项；已完成 {completed}，进展顺利 {onTrack}，进度滞后 {lagging}，未启动 {notStarted}，调整 {adjusted}，未评估 {unrated}。",
    en: "{units} units, {items} items: {completed} completed, {onTrack} on track, {lagging} lagging, {notStarted} not started, {adjusted} adjusted, {unrated} unrated.",
  },
  found: {
    zh: "{errors} 个错误，{warnings} 个提醒，{notes} 个说明。",
    en: "{errors} errors, {warnings} warnings, {notes} notes.",
  },
  error: { zh: "错误", en: "error" },
  warning: { zh: "提醒", en: "warning" },
  info: { zh: "说明", en: "note" },

  // ducha check --explain
  readAnnex: {
    zh: "{sheet} 读作完成情况表，表头在 {header}",
    en: "{sheet} is read as a progress table, header {header}",
  },
  readBreakdown: {
    zh: "{sheet} 读作责任分解表，表头在 {header}",
    en: "{sheet} is read as a breakdown, header {header}",
  },
  readingConfirmed: { zh: "  已确认读得对", en: "  confirmed as read right" },
  columnTaken: {
    zh: "  {column} 栏  {heading} → {field}（{why}）",
    en: "  column {column}  {heading} → {field} ({why})",
  },
  columnUnused: { zh: "  {column} 栏  {heading} → 不用", en: "  column {column}  {heading} → not used" },
  notSure: { zh: "拿不准", en: "not sure" },
  mayBe: { zh: "也可能是{field}", en: "may be {field}" },
  readTally: { zh: "{sheet} {range} 读作统计表", en: "{sheet} {range} is read as statistics" },
  countTaken: { zh: "  {heading} → {kind}", en: "  {heading} → {kind}" },
  items: { zh: "承办事项", en: "items" },
  listTaken: { zh: "  事项别的表里也有，作为{as}", en: "  its rows stand in another table too: {as}" },
  choicesMade: { zh: "统计口径：", en: "Chosen about the whole workbook:" },
  choiceMade: { zh: "  {sheet}  {taken}（{why}{more}）", en: "  {sheet}  {taken} ({why}{more})" },
  saidBefore: { zh: "督查设置里写明的读法：", en: "As 督查设置 says:" },
  said: { zh: "  {sheet}  {what}  {text} → {as}", en: "  {sheet}  {what}  {text} → {as}" },
  rowsTaken: { zh: "  {range}  {role}{more}", en: "  {range}  {role}{more}" },

  // ducha trace and draft
  traced: {
    zh: "报告有 {commitments} 项内容，{carried} 项有事项承接；{without} 项事项在报告中没有出处。",
    en: "The report makes {commitments} promises, {carried} of them carried; {without} rows stand nowhere in it.",
  },
  chapterCovered: { zh: "  {chapter} {carried}/{commitments}", en: "  {chapter} {carried}/{commitments}" },
  nobodyCarries: { zh: "未承接 {chapter}：{text}", en: "carried by nobody, {chapter}: {text}" },
  draftOut: {
    zh: "拟分解表的输出文件要以 .xlsx 结尾。",
    en: "The drafted breakdown's output has to end in .xlsx.",
  },
  drafted: {
    zh: "拟分解表 {rows} 条：{suggested} 条按上年建议了责任单位，待确认；{open} 条责任单位待定。",
    en: "{rows} rows drafted: {suggested} with a suggested unit to be confirmed, {open} without one.",
  },

  // ducha due
  lit: {
    zh: "到 {date}：超期 {overdue} 项，临期 {soon} 项，已延期 {putOff} 项，未到期 {later} 项，长期 {open} 项，已完成 {done} 项，已调整 {adjusted} 项，时间看不出 {unreadable} 项，未定时间 {none} 项。",
    en: "On {date}: {overdue} overdue, {soon} due soon, {putOff} put off, {later} not due yet, {open} without an end, {done} done, {adjusted} adjusted, {unreadable} whose day cannot be told, {none} without a day.",
  },

  // ducha handout
  handedOut: {
    zh: "{period}：按{source}的 {matters} 项任务生成 {units} 个单位的填报表，共 {rows} 行{shared}，{due}。",
    en: "{period}: forms for {units} units out of {matters} items of {source}, {rows} rows{shared}, {due}.",
  },
  breakdown: { zh: "责任分解表", en: "the breakdown" },
  annex: { zh: "上期完成情况表", en: "the last annex" },
  sharedRows: { zh: "（一项多个单位的，各填一行）", en: " (one of several units is a row for each)" },
  noDue: { zh: "未定报送时间", en: "no due day" },
  unitRows: { zh: "  {unit} {rows} 项{change}", en: "  {unit} {rows} rows{change}" },
  sameVersion: { zh: "，与上次下发相同（第{version}版）", en: ", as handed out before (version {version})" },
  newVersion: { zh: "，事项有变，改为第{version}版", en: ", rows changed: version {version}" },
  collective: {
    zh: "{units}是统称，各有一份表，请自行转发给所指的单位。",
    en: "{units} stand for many units: each has one form for you to pass on.",
  },
  doubtfulUnit: {
    zh: "下发前请核对 {sheet}!{cell}：{finding}",
    en: "Look at {sheet}!{cell} before sending: {finding}",
  },
  unassigned: {
    zh: "{sheet} 第{row}行没有写责任单位，没有下发：{text}",
    en: "{sheet} row {row} names no responsible unit and was not handed out: {text}",
  },
  completedInDoubt: {
    zh: "进度评估一栏认不准，看不出哪些上期已完成，所以都下发了；请先确认读法。",
    en: "It is in doubt which column holds the ratings, so nothing was left out as completed; confirm the reading first.",
  },
  completed: { zh: "上期已完成的 {count} 项没有下发。", en: "{count} rows completed last period were left out." },
  rosterNotKept: {
    zh: "“{sheet}”没有保存：压缩包里只有各单位的表。要保存，请加 --book OUT.xlsx。",
    en: "The roster ({sheet}) was not kept: the archive holds the units' forms only. Add --book OUT.xlsx to keep it.",
  },

  // ducha collect
  collected: { zh: "{files} 个文件，{returns} 份：{verdicts}。", en: "{files} files, {returns} returns: {verdicts}." },
  accepted: { zh: VERDICT_WORDS.accepted, en: "accepted" },
  acceptedWithWarnings: { zh: VERDICT_WORDS.acceptedWithWarnings, en: "accepted with warnings" },
  toBeReturned: { zh: VERDICT_WORDS.toBeReturned, en: "to be returned" },
  unreadable: { zh: VERDICT_WORDS.unreadable, en: "unreadable" },
  unitUnknown: { zh: "（单位不明）", en: "(unit not told)" },
  matched: { zh: "{count} 项", en: "{count} items" },
  missing: { zh: "缺 {count} 项", en: "{count} missing" },
  extra: { zh: "多 {count} 项", en: "{count} extra" },
  because: { zh: "  理由：{reason}", en: "  because: {reason}" },
  comma: { zh: "，", en: ", " },
  semicolon: { zh: "；", en: "; " },
  undecided: {
    zh: "一单位多份，没有收取，请选定（或加 --newest）：{units}。",
    en: "Several returns of a unit, none taken; say which counts (or add --newest): {units}.",
  },
  unitToBeTold: { zh: "单位待定，没有收取：{files}。", en: "Unit to be told, not taken: {files}." },
  nothingToMerge: { zh: "没有可合并的。", en: "There is nothing to merge." },
  newSheet: { zh: "新建“{sheet}”", en: "new sheet “{sheet}”" },
  merged: {
    zh: "合并到{sheet}：{units} 个单位，{cells} 格（{blank} 格原为空）。",
    en: "Merging into {sheet}: {units} units, {cells} cells ({blank} of them blank before).",
  },
  overwritten: { zh: "  覆盖 {place}：{before} → {after}", en: "  overwritten {place}：{before} → {after}" },
  leftAlone: {
    zh: "  原有内容不同，没有动 {place}：{before} ↛ {after}",
    en: "  holds something else, left alone {place}：{before} ↛ {after}",
  },
});
