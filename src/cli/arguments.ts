/** Reads the words of a command line: which verb, what stands behind it, and which options. */
import { parseArgs } from "node:util";
import type { Language } from "../core/language/language";
import { COMMON, OPTIONS, written, type OptionName, type Values } from "./options";
import { needsOut, optionsOf } from "./usage";
import type { Given, Verb } from "./verb";
import { misuse, Misuse } from "./sentence";

export interface Command {
  readonly verb: Verb;
  readonly given: Given;
}

/** Throws a Misuse for words that make no command. */
export function readArguments(words: readonly string[], verbs: readonly Verb[]): Command | "help" {
  const { values, positionals } = parsed(words);
  if (values.help) return "help";
  const language = languageNamed(values.lang ?? "zh");
  const [name = "", ...inputs] = positionals;
  const verb = verbs.find((known) => known.name === name);
  if (!verb) throw misuse("unknownVerb", { verbs: verbs.map((known) => known.name) });
  const lacking = verb.inputs.find((_, i) => !inputs[i]);
  if (lacking) throw misuse("noInput", { verb: name, input: lacking });
  const more = verb.inputs.at(-1)?.several ? [] : inputs.slice(verb.inputs.length);
  if (more.length > 0) throw misuse("tooMany", { more: more.join(" ") });
  const taken = optionsOf(verb);
  const foreign = (Object.keys(values) as OptionName[]).find(
    (option) => !COMMON.includes(option) && !taken.has(option),
  );
  if (foreign !== undefined) throw misuse("foreignOption", { verb: name, option: written(foreign) });
  if (needsOut(verb) && !values.out) throw misuse("noOut");
  return { verb, given: { inputs, values, language } };
}

/** What follows the option, which may not be blank. */
export function nonBlank(option: OptionName, word: string): string {
  if (word.trim() !== "") return word;
  throw misuse("nothingFollows", { option: written(option) });
}

function parsed(words: readonly string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const { message } = error as Error;
    const [, option = ""] = /'([^']*)'/.exec(message) ?? [];
    if (message.startsWith("Unknown option")) throw misuse("unknownOption", { option });
    throw new Misuse(misuse("badOption", { option }).zh, message.split("\n", 1)[0] ?? "");
  }
}

function languageNamed(word: string): Language {
  if (word === "zh" || word === "en") return word;
  throw misuse("unknownLanguage");
}
