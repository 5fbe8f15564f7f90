/** How every table of rows was read (读法), for people to look at and for machines. */
import type { Range } from "../core/grid/range";
import type { RowTable, TallyColumn } from "../core/domain/items";
import type { ColumnReading, RowReading, RowRole } from "../core/domain/reading";
import {
  isConfirmed,
  listName,
  saidKinds,
  tallyHeadings,
  type SaidKind,
  type SaidList,
} from "../core/domain/reading-settings";
import { sheetHeadings } from "../core/domain/sheet-headings";
import type { Choice } from "../core/ledger/choose";
import { openChoices } from "../core/ledger/doubts";
import type { Ledger } from "../core/ledger/ledger";

export interface SheetReading {
  readonly sheet: string;
  readonly kind: RowTable["kind"];
  readonly header: Range;
  readonly columns: readonly ColumnReading[];
  /** Runs of rows of one role; blank ones are left out. */
  readonly rows: readonly RowReading[];
  /** The cells that name a unit, in sheet order. */
  readonly units: readonly { readonly range: Range; readonly unit: string }[];
  /** A person said that the sheet is read right. */
  readonly confirmed: boolean;
  /** Of a list whose rows stand in another table too: what it is called, and whose its rows are. */
  readonly list?: { readonly name: string; readonly as: SaidList; readonly said: boolean };
}

/** How a statistics sheet was read. */
export interface TallyReading {
  readonly sheet: string;
  readonly range: Range;
  readonly columns: readonly (Omit<TallyColumn, "word"> & { readonly heading: string })[];
  readonly confirmed: boolean;
}

export function tallyReadings({ recognition, settings }: Ledger): readonly TallyReading[] {
  return recognition.tallies.map((tally) => ({
    sheet: tally.sheet,
    range: tally.range,
    columns: tally.columns.map(({ word, ...column }) => ({ heading: word, ...column })),
    confirmed: isConfirmed(settings, tallyHeadings(tally)),
  }));
}

/** A choice about the whole book. */
export interface BookChoice extends Choice {
  /** A person is asked about it. */
  readonly open: boolean;
}

export function bookChoices(ledger: Ledger): readonly BookChoice[] {
  const open = openChoices(ledger);
  return ledger.choices.map((choice) => ({ ...choice, open: open.includes(choice) }));
}

/** The kinds that a person gave to sheets of this book. */
export function saidKindsOf({ book, settings }: Ledger): CheckedKinds {
  const kinds = saidKinds(settings);
  if (kinds.size === 0) return {};
  return Object.fromEntries(
    book.sheets.flatMap((sheet) => {
      const kind = kinds.get(sheetHeadings(sheet));
      return kind ? [[sheet.name, kind] as const] : [];
    }),
  );
}

type CheckedKinds = Readonly<Record<string, SaidKind>>;

export function sheetReadings(ledger: Ledger): readonly SheetReading[] {
  const { recognition, earlier, extracts, drawnLists, settings } = ledger;
  const tables = [...recognition.annexes, ...extracts, ...earlier, ...recognition.breakdowns];
  const listOf = (range: Range): Pick<SheetReading, "list"> => {
    const found = drawnLists.find(({ table }) => table.range === range);
    return found ? { list: { name: listName(found.table), as: found.as, said: found.said } } : {};
  };
  return tables.flatMap(({ sheet, kind, range, reading, blocks }) =>
    reading
      ? [
          {
            sheet,
            kind,
            ...reading,
            rows: reading.rows.filter(({ role }) => role !== "blank"),
            units: blocks.map(({ unit, at }) => ({
              range: { row: at.row, column: at.column, rows: 1, columns: 1 },
              unit,
            })),
            confirmed: isConfirmed(settings, reading.columns),
            ...listOf(range),
          },
        ]
      : [],
  );
}

/** A run of rows as wide as the table. */
export function rowsRange(
  { header }: Pick<SheetReading, "header">,
  { row, rows }: Pick<RowReading, "row" | "rows">,
): Range {
  return { row, column: header.column, rows, columns: header.columns };
}

/** A line of a table that is no item, and the unit that it names. */
export interface OtherLine {
  readonly range: Range;
  readonly role: RowRole;
  readonly unit?: string;
}

/** What stands between the items, from above; a unit that a column names has no line of its own. */
export function linesBetween(reading: SheetReading): readonly OtherLine[] {
  const byColumn = reading.columns.some(({ field }) => field === "unit" || field === "leadUnit");
  const named: readonly OtherLine[] = byColumn
    ? []
    : reading.units.map(({ range, unit }) => ({
        range: rowsRange(reading, { row: range.row, rows: 1 }),
        role: "unit",
        unit,
      }));
  const isNamed = ({ row, rows }: RowReading): boolean =>
    named.some(({ range }) => range.row >= row && range.row < row + rows);
  const others = reading.rows
    .filter((run) => (run.role !== "item" || !run.sure) && !(run.role === "unit" && isNamed(run)))
    .map((run) => ({ range: rowsRange(reading, run), role: run.role }));
  return [...named, ...others].sort((a, b) => a.range.row - b.range.row);
}
