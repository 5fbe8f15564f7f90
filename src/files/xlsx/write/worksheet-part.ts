/** A draft as a worksheet part, with its page set up for A4 paper. */
import type { CellStyle, SheetDraft } from "../../../core/edits/draft";
import { rangeName, type Range } from "../../../core/grid/range";
import { drawingId } from "./chart-parts";
import { choicesXml } from "../read/choices";
import { looksLikeFormula } from "../cells/cell-text";
import { XML_HEAD } from "../../package/package-words";
import { newCell } from "./patch-cells";
import type { StyleBook } from "./style-book";
import { escapeXml } from "../../package/xml-text";

/** What Excel adds to a column's characters for the cell's own margins. */
export const COLUMN_PADDING = 0.7109375;

/** Beyond these Excel calls the file damaged. */
const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 255;

/** Staff may still make columns wider and rows higher. */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

const FOOTER = "第 &P 页 共 &N 页";

/** `links` is how this workbook's relationship types begin. */
export function worksheetPart(draft: SheetDraft, styles: StyleBook, namespace: string, links: string): string {
  const formats = formatsOf(draft, styles);
  const height = Math.max(draft.cells.length, formats.length, draft.rowHeights.length);
  const width = Math.max(1, ...draft.cells.map((row) => row.length));
  const dimension = rangeName({ row: 0, column: 0, rows: Math.max(1, draft.cells.length), columns: width });
  const rows = Array.from({ length: height }, (_, row) => rowXml(draft, row, formats[row] ?? [], styles));
  return [
    XML_HEAD,
    `<worksheet xmlns="${escapeXml(namespace)}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${dimension}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(draft.freezeRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(draft.columnWidths),
    `<sheetData>${rows.join("")}</sheetData>`,
    draft.open ? PROTECTION : "",
    mergesXml(draft),
    choicesXml(draft.choices ?? []),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${draft.print.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>&amp;C${escapeXml(FOOTER)}</oddFooter></headerFooter>`,
    drawingXml(draft, links),
    "</worksheet>",
  ].join("");
}

/** Cell formats by row and column; where blocks overlap, what the later one says wins. */
function formatsOf(draft: SheetDraft, styles: StyleBook): readonly (readonly number[])[] {
  const looks: Look[][] = [];
  const put = ({ row, column, rows, columns }: Range, change: (look: Look) => Look): void => {
    const changed = new Map<Look, Look>();
    for (let r = row; r < row + rows; r++) {
      const line = (looks[r] ??= []);
      for (let c = column; c < column + columns; c++) {
        const look = line[c] ?? PLAIN;
        const next = changed.get(look) ?? change(look);
        changed.set(look, next);
        line[c] = next;
      }
    }
  };
  for (const { range, style } of draft.styles) put(range, (look) => ({ ...look, style: { ...look.style, ...style } }));
  for (const range of draft.open ?? []) put(range, (look) => ({ ...look, open: true }));
  const formats = new Map<Look, number>([[PLAIN, 0]]);
  const formatOf = (look = PLAIN): number => {
    const format = formats.get(look) ?? styles.formatOf(look.style, look.open);
    formats.set(look, format);
    return format;
  };
  return Array.from(looks, (line) => Array.from(line ?? [], formatOf));
}

interface Look {
  readonly style: CellStyle;
  readonly open: boolean;
}

const PLAIN: Look = { style: {}, open: false };

function rowXml(draft: SheetDraft, row: number, formats: readonly number[], styles: StyleBook): string {
  const contents = draft.cells[row] ?? [];
  const cells = Array.from({ length: Math.max(contents.length, formats.length) }, (_, column) => {
    const content = contents[column] ?? null;
    const format = styles.withQuotePrefix(formats[column] ?? 0, looksLikeFormula(content));
    return (content === null || content === "") && format === 0 ? "" : newCell("", { row, column }, content, format);
  }).join("");
  const height = draft.rowHeights[row];
  if (cells === "" && height === undefined) return "";
  if (height === undefined || height > 0) {
    const fixed = growsWithAnswers(draft, row) ? "" : ' customHeight="1"';
    const size = height === undefined ? "" : ` ht="${Math.min(height, MAX_HEIGHT)}"${fixed}`;
    return `<row r="${row + 1}"${size}>${cells}</row>`;
  }
  return `<row r="${row + 1}" hidden="1">${cells}</row>`;
}

/** Excel makes a row of no fixed height higher as somebody writes into it, but never for merged cells. */
function growsWithAnswers({ open = [], merges }: SheetDraft, row: number): boolean {
  const covers = (range: Range): boolean => row >= range.row && row < range.row + range.rows;
  return open.some(covers) && !merges.some(covers);
}

function paneXml(rows: number): string {
  if (rows === 0) return "";
  return `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
}

function columnsXml(widths: SheetDraft["columnWidths"]): string {
  const columns = widths.flatMap((width, i) => {
    if (width === undefined) return [];
    const place = `<col min="${i + 1}" max="${i + 1}"`;
    return width > 0
      ? `${place} width="${Math.min(width + COLUMN_PADDING, MAX_WIDTH)}" customWidth="1"/>`
      : `${place} width="0" hidden="1" customWidth="1"/>`;
  });
  return columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
}

function mergesXml({ merges }: SheetDraft): string {
  const several = merges.filter((merge) => merge.rows * merge.columns > 1);
  if (several.length === 0) return "";
  const refs = several.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`).join("");
  return `<mergeCells count="${several.length}">${refs}</mergeCells>`;
}

/** The drawing itself follows once the cells have their values. */
function drawingXml({ charts = [] }: SheetDraft, links: string): string {
  return charts.length > 0 ? `<drawing xmlns:r="${links}" r:id="${drawingId}"/>` : "";
}
