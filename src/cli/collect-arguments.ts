/** The words of ducha collect. */
import { parseArgs } from "node:util";
import { fromIso } from "../core/grid/day";
import type { Language } from "../core/rules/rule";

export interface CollectCommand {
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

/** Undefined for words that make no command. */
export function readCollect(words: readonly string[]): CollectCommand | "help" | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        into: { type: "string" },
        out: { type: "string", short: "o" },
        period: { type: "string" },
        date: { type: "string" },
        newest: { type: "boolean", default: false },
        overwrite: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        lang: { type: "string", default: "zh" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return "help";
    const [, ...from] = positionals;
    const { into, out, period, date, newest, overwrite, json, lang } = values;
    const language = lang === "zh" || lang === "en" ? lang : undefined;
    if (from.length === 0 || !language) return undefined;
    if (out !== undefined && into === undefined) return undefined;
    if ([into, out, period].some((word) => word?.trim() === "")) return undefined;
    if (date !== undefined && !fromIso(date)) return undefined;
    return {
      from,
      newest,
      overwrite,
      json,
      language,
      ...(into === undefined ? {} : { into }),
      ...(out === undefined ? {} : { out }),
      ...(period === undefined ? {} : { period: period.trim() }),
      ...(date === undefined ? {} : { date }),
    };
  } catch {
    return undefined;
  }
}

export const COLLECT_USAGE = `  ducha collect DIR|FILE… [--json] [--lang zh|en]      收件：逐份核对各单位的报送材料 / judge what the units returned
        [--into BOOK.xlsx [-o OUT.xlsx]]               按工作簿核对；合并到附件2 和报送情况 / by the office's book; merge into it
        [--period 2024年第一季度] [--date 2024-04-03]  期间、收件日期 / the period, and the day of collecting
        [--newest] [--overwrite]                       一单位多份取最新；覆盖原有的内容 / newest counts; overwrite what stands there
`;
