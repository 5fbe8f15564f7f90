/** Faults planted in a book that is in order, each with the one finding it must cause. */
import type { Field } from "../../src/core/domain/fields";
import { cellName } from "../../src/core/grid/range";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import type { Fault } from "./audited-book";
import { ANNEX, TALLY, type LaidOut } from "./laid-out";
import { rewriteSheets } from "./rewrite";

export interface Planted {
  readonly book: WorkbookSnapshot;
  readonly fault: Fault;
}

export type Plant = (own: LaidOut) => Planted;

/** Each chooses the item, unit or column by a number, taken round what there is. */
export const PLANTS = {
  "a wrong count": (which) => (own) => {
    const { rows, columns } = own.tally;
    const ratings = columns.slice(1);
    const [row, column] = [rows[which % rows.length] ?? 0, ratings[which % ratings.length] ?? 0];
    return changed(own, "tally-matches-rows", TALLY, row, column, (value) => Number(value) + 1);
  },
  "a wrong total": (which) => (own) => {
    const { total, columns } = own.tally;
    return changed(
      own,
      "tally-total",
      TALLY,
      total,
      columns[which % columns.length] ?? 0,
      (value) => Number(value) + 2,
    );
  },
  "a blank note": (which) => (own) => blanked(own, "progress-missing", "progressNote", which),
  "a blank rating": (which) => (own) => blanked(own, "rating-missing", "rating", which),
  "a blank standard": (which) => (own) => blanked(own, "standard-missing", "standard", which),
  "an unknown rating": (which) => (own) =>
    changed(own, "rating-unknown", ANNEX, itemRow(own, which), columnOf(own, "rating"), () => "再看看"),
  "a serial number too many": (which) => (own) => {
    const row = itemRow(own, 1 + (which % (own.items.length - 2)));
    return changed(own, "serial-continuous", ANNEX, row, columnOf(own, "serial"), (value) => Number(value) - 1);
  },
  "a row left out": (which) => (own) => {
    const row = itemRow(own, 1 + (which % (own.items.length - 2)));
    const book = without(withoutSheet(own.book, TALLY), ANNEX, row);
    return { book, fault: ["serial-continuous", ANNEX, place(row, columnOf(own, "serial"))] };
  },
  "a row twice": (which) => (own) => {
    const row = itemRow(own, which);
    const serial = own.columns.serial;
    const double = twice(withoutSheet(own.book, TALLY), ANNEX, row);
    const book = onRows(double, ANNEX, (rows) =>
      rows.map((cells, r) => (r > row ? cells.map((value, c) => (c === serial ? next(value) : value)) : cells)),
    );
    return { book, fault: ["duplicate-matter", ANNEX, place(row + 1, columnOf(own, "standard"))] };
  },
  "a unit the tally leaves out": (which) => (own) => {
    const row = own.tally.rows[which % own.tally.rows.length] ?? 0;
    const unit = sheetOf(own.book, TALLY).values[row]?.[0];
    const column = own.columns.unit ?? columnOf(own, "leadUnit");
    const first = own.items.find((item) => sheetOf(own.book, ANNEX).values[item]?.[column] === unit) ?? 0;
    return { book: without(own.book, TALLY, row), fault: ["tally-unit-missing", ANNEX, place(first, column)] };
  },
  "a unit twice in the tally": (which) => (own) => {
    const row = own.tally.rows[which % own.tally.rows.length] ?? 0;
    return { book: twice(own.book, TALLY, row), fault: ["tally-unit-twice", TALLY, place(row + 1, 0)] };
  },
} satisfies Readonly<Record<string, (which: number) => Plant>>;

function next(value: CellValue): CellValue {
  return typeof value === "number" ? value + 1 : value;
}

function blanked(own: LaidOut, rule: string, field: Field, which: number): Planted {
  return changed(own, rule, ANNEX, itemRow(own, which), columnOf(own, field), () => null);
}

function changed(
  own: LaidOut,
  rule: string,
  name: string,
  row: number,
  column: number,
  how: (value: CellValue) => CellValue,
): Planted {
  const book = onRows(own.book, name, (rows) =>
    rows.map((cells, r) => (r === row ? cells.map((value, c) => (c === column ? how(value) : value)) : cells)),
  );
  return { book, fault: [rule, name, place(row, column)] };
}

function withoutSheet(book: WorkbookSnapshot, name: string): WorkbookSnapshot {
  return { sheets: book.sheets.filter((sheet) => sheet.name !== name) };
}

function without(book: WorkbookSnapshot, name: string, row: number): WorkbookSnapshot {
  return onRows(book, name, (rows) => rows.filter((_, r) => r !== row));
}

function twice(book: WorkbookSnapshot, name: string, row: number): WorkbookSnapshot {
  return onRows(book, name, (rows) => rows.flatMap((cells, r) => (r === row ? [cells, cells] : [cells])));
}

function onRows(
  book: WorkbookSnapshot,
  name: string,
  how: (rows: SheetSnapshot["values"]) => SheetSnapshot["values"],
): WorkbookSnapshot {
  return rewriteSheets(book, (sheet) => (sheet.name === name ? { ...sheet, values: how(sheet.values) } : sheet));
}

function sheetOf(book: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function itemRow({ items }: LaidOut, which: number): number {
  return items[which % items.length] ?? 0;
}

function columnOf({ columns }: LaidOut, field: Field): number {
  const column = columns[field];
  if (column === undefined) throw new Error(`no column ${field}`);
  return column;
}

function place(row: number, column: number): string {
  return cellName({ row, column });
}
