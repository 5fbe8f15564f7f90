/** 附件1, the statistics in two blocks, and 附件2, every unit's table: real Word tables whose header rows repeat. */
import { Paragraph, TableRow, type Table } from "docx";
import { textOf } from "../../core/grid/cell-value";
import type { Circular, UnitTable } from "../../core/circular/circular";
import { STYLE, TEXT_WIDTH } from "./page";
import { cell, table, WHOLE_ROW, type CellText } from "./table";
import { runs } from "./text";

export function tallyPages({ tally }: Circular): (Paragraph | Table)[] {
  const columns = tally.rows[0]?.length ?? 0;
  const block = columns / 2;
  const unitWidth = Math.round(TEXT_WIDTH * 0.225);
  const rest = Math.floor((TEXT_WIDTH / 2 - unitWidth) / Math.max(1, block - 1));
  const widths = Array.from({ length: columns }, (_, c) => (c % block === 0 ? unitWidth : rest));
  const rows = tally.rows.map((cells, r) =>
    row(
      widths.map((_, c) => ({ text: textOf(cells[c] ?? null), centred: true })),
      widths,
      r === 0,
    ),
  );
  return [...heading("附件1", tally.title), table(widths, rows)];
}

const ANNEX_SHARES = [0.07, 0.33, 0.44, 0.16];

export function annexPages({ annex }: Circular): (Paragraph | Table)[] {
  const widths = ANNEX_SHARES.map((share) => Math.floor(TEXT_WIDTH * share));
  return [
    ...heading("附件2", annex.title),
    ...annex.units.flatMap((unit) => [
      new Paragraph({ style: STYLE.unit, children: runs(`责任单位：${unit.unit}`, "楷体_GB2312", 14) }),
      table(widths, unitRows(unit, annex.header, widths)),
    ]),
  ];
}

function unitRows({ rows }: UnitTable, header: readonly string[], widths: readonly number[]): TableRow[] {
  return [
    row(
      header.map((text) => ({ text, centred: true })),
      widths,
      true,
    ),
    ...rows.map((cells) =>
      typeof cells === "string"
        ? new TableRow({
            cantSplit: true,
            children: [cell({ text: cells, centred: true }, TEXT_WIDTH, true, widths.length)],
          })
        : row(
            widths.map((_, c) => ({ text: cells[c] ?? "", centred: c === 0 || c === 3 })),
            widths,
            false,
          ),
    ),
  ];
}

function row(cells: readonly CellText[], widths: readonly number[], head: boolean): TableRow {
  const letters = Math.max(0, ...cells.map(({ text }) => text.length));
  return new TableRow({
    tableHeader: head,
    cantSplit: letters <= WHOLE_ROW,
    children: cells.map((text, c) => cell(text, widths[c] ?? 0, head)),
  });
}

function heading(label: string, title: string): Paragraph[] {
  return [
    new Paragraph({ style: STYLE.annex, pageBreakBefore: true, children: runs(label, "黑体", 16) }),
    new Paragraph({
      style: STYLE.title,
      spacing: { line: 36 * 20, lineRule: "exact", before: 28 * 20, after: 14 * 20 },
      children: runs(title, "方正小标宋简体", 22),
    }),
  ];
}
