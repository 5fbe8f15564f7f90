/** Who signs a table and when, in whichever columns that was typed: 县政府督查室 and 2024年10月9日 at its foot. */
import { compact } from "../../chinese/text";
import { looksLikeUnit } from "../../domain/unit-names";
import type { Cells } from "../../grid/cells";
import type { Columns } from "../../domain/items";
import { isFootLine } from "./row-marks";

const DAY = /^(20\d\d|二[〇○零])[^A-Za-z]{0,4}[年./-][^A-Za-z]{1,8}$/;
/** 市政府督查室 */
const ROOM = /室$/;
const LONGEST_NAME = 20;
/** A name and a day; a row of the table has more. */
const MOST_CELLS = 2;
/** A foot has no more rows. */
const TALLEST = 20;

/**
 * True for a row of names and days alone below which nothing else stands. A name where the units stand is one of theirs,
 * and one on the left without a day may be the line of a unit.
 */
export function isSignedFoot(
  cells: Cells,
  row: number,
  { columns, left, end }: { readonly columns: Columns; readonly left: number; readonly end: number },
): boolean {
  const own = cells.filled(row);
  if (end - row > TALLEST || !isSigned(cells, own, row, columns)) return false;
  let dated = false;
  for (let r = row; r < end; r++) {
    const filled = cells.filled(r);
    const first = filled[0];
    if (first === undefined) continue;
    if (!isSigned(cells, filled, r, columns) && !isFootLine(cells.text(r, first))) return false;
    dated ||= filled.some((column) => DAY.test(compact(cells.text(r, column))));
  }
  return dated || own[0] !== left;
}

function isSigned(cells: Cells, filled: readonly number[], row: number, { unit, leadUnit }: Columns): boolean {
  if (filled.length === 0 || filled.length > MOST_CELLS) return false;
  return filled.every((column) => {
    if (column === unit || column === leadUnit) return false;
    const text = compact(cells.text(row, column));
    return (
      DAY.test(text) || (text.length <= LONGEST_NAME && !/\d/.test(text) && (looksLikeUnit(text) || ROOM.test(text)))
    );
  });
}
