/** What the property elements of a Word file say, as far as reading its text needs it. */
import { attribute, child, children, type Element } from "../../package/xml";
import { isOn } from "./fields";

/** An element that is on unless it says otherwise; undefined where it is missing. */
function flag(xml: string, parent: Element, name: string): boolean {
  const element = child(xml, parent, name);
  return element !== undefined && isOn(attribute(xml, element, "val") ?? "1");
}

function value(xml: string, parent: Element, name: string): string | undefined {
  const element = child(xml, parent, name);
  return element && attribute(xml, element, "val");
}

/** A number that is no wish of a hostile file: a table of Word has 63 columns at most. */
function columns(text: string | undefined, least: number): number {
  return Math.min(Math.max(Math.trunc(Number(text ?? least)) || least, least), 1000);
}

export function isHidden(xml: string, rPr: Element): boolean {
  return flag(xml, rPr, "vanish");
}

export interface ParagraphProperties {
  readonly list: { readonly id: string; readonly level: string } | undefined;
  /** The end of the paragraph was deleted: it goes on in the next. */
  readonly goesOn: boolean;
}

export function paragraphProperties(xml: string, pPr: Element): ParagraphProperties {
  const numbering = child(xml, pPr, "numPr");
  const mark = child(xml, pPr, "rPr");
  const id = numbering && value(xml, numbering, "numId");
  return {
    list:
      id === undefined || id === "0" ? undefined : { id, level: (numbering && value(xml, numbering, "ilvl")) ?? "0" },
    goesOn: mark !== undefined && child(xml, mark, "del") !== undefined,
  };
}

export interface RowProperties {
  readonly before: number;
  readonly change: "inserted" | "deleted" | undefined;
}

export function rowProperties(xml: string, trPr: Element): RowProperties {
  const inside = children(xml, trPr).map(({ name }) => name);
  return {
    before: columns(value(xml, trPr, "gridBefore"), 0),
    change: inside.includes("del") ? "deleted" : inside.includes("ins") ? "inserted" : undefined,
  };
}

export interface CellProperties {
  readonly span: number;
  readonly vertical: "begins" | "goesOn" | undefined;
  /** Merged with the cell before it, as files of older programs say it. */
  readonly joinsLast: boolean;
  readonly changed: boolean;
}

export function cellProperties(xml: string, tcPr: Element): CellProperties {
  const inside = children(xml, tcPr);
  const merge = inside.find(({ name }) => name === "vMerge");
  const across = inside.find(({ name }) => name === "hMerge");
  return {
    span: columns(value(xml, tcPr, "gridSpan"), 1),
    vertical: merge && (attribute(xml, merge, "val") === "restart" ? "begins" : "goesOn"),
    joinsLast: across !== undefined && attribute(xml, across, "val") !== "restart",
    changed: inside.some(({ name }) => ["cellIns", "cellDel", "cellMerge"].includes(name)),
  };
}

export interface Control {
  /** It shows the words that ask for an entry, not an entry. */
  readonly isEmpty: boolean;
  readonly box: boolean | undefined;
}

export function controlProperties(xml: string, sdtPr: Element): Control {
  const box = child(xml, sdtPr, "checkbox");
  const checked = box && child(xml, box, "checked");
  return {
    isEmpty: flag(xml, sdtPr, "showingPlcHdr"),
    box: box && checked !== undefined && isOn(attribute(xml, checked, "val") ?? "1"),
  };
}

export function gridWidths(xml: string, tblGrid: Element): readonly number[] {
  return children(xml, tblGrid)
    .filter(({ name }) => name === "gridCol")
    .map((column) => Math.max(0, Number(attribute(xml, column, "w") ?? 0) || 0));
}
