/** 附件1, the statistics in two blocks, and 附件2, every unit's rows: real Word tables whose header rows repeat. */
import { Paragraph, TableRow, type Table } from "docx";
import { textOf } from "../../core/grid/cell-value";
import type { Circular } from "../../core/circular/circular";
import { annexWidths, fitsPage } from "./annex-widths";
import { SMALL, STYLE, TEXT_WIDTH, WIDE_WIDTH } from "./page";
import { box, cell, table, type CellText, type TableType } from "./table";
import { runs } from "./text";
import { titleParagraph } from "./title";

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
  return [...heading("附件1", tally.title, TEXT_WIDTH, true), table(widths, rows)];
}

const WIDE: TableType = { cell: STYLE.smallCell, head: STYLE.smallHead, points: SMALL.points };

/** One table for all: its header stands once on each page, and a unit's line above its rows. */
export function annexPages({ annex }: Circular): (Paragraph | Table)[] {
  const widths = annexWidths(annex, WIDE_WIDTH);
  const rows = annex.units.flatMap(({ unit, rows: own }) => [
    unitLine(`责任单位：${unit}`, widths.length),
    ...own.map((cells) =>
      typeof cells === "string"
        ? sectionLine(cells, widths.length)
        : row(
            widths.map((_, c) => ({ text: cells[c] ?? "", centred: c === 0 || c === 3 })),
            widths,
            false,
            WIDE,
          ),
    ),
  ]);
  const head = row(
    annex.header.map((text) => ({ text, centred: true })),
    widths,
    true,
    WIDE,
  );
  return [...heading("附件2", annex.title, WIDE_WIDTH, false), table(widths, [head, ...rows])];
}

function unitLine(text: string, columns: number): TableRow {
  const paragraph = new Paragraph({ style: STYLE.unit, children: runs(text, "楷体_GB2312", SMALL.points) });
  return new TableRow({ cantSplit: true, children: [box([paragraph], WIDE_WIDTH, columns)] });
}

function sectionLine(text: string, columns: number): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [cell({ text, centred: true }, WIDE_WIDTH, true, { columnSpan: columns, type: WIDE })],
  });
}

/** A row stays on one page unless none would hold it. */
function row(cells: readonly CellText[], widths: readonly number[], head: boolean, type?: TableType): TableRow {
  return new TableRow({
    tableHeader: head,
    cantSplit: fitsPage(
      cells.map(({ text }) => text),
      widths,
    ),
    children: cells.map((text, c) => cell(text, widths[c] ?? 0, head, type ? { type } : {})),
  });
}

/** `newPage` where no section begins with it. */
function heading(label: string, title: string, width: number, newPage: boolean): Paragraph[] {
  return [
    new Paragraph({ style: STYLE.annex, pageBreakBefore: newPage, children: runs(label, "黑体", 16) }),
    titleParagraph(title, width, newPage ? { before: 28, after: 14 } : { after: 10 }),
  ];
}
