/** What stands in a cell's XML: its name, its numbers, and its value by its type. */
import type { CellValue } from "../../../core/grid/snapshot";
import { Refusal } from "../../package/problems";
import { textBetween } from "../../package/xml-text";
import { decodeCellText } from "./cell-text";

/** The column that a cell's name, which has to be one of its row, begins with. */
export function columnAt(xml: string, start: number, end: number, row: number): number {
  let at = start;
  let column = 0;
  for (; at < end && xml.charCodeAt(at) > 0x39; at++) {
    const letter = xml.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) throw new Refusal("damaged");
    column = column * 26 + letter - 64;
  }
  if (column === 0 || numberAt(xml, at, end) !== row + 1) throw new Refusal("damaged");
  return column - 1;
}

/** A whole number of digits alone, read without a text for it; NaN for anything else. */
export function numberAt(xml: string, start: number, end: number): number {
  let number = start < end ? 0 : NaN;
  for (let at = start; at < end; at++) {
    const digit = xml.charCodeAt(at) - 0x30;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

export function typedValue(
  xml: string,
  start: number,
  end: number,
  type: string,
  strings: readonly string[],
): CellValue {
  if (type === "s") {
    const number = numberAt(xml, start, end);
    const value = strings[Number.isNaN(number) ? Number(textBetween(xml, start, end)) : number];
    if (value === undefined) throw new Refusal("damaged");
    return value;
  }
  const text = textBetween(xml, start, end);
  switch (type) {
    case "b":
      return text === "1" || text === "true";
    case "n": {
      const number = Number(text);
      return text.trim() === "" ? null : Number.isFinite(number) ? number : text;
    }
    case "d":
      return serialOf(text);
    default:
      // Formula text, errors and inline text all keep their escapes.
      return decodeCellText(text);
  }
}

/** Dates written out in ISO 8601 count days like every other date. */
function serialOf(text: string): CellValue {
  const time = Date.parse(/T|Z/.test(text) ? `${text.replace(/Z$/, "")}Z` : text);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}
