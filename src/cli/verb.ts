/** What a verb of the command line is: what stands behind it, its lines of the usage, and what it does. */
import type { Both, Language } from "../core/language/language";
import type { OptionName, Values } from "./options";
import type { Output } from "./terminal";

/** What a person names behind the verb, in words for a sentence, and as the usage shows it. */
export interface Input extends Both {
  readonly shown: string;
  /** As many as there are. */
  readonly several?: true;
}

/** A line of the usage with its help; the options it names are those that the verb takes. */
export interface UsageLine {
  /** What the command writes to: -o has to be given, and the line shows the whole command. */
  readonly out?: string;
  /** The second of two goes with the first only. */
  readonly options?: readonly (OptionName | readonly [OptionName, OptionName])[];
  readonly help: Both;
}

/** A command as it was given. */
export interface Given {
  /** As many as the verb has inputs; more where the last one is several. */
  readonly inputs: readonly string[];
  readonly values: Values;
  readonly language: Language;
}

export interface Verb {
  readonly name: string;
  readonly inputs: readonly Input[];
  /** The first line shows the whole command. */
  readonly usage: readonly UsageLine[];
  /** Answers with the exit status; throws a Misuse for words that make no command, before it reads or writes. */
  run(given: Given, output: Output): Promise<number>;
}

/** A .txt, .docx, or an .xlsx with its paragraphs. */
export const REPORT: Input = {
  shown: "REPORT",
  zh: "政府工作报告的文件",
  en: "the file of the government work report",
};
export const BOOK: Input = { shown: "BOOK.xlsx", zh: "工作簿文件", en: "the workbook file" };
