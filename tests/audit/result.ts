/** What a build says of a book: the command line's JSON, from this source tree or from a build of another day. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkSnapshot } from "../../src/actions/check";
import { jsonReport } from "../../src/cli/reports/check";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { openFile } from "../../src/files/xlsx/read/open";
import { bookOf } from "../../src/files/xlsx/write/new-book";
import { draftOf } from "../kit/audited-book";

export interface Said {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string;
  readonly range: string;
  readonly message: string;
}

export interface Reading {
  readonly sheet: string;
  readonly kind: string;
  readonly header?: string | null;
  readonly columns?: readonly {
    /** Its letters, or its zero-based number. */
    readonly column: string | number;
    readonly heading: string;
    readonly field?: string | null;
    readonly sure: boolean;
  }[];
  readonly rows?: readonly { readonly range: string; readonly role: string; readonly sure: boolean }[];
}

export interface Result {
  readonly tables: readonly { readonly kind: string; readonly sheet: string; readonly range: string }[];
  readonly unrecognised: readonly { readonly sheet: string; readonly range: string; readonly reason: string }[];
  readonly totals: {
    readonly items: number;
    readonly units: number;
    readonly matters: number;
    readonly byRating: Readonly<Record<string, number>>;
  };
  readonly findings: readonly Said[];
  readonly readings?: readonly Reading[];
}

/** A sentence instead of a result where there is none. */
export type Outcome = Result | string;

/** A snapshot, or the path of a workbook file. */
export type Input = WorkbookSnapshot | string;

export async function checkedHere(input: Input): Promise<Outcome> {
  try {
    const book = typeof input === "string" ? await opened(input) : input;
    if (typeof book === "string") return book;
    return JSON.parse(jsonReport("", checkSnapshot(book), "zh")) as Result;
  } catch (error) {
    return `crashed: ${String(error)}`;
  }
}

/** `build` is a bundled command line; it may be of any day, so that only files and JSON pass between us. */
export function checkedBy(build: string, input: Input): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "audit-"));
  try {
    const path = typeof input === "string" ? input : join(folder, "book.xlsx");
    if (typeof input !== "string") writeFileSync(path, bookOf(input.sheets.map(draftOf)));
    return JSON.parse(answerOf(build, path)) as Result;
  } catch (error) {
    return `crashed: ${String(error)}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The exit status tells of errors in the book, so that a status other than 0 is no failure as long as there is an answer. */
function answerOf(build: string, path: string): string {
  try {
    return execFileSync(process.execPath, [build, "check", path, "--json"], {
      encoding: "utf8",
      stdio: "pipe",
      maxBuffer: 1 << 28,
    });
  } catch (error) {
    const { stdout } = error as { readonly stdout?: string };
    if (stdout) return stdout;
    throw error;
  }
}

async function opened(path: string): Promise<WorkbookSnapshot | string> {
  const result = openFile(new Uint8Array(readFileSync(path)));
  return result.ok ? result.workbook.read() : `does not open: ${JSON.stringify(result.problem)}`;
}
