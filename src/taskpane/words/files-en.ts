/** Files a person picks, in English. */
import type { FileWords } from "./files-zh";

export const filesEn: FileWords = {
  change: "Choose another file",
  drop: "Leave this file out",
  reading: "Reading the file…",
  breakdown: {
    heading: "Breakdown",
    own: "This workbook holds the breakdown; the check compares it with the progress table.",
    none: "Choose the workbook that holds the breakdown, and the check compares it with the progress table, row by row. It is left as it is.",
    file: (name, rows) => `Compared with the breakdown in “${name}” (${rows} ${rows === 1 ? "row" : "rows"}).`,
    unlike: (name) => `No breakdown was recognised in “${name}”; choose another.`,
    choose: "Choose the breakdown's file",
  },
};
