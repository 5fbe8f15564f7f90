/** What the list of the last writes says in English. */
import type { HistoryWords } from "./history-zh";

export const historyEn: HistoryWords = {
  heading: "What was written",
  intro:
    "The last twenty writes since the pane was opened. Each can be taken back, in any order, while nothing after it touched the same place.",
  what: {
    fillTally: "Fill the statistics",
    buildSummaries: "Summary sheets",
    fix: "Fix all",
    example: "Example",
    waive: "Waiver",
    unwaive: "Waiver taken back",
    settings: "Settings",
    reading: "Reading corrected",
    handOut: "Forms handed out",
    mergeReturns: "Returns merged",
    roster: "Roster",
    recordLimits: "Record of due days",
    limitSheet: "Record of due days",
    draftBreakdown: "Drafted breakdown",
    writeCircular: "Circular",
    circularTemplate: "Circular's template",
    trace: "Report against rows",
    markFindings: "Findings marked",
    keepWrites: "List of writes",
  },
  fix: (rule) => `Fix: ${rule}`,
  cells: (count) => (count === 1 ? "1 cell" : `${count} cells`),
  marks: (count) => (count === 1 ? "1 mark" : `${count} marks`),
  sheets: (count) => (count === 1 ? "1 sheet" : `${count} sheets`),
  undo: "Undo",
  undoOf: (what, time) => `Undo ${what} of ${time}`,
  blocked: (what) => `“${what}” touched the same place later; undo that first.`,
  keep: "Keep the list on 督查设置",
  join: ", ",
};
