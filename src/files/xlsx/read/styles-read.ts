/** Cell formats of a file as looks: fonts, fills, borders, alignment and number formats, with theme colours worked out. */
import type { CellStyle } from "../../../core/edits/draft";
import type { Book } from "./book";
import { colorReader, type ColorReader } from "./colors";
import { builtinFormats } from "./number-formats";
import { findElement, hasType, relationships } from "../../package/relationships";
import { attribute, child, children, isFalse, isTrue, numberIn, type Element } from "../../package/xml";

export interface FileStyle {
  readonly look: CellStyle;
  /** Cells of it can be written in where their sheet is protected. */
  readonly open: boolean;
}

/** By cell format number. */
export function readStyles(book: Book): readonly FileStyle[] {
  const links = relationships(book.parts, book.path);
  const textOf = (kind: string) => book.parts.text(links.find((link) => hasType(link, kind))?.path ?? "");
  const xml = textOf("styles");
  if (xml === undefined) return [];
  const colors = colorReader(xml, textOf("theme"));
  const items = (list: string) => {
    const element = findElement(xml, list);
    return element ? children(xml, element) : [];
  };
  const fonts = items("fonts").map((font) => fontOf(xml, font, colors));
  const fills = items("fills").map((fill) => fillOf(xml, fill, colors));
  const borders = items("borders").map((border) => hasLines(xml, border));
  const formats = new Map(builtinFormats);
  for (const format of items("numFmts")) {
    formats.set(Number(attribute(xml, format, "numFmtId")), attribute(xml, format, "formatCode") ?? "General");
  }
  return items("cellXfs").map((xf) => {
    const id = (name: string) => Number(attribute(xml, xf, name) ?? 0);
    const format = formats.get(id("numFmtId"));
    const fill = fills[id("fillId")];
    const look: CellStyle = {
      ...fonts[id("fontId")],
      ...(fill === undefined ? {} : { fill }),
      ...alignmentOf(xml, xf),
      ...(borders[id("borderId")] ? { border: true } : {}),
      ...(format === undefined || format === "General" ? {} : { numberFormat: format }),
    };
    const protection = child(xml, xf, "protection");
    return {
      look,
      open: protection !== undefined && isFalse(attribute(xml, protection, "locked")),
    };
  });
}

function fontOf(xml: string, font: Element, colors: ColorReader): CellStyle {
  const value = (name: string) => {
    const element = child(xml, font, name);
    return element && attribute(xml, element, "val");
  };
  const bold = child(xml, font, "b");
  const name = value("name");
  const size = numberIn(value("sz"));
  const color = colors(xml, child(xml, font, "color"));
  return {
    ...(name === undefined ? {} : { font: name }),
    ...(size === undefined ? {} : { size }),
    ...(bold && !isFalse(attribute(xml, bold, "val")) ? { bold: true } : {}),
    ...(color === undefined || color === "#000000" ? {} : { color }),
  };
}

function fillOf(xml: string, fill: Element, colors: ColorReader): string | undefined {
  const pattern = child(xml, fill, "patternFill");
  if (!pattern || attribute(xml, pattern, "patternType") !== "solid") return undefined;
  return colors(xml, child(xml, pattern, "fgColor"));
}

function hasLines(xml: string, border: Element): boolean {
  const lined = children(xml, border).filter((side) => !["none", undefined].includes(attribute(xml, side, "style")));
  return lined.filter((side) => ["left", "right", "start", "end", "top", "bottom"].includes(side.name)).length === 4;
}

function alignmentOf(xml: string, xf: Element): CellStyle {
  const alignment = child(xml, xf, "alignment");
  if (!alignment) return {};
  const horizontal = attribute(xml, alignment, "horizontal");
  const vertical = attribute(xml, alignment, "vertical");
  const wrap = isTrue(attribute(xml, alignment, "wrapText"));
  return {
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right" ? { horizontal } : {}),
    ...(horizontal === "centerContinuous" ? { horizontal: "center" as const } : {}),
    ...(vertical === "top" || vertical === "center" || vertical === "bottom" ? { vertical } : {}),
    ...(wrap ? { wrap } : {}),
  };
}
