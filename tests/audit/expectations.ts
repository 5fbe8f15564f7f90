/** What an audit expects of a workbook, and the sets of audited workbooks that are measured against it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { openFile } from "../../src/files/xlsx/read/open";

/** Rule, sheet, and the cell it has to be found at; null is anywhere on the sheet. */
export type Expected = readonly [rule: string, sheet: string, cell: string | null];

export interface Expectation {
  readonly kind: string;
  /** True faults. */
  readonly must: readonly Expected[];
  /** May be said either way. */
  readonly soft?: readonly Expected[];
  /** True faults outside the catalogue, in words: whoever finds one is not wrong, but a person has to look. */
  readonly beyond?: readonly string[];
}

export interface AuditedBook {
  readonly name: string;
  readonly book: WorkbookSnapshot;
  readonly expectation: Expectation;
}

/** A folder of workbooks with an expect.json that names them. */
export async function auditedFolder(folder: string): Promise<AuditedBook[]> {
  const { books } = JSON.parse(readFileSync(join(folder, "expect.json"), "utf8")) as {
    readonly books: Readonly<Record<string, Expectation>>;
  };
  const read = Object.entries(books).map(async ([file, expectation]) => ({
    name: basename(file, ".xlsx"),
    book: await bookIn(join(folder, file)),
    expectation,
  }));
  return Promise.all(read);
}

export function isAuditedFolder(folder: string): boolean {
  return existsSync(join(folder, "expect.json"));
}

/** JSON files of a folder, in order of their names. */
export function jsonFilesIn<T>(folder: string): { readonly name: string; readonly content: T }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      name: basename(file, ".json"),
      content: JSON.parse(readFileSync(join(folder, file), "utf8")) as T,
    }));
}

async function bookIn(path: string): Promise<WorkbookSnapshot> {
  const opened = openFile(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(`${path} does not open`);
  return opened.workbook.read();
}
