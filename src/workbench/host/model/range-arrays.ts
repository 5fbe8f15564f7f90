/** Arrays of a range: their shape, and what Excel makes of them. */
import type { Range as Rectangle } from "../../../core/grid/range";
import { HostError } from "../errors";

export function linesOf(values: readonly unknown[], at: Rectangle): readonly (readonly unknown[])[] {
  const lines = values.filter((line): line is readonly unknown[] => Array.isArray(line) && line.length === at.columns);
  if (values.length !== at.rows || lines.length !== at.rows) throw wrongShape(at);
  return lines;
}

export function wrongShape({ rows, columns }: Rectangle): HostError {
  return new HostError("InvalidArgument", `The array must have ${rows} rows of ${columns} columns, as the range has.`);
}

/** Where rows are hidden, Excel has been seen to put the first of several rows into every row that is shown. */
export function misplaced(lines: readonly unknown[], isHidden: (line: number) => boolean): readonly unknown[] {
  if (lines.length < 2 || !lines.some((_, r) => isHidden(r))) return lines;
  return lines.map((line, r) => (isHidden(r) && Array.isArray(line) ? line.map(() => null) : lines[0]));
}

/** What all share, or null as Excel answers for a mixture. */
export function common(all: readonly boolean[]): boolean | null {
  const [first = false] = all;
  return all.every((one) => one === first) ? first : null;
}
