/** What the circular's section says in English. */
import type { CircularWords } from "./circular-zh";

export const circularEn: CircularWords = {
  heading: "Circular",
  intro: "Written from the numbers as they are now. To change its wording, edit the template, not this text.",
  text: "Text of the circular",
  copyLabel: "Copy the text of the circular",
  copied: "The text of the circular was copied.",
  write: { add: "Write as a sheet", replace: "Update the sheet", same: "The sheet is up to date" },
  download: "Download for Word",
  downloaded: "The Word file went to the browser's downloads, with both annexes in it.",
  writeTemplate: "Write the template",
  openTemplate: "Open the template",
  hint: "Some versions of Excel do not let add-ins download files; then copy the text or write it as a sheet.",
  noFiles: "Excel for Mac does not let add-ins download files: copy the text, or write it as a sheet.",
  checked: "The numbers in this text agree with the tables.",
  errorsLeft: (errors) =>
    `The workbook still holds ${errors === 1 ? "1 error" : `${errors} errors`}; the numbers here may change once they are mended.`,
};
