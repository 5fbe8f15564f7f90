/** Workbooks that count days from 1904, as Excel for the Mac once did: their dates as everybody else counts them. */
import type { Position } from "../../../core/grid/range";
import type { Book, WorksheetTab } from "./book";
import { findElement } from "../../package/relationships";
import { allRowPlaces, cellPlace } from "../cells/row-places";
import type { SheetContents } from "../cells/sheet-contents";
import { readStyles } from "./styles-read";
import { attribute, isTrue, nextTag } from "../../package/xml";

/** From Excel's day 0 in 1899 to its day 0 in 1904. */
const DAYS = 1462;

/** Undefined for a workbook that counts as usual. Anything but a date stays as it is. */
export function daysSince1904(book: Book): ((tab: WorksheetTab, contents: SheetContents) => SheetContents) | undefined {
  if (!countsFrom1904(book)) return undefined;
  const dated = datedStyles(book);
  return (tab, contents) => {
    const { origin } = contents;
    const values = contents.values.map((line) => [...line]);
    for (const { row, cells } of allRowPlaces(tab.sheet.xml)) {
      const line = values[row - origin.row];
      for (const { column, style, start } of cells) {
        const value = line?.[column - origin.column];
        if (!line || typeof value !== "number" || !dated[style] || isSpelledOut(tab.sheet.xml.xml, start)) continue;
        line[column - origin.column] = value + DAYS;
      }
    }
    return { ...contents, values };
  };
}

/** By how many days a number in that cell was read as more than the file has. */
export function daysOf(book: Book, tab: WorksheetTab, at: Position): number {
  if (!countsFrom1904(book)) return 0;
  const place = cellPlace(tab.sheet.xml, at);
  if (!place || !datedStyles(book)[place.style] || isSpelledOut(tab.sheet.xml.xml, place.start)) return 0;
  return DAYS;
}

function countsFrom1904({ parts, path }: Book): boolean {
  const xml = parts.text(path) ?? "";
  const settings = findElement(xml, "workbookPr");
  return settings !== undefined && isTrue(attribute(xml, settings, "date1904"));
}

function datedStyles(book: Book): readonly boolean[] {
  return readStyles(book).map(({ look }) => isDateFormat(look.numberFormat ?? ""));
}

function isDateFormat(code: string): boolean {
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[yd]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters));
}

/** A date written as 2024-04-01 names its day itself. */
function isSpelledOut(xml: string, start: number): boolean {
  const tag = nextTag(xml, start);
  return tag !== undefined && attribute(xml, tag, "t") === "d";
}
