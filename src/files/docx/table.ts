/** Tables as official documents have them: fixed widths, thin lines, cells in the table's own type. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type TableRow,
} from "docx";
import { STYLE } from "./page";
import { lines, runs } from "./text";

export interface CellText {
  readonly text: string;
  readonly centred: boolean;
}

/** Styles of a table's cells and header, and the points of both. */
export interface TableType {
  readonly cell: string;
  readonly head: string;
  readonly points: number;
}

const USUAL: TableType = { cell: STYLE.cell, head: STYLE.head, points: 12 };

export function cell(
  { text, centred }: CellText,
  width: number,
  head: boolean,
  { columnSpan = 1, type = USUAL }: { readonly columnSpan?: number; readonly type?: TableType } = {},
): TableCell {
  const font = head ? "黑体" : "仿宋_GB2312";
  const paragraphs = lines(text).map(
    (line) => new Paragraph({ ...cellLook(centred, head, type), children: runs(line, font, type.points) }),
  );
  return box(paragraphs, width, columnSpan);
}

export function cellLook(centred: boolean, head: boolean, type: TableType = USUAL): IParagraphOptions {
  return {
    style: head ? type.head : type.cell,
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    keepNext: head,
  };
}

export function box(children: readonly Paragraph[], width: number, columnSpan = 1): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [...children],
  });
}

export function table(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    margins: { top: 30, bottom: 30, left: 30, right: 30, marginUnitType: WidthType.DXA },
  });
}
