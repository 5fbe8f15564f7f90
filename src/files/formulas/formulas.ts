/** Works out the value of a formula, independent of where the cells come from. */
import type { Range } from "../../core/grid/range";
import type { CellValue } from "../../core/grid/snapshot";
import { criterionOf } from "./criteria";
import { parseFormula, type Formula } from "./formula-parse";
import { binary, isError, numberOf, round, truth, withNumber } from "./formula-values";

/** The cells of a range. Beyond `rows` and `columns`, which may be fewer than the range has, all are empty. */
export interface CellArea {
  readonly rows: number;
  readonly columns: number;
  /** By row and column within the range; undefined where the value is not known. */
  at(row: number, column: number): CellValue | undefined;
}

/** undefined: there is no such sheet. Without a sheet: the formula's own. */
export type Lookup = (sheet: string | undefined, range: Range) => CellArea | undefined;

interface Area {
  readonly range: Range;
  readonly cells: CellArea;
}

type Result = CellValue | Area;

/** undefined: the formula, or something it needs, is not understood; its value must be left as it is. */
export function evaluateFormula(formula: string, lookup: Lookup): CellValue | undefined {
  const parsed = parseFormula(formula);
  return parsed && evaluateParsed(parsed, lookup);
}

export function evaluateParsed(formula: Formula, lookup: Lookup): CellValue | undefined {
  const value = scalar(evaluate(formula, lookup));
  return value === null ? 0 : value;
}

function evaluate(formula: Formula, lookup: Lookup): Result | undefined {
  switch (formula.kind) {
    case "constant":
      return formula.value;
    case "reference": {
      const cells = lookup(formula.sheet, formula.range);
      return cells && { range: formula.range, cells };
    }
    case "negative":
      return withNumber(scalar(evaluate(formula.of, lookup)), (number) => -number);
    case "percent":
      return withNumber(scalar(evaluate(formula.of, lookup)), (number) => number / 100);
    case "binary": {
      const left = scalar(evaluate(formula.left, lookup));
      const right = scalar(evaluate(formula.right, lookup));
      return left === undefined || right === undefined ? undefined : binary(formula.operator, left, right);
    }
    case "call":
      return Object.hasOwn(functions, formula.name) ? functions[formula.name]?.(formula.args, lookup) : undefined;
  }
}

/** A range of several cells has no single value here. */
function scalar(result: Result | undefined): CellValue | undefined {
  if (typeof result !== "object" || result === null) return result;
  if (result.range.rows !== 1 || result.range.columns !== 1) return undefined;
  return result.cells.rows > 0 && result.cells.columns > 0 ? result.cells.at(0, 0) : null;
}

type Call = (args: readonly (Formula | undefined)[], lookup: Lookup) => Result | undefined;

const functions: Readonly<Record<string, Call>> = {
  SUM: (args, lookup) =>
    fold(args, lookup, 0, (sum, value, inRange) => {
      if (typeof value === "string" && isError(value)) return value;
      if (inRange) return typeof value === "number" ? sum + value : sum;
      const number = numberOf(value);
      return typeof number === "number" ? sum + number : number;
    }),
  COUNT: (args, lookup) =>
    fold(args, lookup, 0, (count, value, inRange) => {
      const counted = inRange ? typeof value === "number" : !isError(value) && typeof numberOf(value) === "number";
      return counted ? count + 1 : count;
    }),
  COUNTA: (args, lookup) =>
    fold(args, lookup, 0, (count, value, inRange) => (inRange && value === null ? count : count + 1)),
  COUNTIF: (args, lookup) => (args.length === 2 ? countIfs(args, lookup) : undefined),
  COUNTIFS: (args, lookup) => (args.length > 0 && args.length % 2 === 0 ? countIfs(args, lookup) : undefined),
  IF: (args, lookup) => {
    if (args.length < 2 || args.length > 3) return undefined;
    const condition = truth(argument(args[0], lookup));
    if (typeof condition !== "boolean") return condition;
    if (!condition && args.length < 3) return false;
    return argument(args[condition ? 1 : 2], lookup);
  },
  ROUND: (args, lookup) => {
    if (args.length !== 2) return undefined;
    const digits = argument(args[1], lookup);
    return withNumber(argument(args[0], lookup), (number) => withNumber(digits, (places) => round(number, places)));
  },
};

function argument(arg: Formula | undefined, lookup: Lookup): CellValue | undefined {
  return arg ? scalar(evaluate(arg, lookup)) : 0;
}

/** Runs over every value of every argument; an error text as the new state ends the run. */
function fold(
  args: readonly (Formula | undefined)[],
  lookup: Lookup,
  start: number,
  step: (state: number, value: CellValue, inRange: boolean) => number | string,
): CellValue | undefined {
  let state = start;
  for (const arg of args) {
    const result = arg ? evaluate(arg, lookup) : 0;
    if (result === undefined) return undefined;
    const area =
      typeof result === "object" && result !== null ? result.cells : { rows: 1, columns: 1, at: () => result };
    const inRange = typeof result === "object" && result !== null;
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const value = area.at(row, column);
        if (value === undefined) return undefined;
        const next = step(state, value, inRange);
        if (typeof next === "string") return next;
        state = next;
      }
    }
  }
  return state;
}

/** Excel takes criteria up to this length. */
const MAX_CRITERION = 255;

function countIfs(args: readonly (Formula | undefined)[], lookup: Lookup): CellValue | undefined {
  const pairs: { readonly area: Area; readonly holds: (value: CellValue) => boolean }[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const area = args[i]?.kind === "reference" ? evaluate(args[i] as Formula, lookup) : undefined;
    const criterion = args[i + 1] ? scalar(evaluate(args[i + 1] as Formula, lookup)) : null;
    if (typeof area !== "object" || area === null || criterion === undefined) return undefined;
    if (String(criterion ?? "").length > MAX_CRITERION) return "#VALUE!";
    pairs.push({ area, holds: criterionOf(criterion) });
  }
  const shape = pairs[0]?.area.range;
  if (!shape || pairs.some(({ area: { range } }) => range.rows !== shape.rows || range.columns !== shape.columns)) {
    return "#VALUE!";
  }
  const rows = Math.max(...pairs.map(({ area }) => area.cells.rows));
  const columns = Math.max(...pairs.map(({ area }) => area.cells.columns));
  // The cells beyond what the sheet uses are all empty, and counted without a look.
  let count = pairs.every(({ holds }) => holds(null)) ? shape.rows * shape.columns - rows * columns : 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let all = true;
      for (const { area, holds } of pairs) {
        const value = row < area.cells.rows && column < area.cells.columns ? area.cells.at(row, column) : null;
        if (value === undefined) return undefined;
        if (!holds(value)) {
          all = false;
          break;
        }
      }
      if (all) count++;
    }
  }
  return count;
}
