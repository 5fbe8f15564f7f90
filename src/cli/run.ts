/** Carries out one command, and answers with the exit status. */
import { readArguments } from "./arguments";
import { printable } from "./printable";
import { EXIT, type Output } from "./terminal";
import { usageOf } from "./usage";
import { VERBS } from "./verbs";
import { Misuse } from "./sentence";

export async function run(words: readonly string[], terminal: Output): Promise<number> {
  const output: Output = {
    out: (text) => terminal.out(printable(text)),
    error: (text) => terminal.error(printable(text)),
  };
  try {
    const command = readArguments(words, VERBS);
    if (command !== "help") return await command.verb.run(command.given, output);
    output.out(usageOf(VERBS));
    return EXIT.clean;
  } catch (mistake) {
    if (!(mistake instanceof Misuse)) throw mistake;
    output.error([usageOf(VERBS), mistake.zh, mistake.en].join("\n"));
    return EXIT.usage;
  }
}
