/** Where the arrow keys, Tab, Home, End and the page keys take the selection. */
import { contains, type Position, type Range } from "../../core/grid/range";
import { areaAt } from "./look";

export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  /** Rows of one page. */
  readonly page: number;
  /** The last cell with contents. */
  readonly last: Position;
  isHidden(column: number): boolean;
}

interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** The selection after a key, or undefined for a key that does not move it. With `extend` the first cell stays. */
export function moved(
  selection: Range,
  key: string,
  { extend, control }: { readonly extend: boolean; readonly control: boolean },
  bounds: Bounds,
  merges: readonly Range[],
): Range | undefined {
  const area = areaAt(merges, selection.row, selection.column);
  const far = { row: selection.row + selection.rows - 1, column: selection.column + selection.columns - 1 };
  const goal = jump(key, control, selection, bounds);
  if (goal) {
    const shown = pastHidden(goal, goal.column > selection.column ? -1 : 1, bounds) ?? selection;
    return extend ? around(selection, goal) : areaAt(merges, shown.row, shown.column);
  }
  const step = stepOf(key, bounds);
  if (!step) return undefined;
  if (extend && key !== "Tab" && key !== "Enter") {
    return around(selection, clamp({ row: far.row + step.rows, column: far.column + step.columns }, bounds));
  }
  const from = {
    row: step.rows > 0 ? area.row + area.rows - 1 : area.row,
    column: step.columns > 0 ? area.column + area.columns - 1 : area.column,
  };
  const next = clamp({ row: from.row + step.rows, column: from.column + step.columns }, bounds);
  const shown = step.columns === 0 ? next : pastHidden(next, step.columns, bounds);
  return !shown || contains(area, shown) ? area : areaAt(merges, shown.row, shown.column);
}

/** The first column that is shown from here on; undefined where the sheet ends before one. */
function pastHidden(from: Position, step: number, { columns, isHidden }: Bounds): Position | undefined {
  let { column } = from;
  while (isHidden(column)) {
    column += step;
    if (column < 0 || column >= columns) return undefined;
  }
  return { row: from.row, column };
}

/** The smallest rectangle that starts in the first cell of a selection and reaches a position. */
export function around(selection: Position, to: Position): Range {
  const row = Math.min(selection.row, to.row);
  const column = Math.min(selection.column, to.column);
  return {
    row,
    column,
    rows: Math.max(selection.row, to.row) - row + 1,
    columns: Math.max(selection.column, to.column) - column + 1,
  };
}

function jump(key: string, control: boolean, from: Position, bounds: Bounds): Position | undefined {
  if (key === "Home") return { row: control ? 0 : from.row, column: 0 };
  if (key === "End" && control) return bounds.last;
  if (!control) return undefined;
  const edges: Readonly<Record<string, Position>> = {
    ArrowUp: { row: 0, column: from.column },
    ArrowDown: { row: Math.max(from.row, bounds.last.row), column: from.column },
    ArrowLeft: { row: from.row, column: 0 },
    ArrowRight: { row: from.row, column: Math.max(from.column, bounds.last.column) },
  };
  return edges[key];
}

function stepOf(key: string, { page }: Bounds): Step | undefined {
  const steps: Readonly<Record<string, Step>> = {
    ArrowUp: { rows: -1, columns: 0 },
    ArrowDown: { rows: 1, columns: 0 },
    Enter: { rows: 1, columns: 0 },
    ArrowLeft: { rows: 0, columns: -1 },
    ArrowRight: { rows: 0, columns: 1 },
    PageUp: { rows: -page, columns: 0 },
    PageDown: { rows: page, columns: 0 },
  };
  return steps[key];
}

function clamp({ row, column }: Position, { rows, columns }: Bounds): Position {
  return { row: Math.min(Math.max(row, 0), rows - 1), column: Math.min(Math.max(column, 0), columns - 1) };
}
