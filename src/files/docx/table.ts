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

/** Letters of a row; a longer one may break across pages. */
export const WHOLE_ROW = 250;

export interface CellText {
  readonly text: string;
  readonly centred: boolean;
}

export function cell({ text, centred }: CellText, width: number, head: boolean, columnSpan = 1): TableCell {
  const paragraphs = lines(text).map(
    (line) => new Paragraph({ ...cellLook(centred, head), children: runs(line, head ? "黑体" : "仿宋_GB2312", 12) }),
  );
  return box(paragraphs, width, columnSpan);
}

export function cellLook(centred: boolean, head: boolean): IParagraphOptions {
  return {
    style: head ? STYLE.head : STYLE.cell,
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
    margins: { top: 40, bottom: 40, left: 30, right: 30, marginUnitType: WidthType.DXA },
  });
}
