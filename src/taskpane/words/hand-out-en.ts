/** What the screen that hands forms out says in English. */
import type { HandOutWords } from "./hand-out-zh";

export const handOutEn: HandOutWords = {
  heading: "Hand out forms",
  intro: "One for each unit: its items with their standards, locked; progress and rating are left for the unit.",
  advice: {
    inDoubt: "Confirm in the overview how the sheet is read.",
    noTable: "Open the workbook that holds one; if it was misread, choose in the overview what each sheet is.",
    noBreakdown: "Use the last period's progress table, or open the workbook that holds the breakdown.",
    noAnnex: "Use the breakdown, or open the workbook that holds the last period's table.",
    noRows: "Add the units and check again, or use another table.",
  },
  startOver: "Choose again",
  source: {
    label: "Made from",
    other: "Choose the breakdown's file",
    breakdown: "the breakdown",
    annex: "the last period's progress table",
    from: (source) => `Made from ${source}.`,
  },
  leaveOutCompleted: "Leave out items completed in the last period",
  period: "Period",
  periodHint: "Such as 2024年第一季度.",
  periodNeeded: "Please give the period.",
  due: "Due",
  dueNeeded: "Please give the day.",
  units: {
    heading: (units, rows) => `${units} ${units === 1 ? "unit" : "units"}, ${rows} ${rows === 1 ? "item" : "items"}`,
    shared: (matters) => `Out of ${matters} items of the table; an item of several units is on the form of each.`,
    show: "Show the units",
    hide: "Hide the units",
    unit: "Unit",
    rows: "Items",
    collective: "collective",
    collectiveNote: (names) =>
      `Collective names stand for several units and get one form each: ${names}. To reach the units themselves, name them in the table first.`,
    doubtful: "These names of units are doubtful. Please look at them before the forms go out:",
    all: "All units",
    giveTo: (unit) => `A form for ${unit}`,
    leftOut: (count) => `${count} ${count === 1 ? "unit gets" : "units get"} no form this time.`,
    unassigned: (count) => `${count} ${count === 1 ? "item names" : "items name"} no unit and went to nobody:`,
    andMore: (count) => `and ${count} more.`,
    changed: (version) => `changed, version ${version}`,
    completedInDoubt:
      "It is in doubt which column holds the ratings, so nothing was left out as completed. Confirm in the overview how the sheet is read.",
    completed: (count) =>
      `${count} ${count === 1 ? "item" : "items"} completed in the last period ${count === 1 ? "was" : "were"} left out.`,
  },
  ways: {
    heading: "How to hand out",
    sheets: "Make sheets",
    sheetsHint: "In this workbook; this always works. Save each sheet as a file to send it.",
    xlsx: "Download Excel files (.zip)",
    docx: "Download Word files (.zip)",
    filesHint:
      "One archive with a file for each unit. Some versions of Excel do not let add-ins download files; then make sheets.",
    noFiles: "Excel for Mac does not let add-ins download files, so only sheets can be made here.",
    roster: "Also write the sheet 报送情况 (keep it: returns are checked against it)",
    adds: (names) => `Adds the sheets ${names}.`,
    replaces: (names) => `Updates the sheets ${names}.`,
    writes: (names) => `Changes cells of ${names}.`,
    same: "These forms and the sheet 报送情况 are in the workbook already; nothing has changed.",
  },
  making: {
    label: "Files made",
    made: (done, total) => `${done} of ${total} made`,
    stop: "Cancel",
    stopped: "Cancelled; nothing was downloaded.",
    done: (name, count) =>
      `“${name}” went to the browser's downloads, with ${count} ${count === 1 ? "form" : "forms"} in it.`,
  },
};
