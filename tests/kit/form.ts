/** A small form: given and open cells, a drop-down, a hidden column of keys, protected without a password. */
import { sign } from "../../src/core/edits/checksum";
import type { SheetDraft } from "../../src/core/edits/draft";

export const ratingWords = ["已完成", "进展顺利", "进度滞后"];

export const form: SheetDraft = sign(
  {
    name: "区发改局",
    cells: [
      ["督查事项填报表", null, null, null, null],
      ["序号", "工作标准", "完成情况", "进度评估", "键"],
      [1, "GDP增长6%", null, null, "a1"],
      [2, "固定资产投资增长10%", null, null, "a2"],
      ["填报人：", null, null, null, null],
    ],
    styles: [
      { range: { row: 0, column: 0, rows: 4, columns: 5 }, style: { font: "仿宋_GB2312", size: 12, border: true } },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
    columnWidths: [6, 40, 40, 12, 0],
    rowHeights: [30],
    choices: [
      {
        range: { row: 2, column: 3, rows: 2, columns: 1 },
        words: ratingWords,
        hint: '从下拉列表中选择，勿填 "其他" <&>\n不清楚的请致电督查室',
      },
    ],
    open: [
      { row: 2, column: 2, rows: 2, columns: 2 },
      { row: 4, column: 1, rows: 1, columns: 3 },
    ],
    freezeRows: 2,
    print: { landscape: true, repeatRows: { first: 0, last: 1 } },
  },
  "form",
);

/** The same sheet before it was made a form. */
export function unprotected({ choices, open, ...plain }: SheetDraft): SheetDraft {
  if (!choices || !open) throw new Error("It is no form.");
  return plain;
}
