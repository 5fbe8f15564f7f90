/** styles.xml being added to: equal styles are used again, new ones go to the end, nothing else changes. */
import type { CellStyle } from "../../../core/edits/draft";
import { builtinFormats } from "../read/number-formats";
import { XML_HEAD } from "../../package/package-words";
import { appendInside, prefixOf } from "../../package/relationships";
import { attribute, children, isTrue, rootElement, withAttribute, type Element } from "../../package/xml";
import { escapeXml } from "../../package/xml-text";

export interface StyleBook {
  /** The number of a cell format that looks like this; an open cell can be written in where its sheet is protected. */
  formatOf(style: CellStyle, open?: boolean): number;
  /** The cell format that differs from this one only in showing its text as text when a person edits the cell. */
  withQuotePrefix(format: number, on: boolean): number;
  xml(): string;
}

type List = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs";

/** In the order of the schema, each with what must stand first when the list is missing. */
const lists: readonly (readonly [List | "cellStyleXfs", readonly string[]])[] = [
  ["numFmts", []],
  ["fonts", ['<font><sz val="11"/><name val="宋体"/></font>']],
  ["fills", ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']],
  ["borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]],
  ["cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
  ["cellXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']],
];

export function emptyStyles(namespace: string): string {
  return `${XML_HEAD}<styleSheet xmlns="${namespace}"/>`;
}

export function styleBook(original: string): StyleBook {
  const xml = withAllLists(original);
  const prefix = prefixOf(xml);
  const raws = Object.fromEntries(
    lists.map(([name]) => [name, children(xml, listOf(xml, name)).map((item) => xml.slice(item.start, item.outerEnd))]),
  ) as Record<List, string[]>;
  const added = new Map<List, string>();
  const known = new Map<string, number>();

  function add(list: List, raw: string): number {
    const found = raws[list].indexOf(raw);
    if (found >= 0) return found;
    added.set(list, (added.get(list) ?? "") + raw);
    return raws[list].push(raw) - 1;
  }

  function numberFormat(code: string): number {
    // What the numbers 27 to 36 and 50 to 58 mean depends on the language of the Excel that opens the file.
    const builtin = [...builtinFormats].find(
      ([id, format]) => format === code && (id < 27 || (id > 36 && id < 50)),
    )?.[0];
    if (builtin !== undefined) return builtin;
    const own = raws.numFmts.map((raw) => ({
      id: Number(attribute(raw, rootElement(raw), "numFmtId")),
      code: attribute(raw, rootElement(raw), "formatCode"),
    }));
    const found = own.find((format) => format.code === code)?.id;
    if (found !== undefined) return found;
    const id = Math.max(163, ...own.map((format) => format.id)) + 1;
    add("numFmts", `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  function formatOf(style: CellStyle, open: boolean): number {
    const font = add("fonts", fontXml(prefix, style, raws.fonts[0] ?? ""));
    const fill = style.fill === undefined ? 0 : add("fills", fillXml(prefix, style.fill));
    const border = style.border ? add("borders", borderXml(prefix)) : 0;
    const format = style.numberFormat === undefined ? 0 : numberFormat(style.numberFormat);
    const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const unlocked = open ? `<${prefix}protection locked="0"/>` : "";
    const tag = `${prefix}xf ${ids} ${applied}${open ? ' applyProtection="1"' : ""}`;
    return add("cellXfs", `<${tag}>${alignmentXml(prefix, style)}${unlocked}</${prefix}xf>`);
  }

  function withQuotePrefix(format: number, on: boolean): number {
    const raw = raws.cellXfs[format];
    if (raw === undefined || isQuoted(raw) === on) return format;
    const bare = unquoted(raw);
    const found = raws.cellXfs.findIndex((other) => isQuoted(other) === on && unquoted(other) === bare);
    return found >= 0 ? found : add("cellXfs", on ? setOnRoot(bare, "quotePrefix", "1") : bare);
  }

  function memoized(key: string, make: () => number): number {
    const format = known.get(key) ?? make();
    known.set(key, format);
    return format;
  }

  return {
    formatOf: (style, open = false) =>
      memoized(`${open} ${JSON.stringify(Object.entries(style).sort())}`, () => formatOf(style, open)),
    withQuotePrefix: (format, on) => memoized(`${format} ${on}`, () => withQuotePrefix(format, on)),
    xml: () => [...added].reduce((text, [list, items]) => withItems(text, list, items, raws[list].length), xml),
  };
}

/** With these items behind those of a list, and how many it has then. */
function withItems(xml: string, name: List, items: string, count: number): string {
  const list = listOf(xml, name);
  const tag = withAttribute(xml, list, "count", String(count));
  return xml.slice(0, list.start) + tag + xml.slice(list.end, list.innerEnd) + items + xml.slice(list.innerEnd);
}

function listOf(xml: string, name: string): Element {
  const found = children(xml, rootElement(xml)).find((element) => element.name === name);
  if (!found) throw new Error(`styles.xml has no ${name}`);
  return found;
}

function withAllLists(original: string): string {
  let xml = original;
  const prefix = prefixOf(xml);
  const before = new Set<string>();
  for (const [name, first] of lists) {
    const root = rootElement(xml);
    const elements = children(xml, root);
    const existing = elements.find((element) => element.name === name);
    const inner = first.join("").replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
    if (existing?.kind === "empty") {
      xml = appendInside(xml, existing, inner);
    } else if (!existing) {
      const list = `<${prefix}${name} count="${first.length}">${inner}</${prefix}${name}>`;
      const last = elements.filter((element) => before.has(element.name)).at(-1);
      if (root.kind === "empty") xml = appendInside(xml, root, list);
      else {
        const at = last?.outerEnd ?? root.end;
        xml = xml.slice(0, at) + list + xml.slice(at);
      }
    }
    before.add(name);
  }
  return xml;
}

function isQuoted(xf: string): boolean {
  return isTrue(attribute(xf, rootElement(xf), "quotePrefix"));
}

function unquoted(xf: string): string {
  return setOnRoot(xf, "quotePrefix", undefined);
}

function setOnRoot(raw: string, name: string, value: string | undefined): string {
  const element = rootElement(raw);
  return withAttribute(raw, element, name, value) + raw.slice(element.end);
}

/** What the style leaves open is taken from the workbook's default font. */
function fontXml(prefix: string, style: CellStyle, standard: string): string {
  const { font, size, bold, color } = style;
  if (font === undefined && size === undefined && !bold && color === undefined) return standard;
  const parts = children(standard, rootElement(standard));
  const standardOf = (name: string) => {
    const part = parts.find((element) => element.name === name);
    return part && attribute(standard, part, "val");
  };
  const name = font ?? standardOf("name") ?? "宋体";
  return [
    `<${prefix}font>`,
    bold ? `<${prefix}b/>` : "",
    `<${prefix}sz val="${size ?? standardOf("sz") ?? 11}"/>`,
    // Without one it is black, whatever the workbook's theme or lack of one.
    color === undefined ? "" : `<${prefix}color rgb="${argb(color)}"/>`,
    `<${prefix}name val="${escapeXml(name)}"/>`,
    `</${prefix}font>`,
  ].join("");
}

function fillXml(prefix: string, color: string): string {
  const inner = `<${prefix}fgColor rgb="${argb(color)}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${inner}</${prefix}patternFill></${prefix}fill>`;
}

function borderXml(prefix: string): string {
  const sides = ["left", "right", "top", "bottom"].map((side) => `<${prefix}${side} style="thin"/>`).join("");
  return `<${prefix}border>${sides}<${prefix}diagonal/></${prefix}border>`;
}

function alignmentXml(prefix: string, { horizontal, vertical, wrap }: CellStyle): string {
  const attributes = [
    horizontal ? ` horizontal="${horizontal}"` : "",
    vertical ? ` vertical="${vertical}"` : "",
    wrap ? ' wrapText="1"' : "",
  ].join("");
  return attributes && `<${prefix}alignment${attributes}/>`;
}

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
