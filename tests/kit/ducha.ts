/** The command line in this process: its exit status, and what it would print. */
import { run } from "../../src/cli/run";

export async function ducha(...words: string[]): Promise<{ status: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const status = await run(words, { out: (text) => out.push(text), error: (text) => error.push(text) });
  return { status, out: out.join("\n"), error: error.join("\n") };
}
