/** The roster (报送情况) as a sheet that staff write in: read whatever stands there, changed only where it says something else. */
import type { Edit } from "../../edits/plan";
import { isoDay, readDay, type Day } from "../../chinese/day";
import {
  contentAt,
  sheetNamed,
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../grid/snapshot";
import { compact } from "../../chinese/text";
import { countOf } from "../../chinese/counts";
import { isBlank, textOf } from "../../grid/cell-value";
import { isLater, periodIn, type Period } from "../../domain/period";
import { isFootLine } from "../../recognise/rows/row-marks";
import { freeSheetName } from "../merging/free-name";
import { VERDICTS, type Roster, type RosterEntry, type Verdict } from "./roster";
import { cellsOfEntry, GUESSED, rosterDraft, TITLE_WORDS, VERDICT_WORDS } from "./roster-draft";
import { ROSTER_FIELDS, ROSTER_SHEET, rosterHeader, type RosterField, type RosterHeader } from "./roster-headings";

/** The roster of a period, or of the latest one; undefined where there is none. */
export function readRoster(book: WorkbookSnapshot, period?: string): Roster | undefined {
  const rosters = book.sheets.flatMap((sheet) => rosterOf(sheet) ?? []);
  if (period !== undefined)
    return (
      rosters.find((roster) => compact(roster.period) === compact(period)) ??
      rosters.find((roster) => isInOtherWords(periodIn(roster.period), periodIn(period)))
    );
  return rosters.reduce<Roster | undefined>((latest, roster) => {
    const [a, b] = [periodIn(roster.period), latest && periodIn(latest.period)];
    return latest && a && b && isLater(b, a) ? latest : roster;
  }, undefined);
}

/** 一季度 and 第一季度 of the same year. */
function isInOtherWords(a: Period | undefined, b: Period | undefined): boolean {
  return a !== undefined && a.end === b?.end && a.year === b.year;
}

/** Adds the roster's sheet, or changes the cells that say something else than the roster; staff's remarks and rows stay. */
export function rosterPlan(book: WorkbookSnapshot, roster: Roster): Edit[] {
  const sheet = sheetNamed(book, roster.sheet);
  const header = sheet && rosterHeader(sheet);
  if (!sheet || !header) return [{ kind: "addSheet", draft: rosterDraft(roster) }];
  const near = nearDay(roster.period, sheet, header);
  const rows = unitRows(sheet, header);
  const rowOf = new Map([...rows].reverse().map(({ row, unit }) => [unit, row]));
  let free = Math.max(header.row, ...rows.map(({ row }) => row)) + 1;
  let serial = rows.length;
  return roster.entries.flatMap((entry) => {
    const known = rowOf.get(compact(entry.unit));
    if (known === undefined) {
      while (!isFree(sheet, free)) free++;
      return written(sheet, header, free++, cellsOfEntry(entry, ++serial), ROSTER_FIELDS);
    }
    const now = entryAt(sheet, header, known, near);
    const cells = cellsOfEntry(entry, 0);
    // A return without findings says 0, where a unit that owes one says nothing.
    const unsaid = (field: RosterField): boolean =>
      (field === "findings" || field === "sentBack") &&
      cells[field] !== null &&
      isBlank(valueAt(sheet, { row: known, column: header.columns[field] ?? 0 }));
    const differs = (field: RosterField): boolean =>
      isKept(field) &&
      (entry[field] !== now[field] || (field === "returnedOn" && entry.guessed !== now.guessed) || unsaid(field));
    const differing = ROSTER_FIELDS.filter(differs);
    return written(sheet, header, known, cells, differing);
  });
}

/** The name that a new roster's sheet gets: a further period's stands beside the first. */
export function rosterSheetName(book: WorkbookSnapshot, period: string): string {
  return freeSheetName(book, ROSTER_SHEET, ROSTER_SHEET, period);
}

function rosterOf(sheet: SheetSnapshot): Roster | undefined {
  const header = rosterHeader(sheet);
  if (!header) return undefined;
  const period = periodOf(sheet, header);
  const near = nearDay(period, sheet, header);
  const entries = unitRows(sheet, header).map(({ row }) => entryAt(sheet, header, row, near));
  return { sheet: sheet.name, period, entries };
}

/** Above the hidden columns, and else in the title, which a person may have rewritten. */
function periodOf(sheet: SheetSnapshot, { row, columns }: RosterHeader): string {
  const kept = columns.version === undefined ? "" : textOf(valueAt(sheet, { row: row - 1, column: columns.version }));
  if (kept.trim() !== "") return kept.trim();
  const titles = sheet.values.slice(0, row - sheet.origin.row).flatMap((line) => line.map(textOf));
  const title = titles.find((text) => text.includes(TITLE_WORDS)) ?? titles.find((text) => periodIn(text)) ?? "";
  return title.split(TITLE_WORDS)[0]?.trim() ?? "";
}

/** What staff count under the last unit: 合计（31家）, 共31家. */
const SUM = /^(合计|总计|共计|小计|总数)[:(]|^(总数|共\d+[家个].*)$/;

/** Rows that name a unit, each unit once; notes under the table name none. */
function unitRows(sheet: SheetSnapshot, { row: top, columns }: RosterHeader): { row: number; unit: string }[] {
  const rows: { row: number; unit: string }[] = [];
  const met = new Set<string>();
  for (let row = top + 1; row < sheet.origin.row + sheet.values.length; row++) {
    const unit = compact(textOf(valueAt(sheet, { row, column: columns.unit ?? 0 })));
    if (unit === "" || isFootLine(unit) || SUM.test(unit) || met.has(unit)) continue;
    met.add(unit);
    rows.push({ row, unit });
  }
  return rows;
}

function isKept(field: RosterField): field is Exclude<RosterField, "serial" | "remark"> {
  return field !== "serial" && field !== "remark";
}

function isFree(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.values[row - sheet.origin.row] ?? []).every(isBlank);
}

function entryAt(sheet: SheetSnapshot, { columns }: RosterHeader, row: number, near: Day | undefined): RosterEntry {
  const value = (field: RosterField): CellValue =>
    columns[field] === undefined ? null : valueAt(sheet, { row, column: columns[field] });
  const text = (field: RosterField): string => textOf(value(field)).trim();
  const count = (field: RosterField): number => countOf(value(field)) ?? 0;
  const day = (field: RosterField): string => {
    const read = readDay(value(field), near);
    return read ? isoDay(read) : text(field);
  };
  return {
    unit: text("unit"),
    items: count("items"),
    version: count("version"),
    keys: text("keys"),
    due: day("due"),
    returnedOn: day("returnedOn"),
    guessed: compact(text("returnedOn")).endsWith(compact(GUESSED)),
    file: text("file"),
    verdict: verdictOf(text("verdict")),
    findings: count("findings"),
    sentBack: count("sentBack"),
    merged: text("merged"),
  };
}

function verdictOf(text: string): Verdict | "" {
  const word = compact(text);
  return VERDICTS.find((verdict) => compact(VERDICT_WORDS[verdict]) === word) ?? "";
}

/** A day without a year is near the day on which the period ends. */
function nearDay(period: string, sheet: SheetSnapshot, { row, columns }: RosterHeader): Day | undefined {
  const known = periodIn(period);
  if (known?.year !== undefined) return { year: known.year, month: known.end, day: 28 };
  for (let r = row + 1; r < sheet.origin.row + sheet.values.length; r++) {
    const due = readDay(valueAt(sheet, { row: r, column: columns.due ?? 0 }));
    if (due) return due;
  }
  return undefined;
}

function written(
  sheet: SheetSnapshot,
  { columns }: RosterHeader,
  row: number,
  cells: Readonly<Record<RosterField, CellValue>>,
  fields: readonly RosterField[],
): Edit[] {
  return fields.flatMap((field): Edit[] => {
    const column = columns[field];
    if (column === undefined) return [];
    const before = contentAt(sheet, { row, column });
    const after = cells[field];
    if (isBlank(after) && before === null) return [];
    return [{ kind: "setCell", at: { sheet: sheet.name, row, column }, before, after }];
  });
}
