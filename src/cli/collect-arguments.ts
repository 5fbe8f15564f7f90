/** The words of ducha collect. */
import { fromIso } from "../core/chinese/day";
import type { Language } from "../core/language/language";
import { LANGUAGE_AND_HELP, Misuse, languageNamed, nonBlank, parseWords } from "./words";

export interface CollectCommand {
  readonly verb: "collect";
  /** Folders and files. */
  readonly from: readonly string[];
  readonly into?: string;
  readonly out?: string;
  readonly period?: string;
  /** The day of collecting, as 2024-04-03; today's without it. */
  readonly date?: string;
  readonly newest: boolean;
  readonly overwrite: boolean;
  readonly json: boolean;
  readonly language: Language;
}

export function isCollect(words: readonly string[]): boolean {
  return words.filter((word, i) => word !== "--lang" && words[i - 1] !== "--lang")[0] === "collect";
}

const ARGUMENTS = {
  into: { type: "string" },
  out: { type: "string", short: "o" },
  period: { type: "string" },
  date: { type: "string" },
  newest: { type: "boolean", default: false },
  overwrite: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  ...LANGUAGE_AND_HELP,
} as const;

/** Throws a Misuse for words that make no command. */
export function readCollect(words: readonly string[]): CollectCommand | "help" {
  const { values, positionals } = parseWords(words, ARGUMENTS);
  if (values.help) return "help";
  const [, ...from] = positionals;
  const { into, out, period, date, newest, overwrite, json } = values;
  const language = languageNamed(values.lang);
  if (from.length === 0) throw new Misuse("collect 后面要写文件夹或文件。", "Name a folder or files after collect.");
  if (out !== undefined && into === undefined)
    throw new Misuse(
      "-o 要和 --into 一起用：收到的内容合并到哪个工作簿？",
      "-o needs --into: the workbook to merge into.",
    );
  if (date !== undefined && !fromIso(date))
    throw new Misuse(
      `--date 要写成 2024-04-03 这样，不能是“${date}”。`,
      `--date is written like 2024-04-03, not "${date}".`,
    );
  return {
    verb: "collect",
    from,
    newest,
    overwrite,
    json,
    language,
    ...(into === undefined ? {} : { into: nonBlank("--into", into) }),
    ...(out === undefined ? {} : { out: nonBlank("-o", out) }),
    ...(period === undefined ? {} : { period: nonBlank("--period", period).trim() }),
    ...(date === undefined ? {} : { date }),
  };
}

export const COLLECT_USAGE = `  ducha collect DIR|FILE… [--json]                     收件：逐份核对各单位的报送材料 / judge what the units returned
        [--into BOOK.xlsx [-o OUT.xlsx]]               按工作簿核对；合并到附件2 和报送情况 / by the office's book; merge into it
        [--period 2024年第一季度] [--date 2024-04-03]  期间、收件日期 / the period, and the day of collecting
        [--newest] [--overwrite]                       一单位多份取最新；覆盖原有的内容 / newest counts; overwrite what stands there
`;
