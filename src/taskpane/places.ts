/** Places as a person reads them. */
import { rangeName, type Range } from "../core/grid/range";

/** 附件1 统计表 D16 */
export function placeName(sheet: string, range: Range): string {
  return `${sheet} ${rangeName(range)}`;
}
