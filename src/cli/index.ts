/** ducha: the same actions for people and machines without Excel. */
import { run } from "./run";

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text.replace(/\n?$/, "\n")}`),
  error: (text) => process.stderr.write(`${text.replace(/\n?$/, "\n")}`),
}).then((status) => {
  process.exitCode = status;
});
