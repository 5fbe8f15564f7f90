/** Places to go to, and as a person reads them. */
import { rangeName, type Range } from "../../core/grid/range";

/** Where a person goes who only wants to see a sheet. */
export const FIRST_CELL: Range = { row: 0, column: 0, rows: 1, columns: 1 };

/** 附件1 统计表 D16 */
export function placeName(sheet: string, range: Range): string {
  return `${sheet} ${rangeName(range)}`;
}
