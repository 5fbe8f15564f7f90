/** The rows of the book that are held against the report, and those that another document asks for. */
import { compact } from "../chinese/text";
import { addressOf, matterOf, type RowTable, type WorkItem } from "../domain/items";
import { textOf } from "../grid/cell-value";
import { cellName } from "../grid/range";
import { sheetNamed, valueAt } from "../grid/snapshot";
import type { Ledger } from "../ledger/ledger";
import { markText, type MarkedText } from "./matching/marked-text";

/** current: this year's tasks; the report names only the subjects of the others. */
export type RowPart = "current" | "livelihood" | "carriedOver";

export interface TracedRow {
  readonly item: WorkItem;
  readonly unit: string;
  /** Its words without the number before them. */
  readonly text: string;
  /** Letters of the cell before those words. */
  readonly skipped: number;
  readonly part: RowPart;
  readonly marked: MarkedText;
}

export interface TracedTable {
  readonly table: RowTable;
  readonly rows: readonly TracedRow[];
}

const SERIAL = /^\s*[(（]?\d{1,3}[)）.、．]\s*(?!\d)/;
const CARRIED_OVER = /续建|结转|跨年|上年度?(?:民生)?实事/;
const LIVELIHOOD = /民生实事|为民办?实事|惠民实事|十件实事/;
/** 省级下达的责任事项: the district's rows carry out an upper level's plan. */
const FROM_ABOVE = /^(?:国家|中央|省级?|市级?|上级)(?:政府)?(?:下达|交办|部署|确定|工作报告)/;

export function tracedTables(ledger: Ledger): TracedTable[] {
  const markOnce = new Map<string, MarkedText>();
  const marked = (text: string): MarkedText => {
    const known = markOnce.get(text);
    if (known) return known;
    const fresh = markText(text);
    markOnce.set(text, fresh);
    return fresh;
  };
  return ledger.tables
    .filter((table) => !isFromAbove(ledger, table))
    .map((table) => ({ table, rows: rowsOf(ledger, table, marked) }));
}

function rowsOf(ledger: Ledger, table: RowTable, marked: (text: string) => MarkedText): TracedRow[] {
  const seen = new Set<string>();
  return table.items.flatMap((item): TracedRow[] => {
    const words = matterOf(item);
    const skipped = SERIAL.exec(words)?.[0].length ?? 0;
    const text = words.slice(skipped);
    // Where every unit of a row counts, the row stands in the ledger once for each.
    const place = cellName(addressOf(item, "standard"));
    if (text.trim() === "" || seen.has(place)) return [];
    seen.add(place);
    const unit = ledger.canonicalUnit(item.unit);
    return [{ item, unit, text, skipped, part: partOf(item, table), marked: marked(text) }];
  });
}

function partOf({ category }: WorkItem, { title }: RowTable): RowPart {
  const heading = compact(category) || compact(title);
  if (CARRIED_OVER.test(heading)) return "carriedOver";
  return LIVELIHOOD.test(heading) ? "livelihood" : "current";
}

function isFromAbove({ book }: Ledger, { sheet, header }: RowTable): boolean {
  const found = sheetNamed(book, sheet);
  if (!found) return false;
  for (let row = header.row; row < header.row + header.rows; row++)
    for (let column = header.column; column < header.column + header.columns; column++)
      if (FROM_ABOVE.test(compact(textOf(valueAt(found, { row, column }))))) return true;
  return false;
}
