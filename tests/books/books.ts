/** The real documents, opened from their files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { openFile } from "../../src/files/xlsx/read/open";

const ROOT = join(__dirname, "../..");

export const BOOKS = {
  circular: join(ROOT, "assets/2023q2-circular.xlsx"),
  breakdown: join(ROOT, "tests/books/2024-breakdown.xlsx"),
  list: join(ROOT, "tests/books/2019h1-list.xlsx"),
  gazette: join(ROOT, "tests/books/2019-gazette-tables.xlsx"),
} as const;

export async function realSnapshot(name: keyof typeof BOOKS): Promise<WorkbookSnapshot> {
  const opened = openFile(new Uint8Array(readFileSync(BOOKS[name])));
  if (!opened.ok) throw new Error(`${name} does not open`);
  return opened.workbook.read();
}
