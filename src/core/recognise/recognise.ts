/** From the sheets of a workbook to its recognised tables, by their headers and never by fixed cells. */
import { cellsOf, type Cells } from "../grid/cells";
import type { Range } from "../grid/range";
import type { SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import { compact } from "../chinese/text";
import { isBlank } from "../grid/cell-value";
import { headerAt, headingReader, type HeaderRows } from "./header";
import type { Field } from "../domain/fields";
import type { CircularText, DeclineReason, Recognition, RowTable, Tally, Unrecognised } from "../domain/items";
import { CIRCULAR_TEMPLATE_SHEET, readAs, rosterLine, SETTINGS_SHEET } from "../domain/own-sheets";
import { withRatingColumn } from "./rating-column";
import { withTicks } from "./rating-ticks";
import { readCircular } from "./read-circular";
import { readList } from "./read-list";
import { readRowTable, type Reading, type Section } from "./read-rows";
import { readTally } from "./read-tally";
import { listedSpellings, type Settings } from "../domain/settings";
import { headingAbove, unitOfSheet } from "./unit-heading";
import { looksLikeUnit } from "../domain/unit-names";
import { judge } from "./verdict";

export type TableKind = "tally" | "annex" | "breakdown" | "list" | "bulletin";

/** What a person says a sheet is, against what was recognised. */
export type SheetRoles = Readonly<Record<string, TableKind | "ignore">>;

export interface RecogniseOptions {
  readonly roles?: SheetRoles;
  /** Whose book it is, where nothing in it says so: the name of its file does. */
  readonly unit?: string;
}

interface Scanned {
  readonly cells: Cells;
  readonly headers: readonly HeaderRows[];
  readonly role: TableKind | "ignore" | undefined;
}

/** Every sheet is read; what no reader understands is declined with the reason. Of the sheets the add-in made only the circular and the drafted breakdown are read. */
export function recognise(
  book: WorkbookSnapshot,
  settings: Settings,
  { roles = {}, unit }: RecogniseOptions = {},
): Recognition {
  const read = headingReader();
  const unrecognised: Unrecognised[] = [];
  const decline = (sheet: SheetSnapshot, reason: DeclineReason): void => {
    unrecognised.push({ sheet: sheet.name, range: usedRange(sheet), reason });
  };
  const scanned: Scanned[] = [];
  for (const sheet of book.sheets) {
    if (isOwn(sheet) || sheet.values.every((row) => row.every(isBlank))) continue;
    const role = roles[sheet.name] ?? readAs(sheet);
    if (role === "ignore") decline(sheet, "ignored");
    else if (sheet.hidden && !role) decline(sheet, "hidden");
    else {
      const cells = cellsOf(sheet);
      scanned.push({ cells, headers: headersOf(cells, read), role });
    }
  }

  const tallies = scanned.map((sheet) => (wants(sheet, "tally") ? talliesOf(sheet) : []));
  const knownUnits = new Set([
    ...listedSpellings(settings).keys(),
    ...tallies.flat().flatMap(({ rows }) => rows.map(({ unit }) => compact(unit))),
  ]);
  const reading: Reading = { ratingWords: settings.ratingWords, knownUnits, ...(unit ? { bookUnit: unit } : {}) };
  const single =
    scanned.filter((sheet) => sheet.headers.some((header) => judge(header)?.kind === "annex")).length === 1;

  const found = {
    annexes: [] as RowTable[],
    breakdowns: [] as RowTable[],
    lists: [] as RowTable[],
    circulars: [] as CircularText[],
  };
  for (const [i, sheet] of scanned.entries()) {
    const own = tallies[i] ?? [];
    const rows = rowTablesOf(sheet, own, reading, single);
    for (const table of rows.tables) (table.kind === "annex" ? found.annexes : found.breakdowns).push(table);
    const list =
      own.length + rows.tables.length === 0 && wants(sheet, "list") ? readList(sheet.cells, reading) : undefined;
    if (list) found.lists.push(list);
    const circular =
      list || !wants(sheet, "bulletin")
        ? undefined
        : readCircular(sheet.cells, [...own, ...rows.tables], sheet.role === "bulletin");
    if (circular) found.circulars.push(circular);
    if (own.length + rows.tables.length === 0 && !list && !circular)
      decline(sheet.cells.sheet, rows.reason ?? "noHeader");
  }
  return { tallies: tallies.flat(), ...found, unrecognised };
}

function isOwn(sheet: SheetSnapshot): boolean {
  const { name, mark } = sheet;
  if (name === SETTINGS_SHEET || name === CIRCULAR_TEMPLATE_SHEET || rosterLine(sheet) !== undefined) return true;
  return mark !== undefined && readAs(sheet) === undefined;
}

function wants({ role }: Scanned, kind: TableKind): boolean {
  return role === undefined || role === kind;
}

function headersOf(cells: Cells, read: ReturnType<typeof headingReader>): HeaderRows[] {
  const headers: HeaderRows[] = [];
  for (let row = cells.firstRow; row < cells.endRow; row++) {
    const header = headerAt(cells, row, read);
    if (!header) continue;
    headers.push(header);
    row += header.rows - 1;
  }
  return headers.map((header, i) => withTicks(cells, header, headers[i + 1]?.row ?? cells.endRow));
}

function talliesOf({ cells, headers }: Scanned): Tally[] {
  const tallies: Tally[] = [];
  for (const [i, header] of headers.entries()) {
    const below = headers.slice(i + 1).find((other) => overlaps(header, other));
    const tally = readTally(cells, header, below?.row ?? cells.endRow, titleAbove(cells, header.row));
    const last = tallies.at(-1);
    if (!tally) continue;
    const goesOn =
      last &&
      JSON.stringify(last.columns) === JSON.stringify(tally.columns) &&
      !(last.total && tally.total) &&
      (last.range.column === tally.range.column ? !last.total : areDisjoint(last, tally));
    if (goesOn) tallies[tallies.length - 1] = joined(last, tally);
    else if (tally.rows.length > 0 || tally.total) tallies.push(tally);
  }
  return tallies;
}

function overlaps(a: HeaderRows, b: HeaderRows): boolean {
  const columns = new Set(a.headings.map(({ column }) => column));
  return b.headings.some(({ column }) => columns.has(column));
}

function areDisjoint(a: Tally, b: Tally): boolean {
  const units = new Set(a.rows.map(({ unit }) => compact(unit)));
  return b.rows.every(({ unit }) => !units.has(compact(unit)));
}

/** A header that repeats down the sheet, or stands lower in another place, goes on with the same tally. */
function joined(above: Tally, below: Tally): Tally {
  return {
    ...above,
    range: union(above.range, below.range),
    rows: [...above.rows, ...below.rows],
    ...(below.total ? { total: below.total } : {}),
  };
}

function union(a: Range, b: Range): Range {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function rowTablesOf(
  sheet: Scanned,
  tallies: readonly Tally[],
  reading: Reading,
  single: boolean,
): { tables: RowTable[]; reason?: DeclineReason } {
  const { cells, headers } = sheet;
  const sections: { kind: "annex" | "breakdown"; weak: boolean; missing: readonly Field[]; section: Section }[] = [];
  let reason: DeclineReason | undefined;
  for (const [i, header] of headers.entries()) {
    if (tallies.some(({ range }) => header.row >= range.row && header.row < range.row + range.rows)) continue;
    const verdict = judge(header);
    if (!verdict || !wants(sheet, verdict.kind)) {
      reason ??= header.headings.some(({ field }) => field === "unit" || field === "leadUnit") ? "noTasks" : "noUnits";
      continue;
    }
    const before = headers[i - 1];
    const from = before ? before.row + before.rows : cells.firstRow;
    const endRow = headers[i + 1]?.row ?? cells.endRow;
    const whole = verdict.missing.includes("rating")
      ? withRatingColumn(cells, header, endRow, reading.ratingWords)
      : header;
    sections.push({ ...(judge(whole) ?? verdict), section: { header: whole, from, endRow } });
  }
  const tables: RowTable[] = [];
  for (const kind of ["annex", "breakdown"] as const) {
    const own = sections.filter((section) => section.kind === kind);
    const first = own[0];
    if (!first) continue;
    const title = titleAbove(cells, first.section.header.row);
    const columnUnit = first.section.header.headings.some(({ field }) => field === "unit" || field === "leadUnit");
    const names = columnUnit ? undefined : reading.knownUnits;
    const heading = own.some(({ section }) => headingAbove(cells, section.from, section.header.row, names));
    const sheetUnit =
      columnUnit || heading ? undefined : unitOfSheet(cells, title, reading, single, first.section.header.row);
    const table = readRowTable({
      cells,
      kind,
      sections: own.map(({ section }) => section),
      missing: first.missing,
      title,
      reading,
      sheetUnit,
    });
    if (first.weak && table.missing.includes("unit")) reason ??= "noUnits";
    else if (table.items.length === 0 && table.blocks.length === 0) reason ??= "noRows";
    else if (kind === "breakdown" && sheet.role !== "breakdown" && !isSound(table, reading)) reason ??= "rowsDoNotFit";
    else tables.push(table);
  }
  return { tables, ...(reason ? { reason } : {}) };
}

/** A breakdown whose rows mostly lack the task, or a unit that looks like one, was not read right (a damaged scan). */
function isSound({ items }: RowTable, { knownUnits }: Reading): boolean {
  const whole = items.filter(
    (item) =>
      (item.standard || item.matter) !== "" &&
      item.units.some((unit) => knownUnits.has(compact(unit)) || looksLikeUnit(unit)),
  );
  return whole.length * 4 >= items.length * 3;
}

/** The nearest line above the header that is no unit heading and no date. */
function titleAbove(cells: Cells, headerRow: number): string {
  for (let row = headerRow - 1; row >= Math.max(cells.firstRow, headerRow - 8); row--) {
    const filled = cells.filled(row);
    const text = cells.text(row, filled[0] ?? 0).trim();
    if (
      filled.length <= 2 &&
      text.length >= 6 &&
      !/[:：]/.test(text) &&
      !/^\d{4}年\d{1,2}月\d{1,2}日$/.test(compact(text))
    )
      return text;
  }
  return "";
}

function usedRange({ origin, values }: SheetSnapshot): Unrecognised["range"] {
  const columns = values.reduce((widest, row) => Math.max(widest, row.length), 1);
  return { ...origin, rows: Math.max(1, values.length), columns };
}
