/** Where another table begins under this one, whose rows are none of its items: 单位 | 姓名 | 电话; 科目 | 预算数 | 执行数. */
import { compact } from "../../chinese/text";
import { isBlank } from "../../grid/cell-value";
import type { Cells } from "../../grid/cells";
import { isChineseOrdinal } from "./row-marks";
import type { RowContext } from "./row-roles";
import { labelledUnit } from "./unit-line";

const OTHER_HEADER = /^(序号|(责任|承办|牵头)?(单位|部门)(名称)?)$/;

/** True for its header, by its words or by its shape. */
export function startsOther(row: number, context: RowContext): boolean {
  const { cells, left } = context;
  const first = cells.value(row, left);
  if (typeof first !== "string") return false;
  const filled = cells.filled(row);
  const isNamed = OTHER_HEADER.test(compact(first)) && filled.length > 2 && !labelledUnit(cells, row, filled);
  return isNamed || isOtherByShape(row, context);
}

/** Headings are words, and short. */
const LONGEST_HEADING = 12;
/** What stands under an annex is small; a longer one is read as it was before. */
const TALLEST = 300;
/** So many numbered items make it sure that a row without a number is none. */
const FEWEST_NUMBERED = 2;

/**
 * Short words without note and rating, under numbered items, and below them not one row with a number, a note or a rating. Where
 * the numbers stand there are words on every row: an item that was not numbered has nothing there.
 */
function isOtherByShape(row: number, context: RowContext): boolean {
  const { cells, columns, end } = context;
  const { serial, progressNote, rating } = columns;
  if (serial === undefined || (progressNote === undefined && rating === undefined) || end - row > TALLEST) return false;
  const filled = cells.filled(row);
  if (
    filled.length < 2 ||
    filled[0] !== serial ||
    isOfItems(row, context) ||
    !filled.every((column) => isHeading(cells, row, column))
  )
    return false;
  if (!followsNumbered(row, context)) return false;
  let rows = 0;
  for (let below = row + 1; below < end; below++) {
    const own = cells.filled(below);
    if (own.length > 0 && isOfItems(below, context)) return false;
    if (own.length > 1 && own[0] !== serial) return false;
    if (own.length > 1) rows++;
  }
  return rows > 0;
}

/** With a number, a note or a rating of its own, or in an item's merged cell. */
function isOfItems(row: number, { cells, columns }: RowContext): boolean {
  const { serial, progressNote, rating } = columns;
  if (serial !== undefined && isNumber(cells.text(row, serial))) return true;
  return [progressNote, rating].some((column) => {
    if (column === undefined) return false;
    return !isBlank(cells.value(row, column)) || cells.anchor(row, column).row < row;
  });
}

function isHeading(cells: Cells, row: number, column: number): boolean {
  const value = cells.value(row, column);
  if (typeof value !== "string") return false;
  const text = compact(value);
  return text.length <= LONGEST_HEADING && !/[\d。；：:]/.test(text);
}

function isNumber(text: string): boolean {
  const own = compact(text);
  return /\d|[①-⑳]/.test(own) || isChineseOrdinal(own);
}

/** The items above are numbered, so that one without a number stands out. */
function followsNumbered(row: number, { cells, columns, top }: RowContext): boolean {
  let numbered = 0;
  for (let above = row - 1; above >= top && numbered < FEWEST_NUMBERED; above--) {
    if (columns.serial === undefined || cells.filled(above).length < 2) continue;
    if (isNumber(cells.text(above, columns.serial))) numbered++;
    else if (!isBlank(cells.value(above, columns.serial))) return false;
  }
  return numbered >= FEWEST_NUMBERED;
}
