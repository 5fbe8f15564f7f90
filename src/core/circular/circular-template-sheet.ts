/** 通报模板: the built-in template as a sheet that staff can edit. */
import type { SheetDraft } from "../edits/draft";
import type { Range } from "../grid/range";
import type { CellValue } from "../grid/snapshot";
import { CIRCULAR_TEMPLATE_SHEET } from "../domain/own-sheets";
import { BUILT_IN_TEMPLATE, PARAGRAPH_WORDS, TEMPLATE_HEADER } from "./circular-template";
import { PLACEHOLDERS } from "./circular-values";
import { HEADER, LINE, TITLE } from "../paper/paper-styles";
import { rowHeight } from "../paper/row-height";

const WIDTHS = [10, 84, 16, 48];

/** With every placeholder beside it. */
export function templateDraft(): SheetDraft {
  const names = Object.entries(PLACEHOLDERS);
  const body = Array.from({ length: Math.max(names.length, BUILT_IN_TEMPLATE.length) }, (_, i): CellValue[] => {
    const line = BUILT_IN_TEMPLATE[i];
    const name = names[i];
    return [
      line ? PARAGRAPH_WORDS[line.kind] : null,
      line?.text ?? null,
      name ? `{${name[0]}}` : null,
      name?.[1] ?? null,
    ];
  });
  const cells: CellValue[][] = [
    [CIRCULAR_TEMPLATE_SHEET],
    [
      `一行一段，可以增删、改字、换次序；类别写${Object.values(PARAGRAPH_WORDS).join("、")}。整张表删除则恢复内置模板。`,
    ],
    [...TEMPLATE_HEADER],
    ...body,
  ];
  const rows = (row: number, count: number): Range => ({ row, column: 0, rows: count, columns: 4 });
  return {
    name: CIRCULAR_TEMPLATE_SHEET,
    cells,
    styles: [
      { range: rows(0, 1), style: TITLE },
      { range: rows(1, 1), style: { font: "仿宋_GB2312", size: 12, vertical: "center", wrap: true } },
      { range: rows(2, 1), style: HEADER },
      { range: rows(3, body.length), style: LINE },
    ],
    merges: [rows(0, 1), rows(1, 1)],
    columnWidths: WIDTHS,
    rowHeights: [36, 24, 24, ...body.map((row) => rowHeight(row, WIDTHS))],
    freezeRows: 3,
    print: { landscape: true, repeatRows: { first: 2, last: 2 } },
  };
}
