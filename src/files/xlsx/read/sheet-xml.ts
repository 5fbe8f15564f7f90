/** A worksheet part: its cells and the few other elements that reading, patching and showing need. */
import type { Choice } from "../../../core/edits/draft";
import { type Range, parseRange } from "../../../core/grid/range";
import { readChoices } from "./choices";
import { Refusal } from "../../package/problems";
import { spellOutShared } from "./shared-formulas";
import type { SheetCells } from "./sheet-rows";
import { readRows, type RowXml } from "./sheet-cells";
import {
  attribute,
  checkTag,
  child,
  children,
  elementAt,
  isTrue,
  nextTag,
  numberIn,
  type Element,
  type Tag,
} from "../../package/xml";

export interface ColumnXml {
  readonly first: number;
  readonly last: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
}

export interface SheetXml {
  readonly xml: string;
  readonly rows: readonly RowXml[];
  readonly sheetData: { readonly tag: Tag; readonly innerEnd: number; readonly end: number };
  readonly dimension: Tag | undefined;
  readonly protected: boolean;
  readonly merges: readonly Range[];
  readonly choices: readonly Choice[];
  /** Array formulas and data tables, whose cells only change together. */
  readonly blocks: readonly Range[];
  readonly columns: readonly ColumnXml[];
  readonly defaultWidth: number | undefined;
  readonly freezeRows: number;
  readonly landscape: boolean;
}

type Found = { -readonly [key in Exclude<keyof SheetXml, "xml" | "blocks">]: SheetXml[key] };

export function readSheet(xml: string, strings: readonly string[]): SheetXml {
  const root = nextTag(xml, 0);
  if (!root || root.kind !== "open") throw new Refusal("damaged");
  const found: Partial<Found> = {};
  for (let at = root.end; ;) {
    const tag = nextTag(xml, at);
    if (!tag) throw new Refusal("damaged");
    if (tag.kind === "close") break;
    if (tag.name === "sheetData") {
      const { rows, innerEnd, end } = readRows(xml, tag, strings);
      found.rows = spellOutShared(rows);
      found.sheetData = { tag, innerEnd, end };
      at = end;
    } else {
      const element = elementAt(xml, tag);
      readPart(xml, element, found);
      at = element.outerEnd;
    }
  }
  if (!found.sheetData || !found.rows) throw new Refusal("damaged");
  return {
    dimension: undefined,
    protected: false,
    merges: [],
    choices: [],
    columns: [],
    defaultWidth: undefined,
    freezeRows: 0,
    landscape: false,
    ...found,
    xml,
    blocks: found.rows.flatMap((row) => row.cells.flatMap((cell) => cell.formula?.block ?? [])),
    rows: found.rows,
    sheetData: found.sheetData,
  };
}

function readPart(xml: string, element: Element, found: Partial<Found>): void {
  switch (element.name) {
    case "dimension":
      checkTag(xml, element);
      found.dimension = element;
      break;
    case "sheetProtection":
      found.protected = isTrue(attribute(xml, element, "sheet"));
      break;
    case "mergeCells":
      found.merges = children(xml, element).flatMap((merge) => parseRange(attribute(xml, merge, "ref") ?? "") ?? []);
      break;
    case "dataValidations":
      found.choices = readChoices(xml, element);
      break;
    case "sheetFormatPr":
      found.defaultWidth = numberIn(attribute(xml, element, "defaultColWidth"));
      break;
    case "cols":
      found.columns = children(xml, element).map((column) => ({
        first: (numberIn(attribute(xml, column, "min")) ?? 1) - 1,
        last: (numberIn(attribute(xml, column, "max")) ?? 1) - 1,
        width: numberIn(attribute(xml, column, "width")),
        hidden: isTrue(attribute(xml, column, "hidden")),
        style: numberIn(attribute(xml, column, "style")) ?? 0,
      }));
      break;
    case "sheetViews":
      found.freezeRows = readFreezeRows(xml, element);
      break;
    case "pageSetup":
      found.landscape = attribute(xml, element, "orientation") === "landscape";
      break;
  }
}

function readFreezeRows(xml: string, views: Element): number {
  const view = child(xml, views, "sheetView");
  const pane = view && child(xml, view, "pane");
  if (!pane || !attribute(xml, pane, "state")?.startsWith("frozen")) return 0;
  return Math.trunc(numberIn(attribute(xml, pane, "ySplit")) ?? 0);
}

/** Merged ranges put into the lists of all rows together. */
const MAX_MOVED = 2_000_000;

/** For each row of the sheet, in order, the merged ranges that reach into it. */
export function mergesByRow(sheet: SheetCells): readonly (readonly Range[])[] {
  const waiting = sheet.merges.filter((merge) => merge.rows * merge.columns > 1).sort((a, b) => b.row - a.row);
  let open: readonly Range[] = [];
  let firstEnd = Infinity;
  let moved = 0;
  return sheet.rows.map(({ row }) => {
    const starting: Range[] = [];
    for (let next = waiting.at(-1); next && next.row <= row; next = waiting.at(-1)) {
      waiting.pop();
      starting.push(next);
    }
    // The same list serves every row until a merge begins or ends.
    if (starting.length > 0 || firstEnd <= row) {
      open = [...open, ...starting].filter((merge) => merge.row + merge.rows > row);
      moved += open.length;
      if (moved > MAX_MOVED) throw new Refusal("tooLarge");
      firstEnd = open.reduce((first, merge) => Math.min(first, merge.row + merge.rows), Infinity);
    }
    return open;
  });
}
