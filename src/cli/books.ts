/** Opens the workbooks that a command names, or says in one sentence why one cannot be read. */
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { Language } from "../core/language/language";
import { openFile } from "../files/xlsx/read/open";
import { describeProblem } from "../files/package/problems";
import type { FileWorkbook } from "../files/xlsx/workbook-file";
import { readFile } from "./files/read-file";
import { sentence } from "./sentence";
import type { Output } from "./terminal";
import { native } from "./native";
import type { Given } from "./verb";

export interface Opened {
  readonly book: string;
  readonly workbook: FileWorkbook;
  /** Other workbooks to compare with. */
  readonly others: Partial<Readonly<Record<"breakdown" | "previous", WorkbookSnapshot>>>;
}

/** The one workbook that the command is about, and those of its options; undefined where one cannot be read. */
export async function openBooks({ inputs, values, language }: Given, output: Output): Promise<Opened | undefined> {
  const [book = ""] = inputs;
  const workbook = openBook(book, language, output);
  if (!workbook) return undefined;
  const others: Partial<Record<"breakdown" | "previous", WorkbookSnapshot>> = {};
  for (const role of ["breakdown", "previous"] as const) {
    const file = values[role];
    // A blank word names no file.
    if (!file) continue;
    const other = openBook(file, language, output);
    if (!other) return undefined;
    others[role] = await other.read();
  }
  return { book, workbook, others };
}

export function openBook(book: string, language: Language, output: Output): FileWorkbook | undefined {
  const bytes = bytesOf(book, language, output);
  if (!bytes) return undefined;
  const opened = openFile(bytes, native);
  if (opened.ok) return opened.workbook;
  output.error(sentence("bookUnread", language, { book, why: describeProblem(opened.problem, language) }));
  return undefined;
}

export function bytesOf(book: string, language: Language, output: Output): Uint8Array | undefined {
  const read = readFile(book);
  if (read instanceof Uint8Array) return read;
  output.error(sentence("bookUnread", language, { book, why: read }));
  return undefined;
}
