/** Defined names in workbook.xml, sheet-scoped ones among them: print titles and the add-in's own mark. */
import { markFormula, markName, readMarkFormula } from "../../../core/edits/mark";
import type { SheetMark } from "../../../core/grid/snapshot";
import { appendInside, findElement, prefixOf } from "../../package/relationships";
import { attribute, children, rootElement, withAttribute } from "../../package/xml";
import { escapeXml, textBetween } from "../../package/xml-text";

export interface DefinedName {
  readonly name: string;
  /** Tab position of the sheet it belongs to; undefined for a name of the whole workbook. */
  readonly tab: number | undefined;
  readonly text: string;
  /** As it stands in the file. */
  readonly raw: string;
}

const PRINT_TITLES = "_xlnm.Print_Titles";

export function readDefinedNames(xml: string): readonly DefinedName[] {
  const element = findElement(xml, "definedNames");
  if (!element) return [];
  return children(xml, element).map((name) => {
    const tab = attribute(xml, name, "localSheetId");
    return {
      name: attribute(xml, name, "name") ?? "",
      tab: tab === undefined ? undefined : Number(tab),
      text: textBetween(xml, name.end, name.innerEnd),
      raw: xml.slice(name.start, name.outerEnd),
    };
  });
}

/** workbook.xml with these names in place of what it had. */
export function withDefinedNames(xml: string, names: readonly DefinedName[]): string {
  const inner = names.map((name) => name.raw).join("");
  const element = findElement(xml, "definedNames");
  if (element) {
    if (names.length === 0) return xml.slice(0, element.start) + xml.slice(element.outerEnd);
    const emptied = xml.slice(0, element.end) + xml.slice(element.innerEnd);
    return appendInside(emptied, { ...element, innerEnd: element.end }, inner);
  }
  if (names.length === 0) return xml;
  const prefix = prefixOf(xml);
  const before = children(xml, rootElement(xml))
    .filter((child) => ["sheets", "functionGroups", "externalReferences"].includes(child.name))
    .at(-1);
  const at = before?.outerEnd ?? rootElement(xml).innerEnd;
  return `${xml.slice(0, at)}<${prefix}definedNames>${inner}</${prefix}definedNames>${xml.slice(at)}`;
}

/** The names as they read once tabs have moved; those of a tab that went away go with it. */
export function moveTabs(
  names: readonly DefinedName[],
  newTab: (tab: number) => number | undefined,
): readonly DefinedName[] {
  return names.flatMap((name) => {
    if (name.tab === undefined) return name;
    const tab = newTab(name.tab);
    if (tab === undefined) return [];
    if (tab === name.tab) return name;
    const element = rootElement(name.raw);
    const raw = withAttribute(name.raw, element, "localSheetId", String(tab)) + name.raw.slice(element.end);
    return { ...name, tab, raw };
  });
}

/** Names of the whole workbook that point into a sheet that went away point nowhere. */
export function breakReferences(names: readonly DefinedName[], sheet: string): readonly DefinedName[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  return names.map((name) => {
    const points =
      name.text.includes(quoted) || new RegExp(`(?<![\\p{L}\\p{N}_.'])${escapeRegExp(sheet)}!`, "u").test(name.text);
    if (!points) return name;
    const element = rootElement(name.raw);
    const close = element.kind === "empty" ? "" : name.raw.slice(element.innerEnd);
    return { ...name, text: "#REF!", raw: `${name.raw.slice(0, element.end)}#REF!${close}` };
  });
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

export function markedName(xml: string, tab: number, mark: SheetMark): DefinedName {
  return newName(xml, markName, tab, markFormula(mark).slice(1), ' hidden="1"');
}

export function printTitlesName(xml: string, tab: number, sheet: string, first: number, last: number): DefinedName {
  return newName(xml, PRINT_TITLES, tab, `'${sheet.replaceAll("'", "''")}'!$${first + 1}:$${last + 1}`, "");
}

function newName(xml: string, name: string, tab: number, text: string, more: string): DefinedName {
  const tag = `${prefixOf(xml)}definedName`;
  return { name, tab, text, raw: `<${tag} name="${name}" localSheetId="${tab}"${more}>${escapeXml(text)}</${tag}>` };
}

/** The add-in's own marks, by tab. */
export function marksByTab(names: readonly DefinedName[]): ReadonlyMap<number, SheetMark> {
  const marks = new Map<number, SheetMark>();
  for (const { name, tab, text } of names) {
    const mark = name === markName && tab !== undefined && !marks.has(tab) ? readMarkFormula(`=${text}`) : undefined;
    if (tab !== undefined && mark) marks.set(tab, mark);
  }
  return marks;
}

/** Rows repeated on every printed page. */
export function repeatedRows(
  names: readonly DefinedName[],
  tab: number,
): { readonly first: number; readonly last: number } | undefined {
  const text = names.find((name) => name.name === PRINT_TITLES && name.tab === tab)?.text;
  const match = /!\$(\d+):\$(\d+)$/.exec(text ?? "");
  return match ? { first: Number(match[1]) - 1, last: Number(match[2]) - 1 } : undefined;
}
