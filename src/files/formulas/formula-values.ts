/** How worksheet formulas turn values into one another, compare and combine them. */
import type { CellValue } from "../../core/grid/snapshot";
import type { Operator } from "./formula-parse";

export function binary(operator: Operator, left: CellValue, right: CellValue): CellValue | undefined {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return textOf(left) + textOf(right);
  if (/[=<>]/.test(operator)) return compares(operator, compare(left, right));
  return withNumber(left, (a) => withNumber(right, (b) => arithmetic(operator, a, b)));
}

function arithmetic(operator: Operator, a: number, b: number): CellValue {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? "#DIV/0!" : a / b;
    default:
      return Number.isFinite(a ** b) ? a ** b : "#NUM!";
  }
}

function compares(operator: string, order: number): boolean {
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  return order < 0 ? operator.startsWith("<") : order > 0 ? operator.startsWith(">") : operator.endsWith("=");
}

/** Numbers before text before truth values; an empty cell is like whatever it is compared with. */
function compare(left: CellValue, right: CellValue): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(a);
  const rank = (value: CellValue) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [x, y] =
    typeof a === "string" ? [a.toUpperCase(), String(b).toUpperCase()] : [precise(Number(a)), precise(Number(b))];
  return x < y ? -1 : x > y ? 1 : 0;
}

function emptyLike(value: CellValue): string | number | boolean {
  return typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
}

/** Excel keeps and compares fifteen digits. */
function precise(number: number): number {
  return Number(number.toPrecision(15));
}

export function round(number: number, places: number): number {
  const digits = Math.trunc(places);
  const shifted = Number(`${precise(Math.abs(number))}e${digits}`);
  if (!Number.isFinite(shifted)) return number;
  return Math.sign(number) * Number(`${Math.round(precise(shifted))}e${-digits}`);
}

export function truth(value: CellValue | undefined): boolean | string | undefined {
  if (value === undefined || typeof value === "boolean") return value;
  if (typeof value !== "string") return value !== null && value !== 0;
  if (isError(value)) return value;
  const upper = value.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : "#VALUE!";
}

export function withNumber(
  value: CellValue | undefined,
  then: (number: number) => CellValue | undefined,
): CellValue | undefined {
  if (value === undefined || isError(value)) return value;
  const number = numberOf(value);
  return typeof number === "number" ? then(number) : number;
}

export function numberOf(value: CellValue): number | "#VALUE!" {
  if (typeof value !== "string") return Number(value ?? 0);
  const number = value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : "#VALUE!";
}

function textOf(value: CellValue): string {
  if (typeof value === "number") return String(precise(value));
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : (value ?? "");
}

export function isError(value: CellValue | undefined): boolean {
  return typeof value === "string" && /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(value);
}
