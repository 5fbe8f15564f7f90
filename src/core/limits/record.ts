/** 时限台账: which items were put off, by whom and until when, and which are done. A sheet of ours that staff write in. */
import { readDay, type Day } from "../chinese/day";
import { compact } from "../chinese/text";
import { readDue } from "../domain/due";
import { isBlank, textOf } from "../grid/cell-value";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../grid/snapshot";
import { LIMIT_FIELDS, limitHeader, type LimitField, type LimitHeader } from "./record-headings";

/** What the cells of a line say, as they stand. */
export type LimitTexts = Readonly<Record<LimitField, string>>;

/** One line, as far as it can be understood. */
export interface LimitEntry {
  readonly key: string;
  readonly unit: string;
  readonly standard: string;
  /** The new day; undefined where none is written, or none that anybody can tell. */
  readonly until?: Day;
  /** Somebody's name or a day stands behind it: without either nobody has put anything off. */
  readonly approved: boolean;
  readonly approvedBy: string;
  readonly closed: boolean;
  /** Undefined where the cell says done without a day. */
  readonly closedOn?: Day;
  readonly texts: LimitTexts;
  readonly row: number;
}

export interface LimitRecord {
  readonly sheet: SheetSnapshot;
  readonly header: LimitHeader;
  readonly entries: readonly LimitEntry[];
}

/** Undefined where the workbook has none. */
export function readLimitRecord(book: WorkbookSnapshot): LimitRecord | undefined {
  for (const sheet of book.sheets) {
    const header = limitHeader(sheet);
    if (header) return { sheet, header, entries: entriesOf(sheet, header) };
  }
  return undefined;
}

function entriesOf(sheet: SheetSnapshot, header: LimitHeader): LimitEntry[] {
  const end = sheet.origin.row + sheet.values.length;
  return Array.from({ length: end - header.row - 1 }, (_, i) => header.row + 1 + i)
    .filter((row) => !(sheet.values[row - sheet.origin.row] ?? []).every(isBlank))
    .map((row) => entryOf(textsOf(sheet, header, row), row));
}

/** The trimmed text of every field on a row; "" where the column is missing. */
export function textsOf(sheet: SheetSnapshot, { columns }: LimitHeader, row: number): LimitTexts {
  const texts = LIMIT_FIELDS.map((field) => {
    const column = columns[field];
    return [field, column === undefined ? "" : textOf(valueAt(sheet, { row, column })).trim()] as const;
  });
  return Object.fromEntries(texts) as Record<LimitField, string>;
}

/** 未办结 and 否 in the column of 办结时间. */
const NOT_DONE = /未|没|否|不|[?？]|^[-—/\\]+$/;

function entryOf(texts: LimitTexts, row: number): LimitEntry {
  const until = dayIn(texts.until);
  const closed = texts.closedOn !== "" && !NOT_DONE.test(texts.closedOn);
  const closedOn = closed ? dayIn(texts.closedOn) : undefined;
  return {
    key: compact(texts.key),
    unit: texts.unit,
    standard: texts.standard,
    ...(until ? { until } : {}),
    approved: texts.approvedBy !== "" || texts.approvedOn !== "",
    approvedBy: texts.approvedBy,
    closed,
    ...(closedOn ? { closedOn } : {}),
    texts,
    row,
  };
}

/** A day with its year, in whatever words. */
function dayIn(text: string): Day | undefined {
  const day = readDay(text);
  if (day) return day;
  const due = readDue(text);
  return due.kind === "dated" ? due.end : undefined;
}
