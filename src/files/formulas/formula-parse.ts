/** Formulas as trees, for the part of the formula language that is understood here. */
import { MAX_ROWS } from "../../core/edits/limits";
import { parseRange, type Range } from "../../core/grid/range";
import type { CellValue } from "../../core/grid/snapshot";

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

export type Formula =
  | { readonly kind: "constant"; readonly value: CellValue }
  /** Without a sheet: the formula's own. */
  | { readonly kind: "reference"; readonly sheet: string | undefined; readonly range: Range }
  | { readonly kind: "negative" | "percent"; readonly of: Formula }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  /** An argument left out is undefined. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Formula | undefined)[] };

type Token =
  | { readonly kind: "operand"; readonly formula: Formula }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "symbol"; readonly text: string };

const TOKEN = new RegExp(
  [
    /\s+/u,
    /"(?<string>(?:[^"]|"")*)"/u,
    /(?<error>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))/u,
    /(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<sheet>[\p{L}_][\p{L}\p{N}_.]*))!)?(?<reference>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!:$])/u,
    /(?<number>\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?)(?![\p{L}\p{N}_.(!:$])/u,
    /(?<boolean>TRUE|FALSE)(?![\p{L}\p{N}_.(!:$])/u,
    /(?<name>[A-Z][A-Z0-9.]*)\(/u,
    /(?<symbol><=|>=|<>|[-+*/^&=<>%(),])/u,
  ]
    .map((part) => part.source)
    .join("|"),
  "iuy",
);

/** undefined: the formula uses something that is not understood here. */
export function parseFormula(formula: string): Formula | undefined {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  if (!tokens) return undefined;
  const reader = { tokens, at: 0 };
  const parsed = parseBinary(reader, 0);
  return parsed && reader.at === tokens.length ? parsed : undefined;
}

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < text.length) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) return undefined;
    const token = tokenOf(groups);
    if (token) tokens.push(token);
  }
  return tokens;
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token | undefined {
  const { string, error, quoted, sheet, reference, number, boolean, name, symbol } = groups;
  const constant = (value: CellValue): Token => ({ kind: "operand", formula: { kind: "constant", value } });
  if (string !== undefined) return constant(string.replaceAll('""', '"'));
  if (error !== undefined) return constant(error.toUpperCase());
  if (number !== undefined) return constant(Number(number));
  if (boolean !== undefined) return constant(boolean.toUpperCase() === "TRUE");
  if (name !== undefined) return { kind: "function", name: name.toUpperCase() };
  if (symbol !== undefined) return { kind: "symbol", text: symbol };
  const range = reference === undefined ? undefined : rangeOf(reference);
  if (!range) return undefined;
  return {
    kind: "operand",
    formula: { kind: "reference", sheet: quoted?.replaceAll("''", "'") ?? sheet, range },
  };
}

/** Also whole columns and rows: A:B, 2:3. */
function rangeOf(reference: string): Range | undefined {
  const plain = reference.replaceAll("$", "");
  const [first = "", last = ""] = plain.split(":");
  if (/^[A-Z]+$/i.test(first)) return parseRange(`${first}1:${last}${MAX_ROWS}`);
  if (/^\d+$/.test(first)) return parseRange(`A${first}:XFD${last}`);
  return parseRange(plain);
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

/** From loosest to tightest. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

function parseBinary(reader: Reader, level: number): Formula | undefined {
  const operators = levels[level];
  if (!operators) return parsePrefix(reader);
  let left = parseBinary(reader, level + 1);
  for (let next = symbolAt(reader); left && next && operators.includes(next); next = symbolAt(reader)) {
    reader.at++;
    const right = parseBinary(reader, level + 1);
    left = right && { kind: "binary", operator: next as Operator, left, right };
  }
  return left;
}

/** Signs bind tighter than ^ in a worksheet. */
function parsePrefix(reader: Reader): Formula | undefined {
  const sign = symbolAt(reader);
  if (sign !== "+" && sign !== "-") return parsePostfix(reader);
  reader.at++;
  const of = parsePrefix(reader);
  return of && sign === "-" ? { kind: "negative", of } : of;
}

function parsePostfix(reader: Reader): Formula | undefined {
  let formula = parseOperand(reader);
  while (formula && symbolAt(reader) === "%") {
    reader.at++;
    formula = { kind: "percent", of: formula };
  }
  return formula;
}

function parseOperand(reader: Reader): Formula | undefined {
  const token = reader.tokens[reader.at++];
  if (token?.kind === "operand") return token.formula;
  if (token?.kind === "function") return parseCall(reader, token.name);
  if (token?.text !== "(") return undefined;
  const inner = parseBinary(reader, 0);
  if (symbolAt(reader) !== ")") return undefined;
  reader.at++;
  return inner;
}

function parseCall(reader: Reader, name: string): Formula | undefined {
  const args: (Formula | undefined)[] = [];
  if (symbolAt(reader) === ")") {
    reader.at++;
    return { kind: "call", name, args };
  }
  for (;;) {
    const next = symbolAt(reader);
    const left = next === "," || next === ")";
    const arg = left ? undefined : parseBinary(reader, 0);
    if (!left && !arg) return undefined;
    args.push(arg);
    const end = symbolAt(reader);
    reader.at++;
    if (end === ")") return { kind: "call", name, args };
    if (end !== ",") return undefined;
  }
}

function symbolAt(reader: Reader): string | undefined {
  const token = reader.tokens[reader.at];
  return token?.kind === "symbol" ? token.text : undefined;
}

/** Every range the formula looks at. */
export function referencesOf(formula: Formula): readonly Extract<Formula, { kind: "reference" }>[] {
  switch (formula.kind) {
    case "constant":
      return [];
    case "reference":
      return [formula];
    case "negative":
    case "percent":
      return referencesOf(formula.of);
    case "binary":
      return [...referencesOf(formula.left), ...referencesOf(formula.right)];
    case "call":
      return formula.args.flatMap((arg) => (arg ? referencesOf(arg) : []));
  }
}
