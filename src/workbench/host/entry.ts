/** What Excel makes of something typed into a cell, or written to Range.values: a formula, a number, a truth value or text. */
import type { CellValue } from "../../core/grid/snapshot";

export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format Excel gives a General cell for such an entry. */
  readonly format?: string;
}

const day = 24 * 60 * 60 * 1000;

export function readEntry(input: string | number | boolean, isTextCell: boolean): Entry {
  if (typeof input === "string" && input.startsWith("'")) return { value: input.slice(1) };
  if (input === "") return { value: null };
  if (isTextCell) return { value: typeof input === "boolean" ? String(input).toUpperCase() : String(input) };
  if (typeof input !== "string") return { value: input };
  if (/^=./s.test(input)) return { value: null, formula: plainSheetNames(input) };
  const constant = readConstant(input.trim());
  if (constant) return constant;
  if (/^[+\-@]./s.test(input)) return { value: null, formula: plainSheetNames(`=${input}`) };
  return { value: input };
}

/** Excel drops the quotes around sheet names that need none. */
function plainSheetNames(formula: string): string {
  return formula.replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, (quoted, name: string) =>
    /^[A-Za-z]{1,3}\d+$|^[rRcC]$/.test(name) ? quoted : `${name}!`,
  );
}

function readConstant(text: string): Entry | undefined {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return readNumber(text) ?? readDate(text) ?? readTime(text);
}

function readNumber(text: string): Entry | undefined {
  const match = /^([+-]?)[¥￥$]?((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i.exec(text);
  if (match) {
    const [, sign, digits = "", exponent = "", percent] = match;
    const size = Number(digits.replaceAll(",", "") + exponent) / (percent ? 100 : 1);
    return { value: sign === "-" ? -size : size, ...(percent ? { format: "0%" } : {}) };
  }
  const inBrackets = /^\((\d+(?:\.\d+)?)\)$/.exec(text);
  if (inBrackets) return { value: -Number(inBrackets[1]) };
  const fraction = /^(\d+) (\d+)\/(\d+)$/.exec(text);
  return fraction ? { value: Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]) } : undefined;
}

function readDate(text: string): Entry | undefined {
  const full = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (full) return dateEntry(Number(full[1]), Number(full[2]), Number(full[3]), "yyyy/m/d");
  const month = /^(\d{4})[-/年](\d{1,2})月?$/.exec(text);
  if (month) return dateEntry(Number(month[1]), Number(month[2]), 1, "mmm-yy");
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (short) return dateEntry(new Date().getFullYear(), Number(short[1]), Number(short[2]), "d-mmm");
  return undefined;
}

function dateEntry(year: number, month: number, dayOfMonth: number, format: string): Entry | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth || year < 1901) return undefined;
  return { value: Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / day), format };
}

function readTime(text: string): Entry | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds = "0"] = match;
  return { value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400, format: "h:mm" };
}
