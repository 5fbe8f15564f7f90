/** Reading the words of a command line, and saying what is wrong with those that make no command. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Language } from "../core/language/language";

/** Words that make no command, and what is wrong with them. */
export class Misuse extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

/** The options that every verb takes. */
export const LANGUAGE_AND_HELP = {
  lang: { type: "string", default: "zh" },
  help: { type: "boolean", short: "h", default: false },
} as const;

export function parseWords<Options extends NonNullable<ParseArgsConfig["options"]>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    const { message } = error as Error;
    const [, option = ""] = /'([^']*)'/.exec(message) ?? [];
    if (message.startsWith("Unknown option"))
      throw new Misuse(`没有 ${option} 这个选项。`, `There is no option ${option}.`);
    throw new Misuse(`选项 ${option} 的写法不对，请对照上面的用法。`, message.split("\n", 1)[0] ?? "");
  }
}

export function languageNamed(word: string): Language {
  if (word === "zh" || word === "en") return word;
  throw new Misuse("--lang 要是 zh 或 en。", "--lang is zh or en.");
}

export function nonBlank(option: string, word: string): string {
  if (word.trim() !== "") return word;
  throw new Misuse(`${option} 后面要写内容。`, `Something has to follow ${option}.`);
}
