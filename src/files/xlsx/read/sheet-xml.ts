/** A worksheet part: its cells and the few other elements that reading, patching and showing need. */
import type { Choice } from "../../../core/edits/draft";
import { type Range, parseRange } from "../../../core/grid/range";
import { Refusal } from "../../package/problems";
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
import { readChoices } from "./choices";
import type { CellList } from "../cells/cell-list";
import { readCells, type SheetCells } from "../cells/sheet-cells";

export interface ColumnXml {
  readonly first: number;
  readonly last: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
}

export interface SheetXml extends SheetCells {
  readonly xml: string;
  readonly dimension: Tag | undefined;
  readonly protected: boolean;
  readonly merges: readonly Range[];
  readonly choices: readonly Choice[];
  readonly columns: readonly ColumnXml[];
  readonly defaultWidth: number | undefined;
  readonly freezeRows: number;
  readonly landscape: boolean;
}

type Found = { -readonly [key in Exclude<keyof SheetXml, "xml" | keyof SheetCells>]: SheetXml[key] };

export function readSheet(
  xml: string,
  strings: readonly string[],
): { readonly sheet: SheetXml; readonly cells: CellList } {
  const root = nextTag(xml, 0);
  if (!root || root.kind !== "open") throw new Refusal("damaged");
  const found: Partial<Found> = {};
  let data: ReturnType<typeof readCells> | undefined;
  for (let at = root.end; ;) {
    const tag = nextTag(xml, at);
    if (!tag) throw new Refusal("damaged");
    if (tag.kind === "close") break;
    if (tag.name === "sheetData") {
      data = readCells(xml, tag, strings);
      at = data.sheet.sheetData.end;
    } else {
      const element = elementAt(xml, tag);
      readPart(xml, element, found);
      at = element.outerEnd;
    }
  }
  if (!data) throw new Refusal("damaged");
  const sheet = {
    dimension: undefined,
    protected: false,
    merges: [],
    choices: [],
    columns: [],
    defaultWidth: undefined,
    freezeRows: 0,
    landscape: false,
    ...found,
    ...data.sheet,
    xml,
  };
  return { sheet, cells: data.cells };
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
