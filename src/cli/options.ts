/** Every option of the command line, declared once: how it is read, and what the usage shows after it. */

export const OPTIONS = {
  out: { type: "string", short: "o", value: "OUT.xlsx" },
  json: { type: "boolean" },
  explain: { type: "boolean" },
  breakdown: { type: "string", value: "FILE.xlsx" },
  previous: { type: "string", value: "FILE.xlsx" },
  report: { type: "string", value: "REPORT" },
  leaders: { type: "string", value: "NOTICE" },
  formulas: { type: "boolean" },
  kinds: { type: "string", value: "all|KIND,KIND…" },
  docx: { type: "boolean" },
  from: { type: "string", value: "breakdown|annex" },
  period: { type: "string", value: "2024年第一季度" },
  due: { type: "string", value: "2024-04-01" },
  book: { type: "string", value: "OUT.xlsx" },
  "leave-out-completed": { type: "boolean" },
  into: { type: "string", value: "BOOK.xlsx" },
  date: { type: "string", value: "2024-04-03" },
  days: { type: "string", value: "N" },
  "put-off": { type: "string", value: "KEY,KEY…" },
  "change-due": { type: "boolean" },
  close: { type: "string", value: "KEY,KEY…" },
  until: { type: "string", value: "2024-09-30" },
  by: { type: "string", value: "NAME" },
  on: { type: "string", value: "2024-06-28" },
  reason: { type: "string", value: "WORDS" },
  newest: { type: "boolean" },
  overwrite: { type: "boolean" },
  force: { type: "boolean" },
  lang: { type: "string", value: "zh|en" },
  help: { type: "boolean", short: "h" },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** Taken by every verb. */
export const COMMON: readonly OptionName[] = ["lang", "help"];

export type Values = {
  readonly [Name in OptionName]?: ((typeof OPTIONS)[Name]["type"] extends "boolean" ? boolean : string) | undefined;
};

/** --previous, but -o: the word that people write. */
export function written(name: OptionName): string {
  return name === "out" ? "-o" : `--${name}`;
}
