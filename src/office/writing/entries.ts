/** What is written into a cell so that Excel keeps exactly these contents. */
import { isFormula, type CellContent } from "../../core/grid/snapshot";

export type Entry = string | number | boolean;

/**
 * Text that Excel would take for something else gets a leading apostrophe, which Excel keeps out of the value. Unlike the
 * text format it stays with this one entry: what staff type there later is a number again, and taking the entry back
 * takes the apostrophe back.
 */
export function entryFor(content: CellContent, isTextCell: boolean): Entry {
  if (isFormula(content)) return content.formula;
  if (content === null || content === "") return "";
  if (typeof content !== "string") return content;
  return content.startsWith("'") || (!isTextCell && wouldBeReadAsSomethingElse(content)) ? `'${content}` : content;
}

/** A cell formatted as text keeps formulas, numbers and truth values as text, so its format must go first. */
export function needsTextFormatLifted(content: CellContent): boolean {
  return content !== null && typeof content !== "string";
}

/** Generous: an apostrophe too many changes nothing a person sees in the sheet. */
export function wouldBeReadAsSomethingElse(text: string): boolean {
  return (
    /^\s*[=+\-@＝＋－＠']/.test(text) ||
    numberDateOrTime.test(text) ||
    /^\s*(#|(true|false)\s*$)/i.test(text) ||
    (/\d/.test(text) && monthName.test(text))
  );
}

const numberDateOrTime =
  /^[\s\d０-９.．,，%％:：/／\\\-–—+()（）$￥¥€£元年月日号时分秒点上下午星期周〇○零一二三四五六七八九十廿卅百千万亿apme]*$/i;
const monthName = /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
