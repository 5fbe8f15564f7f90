/** The command line's words: which verb, which file, which options. */
import { ALL_SUMMARY_KINDS, type SummaryKind } from "../actions/build-summaries";
import type { Language } from "../core/language/language";
import {
  HAND_OUT_ARGUMENTS,
  HAND_OUT_OPTIONS,
  HAND_OUT_USAGE,
  readHandOut,
  type HandOutWords,
} from "./handout-arguments";
import { COLLECT_USAGE } from "./collect-arguments";
import { LANGUAGE_AND_HELP, Misuse, languageNamed, parseWords } from "./words";

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

const ARGUMENTS = {
  out: { type: "string", short: "o" },
  breakdown: { type: "string" },
  previous: { type: "string" },
  kinds: { type: "string" },
  json: { type: "boolean" },
  formulas: { type: "boolean" },
  ...HAND_OUT_ARGUMENTS,
  ...LANGUAGE_AND_HELP,
} as const;

/** Throws a Misuse for words that make no command. */
export function readArguments(words: readonly string[]): Command | "help" {
  const { values, positionals } = parseWords(words, ARGUMENTS);
  if (values.help) return "help";
  const { out, breakdown, previous, kinds, json = false, formulas = false } = values;
  const [verbWord = "", book, ...more] = positionals;
  const verb = VERBS.find((known) => known === verbWord);
  const language = languageNamed(values.lang);
  if (!verb) {
    const verbs = [...VERBS, "collect"];
    throw new Misuse(`第一个词要是 ${verbs.join("、")} 之一。`, `The first word has to be one of ${verbs.join(", ")}.`);
  }
  if (!book) throw new Misuse(`${verb} 后面要写工作簿文件。`, `Name the workbook file after ${verb}.`);
  if (more.length > 0)
    throw new Misuse(
      `一次只处理一个工作簿，多写了 ${more.join(" ")}。`,
      `One workbook at a time; ${more.join(" ")} is too much.`,
    );
  const foreign = Object.keys(values).find(
    (option) => !(option in LANGUAGE_AND_HELP || OPTIONS[verb].includes(option)),
  );
  if (foreign !== undefined) {
    const option = foreign === "out" ? "-o" : `--${foreign}`;
    throw new Misuse(`${verb} 没有 ${option} 这个选项。`, `${verb} has no option ${option}.`);
  }
  if (OPTIONS[verb].includes("out") && !out)
    throw new Misuse("请用 -o 写明输出文件。", "Name the output file with -o.");
  if (verb === "circular" && !/\.(docx|txt|xls[xm])$/i.test(out ?? ""))
    throw new Misuse(
      "通报的输出文件要以 .docx、.txt 或 .xlsx（.xlsm）结尾。",
      "The circular's output has to end in .docx, .txt or .xlsx (.xlsm).",
    );
  return {
    verb,
    book,
    json,
    formulas,
    language,
    ...(out ? { out } : {}),
    ...(breakdown ? { breakdown } : {}),
    ...(previous ? { previous } : {}),
    ...(kinds === undefined ? {} : { kinds: readKinds(kinds) }),
    ...(verb === "handout" ? { handOut: readHandOut(values) } : {}),
  };
}

/** tally,ranking in the order in which sheets are built. */
function readKinds(list: string): readonly SummaryKind[] | "all" {
  if (list === "all") return "all";
  const words = list.split(",").map((word) => word.trim());
  const unknown = words.find((word) => !ALL_SUMMARY_KINDS.some((kind) => kind === word));
  if (unknown !== undefined)
    throw new Misuse(`--kinds：没有“${unknown}”这种汇总表。`, `--kinds: there is no summary "${unknown}".`);
  return ALL_SUMMARY_KINDS.filter((kind) => words.includes(kind));
}

export const USAGE = `督查通 ducha

  ducha check BOOK.xlsx [--json]                       校验，列出问题 / check and list the findings
        [--breakdown FILE.xlsx]                        与责任分解表比对 / compare with the breakdown
        [--previous FILE.xlsx]                         与上期比对 / compare with the last period
  ducha fill BOOK.xlsx -o OUT.xlsx [--formulas]        填充统计表 / fill the statistics sheet
  ducha summarize BOOK.xlsx -o OUT.xlsx                生成汇总表 / build the summary sheets
        [--kinds all|KIND,KIND…]                       选择汇总表 / choose them: ${ALL_SUMMARY_KINDS.slice(0, 6).join(" ")}
                                                       ${ALL_SUMMARY_KINDS.slice(6).join(" ")}
        [--previous FILE.xlsx] [--breakdown FILE.xlsx] 上期、责任分解表所在文件 / for comparison, changes and leaders
  ducha fix BOOK.xlsx -o OUT.xlsx                      修正能确定的错误 / fix what is derived
  ducha compare BOOK.xlsx [--json]                     与上期对比 / compare with the last period
        [--previous FILE.xlsx]                         上期在另一个文件 / which another file holds
  ducha circular BOOK.xlsx -o OUT.docx|.txt|.xlsx      写通报：Word、文本或工作表 / write the circular
        [--previous FILE.xlsx]                         上期在另一个文件 / which another file holds
${HAND_OUT_USAGE}
${COLLECT_USAGE}
每个命令都可以加 --lang zh|en，选择输出的语言 / with every command: the language it answers in
退出状态 / exit status: 0 无错误 no error · 1 有错误或未能写入 errors found, or not written · 2 文件无法读取 unreadable · 64 用法不对 wrong usage
`;
