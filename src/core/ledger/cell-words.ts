/** What a cell of the tables is about, in words: whose it is, under which heading, and of which matter. */
import { compact } from "../chinese/text";
import { itemsOf, matterOf, type RowTable, type Tally, type TallyRow, type WorkItem } from "../domain/items";
import { cellsOf } from "../grid/cells";
import { sheetNamed } from "../grid/snapshot";
import { cellName, type Address } from "../grid/range";
import type { Ledger } from "./ledger";

export interface CellWords {
  readonly unit: string;
  readonly column: string;
  /** The standard of the row; "" in a tally. */
  readonly matter: string;
}

/** Undefined for cells of no table that was recognised. */
export function cellWordsOf(ledger: Ledger): (at: Address) => CellWords | undefined {
  const { tallies, annexes, breakdowns, lists } = ledger.recognition;
  const counts = new Map(tallies.flatMap((tally) => countWords(ledger, tally)));
  const tables = [...annexes, ...ledger.earlier, ...breakdowns, ...lists];
  const rows = new Map<string, readonly [WorkItem, RowTable]>();
  for (const table of tables)
    for (const item of itemsOf([table])) for (const key of keysOf(item)) rows.set(key, [item, table]);
  return (at) => {
    const count = counts.get(keyOf(at));
    if (count) return count;
    const row = rows.get(`${at.sheet}!${at.row}`);
    if (!row) return undefined;
    const [item, table] = row;
    return { unit: item.unit, column: headingOf(ledger, table, at.column), matter: matterOf(item) };
  };
}

function keyOf(at: Address): string {
  return `${at.sheet}!${cellName(at)}`;
}

/** An item may have cells off its own row. */
function keysOf({ sheet, row, elsewhere = {} }: WorkItem): string[] {
  return [row, ...Object.values(elsewhere).map((place) => place.row)].map((each) => `${sheet}!${each}`);
}

function countWords({ book }: Ledger, { sheet, columns, rows, total }: Tally): [string, CellWords][] {
  const own = sheetNamed(book, sheet);
  const nameOf = (row: TallyRow): string =>
    row === total && own ? cellsOf(own).text(row.at.row, row.at.column) : row.unit;
  return [...rows, ...(total ? [total] : [])].flatMap((row) =>
    row.cells.flatMap((cell, i): [string, CellWords][] => {
      const { word = "", group = "" } = columns[i] ?? {};
      return cell ? [[keyOf(cell.at), { unit: nameOf(row).trim(), column: group + word, matter: "" }]] : [];
    }),
  );
}

/** The lowest heading over the column, without the words that it allows. */
function headingOf({ book }: Ledger, { sheet, header }: RowTable, column: number): string {
  const own = sheetNamed(book, sheet);
  if (!own) return "";
  for (let row = header.row + header.rows - 1; row >= header.row; row--) {
    const text = compact(cellsOf(own).text(row, column)).replace(/[（(].*$/, "");
    if (text !== "") return text;
  }
  return "";
}
