/** Who puts a table together (填报单位：区督查室) is not whose rows stand in it where a column names those. */
import type { Cells } from "../../grid/cells";
import { compact } from "../../chinese/text";
import { SAMPLE_ROWS } from "../columns/column-contents";
import type { NamedUnit } from "./unit-line";

const COMPILER = /督查|督办|考核|绩效|目标管理/;
const COMPILED_BY = /^(填报|报送)?(单位|部门)/;
/** A unit of the district, and no department within one. */
const PEER = /^(区|市|县)|(街道|街道办事处|镇|乡)$/;

/** The column that names the units of the rows, and how its cells are read. */
export interface UnitColumn {
  readonly column: number;
  readonly top: number;
  readonly end: number;
  unitsIn(text: string): readonly string[];
  readonly known: ReadonlySet<string>;
}

/** Rows of other units, and none of its own: 填报单位：区政府办公室 over a column of 区教育局, 区民政局. */
export function isCompiler(
  cells: Cells,
  { unit, at }: NamedUnit,
  { column, top, end, unitsIn, known }: UnitColumn,
): boolean {
  if (COMPILER.test(unit)) return true;
  if (!COMPILED_BY.test(cells.text(at.row, cells.filled(at.row)[0] ?? 0).trim())) return false;
  let peers = 0;
  for (let row = top; row < Math.min(end, top + SAMPLE_ROWS); row++) {
    const names = unitsIn(cells.text(row, column));
    if (names.includes(compact(unit))) return false;
    if (names.some((name) => PEER.test(name) || known.has(name))) peers++;
  }
  return peers > 0;
}
