/** Sheets of a file as drafts: what they hold and how they look, for showing them and for putting one back. */
import type { SheetDraft } from "../../../core/edits/draft";
import type { Range } from "../../../core/grid/range";
import type { CellContent } from "../../../core/grid/snapshot";
import { worksheetTabs, type Book, type WorksheetTab } from "./book";
import { readCharts } from "./charts-read";
import { readDefinedNames, repeatedRows } from "./defined-names";
import { allRowPlaces } from "../cells/row-places";
import type { SheetXml } from "./sheet-xml";
import { readStyles, type FileStyle } from "./styles-read";
import { COLUMN_PADDING } from "../write/worksheet-part";
import { attribute, isTrue, numberIn } from "../../package/xml";

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
    ...(xml.choices.length > 0 ? { choices: xml.choices } : {}),
    ...(xml.protected ? { open: openBlocks(xml, styles) } : {}),
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

/** Formats that look alike, but for their text's being marked as text, are one kind. */
function styleBlocks(sheet: SheetXml, styles: readonly FileStyle[]): SheetDraft["styles"] {
  const looks = styles.map(({ look }) => (Object.keys(look).length > 0 ? look : undefined));
  const firsts = new Map<string, number>();
  const kinds = looks.map((look, format) => {
    const key = JSON.stringify(look);
    if (!firsts.has(key)) firsts.set(key, format);
    return look && firsts.get(key);
  });
  return blocksOf(sheet, (format) => kinds[format]).flatMap(({ range, kind }) => {
    const style = looks[kind];
    return style ? [{ range, style }] : [];
  });
}

/** The cells that a protected sheet leaves open. */
function openBlocks(sheet: SheetXml, styles: readonly FileStyle[]): readonly Range[] {
  return blocksOf(sheet, (format) => (styles[format]?.open ? 0 : undefined)).map(({ range }) => range);
}

interface Block {
  range: Range;
  readonly kind: number;
}

/** Rectangles of cells of one kind: runs along each row, joined with an equal run right above. */
function blocksOf(sheet: SheetXml, kindOf: (format: number) => number | undefined): readonly Block[] {
  const done: Block[] = [];
  let above: Block[] = [];
  for (const { row, cells } of allRowPlaces(sheet)) {
    const line: Block[] = [];
    for (const { column, style: format } of cells) {
      const kind = kindOf(format);
      if (kind === undefined) continue;
      const last = line.at(-1);
      if (last?.kind === kind && last.range.column + last.range.columns === column) {
        last.range = { ...last.range, columns: last.range.columns + 1 };
      } else {
        line.push({ range: { row, column, rows: 1, columns: 1 }, kind });
      }
    }
    const joined = new Map(above.map((block) => [`${block.kind} ${block.range.column} ${block.range.columns}`, block]));
    above = line.map((run) => {
      const block = joined.get(`${run.kind} ${run.range.column} ${run.range.columns}`);
      if (block && block.range.row + block.range.rows === row) {
        block.range = { ...block.range, rows: block.range.rows + 1 };
        return block;
      }
      done.push(run);
      return run;
    });
  }
  return done;
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
  let most = 0;
  for (const { cells } of allRowPlaces(sheet)) most = Math.max(most, (cells.at(-1)?.column ?? -1) + 1);
  return most;
}

function characters(width: number): number {
  return Math.max(0, Math.round((width - COLUMN_PADDING) * 1e4) / 1e4);
}

function rowHeights(sheet: SheetXml): readonly (number | undefined)[] {
  const heights: (number | undefined)[] = [];
  for (const { row, tag } of allRowPlaces(sheet)) {
    const height = numberIn(attribute(sheet.xml, tag, "ht"));
    const hidden = isTrue(attribute(sheet.xml, tag, "hidden"));
    if (hidden || height !== undefined) heights[row] = hidden ? 0 : height;
  }
  return Array.from(heights);
}
