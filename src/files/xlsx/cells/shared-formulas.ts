/** Shared formulas: one cell holds the text, the others repeat it with references moved along. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/edits/limits";
import { columnName } from "../../../core/grid/range";
import type { Position } from "../../../core/grid/range";
import { Refusal } from "../../package/problems";

export interface SharedFormula extends Position {
  readonly text: string;
}

/** Characters of all the formulas of a sheet that one cell each stands for. */
const MAX_LENGTH = 10_000_000;

/** For each cell that shares a formula its own text; undefined where no cell holds the text of its group. */
export function spellOut(
  shared: ReadonlyMap<string, SharedFormula>,
  cells: readonly (Position & { readonly group: string })[],
): readonly (string | undefined)[] {
  const length = cells.reduce((sum, { group }) => sum + (shared.get(group)?.text.length ?? 0), 0);
  if (length > MAX_LENGTH) throw new Refusal("tooLarge");
  return cells.map(({ group, ...at }) => spelledOut(shared.get(group), at));
}

/** The text of a shared formula as it reads in another cell of its group. */
export function spelledOut(master: SharedFormula | undefined, { row, column }: Position): string | undefined {
  return master && moveReferences(master.text, row - master.row, column - master.column);
}

/** Strings and quoted sheet names pass; names, functions and numbers do not match because of what stands beside them. */
const TOKEN =
  /"[^"]*"|'[^']*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!$])|(?<![\p{L}\p{N}_.$])(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;

/** The formula as it reads when copied by so many rows and columns; references without $ move. */
export function moveReferences(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    const [cd, c, rd, r, d1, c1, d2, c2, e1, r1, e2, r2] = groups;
    if (c !== undefined && r !== undefined) return join(movedColumn(cd, c, columns), movedRow(rd, r, rows), "");
    if (c1 !== undefined && c2 !== undefined)
      return join(movedColumn(d1, c1, columns), movedColumn(d2, c2, columns), ":");
    if (r1 !== undefined && r2 !== undefined) return join(movedRow(e1, r1, rows), movedRow(e2, r2, rows), ":");
    return whole;
  });
}

function join(first: string | undefined, second: string | undefined, between: string): string {
  return first === undefined || second === undefined ? "#REF!" : `${first}${between}${second}`;
}

function movedRow(dollar: string | undefined, digits: string, by: number): string | undefined {
  if (dollar) return `$${digits}`;
  const row = Number(digits) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : undefined;
}

function movedColumn(dollar: string | undefined, letters: string, by: number): string | undefined {
  if (dollar) return `$${letters}`;
  let index = -1;
  for (const letter of letters.toUpperCase()) index = (index + 1) * 26 + letter.charCodeAt(0) - 65;
  index += by;
  return index >= 0 && index < MAX_COLUMNS ? columnName(index) : undefined;
}
