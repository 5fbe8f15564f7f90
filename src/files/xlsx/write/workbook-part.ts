/** Edits of workbook.xml and what hangs on it: the list of sheets, styles, calculation. */
import type { SheetDraft } from "../../../core/edits/draft";
import type { Book } from "../read/book";
import { removeDrawings } from "./chart-parts";
import {
  breakReferences,
  markedName,
  moveTabs,
  printTitlesName,
  readDefinedNames,
  withDefinedNames,
} from "../read/defined-names";
import type { Package } from "../../package/package";
import { LINKS, MAIN, SPREADSHEET } from "../../package/package-words";
import { directoryOf, relationshipsOf } from "../../package/part-names";
import {
  addContentType,
  addRelationship,
  contentTypeOf,
  findElement,
  hasType,
  prefixOf,
  relationships,
  removeContentType,
  removeRelationship,
} from "../../package/relationships";
import { emptyStyles } from "./style-book";
import { attribute, children, isTrue, rootElement, withAttribute, type Element } from "../../package/xml";
import { escapeXml } from "../../package/xml-text";

type Workbook = Pick<Book, "parts" | "path">;

/** The main namespace of this workbook: transitional and strict files differ. */
export function namespaceOf({ parts, path }: Workbook): string {
  const xml = parts.text(path) ?? "";
  const prefix = prefixOf(xml).replace(":", "");
  return attribute(xml, rootElement(xml), prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? MAIN;
}

/** How this workbook's relationship types begin. */
export function relationshipBase({ parts, path }: Workbook): string {
  const sheet = relationships(parts, path).find((link) => hasType(link, "worksheet"));
  return sheet?.type.slice(0, -"/worksheet".length) ?? LINKS;
}

/** What the file's name has to end in: Excel opens no workbook that is called another kind than it is. */
export function extensionOf({ parts, path }: Workbook): ".xlsx" | ".xlsm" | ".xltx" | ".xltm" {
  const type = contentTypeOf(parts, path) ?? "";
  const macros = /macroEnabled/i.test(type);
  if (/template/i.test(type)) return macros ? ".xltm" : ".xltx";
  return macros ? ".xlsm" : ".xlsx";
}

export function isStructureLocked({ parts, path }: Workbook): boolean {
  const xml = parts.text(path) ?? "";
  const protection = findElement(xml, "workbookProtection");
  return protection !== undefined && isTrue(attribute(xml, protection, "lockStructure"));
}

/** Puts a worksheet part into the book at a place among the tabs. */
export function insertSheet(book: Workbook, draft: SheetDraft, part: string, tab: number): Package {
  const { path } = book;
  const base = relationshipBase(book);
  const sheetPath = book.parts.freePath(`${directoryOf(path)}worksheets/sheet`);
  const withPart = addContentType(book.parts.with(sheetPath, part), sheetPath, `${SPREADSHEET}.worksheet+xml`);
  const { parts, id } = addRelationship(withPart, path, `${base}/worksheet`, sheetPath);
  const xml = parts.text(path) ?? "";
  const list = findElement(xml, "sheets");
  if (!list) throw new Error("workbook.xml has no sheets");
  const sheets = children(xml, list);
  const number = Math.max(0, ...sheets.map((sheet) => Number(attribute(xml, sheet, "sheetId")) || 0)) + 1;
  const entry = `<${prefixOf(xml)}sheet xmlns:r="${base}" name="${escapeXml(draft.name)}" sheetId="${number}" r:id="${id}"/>`;
  const at = sheets[tab]?.start ?? list.innerEnd;
  const inserted = shiftViews(xml.slice(0, at) + entry + xml.slice(at), (old) => (old >= tab ? old + 1 : old));
  const { repeatRows } = draft.print;
  const names = [
    ...moveTabs(readDefinedNames(inserted), (old) => (old >= tab ? old + 1 : old)),
    ...(draft.mark ? [markedName(inserted, tab, draft.mark)] : []),
    ...(repeatRows ? [printTitlesName(inserted, tab, draft.name, repeatRows.first, repeatRows.last)] : []),
  ];
  return parts.with(path, withDefinedNames(inserted, names));
}

/** Takes a tab out of the book, with its part and everything that was its alone by name. */
export function deleteSheet(book: Book, tab: number): Package {
  const { path, tabs } = book;
  const gone = tabs[tab];
  const xml = book.parts.text(path) ?? "";
  const list = findElement(xml, "sheets");
  const entry = list && children(xml, list)[tab];
  if (!gone || !entry) throw new Error(`no sheet at tab ${tab}`);
  const last = tabs.length - 2;
  const cut = shiftViews(xml.slice(0, entry.start) + xml.slice(entry.outerEnd), (old) =>
    Math.min(old > tab ? old - 1 : old, last),
  );
  const kept = moveTabs(readDefinedNames(cut), (old) => (old === tab ? undefined : old > tab ? old - 1 : old));
  const parts = removeDrawings(book.parts, gone.path)
    .with(path, withDefinedNames(cut, breakReferences(kept, gone.name)))
    .without(gone.path)
    .without(relationshipsOf(gone.path));
  return removeContentType(removeRelationship(parts, path, gone.relationship), gone.path);
}

/** Keeps the tabs in view the same, in every window of the workbook, when others come or go. */
function shiftViews(xml: string, newTab: (old: number) => number): string {
  const list = findElement(xml, "bookViews");
  // From the last one, so that the places of those before it still hold.
  const views = list ? children(xml, list).reverse() : [];
  return views.reduce(
    (now, view) => now.slice(0, view.start) + shiftedView(now, view, newTab) + now.slice(view.end),
    xml,
  );
}

function shiftedView(xml: string, view: Element, newTab: (old: number) => number): string {
  let tag = xml.slice(view.start, view.end);
  for (const name of ["activeTab", "firstSheet"]) {
    const old = attribute(tag, { ...view, start: 0, end: tag.length }, name);
    if (old === undefined || newTab(Number(old)) === Number(old)) continue;
    tag = withAttribute(tag, { ...view, start: 0, end: tag.length }, name, String(newTab(Number(old))));
  }
  return tag;
}

/** The file says itself that its results are not to be relied on. */
export function isRecalculatedOnLoad({ parts, path }: Workbook): boolean {
  const xml = parts.text(path) ?? "";
  const settings = findElement(xml, "calcPr");
  return settings !== undefined && isTrue(attribute(xml, settings, "fullCalcOnLoad"));
}

/** Excel works every formula out again when it opens the file. */
export function recalculateOnLoad({ parts, path }: Workbook): Package {
  const xml = parts.text(path) ?? "";
  const existing = findElement(xml, "calcPr");
  if (existing) {
    const tag = withAttribute(xml, existing, "fullCalcOnLoad", "1");
    if (attribute(xml, existing, "fullCalcOnLoad") === "1") return parts;
    return parts.with(path, xml.slice(0, existing.start) + tag + xml.slice(existing.end));
  }
  const before = children(xml, rootElement(xml)).filter((element) =>
    ["sheets", "functionGroups", "externalReferences", "definedNames"].includes(element.name),
  );
  const at = before.at(-1)?.outerEnd ?? rootElement(xml).innerEnd;
  return parts.with(path, `${xml.slice(0, at)}<${prefixOf(xml)}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`);
}

/** The list of formula cells must not name cells that hold none any more; Excel makes a new one by itself. */
export function dropCalcChain({ parts, path }: Workbook): Package {
  const link = relationships(parts, path).find((candidate) => hasType(candidate, "calcChain"));
  if (!link) return parts;
  return removeContentType(removeRelationship(parts, path, link.id).without(link.path), link.path);
}

/** Where the styles stand, made first if the workbook has none. */
export function ensureStyles(book: Workbook): { readonly parts: Package; readonly stylesPath: string } {
  const link = relationships(book.parts, book.path).find((candidate) => hasType(candidate, "styles"));
  if (link && book.parts.has(link.path)) return { parts: book.parts, stylesPath: link.path };
  const stylesPath = `${directoryOf(book.path)}styles.xml`;
  const withPart = book.parts.with(stylesPath, emptyStyles(namespaceOf(book)));
  const withType = addContentType(withPart, stylesPath, `${SPREADSHEET}.styles+xml`);
  const base = relationshipBase(book);
  return { parts: addRelationship(withType, book.path, `${base}/styles`, stylesPath).parts, stylesPath };
}
