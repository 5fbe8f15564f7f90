/** ducha: the same actions for people and machines without Excel. */
import { run } from "./run";
import { EXIT } from "./terminal";
import { WORDS } from "./words";

// The disk where the words go may be full, or the program that reads them gone.
process.stdout.once("error", () => {
  process.stderr.write(`${WORDS.cutOff.zh} / ${WORDS.cutOff.en}\n`);
  process.exitCode = EXIT.errors;
  process.stdout.on("error", () => undefined);
});
process.stderr.on("error", () => undefined);

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text.replace(/\n?$/, "\n")}`),
  error: (text) => process.stderr.write(`${text.replace(/\n?$/, "\n")}`),
}).then((status) => {
  process.exitCode ||= status;
});
