/** The command line's words: which verb, which file, which options. */
import { parseArgs } from "node:util";
import { ALL_SUMMARY_KINDS, type SummaryKind } from "../actions/build-summaries";
import type { Language } from "../core/rules/rule";
import {
  HAND_OUT_ARGUMENTS,
  HAND_OUT_OPTIONS,
  HAND_OUT_USAGE,
  readHandOut,
  type HandOutWords,
} from "./handout-arguments";
import { COLLECT_USAGE } from "./collect-arguments";

export const VERBS = ["check", "fill", "summarize", "fix", "compare", "circular", "handout"] as const;
export type Verb = (typeof VERBS)[number];

export interface Command {
  readonly verb: Verb;
  readonly book: string;
  readonly out?: string;
  /** Other workbooks to compare with. */
  readonly breakdown?: string;
  readonly previous?: string;
  /** The summary sheets asked for; "all" builds those that can be built. */
  readonly kinds?: readonly SummaryKind[] | "all";
  readonly json: boolean;
  readonly formulas: boolean;
  readonly language: Language;
  readonly handOut?: HandOutWords;
}

/** The options that a verb takes; -o is needed wherever it is taken. */
const OPTIONS: Readonly<Record<Verb, readonly string[]>> = {
  check: ["json", "breakdown", "previous"],
  fill: ["out", "formulas"],
  summarize: ["out", "kinds", "breakdown", "previous"],
  fix: ["out"],
  compare: ["json", "previous"],
  circular: ["out", "previous"],
  handout: ["out", "breakdown", "previous", ...HAND_OUT_OPTIONS],
};

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
        kinds: { type: "string" },
        json: { type: "boolean" },
        formulas: { type: "boolean" },
        ...HAND_OUT_ARGUMENTS,
        lang: { type: "string", default: "zh" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return "help";
    const [verbWord, book, ...more] = positionals;
    const verb = VERBS.find((known) => known === verbWord);
    const language = values.lang === "zh" || values.lang === "en" ? values.lang : undefined;
    if (!verb || !book || more.length > 0 || !language) return undefined;
    const given = Object.keys(values).filter((option) => option !== "lang" && option !== "help");
    if (!given.every((option) => OPTIONS[verb].includes(option))) return undefined;
    if (OPTIONS[verb].includes("out") && !values.out) return undefined;
    if (verb === "circular" && !/\.(docx|txt|xls[xm])$/i.test(values.out ?? "")) return undefined;
    const handOut = verb === "handout" ? readHandOut(values) : undefined;
    if (verb === "handout" && !handOut) return undefined;
    const kinds = values.kinds === undefined ? undefined : readKinds(values.kinds);
    if (values.kinds !== undefined && !kinds) return undefined;
    return {
      verb,
      book,
      json: values.json ?? false,
      formulas: values.formulas ?? false,
      language,
      ...(values.out ? { out: values.out } : {}),
      ...(values.breakdown ? { breakdown: values.breakdown } : {}),
      ...(values.previous ? { previous: values.previous } : {}),
      ...(kinds ? { kinds } : {}),
      ...(handOut ? { handOut } : {}),
    };
  } catch {
    return undefined;
  }
}

/** tally,ranking in the order in which sheets are built; undefined for a word that names no summary. */
function readKinds(list: string): readonly SummaryKind[] | "all" | undefined {
  if (list === "all") return "all";
  const words = list.split(",").map((word) => word.trim());
  if (!words.every((word) => ALL_SUMMARY_KINDS.some((kind) => kind === word))) return undefined;
  return ALL_SUMMARY_KINDS.filter((kind) => words.includes(kind));
}

export const USAGE = `督查通 ducha

  ducha check BOOK.xlsx [--json] [--lang zh|en]        校验，列出问题 / check and list the findings
        [--breakdown FILE.xlsx]                        与责任分解表比对 / compare with the breakdown
        [--previous FILE.xlsx]                         与上期比对 / compare with the last period
  ducha fill BOOK.xlsx -o OUT.xlsx [--formulas]        填充统计表 / fill the statistics sheet
  ducha summarize BOOK.xlsx -o OUT.xlsx [--lang zh|en] 生成汇总表 / build the summary sheets
        [--kinds all|KIND,KIND…]                       选择汇总表 / choose them: ${ALL_SUMMARY_KINDS.slice(0, 6).join(" ")}
                                                       ${ALL_SUMMARY_KINDS.slice(6).join(" ")}
        [--previous FILE.xlsx] [--breakdown FILE.xlsx] 上期、责任分解表所在文件 / for comparison, changes and leaders
  ducha fix BOOK.xlsx -o OUT.xlsx                      修正能确定的错误 / fix what is derived
  ducha compare BOOK.xlsx [--json] [--lang zh|en]      与上期对比 / compare with the last period
        [--previous FILE.xlsx]                         上期在另一个文件 / which another file holds
  ducha circular BOOK.xlsx -o OUT.docx|.txt|.xlsx      写通报：Word、文本或工作表 / write the circular
        [--previous FILE.xlsx]                         上期在另一个文件 / which another file holds
${HAND_OUT_USAGE}
${COLLECT_USAGE}
退出状态 / exit status: 0 无错误 no error · 1 有错误或未能写入 errors found, or not written · 2 文件无法读取 unreadable · 64 用法不对 wrong usage
`;
