/** A returned .xlsx or .xlsm: its cells, and what a person should know of it. */
import type { Caution, ReturnedFile } from "../../core/returns/returned-file";
import { readBook, snapshotOfBook, type Book } from "../book";
import { Package } from "../package";
import { hasType, relationships } from "../relationships";
import { children, rootElement } from "../xml";
import { cellCautions, inOrder } from "./cautions";

export function readWorkbook(bytes: Uint8Array): Pick<ReturnedFile, "cautions"> & Required<Pick<ReturnedFile, "book">> {
  const source = readBook(Package.open(bytes));
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
  const embedded = paths.filter((part) => part.includes("/embeddings/")).length;
  return [
    ...(macros ? [{ kind: "macros" } as const] : []),
    ...(count > 0 ? [{ kind: "externalLinks", count } as const] : []),
    ...(outside.includes("ddeLink") ? [{ kind: "dde" } as const] : []),
    ...(embedded > 0 ? [{ kind: "embeddedFiles", count: embedded } as const] : []),
  ];
}

/** externalBook, ddeLink or oleLink. */
function linkKind(parts: Package, path: string): string | undefined {
  const xml = parts.text(path);
  return xml === undefined ? undefined : children(xml, rootElement(xml))[0]?.name;
}
