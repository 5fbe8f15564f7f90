/** Finding a table's header: the row whose cells name fields, and the rows under it that refine it. */
import type { Cells } from "../../grid/cells";
import { compact } from "../../chinese/text";
import type { Evidence } from "./column-evidence";
import { divides, isDivision, isRemark, isShare } from "./divisions";
import { saysOfHeading } from "./heading-field";
import { WEIGHT, type HeadingSays } from "./heading-parts";
import { type Field } from "../../domain/fields";
import { kindOfHeading } from "../../domain/ratings";
import { type RatingKind } from "../../domain/rating-kinds";

export interface Heading {
  readonly column: number;
  /** The words of the heading, of all its rows. */
  readonly text: string;
  readonly field?: Field;
  /** All that its words say of what its column holds. */
  readonly says?: readonly HeadingSays[];
  /** Why the column was taken for its field, how far ahead that is, and what it would be otherwise. */
  readonly evidence?: Evidence;
  readonly margin?: number;
  readonly second?: Field;
  /** Of a tally's count column. */
  readonly kind?: RatingKind;
  /** Named by the wider heading above alone: 推进情况 over words that name nothing. */
  readonly inherited?: true;
  /** What stands above the words that name it: 民生实事 over 已完成. */
  readonly group?: string;
  /** Of a column to tick: the rating it stands for. */
  readonly tick?: string;
}

export interface HeaderRows {
  readonly row: number;
  readonly rows: number;
  readonly headings: readonly Heading[];
}

/** At most this many rows make one header. */
const TALLEST_HEADER = 4;

interface Naming {
  readonly field?: Field;
  readonly kind?: RatingKind;
  readonly says?: readonly HeadingSays[];
}

type ReadHeading = (text: string) => Naming | undefined;

/** Says enough for a heading. */
function isNaming(naming: Naming | undefined): boolean {
  return (naming?.field ?? naming?.kind) !== undefined;
}

/** By a word of the lists, and not by its parts alone. */
function isKnown({ kind, says = [] }: Naming): boolean {
  return kind !== undefined || (says[0]?.weight ?? 0) >= WEIGHT.ending;
}

/** A sentence, and no heading with its words in brackets. */
function isTooLong(text: string): boolean {
  return text.length > 24 && (text.length > 80 || !/^.{1,16}[(（【[]/s.test(text));
}

/** Answers what a heading's text names, remembering what it was asked: a long sheet repeats few short texts. */
export function headingReader(): ReadHeading {
  const seen = new Map<string, Naming | undefined>();
  return (text) => {
    if (isTooLong(text)) return undefined;
    if (seen.has(text)) return seen.get(text);
    const says = saysOfHeading(text);
    const field = says.find(({ weight }) => weight >= WEIGHT.part)?.field;
    const kind = kindOfHeading(text);
    const naming =
      says.length > 0 || kind ? { ...(field ? { field } : {}), ...(kind ? { kind } : {}), says } : undefined;
    if (seen.size < 5000) seen.set(text, naming);
    return naming;
  };
}

/**
 * The header that starts at this row: a row in which at least two cells name fields, and the rows under it that its headings are
 * merged down over or that only refine it (已完成 under 其中). Undefined where the row is no header.
 */
export function headerAt(cells: Cells, row: number, read: ReadHeading): HeaderRows | undefined {
  const filled = cells.filled(row);
  const beside = headerBesideCounts(cells, row, filled, read);
  if (beside) return beside;
  if (filled.length < 2 || typeof cells.value(row, filled[0] ?? 0) === "number") return undefined;
  const onTop = filled.flatMap((column) => read(cells.text(row, column)) ?? []);
  const merged = onTop.length > 0 ? mergedDown(cells, row, filled, read) : 1;
  if (merged === 1 && !nameColumns(onTop, filled.length) && !standsOverSerials(cells, row, filled, onTop))
    return undefined;

  let rows = merged;
  while (rows < TALLEST_HEADER && refines(cells, row + rows, row, read)) rows++;
  const headings = headingsOf(cells, row, rows, read);
  return merged === 1 || nameColumns(headings, placesOf(cells, row, headings)) ? { row, rows, headings } : undefined;
}

/** Columns under one wider heading are one place: counties under 各县（区）情况. */
function placesOf(cells: Cells, row: number, headings: readonly Heading[]): number {
  return new Set(headings.map(({ column }) => cells.anchor(row, column).column)).size;
}

/** Words that no list holds, over a column that counts 1, 2: a header all the same where its parts name so many fields. */
function standsOverSerials(cells: Cells, row: number, filled: readonly number[], onTop: readonly Naming[]): boolean {
  const fields = new Set(onTop.flatMap(({ field }) => field ?? []));
  const first = filled[0] ?? 0;
  const counts = compact(cells.text(row + 1, first)) === "1" && compact(cells.text(row + 2, first)) === "2";
  return counts && fields.size >= FEWEST_FIELDS && filled.length >= WIDE && onTop.length * 2 >= filled.length;
}
const FEWEST_FIELDS = 3;

/**
 * Two fields at least that the lists know, and no more columns without a name than with one; or so many fields, a
 * serial's or all by the parts of words, that no row of a table has them side by side.
 */
function nameColumns(namings: readonly Naming[], columns: number): boolean {
  const named = namings.filter(({ field, kind }) => field ?? kind);
  const fields = new Set(named.map(({ field, kind }) => field ?? kind));
  const known = new Set(named.filter(isKnown).map(({ field, kind }) => field ?? kind));
  if (named.every(({ field }) => field === undefined)) return false;
  if (known.size >= 2 && named.length * 2 >= columns) return true;
  if (known.size >= 2 && known.has("serial") && fields.size >= WIDE) return true;
  return known.size >= 1 && fields.size >= WIDE && named.length * 3 >= columns * 2;
}

/** So many fields make the header of a table most of whose columns are somebody else's: 总投资, 开工时间. */
const WIDE = 4;

/** The rows that a heading on this row is merged down over tell how tall the header is, whatever the others on those rows say. */
function mergedDown(cells: Cells, row: number, filled: readonly number[], read: ReadHeading): number {
  const heights = filled.flatMap((column) => {
    const area = cells.merge(row, column);
    return area && area.row === row && area.rows <= TALLEST_HEADER && isNaming(read(cells.text(row, column)))
      ? area.rows
      : [];
  });
  const rows = Math.max(1, ...heights);
  for (let r = row + 1; r < row + rows; r++) {
    const words = cells.filled(r).map((column) => cells.value(r, column));
    if (words.some((value) => typeof value !== "string" || isTooLong(value))) return 1;
  }
  return rows;
}

/** One heading a column; a cell over several columns is divided where a row of the header stands below it. */
export function headingsOf(cells: Cells, row: number, rows: number, read: ReadHeading): Heading[] {
  const columns = new Set<number>();
  for (let r = row; r < row + rows; r++) {
    for (const column of cells.filled(r)) {
      const area = cells.merge(r, column);
      if (area && area.rows === 1 && area.columns > 1 && r + 1 < row + rows) {
        for (let c = column; c < column + area.columns; c++) columns.add(c);
      } else columns.add(column);
    }
  }
  return [...columns].sort((a, b) => a - b).map((column) => headingOf(cells, row, rows, column, read));
}

/** The header of a tally's block on a row where another block of it has counts already. */
function headerBesideCounts(
  cells: Cells,
  row: number,
  filled: readonly number[],
  read: ReadHeading,
): HeaderRows | undefined {
  let first = 0;
  while (first < filled.length && typeof cells.value(row, filled[first] ?? 0) !== "number") first++;
  if (first === filled.length) return undefined;
  let last = filled.length - 1;
  while (typeof cells.value(row, filled[last] ?? 0) !== "number") last--;
  const headings =
    blockAt(cells, row, filled, last + 1, filled.length, read) ?? blockAt(cells, row, filled, 0, first, read);
  return headings && { row, rows: 1, headings };
}

/** A unit's column and at least two more from this filled cell on. */
function blockAt(
  cells: Cells,
  row: number,
  filled: readonly number[],
  from: number,
  end: number,
  read: ReadHeading,
): Heading[] | undefined {
  const unit = filled[from];
  const naming = unit === undefined ? undefined : read(cells.text(row, unit));
  if (end - from < 3 || naming?.field !== "unit" || !isKnown(naming)) return undefined;
  const headings = filled.slice(from, end).map((column) => {
    const text = cells.text(row, column);
    return { column, text, ...read(text) };
  });
  return headings.slice(1).filter(isKnown).length >= 2 ? headings : undefined;
}

/**
 * A row refines the header above it when it is all headings, each under a blank, a wider or a meaningless cell of the row on top.
 * What stands over several columns within a wider one (第二季度 under 目标任务及进展) may say anything.
 */
function refines(cells: Cells, row: number, top: number, read: ReadHeading): boolean {
  const filled = cells.filled(row);
  return (
    filled.length > 0 &&
    filled.every((column) => {
      const text = cells.text(row, column);
      const above = cells.anchor(top, column);
      const columns = cells.merge(row, column)?.columns ?? 1;
      const wide = (cells.merge(top, column)?.columns ?? 1) > columns;
      if (isRemark(text)) return true;
      const names = isDivision(text);
      if (!isNaming(read(text)) && !names && !(wide && columns > 1)) return false;
      return wide || (names && columns > 1) || !isNaming(read(cells.text(above.row, above.column)));
    })
  );
}

function headingOf(cells: Cells, top: number, rows: number, column: number, read: ReadHeading): Heading {
  const parts: string[] = [];
  for (let row = top; row < top + rows; row++) {
    const at = cells.anchor(row, column);
    const text = cells.text(at.row, at.column).trim();
    if (text !== "" && at.row >= top && parts.at(-1) !== text) parts.push(text);
  }
  let named = parts.length - 1;
  while (named >= 0 && !isNaming(read(parts[named] ?? ""))) named--;
  const last = parts.at(-1) ?? "";
  const naming = narrowed(parts, named, read) ?? read(parts[named] ?? parts.at(-1) ?? "");
  const isNarrowed = naming !== undefined && ROLES.includes(naming.field ?? "unit");
  const inherited = isNaming(naming) && !isNarrowed && named < parts.length - 1 && (!divides(last) || isShare(last));
  const group = named > 0 ? { group: parts.slice(0, named).join(" ") } : {};
  return { column, text: parts.join(" "), ...naming, ...(inherited ? { inherited } : {}), ...group };
}

const ROLES: readonly Field[] = ["leadUnit", "supportingUnits"];

/** 牵头 and 配合 under 责任单位: the word below says which of them, the wider one that they are units. */
function narrowed(parts: readonly string[], named: number, read: ReadHeading): Naming | undefined {
  const [below, above] = [parts.at(-1), parts[named]];
  if (above === undefined || below === undefined || named === parts.length - 1) return undefined;
  const naming = read(`${below}${above}`);
  return read(above)?.field === "unit" && naming?.field && ROLES.includes(naming.field) ? naming : undefined;
}
