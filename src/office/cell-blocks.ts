/** Gathers single-cell edits into a few rectangles, so that each goes to Excel as one array. */
import type { Edit } from "../core/edits/plan";
import type { Range } from "../core/grid/range";

export type CellEdit = Extract<Edit, { kind: "setCell" }>;

export interface CellBlock {
  readonly sheet: string;
  readonly range: Range;
  readonly edits: readonly CellEdit[];
}

const widestGap = 8;

/** A rectangle may hold this many cells for each edit in it, beyond the allowance, before another one is begun. */
const cellsAnEdit = 8;
const allowance = 64;

export function blocksOf(edits: readonly CellEdit[]): CellBlock[] {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const own = bySheet.get(edit.at.sheet);
    if (own) own.push(edit);
    else bySheet.set(edit.at.sheet, [edit]);
  }
  return [...bySheet].flatMap(([sheet, own]) => columnGroups(own).flatMap((group) => rowBlocks(sheet, group)));
}

function columnGroups(edits: readonly CellEdit[]): CellEdit[][] {
  const groups: CellEdit[][] = [];
  let last = -Infinity;
  for (const edit of [...edits].sort((a, b) => a.at.column - b.at.column)) {
    if (edit.at.column - last > widestGap) groups.push([]);
    groups.at(-1)?.push(edit);
    last = edit.at.column;
  }
  return groups;
}

function rowBlocks(sheet: string, edits: readonly CellEdit[]): CellBlock[] {
  const blocks: { range: Range; edits: CellEdit[] }[] = [];
  for (const edit of [...edits].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column)) {
    const open = blocks.at(-1);
    const grown = open && including(open.range, edit);
    if (open && grown && grown.rows * grown.columns <= cellsAnEdit * (open.edits.length + 1) + allowance) {
      open.range = grown;
      open.edits.push(edit);
    } else {
      blocks.push({ range: { row: edit.at.row, column: edit.at.column, rows: 1, columns: 1 }, edits: [edit] });
    }
  }
  return blocks.map((block) => ({ sheet, ...block }));
}

function including(range: Range, { at }: CellEdit): Range {
  const row = Math.min(range.row, at.row);
  const column = Math.min(range.column, at.column);
  return {
    row,
    column,
    rows: Math.max(range.row + range.rows, at.row + 1) - row,
    columns: Math.max(range.column + range.columns, at.column + 1) - column,
  };
}
