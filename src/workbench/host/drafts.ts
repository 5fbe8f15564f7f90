/** Sheets of the stand-in from drafts (what a file was read into) and back (what a file is written from). */
import type { CellStyle, SheetDraft } from "../../core/edits/draft";
import { markFormula, markName, readMarkFormula } from "../../core/edits/mark";
import type { Range } from "../../core/grid/range";
import { isFormula, type CellContent } from "../../core/grid/snapshot";
import { chartDraftOf, chartOf } from "./charts";
import { maxColumns, maxRows, type HostCell, type HostSheet, type HostStyle, type Side } from "./sheet";
import { addChoice, choicesOf } from "./validations";

/** A draft with what only an opened workbook has. */
export type HostSheetDraft = SheetDraft & { readonly hidden?: boolean; readonly protected?: boolean };

const sides: readonly Side[] = ["top", "bottom", "left", "right"];

export function fillSheet(sheet: HostSheet, draft: HostSheetDraft): void {
  draft.cells.forEach((row, r) => row.forEach((content, c) => putContent(sheet, r, c, content)));
  for (const { range, style } of draft.styles) {
    const looks = hostStyle(style);
    sheet.restyle(range, (old) => ({ ...old, ...looks }));
  }
  sheet.merges = [...draft.merges];
  draft.columnWidths.forEach((width, c) => width !== undefined && sheet.columnWidths.set(c, pointsOfCharacters(width)));
  draft.rowHeights.forEach((height, r) => height !== undefined && sheet.rowHeights.set(r, height));
  sheet.freezeRows = draft.freezeRows;
  sheet.print.orientation = draft.print.landscape ? "landscape" : "portrait";
  const repeat = draft.print.repeatRows;
  if (repeat) sheet.print.titleRows = `$${repeat.first + 1}:$${repeat.last + 1}`;
  sheet.charts.push(...(draft.charts ?? []).map((chart, index) => chartOf(chart, index + 1)));
  if (draft.mark) sheet.names.set(markName, { formula: markFormula(draft.mark), visible: false });
  sheet.visibility = draft.hidden ? "Hidden" : "Visible";
  for (const choice of draft.choices ?? []) addChoice(sheet, choice);
  for (const range of draft.open ?? []) sheet.setOpen(range, true);
  sheet.protected = draft.protected ?? draft.open !== undefined;
}

function putContent(sheet: HostSheet, row: number, column: number, content: CellContent): void {
  if (content === null || content === "") return;
  const cell = sheet.ensureCell(row, column);
  if (isFormula(content)) {
    cell.formula = content.formula;
    cell.value = content.value;
  } else {
    cell.value = content;
  }
}

export function draftOf(sheet: HostSheet, contentAt: (row: number, column: number) => CellContent): HostSheetDraft {
  const used = sheet.usedRange(true);
  const [rows, columns] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  const charts = sheet.charts.flatMap((chart) => chartDraftOf(chart) ?? []);
  const choices = choicesOf(sheet);
  const name = sheet.names.get(markName);
  const mark = name && readMarkFormula(name.formula);
  const titles = /^\$(\d+):\$(\d+)$/.exec(sheet.print.titleRows);
  return {
    name: sheet.name,
    ...(mark ? { mark } : {}),
    cells: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => contentAt(r, c))),
    styles: styleBlocks(sheet),
    merges: sheet.merges,
    columnWidths: dense(sheet.columnWidths, maxColumns).map((points) => points && charactersOfPoints(points)),
    rowHeights: dense(sheet.rowHeights, maxRows),
    ...(charts.length > 0 ? { charts } : {}),
    freezeRows: sheet.freezeRows,
    print: {
      landscape: sheet.print.orientation === "landscape",
      ...(titles ? { repeatRows: { first: Number(titles[1]) - 1, last: Number(titles[2]) - 1 } } : {}),
    },
    ...(sheet.visibility === "Visible" ? {} : { hidden: true }),
    ...(choices.length > 0 ? { choices } : {}),
    ...(sheet.protected ? { protected: true, open: openBlocks(sheet) } : {}),
  };
}

function styleBlocks(sheet: HostSheet): { range: Range; style: CellStyle }[] {
  const names = new Map<HostStyle, string>();
  const nameOf = ({ style }: HostCell): string => {
    if (!style) return "";
    const known = names.get(style) ?? JSON.stringify(cellStyle(style), Object.keys(cellStyle(style)).sort());
    names.set(style, known);
    return known === "{}" ? "" : known;
  };
  return blocksOf(sheet, nameOf).map(({ range, first: { style = {} } }) => ({ range, style: cellStyle(style) }));
}

function openBlocks(sheet: HostSheet): readonly Range[] {
  return blocksOf(sheet, ({ open = false }) => (open ? "open" : "")).map(({ range }) => range);
}

interface Block {
  readonly range: Range;
  readonly first: HostCell;
}

/** Rectangles of cells of one kind: runs along a row, joined with the equal run above; "" is no kind. */
function blocksOf(sheet: HostSheet, kindOf: (cell: HostCell) => string): readonly Block[] {
  const used = sheet.usedRange(false);
  if (!used) return [];
  const end = used.column + used.columns;
  const kindAt = (row: number, column: number): string => {
    const cell = sheet.cell(row, column);
    return cell ? kindOf(cell) : "";
  };
  const done: Block[] = [];
  let open = new Map<string, Block>();
  for (let row = used.row; row < used.row + used.rows; row++) {
    const next = new Map<string, Block>();
    for (let from = used.column; from < end;) {
      const kind = kindAt(row, from);
      let to = from + 1;
      while (to < end && kindAt(row, to) === kind) to++;
      const first = sheet.cell(row, from);
      if (first && kind !== "") {
        const key = `${from} ${to} ${kind}`;
        const above = open.get(key);
        const range = above
          ? { ...above.range, rows: above.range.rows + 1 }
          : { row, column: from, rows: 1, columns: to - from };
        next.set(key, { range, first });
        open.delete(key);
      }
      from = to;
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function hostStyle({ border, ...rest }: CellStyle): HostStyle {
  return border ? { ...rest, sides: Object.fromEntries(sides.map((side) => [side, "#000000"])) } : rest;
}

/** A border counts where it stands on all four sides. */
export function cellStyle({ sides: drawn, ...rest }: HostStyle): CellStyle {
  return drawn && sides.every((side) => drawn[side]) ? { ...rest, border: true } : rest;
}

function dense<T>(sparse: ReadonlyMap<number, T>, limit: number): (T | undefined)[] {
  let last = -1;
  for (const index of sparse.keys()) last = Math.max(last, index);
  const length = Math.min(limit, last + 1);
  return Array.from({ length }, (_, index) => sparse.get(index));
}

/** Excel's rule for its default font, whose digits are 7 pixels wide, at 96 dots an inch. */
export function pointsOfCharacters(characters: number): number {
  if (characters === 0) return 0;
  return (Math.trunc(characters * 7 + 5) * 72) / 96;
}

export function charactersOfPoints(points: number): number {
  return Math.max(0, Math.round((((points * 96) / 72 - 5) / 7) * 100) / 100);
}
