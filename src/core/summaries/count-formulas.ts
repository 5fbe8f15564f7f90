/** Live formulas that count annex rows, for sheets whose layout lets COUNTIF see what the ledger sees. */
import { absoluteReference, columnName, type Range } from "../grid/range";
import { groupBy } from "../collections/group";
import { valueAt, sheetNamed, type WorkbookSnapshot } from "../grid/snapshot";
import { textOf } from "../grid/cell-value";
import { addressOf, type RowTable, type TallyCell, type WorkItem } from "../domain/items";
import { countByUnit } from "./count-by-unit";
import { criterion, sameInExcel } from "./criteria";

/** More stretches of rows, or more words, would make a formula nobody can read. */
const MOST_PARTS = 6;

/** What a formula is to count. */
export interface Count {
  /** The unit's rows. */
  readonly unitItems: readonly WorkItem[];
  /** Those among them that count. */
  readonly counted: readonly WorkItem[] | "all";
  /** Rating words that count, also where no row has them yet. */
  readonly usual: readonly string[];
}

/** Undefined where no short formula counts the same. */
export function countFormula(
  book: WorkbookSnapshot,
  tables: readonly RowTable[],
  itemRows: ReadonlySet<string>,
  { unitItems, counted, usual }: Count,
): string | undefined {
  const rated = counted === "all" ? [] : counted;
  const words = [...new Set([...usual, ...rated.map((item) => textOf(ratingValue(book, item)))])];
  return (
    countInStretches(book, itemRows, unitItems, counted, words) ?? countByUnit(book, tables, unitItems, counted, words)
  );
}

function countInStretches(
  book: WorkbookSnapshot,
  itemRows: ReadonlySet<string>,
  unitItems: readonly WorkItem[],
  counted: readonly WorkItem[] | "all",
  words: readonly string[],
): string | undefined {
  const stretches = stretchesOf(unitItems, counted === "all" ? "standard" : "rating", itemRows);
  if (!stretches || stretches.length === 0) return undefined;
  if (counted === "all") {
    const cellsFilled = stretches.reduce((sum, stretch) => sum + filledCells(book, stretch).length, 0);
    return cellsFilled === unitItems.length
      ? sumOf(stretches.map((stretch) => `COUNTA(${reference(stretch)})`))
      : undefined;
  }
  const found = stretches
    .flatMap((stretch) => filledCells(book, stretch))
    .filter((text) => words.some((word) => sameInExcel(word, text)));
  if (found.length !== counted.length || words.length * stretches.length > MOST_PARTS) return undefined;
  return sumOf(
    stretches.flatMap((stretch) => words.map((word) => `COUNTIF(${reference(stretch)},"${criterion(word)}")`)),
  );
}

/** The sum of a tally's own column, over its blocks. */
export function sumFormula(cells: readonly TallyCell[]): string | undefined {
  const byColumn = groupBy(cells, ({ at }) => at.column);
  const parts = [...byColumn].flatMap(([column, own]) => {
    const rows = own.map(({ at }) => at.row).sort((a, b) => a - b);
    const first = rows[0];
    const last = rows.at(-1);
    if (first === undefined || last === undefined || last - first + 1 !== rows.length) return [];
    return [`${columnName(column)}${first + 1}:${columnName(column)}${last + 1}`];
  });
  return parts.length === byColumn.size && parts.length > 0 ? `=SUM(${parts.join(",")})` : undefined;
}

interface Stretch extends Range {
  readonly sheet: string;
}

/** How a set of items' rows names one. */
export function rowKey(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}

/** The rows of the unit as unbroken ranges of one column; a section row may lie within, another unit's row may not. */
function stretchesOf(
  items: readonly WorkItem[],
  field: "standard" | "rating",
  itemRows: ReadonlySet<string>,
): Stretch[] | undefined {
  const stretches: Stretch[] = [];
  for (const item of items) {
    const at = addressOf(item, field);
    if (at.row !== item.row) return undefined;
    const last = stretches.at(-1);
    const gap = last ? at.row - (last.row + last.rows) : Infinity;
    if (
      last &&
      last.sheet === at.sheet &&
      last.column === at.column &&
      (gap === 0 || (gap === 1 && !itemRows.has(rowKey(at.sheet, at.row - 1))))
    ) {
      stretches[stretches.length - 1] = { ...last, rows: at.row - last.row + 1 };
    } else stretches.push({ sheet: at.sheet, row: at.row, column: at.column, rows: 1, columns: 1 });
  }
  return stretches.length <= MOST_PARTS ? stretches : undefined;
}

function filledCells(book: WorkbookSnapshot, stretch: Stretch): string[] {
  const sheet = sheetNamed(book, stretch.sheet);
  if (!sheet) return [];
  const texts: string[] = [];
  for (let row = stretch.row; row < stretch.row + stretch.rows; row++) {
    const value = valueAt(sheet, { row, column: stretch.column });
    if (value !== null && value !== "") texts.push(textOf(value));
  }
  return texts;
}

function ratingValue(book: WorkbookSnapshot, item: WorkItem): ReturnType<typeof valueAt> {
  const sheet = sheetNamed(book, item.sheet);
  return sheet ? valueAt(sheet, addressOf(item, "rating")) : null;
}

function reference({ sheet, ...range }: Stretch): string {
  return absoluteReference(sheet, range);
}

function sumOf(parts: readonly string[]): string {
  return `=${parts.join("+")}`;
}
