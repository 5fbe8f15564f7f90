/** What a row of a table is: an item, or one of the many things between items. */
import { compact } from "../../chinese/text";
import { cellsOf, type Cells } from "../../grid/cells";
import type { SheetSnapshot } from "../../grid/snapshot";
import { isBlank } from "../../grid/cell-value";
import type { Columns } from "../../domain/items";
import type { RowRole } from "../../domain/reading";
import { holdsItem } from "./item-row";
import { isChineseOrdinal, isExample, isFootLine, isSum, numbersColumns, sectionTitle } from "./row-marks";
import { isSignedFoot } from "./signed-foot";
import { labelledUnit, unitAlone, type NamedUnit } from "./unit-line";

export type { RowRole };

/** What the reader of a table knows when it asks. */
export interface RowContext {
  readonly cells: Cells;
  readonly columns: Columns;
  /** The first row under the header. */
  readonly top: number;
  readonly left: number;
  /** One past the last row of the section. */
  readonly end: number;
  /** The header's rows as text: the same again is a header again. */
  readonly headerLines: ReadonlySet<string>;
  /** Rows that tell of their task at another time. */
  readonly otherPeriods: ReadonlySet<number>;
  /** Names that a line may hold alone; undefined where a column names the units. */
  readonly names: ReadonlySet<string> | undefined;
  /** What a person says that the rows of these words are. */
  readonly said: ReadonlyMap<string, RowRole>;
}

export type Role =
  | { readonly role: Exclude<RowRole, "unit" | "section" | "parent"> }
  | { readonly role: "unit"; readonly unit: NamedUnit }
  | { readonly role: "section" | "parent"; readonly title: string; readonly at: number };

const BLANK: Role = { role: "blank" };
const ITEM: Role = { role: "item" };
const HEADER: Role = { role: "header" };
const NOTE: Role = { role: "note" };
const SUM: Role = { role: "sum" };
const EXAMPLE: Role = { role: "example" };
const CONTINUED: Role = { role: "continued" };

export function roleOf(row: number, context: RowContext): Role {
  const { cells, columns, top, left, headerLines, names } = context;
  const filled = cells.filled(row);
  const start = filled[0];
  if (start === undefined) return BLANK;
  const said = context.said.size === 0 ? undefined : context.said.get(lineOf(cells, row));
  if (said) return asSaid(said, row, start, context);
  if (context.otherPeriods.has(row)) return CONTINUED;
  const first = cells.value(row, start);
  const worded = typeof first === "string";
  if (worded && filled.length > 1 && headerLines.has(lineOf(cells, row))) return HEADER;
  if (worded && spreadsHeadings(cells, row, filled, headerLines)) return HEADER;
  if (row === top && numbersColumns(cells, row, filled)) return HEADER;
  if (row <= top + 1 && isExample(cells, row, filled)) return EXAMPLE;
  // A serial in front is neither a unit's line nor the foot.
  if (worded) {
    const unit = labelledUnit(cells, row, filled);
    if (unit) return { role: "unit", unit };
    if (isFootLine(cells.text(row, start).trim())) return sumOrNote(cells, row, start);
  }
  if (isSum(cells, row, filled, columns.serial)) return SUM;
  if (isSignedFoot(cells, row, context)) return NOTE;
  const title = sectionTitle(cells, row, filled, columns, left);
  if (title !== undefined) {
    // A name not known names a unit only where items follow: at the foot it is a signature.
    const unit = names && unitAlone(title, names, cells.filled(row + 1).length < 2);
    if (unit !== undefined) return { role: "unit", unit: { unit, at: { row, column: start } } };
    return { role: "section", title, at: start };
  }
  const parent = parentTitle(row, context);
  if (parent !== undefined) return { role: "parent", title: parent, at: start };
  if (continuesAbove(row, context) || isPartOfAbove(row, context) || !holdsItem(cells, row, columns)) return CONTINUED;
  return ITEM;
}

/** As a person has it: the words of a title are those of its first cells, and so is a unit's name. */
function asSaid(role: RowRole, row: number, start: number, { cells }: RowContext): Role {
  const words = cells.filled(row).map((column) => cells.text(row, column).trim());
  if (role === "unit") {
    const unit = labelledUnit(cells, row) ?? { unit: words[0] ?? "", at: { row, column: start } };
    return { role, unit };
  }
  if (role === "section" || role === "parent") return { role, title: words.join(" "), at: start };
  return { role };
}

/** 工作举措及时间进度安排 in every cell: the headings said once, in an area whose merge was taken apart. */
function spreadsHeadings(
  cells: Cells,
  row: number,
  filled: readonly number[],
  headerLines: ReadonlySet<string>,
): boolean {
  const [first = 0] = filled;
  if (filled.length < 3 || filled.some((column) => cells.value(row, column) !== cells.value(row, first))) return false;
  const text = compact(cells.text(row, first));
  return [...headerLines].some(
    (line) => line.split("|").filter((heading) => heading.length > 1 && text.includes(heading)).length >= 2,
  );
}

function sumOrNote(cells: Cells, row: number, start: number): Role {
  return /计$/.test(compact(cells.text(row, start))) ? SUM : NOTE;
}

/** A row's cells as one text, for telling the same row again. */
export function lineOf(cells: Cells, row: number): string {
  return cells
    .filled(row)
    .map((column) => compact(cells.text(row, column)))
    .join("|");
}

/** The words by which a person's decision on a row is kept. */
export function rowText(sheet: SheetSnapshot, row: number): string {
  return lineOf(cellsOf(sheet), row);
}

/**
 * The title that a row gives to those below it: a task with neither unit, note nor rating of its own, numbered 1 over
 * 1.1 and 1.2, or 一 over 1 and 2.
 */
function parentTitle(row: number, { cells, columns, end }: RowContext): string | undefined {
  const task = columns.standard ?? columns.matter;
  const own = [columns.unit, columns.leadUnit, columns.progressNote, columns.rating].filter(
    (column) => column !== undefined,
  );
  if (task === undefined || own.length < 2) return undefined;
  const title = [columns.matter, columns.standard]
    .map((column) => (column === undefined ? "" : cells.text(row, column).trim()))
    .find((text) => text !== "");
  if (title === undefined || own.some((column) => isFilledOrCovered(cells, row, column))) return undefined;
  const serial = columns.serial === undefined ? "" : compact(cells.text(row, columns.serial));
  let below = row + 1;
  while (below < end && cells.filled(below).length === 0) below++;
  if (below >= end || !own.some((column) => isFilledOrCovered(cells, below, column))) return undefined;
  const next = columns.serial === undefined ? "" : compact(cells.text(below, columns.serial));
  const isTitle = serial === "" && TITLE_ORDINAL.test(title) && /^\d+$/.test(next);
  return isTitle || isUnder(serial, next) ? title : undefined;
}

/** 二、产业类（5个） in the task's own column. */
const TITLE_ORDINAL = /^[一二三四五六七八九十]+[、.．]/;

/** 1.1, 1-1, （1） and ① stand under 1, 1 stands under 一 and under a row without a number. */
function isUnder(serial: string, next: string): boolean {
  if (/^\d+$/.test(serial)) return new RegExp(`^${serial}[.．-]1$`).test(next) || /^([(（]1[)）]|①)$/.test(next);
  return (isChineseOrdinal(serial) || serial === "") && /^1([.．-]1)?$/.test(next);
}

function isFilledOrCovered(cells: Cells, row: number, column: number): boolean {
  if (!isBlank(cells.value(row, column))) return true;
  const { row: from, column: left } = cells.anchor(row, column);
  return from < row && left === column && !isBlank(cells.value(from, left));
}

/** Serial, note and rating are the cells of the row above, merged down over this one: one item, its task in two lines. */
function continuesAbove(row: number, { cells, columns, top }: RowContext): boolean {
  if (row === top || !cells.sheet.merges?.length) return false;
  const said = [columns.progressNote, columns.rating].filter((column) => column !== undefined);
  const own = [columns.serial, columns.unit, columns.leadUnit, ...said].filter((column) => column !== undefined);
  return said.length > 0 && own.length >= 3 && own.every((column) => isCoveredFromAbove(cells, row, column));
}

/** One item has no more lines. */
const MOST_PARTS = 20;

/** 其中：一中新校区, under 1 新建中小学三所: a line with neither number, unit nor rating of its own tells of the item above. */
function isPartOfAbove(row: number, { cells, columns, top }: RowContext): boolean {
  const { serial, rating } = columns;
  const unit = columns.leadUnit ?? columns.unit;
  if (serial === undefined || rating === undefined || unit === undefined) return false;
  const own = [serial, unit, rating];
  for (let above = row; above >= Math.max(top, row - MOST_PARTS); above--) {
    if (cells.filled(above).length === 0) return false;
    if (own.every((column) => isFilledOrCovered(cells, above, column))) return above < row;
    if (own.some((column) => isFilledOrCovered(cells, above, column))) return false;
  }
  return false;
}

function isCoveredFromAbove(cells: Cells, row: number, column: number): boolean {
  const area = cells.merge(row, column);
  return area !== undefined && area.row < row && area.column === column;
}
