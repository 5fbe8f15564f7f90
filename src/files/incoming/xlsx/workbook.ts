/**
 * A returned .xlsx or .xlsm: its cells, and what a person should know of it. Lost on the way: looks and number formats (a date
 * is its number of days), what a merged range covers, comments, pictures, charts.
 */
import type { Caution } from "../../../core/returns/reading/returned-file";
import { readBook, type Book } from "../../xlsx/read/book";
import { snapshotOfBook } from "../../xlsx/read/snapshot-of-book";
import type { Package } from "../../package/package";
import { hasType, relationships } from "../../package/relationships";
import { children, rootElement } from "../../package/xml";
import { cellCautions, embeddedFiles, inOrder, type ReadFile } from "../cautions";

export function readWorkbook(parts: Package): ReadFile {
  const source = readBook(parts);
  const book = snapshotOfBook(source);
  return { book, cautions: inOrder([...partCautions(source), ...cellCautions(book)]) };
}

function partCautions({ parts, path }: Book): readonly Caution[] {
  const paths = parts.paths().map((part) => part.toLowerCase());
  const links = relationships(parts, path);
  const macroSheet = links.some((link) => hasType(link, "xlMacrosheet") || hasType(link, "xlIntlMacrosheet"));
  const macros = macroSheet || paths.some((part) => part.endsWith("/vbaproject.bin"));
  const outside = links.filter((link) => hasType(link, "externalLink")).map((link) => linkKind(parts, link.path));
  const connections = links.filter((link) => hasType(link, "connections")).length;
  const count = outside.filter((kind) => kind !== "ddeLink").length + connections;
  return [
    ...(macros ? [{ kind: "macros" } as const] : []),
    ...(count > 0 ? [{ kind: "externalLinks", count } as const] : []),
    ...(outside.includes("ddeLink") ? [{ kind: "dde" } as const] : []),
    ...embeddedFiles(parts),
  ];
}

/** externalBook, ddeLink or oleLink. */
function linkKind(parts: Package, path: string): string | undefined {
  const xml = parts.text(path);
  return xml === undefined ? undefined : children(xml, rootElement(xml))[0]?.name;
}
