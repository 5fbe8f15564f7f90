/** Books written down as text with what a careful clerk expects of them: one JSON file a book. */
import { readFileSync } from "node:fs";
import type { SheetDraft } from "../../src/core/edits/draft";
import { contentAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { sheet } from "./sheets";

/** A rule, a sheet and a cell: where something true is to be found. */
export type Fault = readonly [rule: string, sheet: string, cell: string];

export interface Expectation {
  readonly items: number;
  readonly units: number;
  /** Only the kinds named here are compared. */
  readonly byRating: Readonly<Record<string, number>>;
  /** What is truly wrong; any other error is a false one. */
  readonly must: readonly Fault[];
  /** What may be said as well as left unsaid. */
  readonly may?: readonly Fault[];
  /** Whether to ask is as good as to read. */
  readonly orAsked?: boolean;
  /** Whether to say that a sheet was not read is as good. */
  readonly orDeclined?: boolean;
  /** By sheet, by column letters: the field, "" for a column that has none of ours. A cell's name speaks of the table with its header there. */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By sheet, by row number or rows from-to: the role. */
  readonly rows?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tests?: string;
}

interface BookFile {
  readonly about: string;
  /** Rows as `sheet` of the kit writes them. */
  readonly sheets: readonly { readonly name: string; readonly hidden?: boolean; readonly rows: readonly string[] }[];
  readonly expect: Expectation;
}

export interface AuditedBook {
  readonly about: string;
  readonly book: WorkbookSnapshot;
  readonly expect: Expectation;
}

export function auditedBook(path: string): AuditedBook {
  const { about, sheets, expect } = JSON.parse(readFileSync(path, "utf8")) as BookFile;
  const book = {
    sheets: sheets.map(({ name, hidden, rows }) => sheet(name, rows.join("\n"), { hidden: hidden ?? false })),
  };
  return { about, book, expect };
}

/** The same sheet to be written into a file; sheets of a draft begin at A1. */
export function draftOf(own: SheetSnapshot): SheetDraft {
  const { row, column } = own.origin;
  const width = Math.max(1, ...own.values.map((cells) => cells.length)) + column;
  return {
    name: own.name,
    cells: Array.from({ length: own.values.length + row }, (_, r) =>
      Array.from({ length: width }, (_, c) => contentAt(own, { row: r, column: c })),
    ),
    styles: [],
    merges: own.merges ?? [],
    columnWidths: [],
    rowHeights: [],
    freezeRows: 0,
    print: { landscape: false },
  };
}
