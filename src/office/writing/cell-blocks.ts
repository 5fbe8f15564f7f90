/** Gathers single-cell edits into a few rectangles, so that each goes to Excel as one array. */
import type { SetCell } from "../../core/edits/plan";
import { groupBy } from "../../core/collections/group";
import type { Range } from "../../core/grid/range";

export interface CellBlock {
  readonly sheet: string;
  readonly range: Range;
  readonly edits: readonly SetCell[];
}

const widestGap = 8;

/** A rectangle may hold this many cells for each edit in it, beyond the allowance, before another one is begun. */
const cellsAnEdit = 8;
const allowance = 64;

export function blocksOf(edits: readonly SetCell[]): CellBlock[] {
  return [...groupBy(edits, ({ at }) => at.sheet)].flatMap(([sheet, own]) =>
    columnGroups(own).flatMap((group) => rowBlocks(sheet, group)),
  );
}

function columnGroups(edits: readonly SetCell[]): SetCell[][] {
  const groups: SetCell[][] = [];
  let last = -Infinity;
  for (const edit of [...edits].sort((a, b) => a.at.column - b.at.column)) {
    if (edit.at.column - last > widestGap) groups.push([]);
    groups.at(-1)?.push(edit);
    last = edit.at.column;
  }
  return groups;
}

function rowBlocks(sheet: string, edits: readonly SetCell[]): CellBlock[] {
  const blocks: Box[] = [];
  for (const edit of [...edits].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column)) {
    const { row, column } = edit.at;
    const open = blocks.at(-1);
    if (open && fits(open, edit)) {
      open.bottom = row;
      open.left = Math.min(open.left, column);
      open.right = Math.max(open.right, column);
      open.edits.push(edit);
    } else {
      blocks.push({ top: row, bottom: row, left: column, right: column, edits: [edit] });
    }
  }
  return blocks.map(({ top, bottom, left, right, edits: own }) => ({
    sheet,
    range: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
    edits: own,
  }));
}

interface Box {
  readonly top: number;
  bottom: number;
  left: number;
  right: number;
  readonly edits: SetCell[];
}

/** Edits come row by row, so a box only grows downwards and sideways. */
function fits({ top, left, right, edits }: Box, { at }: SetCell): boolean {
  const columns = Math.max(right, at.column) - Math.min(left, at.column) + 1;
  return (at.row - top + 1) * columns <= cellsAnEdit * (edits.length + 1) + allowance;
}
