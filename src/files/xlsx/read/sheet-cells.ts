/** The rows and cells of a worksheet: what they hold and where their XML stands. */
import { MAX_COLUMNS, MAX_FORMULA, MAX_ROWS } from "../../../core/edits/limits";
import { parseRange, type Range } from "../../../core/grid/range";
import type { CellValue } from "../../../core/grid/snapshot";
import { decodeCellText } from "./cell-text";
import { Refusal } from "../../package/problems";
import { stringItem } from "./shared-strings";
import { attribute, checkTag, elementAt, nextTag, textBetween, type Tag } from "../../package/xml";

export interface FormulaXml {
  /** Without the leading =. A shared formula stands in full at its master and is spelled out here for the others. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The number of its group, and whether this cell is the one that holds the text. */
  readonly shared?: { readonly group: string; readonly master: boolean };
  /** Cells that are only changed together: an array formula or a data table. */
  readonly block?: Range;
}

export interface CellXml {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly value: CellValue;
  readonly formula?: FormulaXml;
}

export interface RowXml {
  readonly row: number;
  readonly tag: Tag;
  /** Before its closing tag; after the tag itself for `<row/>`. */
  readonly innerEnd: number;
  readonly cells: readonly CellXml[];
}

/** Rows and cells of one sheet, empty ones among them: each takes memory. */
const MAX_ELEMENTS = 2_000_000;

/** Rows and cells may leave out their own numbers: each then follows the one before. */
export function readRows(
  xml: string,
  sheetData: Tag,
  strings: readonly string[],
): { readonly rows: readonly RowXml[]; readonly innerEnd: number; readonly end: number } {
  const rows: RowXml[] = [];
  if (sheetData.kind === "empty") return { rows, innerEnd: sheetData.end, end: sheetData.end };
  let last = -1;
  let elements = 0;
  for (let at = sheetData.end; ;) {
    const tag = expectTag(xml, at);
    if (tag.kind === "close" && tag.name === sheetData.name) return { rows, innerEnd: tag.start, end: tag.end };
    at = tag.end;
    if (tag.name !== "row" || tag.kind === "close") {
      at = elementAt(xml, tag).outerEnd;
      continue;
    }
    checkTag(xml, tag);
    const number = attribute(xml, tag, "r");
    const row = number === undefined ? last + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row <= last || row >= MAX_ROWS) throw new Refusal("damaged");
    last = row;
    const cells: CellXml[] = [];
    let innerEnd = tag.end;
    if (tag.kind === "open") {
      innerEnd = readCells(xml, tag, row, strings, cells);
      at = expectTag(xml, innerEnd).end;
    }
    rows.push({ row, tag, innerEnd, cells });
    elements += 1 + cells.length;
    if (elements > MAX_ELEMENTS) throw new Refusal("tooLarge");
  }
}

function readCells(xml: string, rowTag: Tag, row: number, strings: readonly string[], cells: CellXml[]): number {
  let last = -1;
  for (let at = rowTag.end; ;) {
    const tag = expectTag(xml, at);
    if (tag.kind === "close") {
      if (tag.name !== "row") throw new Refusal("damaged");
      return tag.start;
    }
    if (tag.name !== "c") {
      at = elementAt(xml, tag).outerEnd;
      continue;
    }
    const column = columnOf(attribute(xml, tag, "r"), row) ?? last + 1;
    if (column <= last || column >= MAX_COLUMNS) throw new Refusal("damaged");
    last = column;
    const cell = readCell(xml, tag, column, strings);
    cells.push(cell);
    at = cell.end;
  }
}

function columnOf(name: string | undefined, row: number): number | undefined {
  if (name === undefined) return undefined;
  const split = name.search(/\d/);
  let column = 0;
  for (let i = 0; i < split; i++) {
    const letter = name.charCodeAt(i) & ~0x20;
    if (letter < 65 || letter > 90) throw new Refusal("damaged");
    column = column * 26 + letter - 64;
  }
  if (column === 0 || Number(name.slice(split)) !== row + 1) throw new Refusal("damaged");
  return column - 1;
}

function readCell(xml: string, tag: Tag, column: number, strings: readonly string[]): CellXml {
  const style = Number(attribute(xml, tag, "s") ?? 0) || 0;
  if (tag.kind === "empty") return { column, start: tag.start, end: tag.end, style, value: null };
  const type = attribute(xml, tag, "t") ?? "n";
  let value: CellValue = null;
  let formula: FormulaXml | undefined;
  for (let at = tag.end; ;) {
    const part = expectTag(xml, at);
    if (part.kind === "close") {
      if (part.name !== "c") throw new Refusal("damaged");
      const cell = { column, start: tag.start, end: part.end, style, value: value === "" && !formula ? null : value };
      return formula ? { ...cell, formula } : cell;
    }
    if (part.name === "is") {
      const item = stringItem(xml, part);
      value = item.text;
      at = item.end;
      continue;
    }
    const close = part.kind === "open" ? closeTag(xml, part) : part;
    if (part.name === "v") {
      const text = part === close ? "" : textBetween(xml, part.end, close.start);
      value = typedValue(text, type, strings);
    } else if (part.name === "f") {
      formula = readFormula(xml, part, close);
    }
    at = close.end;
  }
}

function readFormula(xml: string, tag: Tag, close: Tag): FormulaXml {
  const kind = attribute(xml, tag, "t");
  const text = tag === close ? "" : textBetween(xml, tag.end, close.start);
  if (text.length > MAX_FORMULA) throw new Refusal("cellTooLong");
  const place = { text, start: tag.start, end: close.end };
  const shared = kind === "shared" ? attribute(xml, tag, "si") : undefined;
  if (shared !== undefined) return { ...place, shared: { group: shared, master: text !== "" } };
  const block = kind === "array" || kind === "dataTable" ? parseRange(attribute(xml, tag, "ref") ?? "") : undefined;
  return block ? { ...place, block } : place;
}

function typedValue(text: string, type: string, strings: readonly string[]): CellValue {
  switch (type) {
    case "s": {
      const value = strings[Number(text)];
      if (value === undefined) throw new Refusal("damaged");
      return value;
    }
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

function closeTag(xml: string, open: Tag): Tag {
  for (let tag = expectTag(xml, open.end); ; tag = expectTag(xml, tag.end)) {
    if (tag.kind === "close" && tag.name === open.name) return tag;
  }
}

function expectTag(xml: string, from: number): Tag {
  const tag = nextTag(xml, from);
  if (!tag) throw new Refusal("damaged");
  return tag;
}
