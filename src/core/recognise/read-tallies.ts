/** The statistics of one sheet: side by side, one under the other, or turned round with the units as columns. */
import type { Cells } from "../grid/cells";
import { turnedRound } from "../grid/part-of-sheet";
import { union, type Position, type Range } from "../grid/range";
import { compact } from "../chinese/text";
import { textOf } from "../grid/cell-value";
import type { Tally, TallyCell, TallyRow } from "../domain/items";
import { headerAt, headingReader, type HeaderRows } from "./columns/header";
import { isCount } from "./columns/column-contents";
import { readTally } from "./read-tally";
import { titleAbove, type ScannedHeader } from "./scan";

export function talliesOf(cells: Cells, headers: readonly ScannedHeader[]): readonly Tally[] {
  const tallies = talliesUnder(
    cells,
    headers.map(({ header }) => header),
  );
  return tallies.length > 0 ? tallies : turnedTallies(cells);
}

function talliesUnder(cells: Cells, headers: readonly HeaderRows[]): readonly Tally[] {
  const tallies: Tally[] = [];
  for (const [i, header] of headers.entries()) {
    const below = headers.slice(i + 1).find((other) => other.row > header.row && overlap(header, other));
    const tally = readTally(cells, header, below?.row ?? cells.endRow, titleAbove(cells, header.row));
    const last = tallies.at(-1);
    if (!tally || isWorded(tally) || standsOverNotes(cells, header, tally)) continue;
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

function overlap(a: HeaderRows, b: HeaderRows): boolean {
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

/** A statistics sheet is no longer than this when it is turned round. */
const WIDEST = 60;
const TALLEST = 40;

/** 单位 | 县发改局 | 县财政局 | 合计 over 承办事项 | 4 | 3 | 7: its header is a column. */
function turnedTallies(cells: Cells): readonly Tally[] {
  if (cells.endColumn - cells.firstColumn > WIDEST || cells.endRow - cells.firstRow > TALLEST) return [];
  const turned = turnedRound(cells);
  const read = headingReader();
  for (let row = turned.firstRow; row < Math.min(turned.endRow, turned.firstRow + 2); row++) {
    const header = headerAt(turned, row, read);
    const named = header && {
      ...header,
      headings: header.headings.filter(({ kind, field }, i) => i === 0 || (kind ?? field)),
    };
    const tally = named && readTally(turned, named, turned.endRow, "");
    if (!tally || tally.rows.length < 2 || !hasCounts(tally)) continue;
    const [first] = named.headings;
    return [{ ...turnedBack(tally), title: titleAbove(cells, first?.column ?? cells.firstRow) }];
  }
  return [];
}

/** Under 目标 and 完成 stand sentences, and those are no counts. */
function isWorded({ rows }: Tally): boolean {
  const told = rows
    .flatMap((row) => row.cells.map((cell) => compact(textOf(cell?.value ?? null))))
    .filter((text) => text !== "");
  return told.filter((text) => text.length >= SENTENCE && !isCount(text)).length * 2 > told.length;
}

/** Letters of the shortest sentence; 若干 and 约3项 stand for a count that nobody can read. */
const SENTENCE = 5;

/** 完成数 beside notes and ratings of each row counts within an item, and no items. */
function standsOverNotes(cells: Cells, header: HeaderRows, { rows }: Tally): boolean {
  const left = Math.min(...rows.map(({ at }) => at.column));
  const right = Math.max(
    ...rows.map(({ at }) => at.column),
    ...rows.flatMap((row) => row.cells.map((cell) => cell?.at.column ?? 0)),
  );
  const notes = header.headings.filter(
    ({ kind, field, column }) =>
      kind === undefined && (field === "progressNote" || field === "rating") && column > left && column <= right + NEAR,
  );
  return notes.some(({ column }) => {
    const texts = rows.map(({ at }) => compact(cells.text(at.row, column))).filter((text) => text !== "");
    return texts.length * 2 > rows.length && texts.filter(isCount).length * 2 < texts.length;
  });
}
const NEAR = 2;

function hasCounts({ rows }: Tally): boolean {
  const counts = rows.flatMap((row) => row.cells.map((cell) => cell?.value));
  return counts.filter((value) => typeof value === "number").length * 2 > counts.length;
}

function turnedBack({ range, rows, total, ...tally }: Tally): Tally {
  const back = <At extends Position>(at: At): At => ({ ...at, row: at.column, column: at.row });
  const cell = (one: TallyCell | undefined): TallyCell | undefined => one && { ...one, at: back(one.at) };
  const rowBack = (row: TallyRow): TallyRow => ({ ...row, at: back(row.at), cells: row.cells.map(cell) });
  const area: Range = { row: range.column, column: range.row, rows: range.columns, columns: range.rows };
  return { ...tally, range: area, rows: rows.map(rowBack), ...(total ? { total: rowBack(total) } : {}) };
}
