/** Steps through the rows and cells of a worksheet part without an object for each: its fields tell of the one it stands at. */
import { MAX_COLUMNS, MAX_FORMULA, MAX_ROWS } from "../../../core/edits/limits";
import { parseRange, type Range } from "../../../core/grid/range";
import type { CellValue } from "../../../core/grid/snapshot";
import { Refusal } from "../../package/problems";
import { TagWalk, type Place } from "../../package/tag-walk";
import { attribute, checkTag, elementAt, tagOf, type Tag } from "../../package/xml";
import { textBetween } from "../../package/xml-text";
import { columnAt, numberAt, typedValue } from "./cell-values";
import { takeRuns } from "./shared-strings";

export interface FormulaXml {
  /** Without the leading =; empty where a cell shares the text of another. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The number of its group, and whether this cell is the one that holds the text. */
  readonly shared?: { readonly group: string; readonly master: boolean };
  /** Cells that are only changed together: an array formula or a data table. */
  readonly block?: Range;
}

/** Rows and cells may leave out their own numbers: each then follows the one before. */
export class CellWalk {
  /** Of the row: its number, its tag, and whether it has an inside to walk through. */
  row: number;
  rowTag: Tag;
  /** Of the cell. */
  column = -1;
  start = 0;
  end = 0;
  style = 0;
  value: CellValue = null;
  formula: FormulaXml | undefined;
  private readonly tags: TagWalk;
  private readonly strings: readonly string[] | undefined;
  private inRow = false;

  /** Goes on behind that place, after the row of that number. Without the shared strings it tells places only. */
  constructor(xml: string, place: Place, row: number, strings?: readonly string[]) {
    this.tags = new TagWalk(xml, place);
    this.strings = strings;
    this.row = row;
    this.rowTag = { name: "row", kind: "empty", ...place };
  }

  /** Where it is: behind the last cell of a row its closing tag, behind the last row that of the sheet's data. */
  get place(): Place {
    return this.tags;
  }

  /** To the next row; false at the end of the element that holds the rows. Every cell of the row before was walked through. */
  nextRow(): boolean {
    const { tags } = this;
    for (;;) {
      tags.expect();
      if (tags.kind === "close") {
        if (!tags.is("sheetData")) throw new Refusal("damaged");
        return false;
      }
      if (tags.is("row")) break;
      this.passOver();
    }
    const tag = tagOf(tags);
    checkTag(tags.xml, tag);
    const number = attribute(tags.xml, tag, "r");
    const row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row <= this.row || row >= MAX_ROWS) throw new Refusal("damaged");
    this.row = row;
    this.rowTag = tag;
    this.column = -1;
    this.inRow = tag.kind === "open";
    return true;
  }

  /** To the next cell of the row; false behind the last. */
  nextCell(): boolean {
    const { tags } = this;
    while (this.inRow) {
      tags.expect();
      if (tags.kind === "close") {
        if (!tags.is("row")) throw new Refusal("damaged");
        this.inRow = false;
      } else if (tags.is("c")) {
        this.read();
        return true;
      } else this.passOver();
    }
    return false;
  }

  /** Past an element that is not looked into. */
  private passOver(): void {
    const { tags } = this;
    tags.end = elementAt(tags.xml, tagOf(tags)).outerEnd;
  }

  private read(): void {
    const { tags } = this;
    const { xml } = tags;
    this.start = tags.start;
    this.style = 0;
    this.value = null;
    this.formula = undefined;
    let column = this.column + 1;
    let type = "n";
    while (tags.nextAttribute()) {
      const letter = tags.attributeLetter;
      if (letter === R) column = columnAt(xml, tags.valueStart, tags.valueEnd, this.row);
      else if (letter === S) this.style = numberAt(xml, tags.valueStart, tags.valueEnd) || 0;
      else if (letter === T) type = tags.value;
    }
    if (column <= this.column || column >= MAX_COLUMNS) throw new Refusal("damaged");
    this.column = column;
    if (tags.kind === "open") this.readInside(type);
    this.end = tags.end;
  }

  private readInside(type: string): void {
    const { tags, strings } = this;
    const { xml } = tags;
    for (;;) {
      tags.expect();
      if (tags.kind === "close") {
        if (!tags.is("c")) throw new Refusal("damaged");
        return;
      }
      if (tags.is("is")) {
        const runs: string[] = [];
        takeRuns(tags, runs);
        this.value = runs.join("");
      } else if (tags.is("v")) {
        const from = tags.end;
        this.toClosing("v");
        if (strings) this.value = typedValue(xml, from, Math.max(from, tags.start), type, strings);
      } else if (tags.is("f")) {
        const tag = tagOf(tags);
        this.toClosing("f");
        this.formula = formulaOf(xml, tag, tags);
      } else this.toClosing(tags.name);
    }
  }

  /** To the end of an element whose inside is text. */
  private toClosing(name: string): void {
    const { tags } = this;
    if (tags.kind === "empty") return;
    do tags.expect();
    while (tags.kind !== "close" || !tags.is(name));
  }
}

const R = 0x72;
const S = 0x73;
const T = 0x74;

function formulaOf(xml: string, tag: Tag, close: Place): FormulaXml {
  const kind = attribute(xml, tag, "t");
  const text = close.start === tag.start ? "" : textBetween(xml, tag.end, close.start);
  if (text.length > MAX_FORMULA) throw new Refusal("cellTooLong");
  const place = { text, start: tag.start, end: close.end };
  const shared = kind === "shared" ? attribute(xml, tag, "si") : undefined;
  if (shared !== undefined) return { ...place, shared: { group: shared, master: text !== "" } };
  const block = kind === "array" || kind === "dataTable" ? parseRange(attribute(xml, tag, "ref") ?? "") : undefined;
  return block ? { ...place, block } : place;
}
