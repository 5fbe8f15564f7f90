/** An opened workbook file: its parts and what was read from them. Never changed; every edit gives a new one. */
import type { SheetMark } from "../../../core/grid/snapshot";
import { bookLimits, MAX_SHEETS } from "./book-limits";
import { marksByTab, readDefinedNames } from "./defined-names";
import type { Package } from "../../package/package";
import { Refusal } from "../../package/problems";
import { findElement, hasType, relationships } from "../../package/relationships";
import { contentsOf, type SheetContents } from "../cells/sheet-contents";
import { readSharedStrings } from "../cells/shared-strings";
import { readSheet, type SheetXml } from "./sheet-xml";
import { attribute, children } from "../../package/xml";

export interface Worksheet {
  readonly xml: SheetXml;
  readonly contents: SheetContents;
}

export interface Tab {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string;
  readonly path: string;
  readonly mark: SheetMark | undefined;
  /** undefined for a chart sheet and other tabs without cells, such as the macro sheets of old that have no part. */
  readonly sheet: Worksheet | undefined;
}

export type WorksheetTab = Tab & { readonly sheet: Worksheet };

export interface Book {
  readonly parts: Package;
  readonly path: string;
  readonly strings: readonly string[];
  /** In tab order. */
  readonly tabs: readonly Tab[];
}

export function readBook(parts: Package): Book {
  const path = workbookPath(parts);
  const links = relationships(parts, path);
  const stringsPath = links.find((link) => hasType(link, "sharedStrings"))?.path;
  const strings = readSharedStrings(stringsPath === undefined ? [] : parts.pieces(stringsPath, "si"));
  const tabs = readTabs({ parts, path, strings }, new Map());
  parts.checkUnread(new Set([path, stringsPath ?? path, ...tabs.map((tab) => tab.path)]));
  return { parts, path, strings, tabs };
}

/** The tabs as workbook.xml lists them now; worksheets read before are taken from `known`, by path. */
export function readTabs(book: Omit<Book, "tabs">, known: ReadonlyMap<string, Worksheet>): readonly Tab[] {
  const xml = book.parts.text(book.path) ?? "";
  const list = findElement(xml, "sheets");
  if (!list) throw new Refusal("damaged");
  const links = new Map(relationships(book.parts, book.path).map((link) => [link.id, link]));
  const marks = marksByTab(readDefinedNames(xml));
  const sheets = children(xml, list);
  if (sheets.length > MAX_SHEETS) throw new Refusal("tooManySheets");
  const limit = bookLimits();
  const paths = new Set<string>();
  const tabs = sheets.map((element, tab): Tab => {
    const relationship = attribute(xml, element, "id") ?? "";
    const link = links.get(relationship);
    if (link && paths.has(link.path)) throw new Refusal("damaged");
    if (link) paths.add(link.path);
    const sheet =
      link && hasType(link, "worksheet") ? (known.get(link.path) ?? readWorksheet(book, link.path)) : undefined;
    if (sheet) limit(sheet.contents);
    return {
      name: attribute(xml, element, "name") ?? "",
      hidden: /hidden/i.test(attribute(xml, element, "state") ?? ""),
      relationship,
      path: link?.path ?? "",
      mark: marks.get(tab),
      sheet,
    };
  });
  if (paths.size === 0 || new Set(tabs.map((tab) => tab.name)).size < tabs.length) throw new Refusal("damaged");
  return tabs;
}

function readWorksheet(book: Omit<Book, "tabs">, path: string): Worksheet {
  const text = book.parts.text(path);
  if (text === undefined) throw new Refusal("damaged");
  const { sheet, cells } = readSheet(text, book.strings);
  return { xml: sheet, contents: contentsOf(cells, sheet.merges) };
}

function workbookPath(parts: Package): string {
  const path = relationships(parts, "").find((link) => hasType(link, "officeDocument"))?.path ?? "xl/workbook.xml";
  const lower = path.toLowerCase();
  if (parts.has(path) && lower.endsWith(".xml") && findElement(parts.text(path) ?? "", "workbook")) return path;
  if (parts.has("word/document.xml")) throw new Refusal("wordDocument");
  if (parts.has("xl/workbook.bin")) throw new Refusal("binaryWorkbook");
  if (parts.has("mimetype") && parts.has("content.xml")) throw new Refusal("openDocument");
  throw new Refusal(parts.paths().some((name) => name.startsWith("xl/")) ? "damaged" : "notAWorkbook");
}

export function worksheetTabs(book: Book): readonly WorksheetTab[] {
  return book.tabs.filter((tab): tab is WorksheetTab => tab.sheet !== undefined);
}
