/** The command line's words: which verb, which file, which options. */
import { parseArgs } from "node:util";
import type { Language } from "../core/rules/rule";

export const VERBS = ["check", "fill", "summarize", "fix"] as const;
export type Verb = (typeof VERBS)[number];

export interface Command {
  readonly verb: Verb;
  readonly book: string;
  readonly out?: string;
  /** Other workbooks to compare with. */
  readonly breakdown?: string;
  readonly previous?: string;
  readonly json: boolean;
  readonly formulas: boolean;
  readonly language: Language;
}

/** Undefined for words that make no command. */
export function readArguments(words: readonly string[]): Command | "help" | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: "string", short: "o" },
        breakdown: { type: "string" },
        previous: { type: "string" },
        json: { type: "boolean", default: false },
        formulas: { type: "boolean", default: false },
        lang: { type: "string", default: "zh" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return "help";
    const [verbWord, book, ...more] = positionals;
    const verb = VERBS.find((known) => known === verbWord);
    const language = values.lang === "zh" || values.lang === "en" ? values.lang : undefined;
    if (!verb || !book || more.length > 0 || !language) return undefined;
    if (verb === "check" ? values.out !== undefined : !values.out) return undefined;
    if (verb !== "check" && (values.breakdown !== undefined || values.previous !== undefined)) return undefined;
    if ((values.json && verb !== "check") || (values.formulas && verb !== "fill")) return undefined;
    return {
      verb,
      book,
      json: values.json,
      formulas: values.formulas,
      language,
      ...(values.out ? { out: values.out } : {}),
      ...(values.breakdown ? { breakdown: values.breakdown } : {}),
      ...(values.previous ? { previous: values.previous } : {}),
    };
  } catch {
    return undefined;
  }
}

export const USAGE = `督查通 ducha

  ducha check BOOK.xlsx [--json] [--lang zh|en]        校验，列出问题 / check and list the findings
        [--breakdown FILE.xlsx]                        与责任分解表比对 / compare with the breakdown
        [--previous FILE.xlsx]                         与上期比对 / compare with the last period
  ducha fill BOOK.xlsx -o OUT.xlsx [--formulas]        填充统计表 / fill the statistics sheet
  ducha summarize BOOK.xlsx -o OUT.xlsx [--lang zh|en] 生成汇总表 / build the summary sheets
  ducha fix BOOK.xlsx -o OUT.xlsx                      修正能确定的错误 / fix what is derived

退出状态 / exit status: 0 无错误 no error · 1 有错误或未能写入 errors found, or not written · 2 文件无法读取 unreadable · 64 用法不对 wrong usage
`;
