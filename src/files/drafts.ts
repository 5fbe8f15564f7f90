/** Sheets of a file as drafts: what they hold and how they look, for showing them and for putting one back. */
import type { CellStyle, SheetDraft } from "../core/edits/draft";
import type { Range } from "../core/grid/range";
import type { CellContent } from "../core/grid/snapshot";
import { worksheetTabs, type Book, type WorksheetTab } from "./book";
import { readCharts } from "./charts-read";
import { readDefinedNames, repeatedRows } from "./defined-names";
import { number, type SheetXml } from "./sheet-xml";
import { readStyles } from "./styles-read";
import { COLUMN_PADDING } from "./worksheet-part";
import { attribute } from "./xml";

export function draftsOf(book: Book): readonly SheetDraft[] {
  const styles = readStyles(book);
  return worksheetTabs(book).map((tab) => draftOf(book, tab, styles));
}

export function draftOf(book: Book, tab: WorksheetTab, styles = readStyles(book)): SheetDraft {
  const { xml } = tab.sheet;
  const names = readDefinedNames(book.parts.text(book.path) ?? "");
  const repeatRows = repeatedRows(names, book.tabs.indexOf(tab));
  const charts = readCharts(book.parts, tab);
  return {
    name: tab.name,
    ...(tab.mark ? { mark: tab.mark } : {}),
    cells: draftCells(tab),
    styles: styleBlocks(xml, styles),
    merges: xml.merges,
    columnWidths: columnWidths(xml),
    rowHeights: rowHeights(xml),
    ...(charts.length > 0 ? { charts } : {}),
    freezeRows: xml.freezeRows,
    print: { landscape: xml.landscape, ...(repeatRows ? { repeatRows } : {}) },
  };
}

/** The contents from A1 on. */
export function draftCells(tab: WorksheetTab): readonly (readonly CellContent[])[] {
  const { origin, values, formulas } = tab.sheet.contents;
  const above: readonly CellContent[] = [];
  const before = new Array<CellContent>(origin.column).fill(null);
  return [
    ...new Array<readonly CellContent[]>(origin.row).fill(above),
    ...values.map((line, r) => {
      const formulaLine = formulas?.[r];
      const contents = line.map((value, c): CellContent => {
        const formula = formulaLine?.[c];
        return formula ? { formula, value } : value;
      });
      return before.length > 0 ? [...before, ...contents] : contents;
    }),
  ];
}

/** Rectangles of equal look: runs along each row, joined with an equal run right above. */
function styleBlocks(sheet: SheetXml, styles: readonly (CellStyle | undefined)[]): SheetDraft["styles"] {
  const done: { range: Range; format: number }[] = [];
  let above: { range: Range; format: number }[] = [];
  for (const { row, cells } of sheet.rows) {
    const line: typeof above = [];
    for (const { column, style: format } of cells) {
      if (!styles[format]) continue;
      const last = line.at(-1);
      if (last?.format === format && last.range.column + last.range.columns === column) {
        last.range = { ...last.range, columns: last.range.columns + 1 };
      } else {
        line.push({ range: { row, column, rows: 1, columns: 1 }, format });
      }
    }
    const joined = new Map(
      above.map((block) => [`${block.format} ${block.range.column} ${block.range.columns}`, block]),
    );
    above = line.map((run) => {
      const block = joined.get(`${run.format} ${run.range.column} ${run.range.columns}`);
      if (block && block.range.row + block.range.rows === row) {
        block.range = { ...block.range, rows: block.range.rows + 1 };
        return block;
      }
      done.push(run);
      return run;
    });
  }
  return done.flatMap(({ range, format }) => {
    const style = styles[format];
    return style ? [{ range, style }] : [];
  });
}

function columnWidths(sheet: SheetXml): readonly (number | undefined)[] {
  const used = Math.max(0, ...sheet.merges.map((merge) => merge.column + merge.columns), usedColumns(sheet));
  const standard = sheet.defaultWidth === undefined ? undefined : characters(sheet.defaultWidth);
  const widths = new Array<number | undefined>(used).fill(standard);
  for (const { first, last, width, hidden } of sheet.columns) {
    for (let column = first; column <= last && column < used; column++) {
      widths[column] = hidden ? 0 : width === undefined ? standard : characters(width);
    }
  }
  return widths;
}

function usedColumns(sheet: SheetXml): number {
  return sheet.rows.reduce((most, row) => Math.max(most, (row.cells.at(-1)?.column ?? -1) + 1), 0);
}

function characters(width: number): number {
  return Math.max(0, Math.round((width - COLUMN_PADDING) * 1e4) / 1e4);
}

function rowHeights(sheet: SheetXml): readonly (number | undefined)[] {
  const heights: (number | undefined)[] = [];
  for (const { row, tag } of sheet.rows) {
    const height = number(attribute(sheet.xml, tag, "ht"));
    const hidden = ["1", "true"].includes(attribute(sheet.xml, tag, "hidden") ?? "");
    if (hidden || height !== undefined) heights[row] = hidden ? 0 : height;
  }
  return Array.from(heights);
}
