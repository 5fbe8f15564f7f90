/** How sheets are read, in English. */
import type { ReadingWords } from "./reading-zh";

export const readingEn: ReadingWords = {
  open: "Reading",
  openOf: (sheet) => `Reading of “${sheet}”`,
  header: (range) => `Header in ${range}`,
  columns: "Columns",
  takenFor: (heading) => `“${heading}” is read as`,
  unsure: "Not sure",
  rows: "Rows that are not items",
  goTo: (range, role) => `Go to ${range} (${role})`,
  units: (count) => `${count} ${count === 1 ? "cell names" : "cells name"} a unit.`,
  confirm: "It is right",
  confirmed: "Confirmed as read right.",
  kept: "Kept on the settings sheet (督查设置): it holds for a renamed sheet, and ends when the headings change.",
  countedAs: (heading, word) => `${heading} → ${word}`,
  row: "Row",
  rowRole: "This row is",
  setRow: "Read it so",
  rowHint: "Where a row is read wrongly, click it above or write its number, and say what it is.",
  list: "Its rows stand in another table too. They are",
  listAutomatic: (as) => `Automatic: ${as}`,
  listAutomaticAgain: "Automatic",
  show: "Show in the sheet",
  hint: "What you change is kept on the settings sheet (督查设置) and holds for the same headings next period.",
};
