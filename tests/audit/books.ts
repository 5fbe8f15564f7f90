/** The audited books of a folder: workbook files with an expect.json, and books written down as text. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { auditedBook, type Expectation } from "../kit/audited-book";
import type { Input } from "./result";

export interface Audited {
  readonly name: string;
  readonly input: Input;
  readonly expect: Expectation;
}

const EXPECTED = "expect.json";

export function booksIn(folder: string): Audited[] {
  const list = join(folder, EXPECTED);
  const given = existsSync(list)
    ? (JSON.parse(readFileSync(list, "utf8")) as { readonly books?: Readonly<Record<string, Expectation>> }).books
    : undefined;
  const files = Object.entries(given ?? {}).map(([name, expect]) => ({ name, input: join(folder, name), expect }));
  const written = readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== EXPECTED)
    .sort()
    .map((name) => {
      const { book, expect } = auditedBook(join(folder, name));
      return { name, input: book, expect };
    });
  return [...files, ...written];
}

export function workbooksUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/.test(name) && !/(^|\/)~\$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
