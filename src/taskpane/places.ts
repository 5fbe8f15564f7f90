/** Places and cell contents as a person reads them. */
import { rangeName, type Range } from "../core/grid/range";
import { isFormula, type CellContent } from "../core/grid/snapshot";
import type { Words } from "./words/zh";

/** 附件1 统计表 D16 */
export function placeName(sheet: string, range: Range): string {
  return `${sheet} ${rangeName(range)}`;
}

export function contentText(content: CellContent, words: Words): string {
  if (isFormula(content)) return content.formula;
  if (content === null || content === "") return words.edits.blank;
  return typeof content === "string" ? words.receipt.quoted(content) : String(content);
}
