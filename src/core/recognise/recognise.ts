/** From the sheets of a workbook to its recognised tables, by their headers and never by fixed cells. */
import { cellsOf, type Cells } from "../grid/cells";
import type { Range } from "../grid/range";
import type { SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import { compact } from "../chinese/text";
import { isBlank } from "../grid/cell-value";
import { headingReader } from "./columns/header";
import {
  unitsOfTallies,
  type CircularText,
  type DeclineReason,
  type Recognition,
  type RowTable,
  type Unrecognised,
} from "../domain/items";
import { CIRCULAR_TEMPLATE_SHEET, limitLine, readAs, rosterLine, SETTINGS_SHEET } from "../domain/own-sheets";
import { readCircular } from "./read-circular";
import { readList } from "./read-list";
import { continuedSection } from "./continued";
import { readRowTable } from "./read-rows";
import { type Reading } from "./row-table-request";
import { talliesOf } from "./read-tallies";
import { stackedPeriods } from "./stacked-periods";
import { sectionsOf, type RowSection, type SectionsFound } from "./row-sections";
import { headersOf, titleAbove, type ScannedHeader } from "./scan";
import { sheetHeadings } from "../domain/sheet-headings";
import { legendIn } from "../domain/rating-legend";
import { listedSpellings, type Settings } from "../domain/settings";
import { saidKinds, saidReading } from "../domain/reading-settings";
import { lineAbove, unitOfSheet } from "./rows/unit-line";
import { looksLikeUnit } from "../domain/unit-names";

export type TableKind = "tally" | "annex" | "breakdown" | "list" | "bulletin";

export interface RecogniseOptions {
  /** Whose book it is, where nothing in it says so: the name of its file does. */
  readonly unit?: string;
}

interface Scanned {
  readonly cells: Cells;
  readonly headers: readonly ScannedHeader[];
  readonly role: TableKind | "ignore" | undefined;
}

/** Every sheet is read; what no reader understands is declined with the reason. Of the sheets the add-in made only the circular and the drafted breakdown are read. */
export function recognise(book: WorkbookSnapshot, settings: Settings, { unit }: RecogniseOptions = {}): Recognition {
  const unrecognised: Unrecognised[] = [];
  const decline = (sheet: SheetSnapshot, reason: DeclineReason): void => {
    unrecognised.push({ sheet: sheet.name, range: usedRange(sheet), reason });
  };
  const said = saidReading(settings);
  const scanned = scan(book, settings, decline);
  const tallies = scanned.map((sheet) => (wants(sheet, "tally") ? talliesOf(sheet.cells, sheet.headers) : []));
  const knownUnits = new Set([...listedSpellings(settings).keys(), ...unitsOfTallies(tallies.flat()).map(compact)]);
  const reading: Reading = { ratingWords: settings.ratingWords, knownUnits, said, ...(unit ? { bookUnit: unit } : {}) };
  const readings = scanned.map(({ cells }) => withLegend(cells, reading));
  const sectioned: readonly SectionsFound[] = scanned.map((sheet, i) => {
    const kind = sheet.role === "annex" || sheet.role === "breakdown" ? sheet.role : undefined;
    const found = sectionsOf(sheet.cells, sheet.headers, tallies[i] ?? [], readings[i] ?? reading, kind);
    const sections = found.sections.filter(({ kind }) => wants(sheet, kind));
    return { ...found, sections };
  });
  const isRated = sectioned.some(({ sections }) =>
    sections.some(({ header }) => header.headings.some(({ field }) => field === "rating")),
  );
  const parts = sectioned.map((found) => (isRated ? withoutUnrated(found) : found));
  const single = parts.filter(({ sections }) => sections.some(({ kind }) => kind === "annex")).length === 1;

  const found = {
    annexes: [] as RowTable[],
    breakdowns: [] as RowTable[],
    lists: [] as RowTable[],
    circulars: [] as CircularText[],
  };
  let last: RowSection | undefined;
  for (const [i, sheet] of scanned.entries()) {
    const own = tallies[i] ?? [];
    const part: SectionsFound = parts[i] ?? { sections: [] };
    const rows = rowTablesOf(sheet.cells, part.sections, readings[i] ?? reading, single, sheet.role === "breakdown");
    const tables =
      own.length > 0 ? rows.tables : [...continued(sheet, part.sections, found.annexes, last, reading), ...rows.tables];
    last = part.sections.filter(({ kind }) => kind === "annex").at(-1) ?? last;
    for (const table of tables) (table.kind === "annex" ? found.annexes : found.breakdowns).push(table);
    const list = own.length + tables.length === 0 && wants(sheet, "list") ? readList(sheet.cells, reading) : undefined;
    if (list) found.lists.push(list);
    const circular =
      list || !wants(sheet, "bulletin")
        ? undefined
        : readCircular(sheet.cells, [...own, ...tables, ...unreadAreas(sheet, own, tables)], sheet.role === "bulletin");
    if (circular) found.circulars.push(circular);
    if (own.length + tables.length === 0 && !list && !circular)
      decline(sheet.cells.sheet, rows.reason ?? part.reason ?? "noHeader");
  }
  return { tallies: tallies.flat(), ...found, unrecognised };
}

/** What the office set stands above what a sheet's own legend says. */
function withLegend(cells: Cells, reading: Reading): Reading {
  if (reading.ratingWords.length > 0) return reading;
  const lines = Array.from({ length: cells.endRow - cells.firstRow }, (_, i) => cells.firstRow + i)
    .filter((row) => row < cells.firstRow + LEGEND_ROWS || row >= cells.endRow - LEGEND_ROWS)
    .flatMap((row) => (cells.filled(row).length > 2 ? [] : cells.filled(row).map((column) => cells.text(row, column))));
  const ratingWords = lines.map(legendIn).find((words) => words.length > 0);
  return ratingWords ? { ...reading, ratingWords } : reading;
}

/** A legend stands on top of its sheet or at its foot. */
const LEGEND_ROWS = 8;

/** Beside a table with ratings one that rates nothing is something else: letters to be answered, figures of the economy. */
function withoutUnrated(found: SectionsFound): SectionsFound {
  const sections = found.sections.filter(({ unrated }) => !unrated);
  return sections.length === found.sections.length ? found : { sections, reason: found.reason ?? "noTasks" };
}

function scan(
  book: WorkbookSnapshot,
  settings: Settings,
  decline: (sheet: SheetSnapshot, reason: DeclineReason) => void,
): readonly Scanned[] {
  const read = headingReader();
  const kinds = saidKinds(settings);
  const { rows } = saidReading(settings);
  return book.sheets.flatMap((sheet): Scanned[] => {
    if (isOwn(sheet) || sheet.values.every((row) => row.every(isBlank))) return [];
    const said = kinds.size === 0 ? undefined : kinds.get(sheetHeadings(sheet));
    const role = said ?? readAs(sheet);
    const reason = role === "ignore" ? "ignored" : sheet.hidden && !role ? "hidden" : undefined;
    if (reason) {
      decline(sheet, reason);
      return [];
    }
    return [{ cells: cellsOf(sheet), headers: headersOf(sheet, read, rows), role }];
  });
}

function isOwn(sheet: SheetSnapshot): boolean {
  const { name, mark } = sheet;
  if (name === SETTINGS_SHEET || name === CIRCULAR_TEMPLATE_SHEET) return true;
  if (rosterLine(sheet) !== undefined || limitLine(sheet) !== undefined) return true;
  return mark !== undefined && readAs(sheet) === undefined;
}

function wants({ role }: Scanned, kind: TableKind): boolean {
  return role === undefined || role === kind;
}

/** A table that is not read is no text of a circular either, whatever counts stand in it. */
function unreadAreas(
  { cells, headers }: Scanned,
  ...read: readonly (readonly { readonly range: Range }[])[]
): { range: Range }[] {
  if (read.some((tables) => tables.length > 0)) return [];
  return headers.flatMap(({ header }) => {
    const rows = cells.endRow - header.row;
    if (rows <= header.rows + 2) return [];
    return [
      { range: { row: header.row, column: cells.firstColumn, rows, columns: cells.endColumn - cells.firstColumn } },
    ];
  });
}

/** The rows above a sheet's first header, or all of them where it has none, that go on with the last annex. */
function continued(
  { cells, headers }: Scanned,
  sections: readonly RowSection[],
  annexes: readonly RowTable[],
  last: RowSection | undefined,
  reading: Reading,
): readonly RowTable[] {
  const before = annexes.at(-1);
  if (!last || !before || (headers.length > 0 && sections.length === 0)) return [];
  const section = continuedSection(cells, headers[0]?.header.row ?? cells.endRow, last.header, reading);
  if (!section) return [];
  const unit = before.blocks.at(-1)?.unit ?? "";
  const sheetUnit = unit === "" ? undefined : { unit, at: { row: cells.firstRow, column: cells.firstColumn } };
  const { title } = before;
  return [readRowTable({ kind: "annex", sections: [section], missing: [], title, reading, sheetUnit })];
}

/** The tables of one sheet: its sections of a kind are one. */
function rowTablesOf(
  cells: Cells,
  sections: readonly RowSection[],
  reading: Reading,
  single: boolean,
  saidSo: boolean,
): { tables: RowTable[]; reason?: DeclineReason } {
  const tables: RowTable[] = [];
  let reason: DeclineReason | undefined;
  for (const kind of ["annex", "breakdown"] as const) {
    for (const own of stackedPeriods(sections.filter((section) => section.kind === kind))) {
      const [first] = own;
      if (!first) continue;
      const { header } = first;
      const title = titleAbove(cells, header.row);
      const columnUnit = header.headings.some(({ field }) => field === "unit" || field === "leadUnit");
      const names = columnUnit ? undefined : reading.knownUnits;
      const line = own.some((section) => lineAbove(cells, section.from, section.header.row, names));
      const sheetUnit = columnUnit || line ? undefined : unitOfSheet(cells, title, reading, single, header.row);
      const table = readRowTable({ kind, sections: own, missing: first.missing, title, reading, sheetUnit });
      if (first.weak && table.missing.includes("unit")) reason ??= "noUnits";
      else if (table.items.length === 0 && table.blocks.length === 0) reason ??= "noRows";
      else if (kind === "breakdown" && !saidSo && !isSound(table, reading)) reason ??= "rowsDoNotFit";
      else tables.push(table);
    }
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

function usedRange({ origin, values }: SheetSnapshot): Unrecognised["range"] {
  const columns = values.reduce((widest, row) => Math.max(widest, row.length), 1);
  return { ...origin, rows: Math.max(1, values.length), columns };
}
