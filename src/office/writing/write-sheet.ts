/** Makes a new sheet from a draft: contents first, then looks; the add-in's mark says that it is whole. */
import type { CellStyle, SheetDraft } from "../../core/edits/draft";
import { markFormula, markName } from "../../core/edits/mark";
import type { Range } from "../../core/grid/range";
import { bytesOfEntries, rowChunks, type Step } from "./batches";
import { entryFor } from "./entries";
import { rangeOf } from "../reading/range-of";
import { openingSteps } from "./write-protection";

const bytesOfFormatting = 2000;

export function sheetSteps<T>(draft: SheetDraft, position: number | undefined, of: T): Step<T>[] {
  const step = (bytes: number, queue: (sheet: Excel.Worksheet) => void): Step<T> => ({
    of,
    bytes,
    queue: (context) => queue(context.workbook.worksheets.getItem(draft.name)),
  });
  const add: Step<T> = {
    of,
    bytes: bytesOfFormatting,
    queue(context) {
      const sheet = context.workbook.worksheets.add(draft.name);
      if (position !== undefined) sheet.position = position;
    },
  };
  const width = draft.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const entries = draft.cells.map((row) =>
    Array.from({ length: width }, (_, c) => {
      const content = row[c] ?? null;
      return content === null ? null : entryFor(content, false);
    }),
  );
  const contents = width === 0 ? [] : rowChunks(entries);
  return [
    add,
    ...contents.map(({ first, rows }) =>
      step(bytesOfEntries(rows), (sheet) => {
        rangeOf(sheet, { row: first, column: 0, rows: rows.length, columns: width }).values = rows.map((r) => [...r]);
      }),
    ),
    ...draft.styles.map(({ range, style }) =>
      step(bytesOfFormatting, (sheet) => {
        queueStyle(rangeOf(sheet, range), range, style);
      }),
    ),
    step(bytesOfFormatting + 500 * (draft.merges.length + draft.rowHeights.length), (sheet) => {
      for (const merge of draft.merges) rangeOf(sheet, merge).merge(false);
      queueSizes(sheet, draft);
    }),
    ...openingSteps(draft, of),
  ];
}

export function markSteps<T>({ name, mark }: SheetDraft, of: T): Step<T>[] {
  if (!mark) return [];
  const queue = (context: Excel.RequestContext): void => {
    context.workbook.worksheets.getItem(name).names.add(markName, markFormula(mark));
  };
  return [{ of, bytes: bytesOfFormatting, queue }];
}

function queueStyle(target: Excel.Range, { rows, columns }: Range, style: CellStyle): void {
  const { format } = target;
  if (style.numberFormat !== undefined) setAll(target, style.numberFormat);
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontals[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = verticals[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border) {
    const inside: Excel.BorderIndex[] = [
      ...(rows > 1 ? [Excel.BorderIndex.insideHorizontal] : []),
      ...(columns > 1 ? [Excel.BorderIndex.insideVertical] : []),
    ];
    for (const side of [...edges(), ...inside]) format.borders.getItem(side).style = Excel.BorderLineStyle.continuous;
  }
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function edges(): Excel.BorderIndex[] {
  const { edgeTop, edgeBottom, edgeLeft, edgeRight } = Excel.BorderIndex;
  return [edgeTop, edgeBottom, edgeLeft, edgeRight];
}

/** A single value goes to every cell; the types only know arrays. */
function setAll(target: { numberFormat: unknown }, format: string): void {
  target.numberFormat = format;
}

function queueSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetDraft): void {
  for (const { first, count, size } of equalRuns(columnWidths)) {
    const columns = rangeOf(sheet, { row: 0, column: first, rows: 1, columns: count });
    if (size > 0) columns.format.columnWidth = pointsOfCharacters(size);
    else columns.getEntireColumn().untrack().columnHidden = true;
  }
  for (const { first, count, size } of equalRuns(rowHeights)) {
    rangeOf(sheet, { row: first, column: 0, rows: count, columns: 1 }).format.rowHeight = size;
  }
}

function equalRuns(sizes: readonly (number | undefined)[]): { first: number; count: number; size: number }[] {
  const runs: { first: number; count: number; size: number }[] = [];
  sizes.forEach((size, index) => {
    const last = runs.at(-1);
    if (size === undefined) return;
    if (last && last.size === size && last.first + last.count === index) last.count++;
    else runs.push({ first: index, count: 1, size });
  });
  return runs;
}

/** Drafts give widths in digits of 7 pixels plus 5 of padding, at 96 dots an inch; Excel's API takes points. */
function pointsOfCharacters(characters: number): number {
  return (Math.trunc(characters * 7 + 5) * 72) / 96;
}
