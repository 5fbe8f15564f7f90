/**
 * A returned .xls or WPS .et: its cells, and what a person should know of it. Lost on the way: formulas whose text the
 * library cannot tell read "=…"; looks and number formats (a date is its number of days, as from .xlsx); comments, links.
 */
import type { CellObject, read, WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellValue, SheetSnapshot } from "../../../core/grid/snapshot";
import type { Range } from "../../../core/grid/range";
import type { Caution } from "../../../core/returns/reading/returned-file";
import { bookLimits } from "../../xlsx/read/book-limits";
import { Refusal } from "../../package/problems";
import { contentsOf } from "../../xlsx/cells/sheet-contents";
import { CellLister, type CellList } from "../../xlsx/cells/cell-list";
import { cellCautions, inOrder, type ReadFile } from "../cautions";
import { openCompoundFile } from "../../package/compound-file";
import { readRecords, type Records, type SheetRecords } from "./records";

type Read = typeof read;

export async function readBinary(bytes: Uint8Array): Promise<ReadFile> {
  const isCompound = bytes[0] === 0xd0;
  const file = isCompound ? openCompoundFile(bytes) : undefined;
  const stream = file ? (file.stream("Workbook") ?? file.stream("Book")) : bytes;
  if (!stream) throw new Refusal("damaged");
  const records = readRecords(stream);
  const library = await import("@e965/xlsx");
  const book = parse(library.read, records);
  const snapshot = { sheets: sheetsOf(book, records) };
  return { book: snapshot, cautions: inOrder([...cautionsOf(records, file?.names ?? []), ...cellCautions(snapshot)]) };
}

/** A formula that the library trips over must not cost the values. */
function parse(parseStream: Read, { stream }: Records): WorkBook {
  for (const cellFormula of [true, false]) {
    try {
      return parseStream(stream.slice(), {
        type: "buffer",
        dense: true,
        cellFormula,
        cellHTML: false,
        cellText: false,
      });
    } catch {
      continue;
    }
  }
  throw new Refusal("damaged");
}

function sheetsOf(book: WorkBook, records: Records): readonly SheetSnapshot[] {
  const { sheets } = records;
  // The library lists sheets by where they begin.
  const byStart = [...sheets].sort((a, b) => a.start - b.start);
  if (book.SheetNames.length !== sheets.length) throw new Refusal("damaged");
  const decode = decoder(records);
  const limit = bookLimits();
  return sheets.flatMap((sheet) => {
    if (sheet.kind !== "worksheet") return [];
    const name = book.SheetNames[byStart.indexOf(sheet)] ?? "";
    const merges = mergesOf(book.Sheets[name]);
    const contents = contentsOf(cellsOf(book.Sheets[name], sheet, decode), merges);
    limit(contents);
    return [
      {
        name: decode(name),
        hidden: sheet.hidden,
        protected: sheet.protected,
        ...contents,
        merges,
      },
    ];
  });
}

function cellsOf(sheet: WorkSheet | undefined, { formulas }: SheetRecords, decode: Decode): CellList {
  const cells = new CellLister();
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.["!data"] ?? [];
  data.forEach((line, row) => {
    if (!line) return;
    cells.row(row);
    line.forEach((cell, column) => {
      if (!cell) return;
      const value = valueOf(cell, decode);
      const isFormula = formulas.has(row * 256 + column);
      const held = value === "" && !isFormula ? null : value;
      cells.cell(column, held, isFormula ? formulaText(cell, decode) : undefined);
    });
  });
  return cells;
}

function mergesOf(sheet: WorkSheet | undefined): readonly Range[] {
  const merges = (sheet?.["!merges"] ?? []).map(({ s, e }): Range => ({
    row: s.r,
    column: s.c,
    rows: e.r - s.r + 1,
    columns: e.c - s.c + 1,
  }));
  return merges.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The library puts words of its own where it cannot tell what a formula refers to. */
function formulaText({ f = "" }: CellObject, decode: Decode): string {
  return f === "" || /SH33TJS|undefined/.test(f) ? "…" : decode(f);
}

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

function valueOf({ t, v }: CellObject, decode: Decode): CellValue {
  if (t === "e") return ERRORS[Number(v)] ?? "#N/A";
  if (typeof v === "string") return decode(v);
  return typeof v === "number" || typeof v === "boolean" ? v : null;
}

type Decode = (text: string) => string;

const ENCODINGS: Readonly<Record<number, string>> = { 932: "shift_jis", 936: "gb18030", 949: "euc-kr", 950: "big5" };

/** Before Excel 97 text was kept in bytes of a code page, which the library hands over one letter each. */
function decoder({ codepage, inCodepage }: Records): Decode {
  if (!inCodepage) return (text) => text;
  const bytes = new TextDecoder(ENCODINGS[codepage] ?? "windows-1252");
  return (text) =>
    /^[\u0000-\u00ff]*$/.test(text) ? bytes.decode(Uint8Array.from(text, (c) => c.charCodeAt(0))) : text;
}

function cautionsOf(records: Records, names: readonly string[]): readonly Caution[] {
  const { sheets, externalBooks, dde, hasProject } = records;
  const macros = hasProject || names.includes("_VBA_PROJECT_CUR") || sheets.some(({ kind }) => kind === "macros");
  const embedded = names.filter((name) => /^MBD[0-9A-F]{8}$/.test(name)).length;
  return [
    ...(macros ? [{ kind: "macros" } as const] : []),
    ...(dde ? [{ kind: "dde" } as const] : []),
    ...(externalBooks > 0 ? [{ kind: "externalLinks", count: externalBooks } as const] : []),
    ...(embedded > 0 ? [{ kind: "embeddedFiles", count: embedded } as const] : []),
  ];
}
