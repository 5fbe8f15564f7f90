/** Turns edits of single cells into array writes; null in an array leaves a cell as it is. */
import type { SetCell } from "../../core/edits/plan";
import type { Address } from "../../core/grid/range";
import { bytesOfEntries, rowChunks, type Step } from "./batches";
import { blocksOf, type CellBlock } from "./cell-blocks";
import type { CellMap } from "../reading/cell-map";
import { entryFor, needsTextFormatLifted, type Entry } from "./entries";

const textFormat = "@";
const generalFormat = "General";

/** What the writer must know of a cell besides its contents. */
export interface CellFormats {
  isText(at: Address): boolean;
  /** Rows close to it are hidden. */
  hasHiddenRows(at: Address): boolean;
}

/** Cells whose text format made way for a number or a formula; they get it back with text or emptiness. */
export type LiftedFormats = CellMap<true>;

export function cellSteps(
  edits: readonly SetCell[],
  formats: CellFormats,
  lifted: LiftedFormats,
): Step<readonly SetCell[]>[] {
  return blocksOf(edits).flatMap((block) => blockSteps(block, formats, lifted));
}

function blockSteps(block: CellBlock, formats: CellFormats, lifted: LiftedFormats): Step<readonly SetCell[]>[] {
  const { sheet, range } = block;
  const written = arrayOf(block, (edit) => writtenCell(edit, formats, lifted));
  const entries = written.map((row) => row.map((cell) => cell?.entry ?? null));
  // An array over several rows goes astray where a filter hides some of them.
  const chunks = block.edits.some(({ at }) => formats.hasHiddenRows(at))
    ? entries.flatMap((row, first) => (row.some((entry) => entry !== null) ? [{ first, rows: [row] }] : []))
    : rowChunks(entries);
  return chunks.map(({ first, rows }) => {
    const top = range.row + first;
    const formatRows = written.slice(first, first + rows.length).map((row) => row.map((cell) => cell?.format ?? null));
    const reformats = formatRows.some((row) => row.some((format) => format !== null));
    return {
      of: block.edits.filter(({ at }) => at.row >= top && at.row < top + rows.length),
      bytes: bytesOfEntries(rows) + (reformats ? bytesOfEntries(formatRows) : 0),
      queue(context) {
        const target = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(top, range.column, rows.length, range.columns)
          .untrack();
        if (reformats) target.numberFormat = formatRows;
        target.values = rows.map((row) => [...row]);
      },
    };
  });
}

interface WrittenCell {
  readonly entry: Entry;
  /** The number format the cell must have first; null keeps its own. */
  readonly format: string | null;
}

function writtenCell({ at, after }: SetCell, formats: CellFormats, lifted: LiftedFormats): WrittenCell {
  const isText = formats.isText(at);
  if (isText && needsTextFormatLifted(after)) {
    lifted.set(at, true);
    return { entry: entryFor(after, false), format: generalFormat };
  }
  if (!isText && !needsTextFormatLifted(after) && lifted.get(at)) {
    return { entry: entryFor(after, true), format: textFormat };
  }
  return { entry: entryFor(after, isText), format: null };
}

function arrayOf<T>({ range, edits }: CellBlock, of: (edit: SetCell) => T): (T | null)[][] {
  const array = Array.from({ length: range.rows }, () => Array<T | null>(range.columns).fill(null));
  for (const edit of edits) {
    const row = array[edit.at.row - range.row];
    if (row) row[edit.at.column - range.column] = of(edit);
  }
  return array;
}
