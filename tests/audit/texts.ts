/**
 * npm run audit:texts [-- FOLDER …]: what the product finds in audited circulars and progress notes, in the committed set and in
 * every folder named (workbooks with an expect.json). Reports, never fails; the figures of the committed set are pinned by a test.
 */
import { join } from "node:path";
import { auditedFolder, isAuditedFolder, type AuditedBook } from "./expectations";
import { complaintsOf, figuresOf, ruleFigures, scoreOf, type Score } from "./score-texts";
import { committedTexts } from "./committed-texts";

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function ratio(part: number, whole: number): string {
  return `${whole === 0 ? "  – " : (part / whole).toFixed(2)} (${part}/${whole})`.padEnd(16);
}

function printFigures(title: string, scores: readonly Score[]): void {
  const { books, exact, falseErrors, falseWarnings, missed, faults } = figuresOf(scores);
  print(
    `${title.padEnd(28)} exactly right ${exact}/${books}   false errors ${falseErrors}   false warnings ${falseWarnings}   missed ${missed}/${faults}`,
  );
}

function printSet(title: string, books: readonly AuditedBook[]): void {
  const scores = books.map(scoreOf);
  print(`\n${title}`);
  for (const kind of new Set(scores.map((score) => score.kind)))
    printFigures(
      `  ${kind}`,
      scores.filter((score) => score.kind === kind),
    );
  printFigures("  all", scores);
  for (const { rule, right, said, found, faults } of ruleFigures(scores))
    print(`    ${rule.padEnd(30)} precision ${ratio(right, said)} recall ${ratio(found, faults)}`);
  for (const line of scores.flatMap(complaintsOf)) print(`      ${line}`);
}

async function main(folders: readonly string[]): Promise<void> {
  printSet("tests/books/audit/texts", committedTexts(join("tests", "books", "audit", "texts")));
  for (const folder of folders) {
    if (isAuditedFolder(folder)) printSet(folder, await auditedFolder(folder));
    else print(`\n${folder} has no expect.json`);
  }
}

void main(process.argv.slice(2));
