/**
 * npm run audit:tables -- [folder …] [--old ducha.cjs] [--only words] [--details] [--plain] [--variants]: how well tables are read.
 * Reads the audited books of the folders and of tests/books/audit/tables and says what is right. `--old` puts a build of
 * another day beside this one; `--plain` shows totals and findings of any workbooks; `--variants` counts what becomes of
 * headings never seen, of one book rewritten in many ways and of planted faults. Reports, never fails.
 */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { booksIn, workbooksUnder } from "./books";
import { detailLines, oneLine, totalLines } from "./print";
import { checkedBy, checkedHere, type Outcome } from "./result";
import { plainLines } from "./plain";
import { score, type Score } from "./score";
import { variantLines } from "./variants";

const OWN = "tests/books/audit/tables";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      old: { type: "string" },
      only: { type: "string" },
      details: { type: "boolean" },
      plain: { type: "boolean" },
      variants: { type: "boolean" },
    },
  });
  const { old, only = "", details = false } = values;
  if (values.plain) return plain(positionals, old, only);
  if (values.variants) return say(await variantLines(only, details));
  const scores: Score[] = [];
  const before: Score[] = [];
  for (const folder of [...positionals, ...(existsSync(OWN) ? [OWN] : [])]) {
    for (const { name, input, expect } of booksIn(folder).filter((book) => book.name.includes(only))) {
      const now = score(expect, await checkedHere(input));
      const then = old === undefined ? undefined : score(expect, checkedBy(old, input));
      scores.push(now);
      if (then) before.push(then);
      say([oneLine(name, now, then), ...(details ? detailLines(now) : [])]);
    }
  }
  say(["", ...totalLines("now", scores), ...(old === undefined ? [] : totalLines("old", before))]);
}

async function plain(folders: readonly string[], old: string | undefined, only: string): Promise<void> {
  for (const path of folders.flatMap(workbooksUnder).filter((name) => name.includes(only))) {
    const now = await checkedHere(path);
    const then: Outcome | undefined = old === undefined ? undefined : checkedBy(old, path);
    say(plainLines(basename(path), now, then));
  }
}

function say(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}

void main();
