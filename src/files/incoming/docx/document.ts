/**
 * A returned .docx: its tables, and what a person should know of it. Lost on the way: text boxes, headers and footers,
 * comments and notes; numbers Word counts by itself unless they are plain 1, 2, 3 and alone in their cell; hidden text that
 * is no form's mark (hidden by a style it is kept); a table within a cell is lines of that cell.
 */
import type { Caution } from "../../../core/returns/reading/returned-file";
import type { Package } from "../../package/package";
import { Refusal } from "../../package/problems";
import { hasType, relationships } from "../../package/relationships";
import { cellCautions, embeddedFiles, inOrder, type ReadFile } from "../cautions";
import { numberCounter } from "./numbering";
import { scanDocument, type Scanned } from "./scan";
import { sheetsOf } from "./sheets";

export function readDocument(parts: Package, path: string): ReadFile {
  const links = relationships(parts, path);
  const numbering = links.find((link) => hasType(link, "numbering"))?.path;
  const scanned = scanDocument(parts.text(path) ?? "", numberCounter(numbering && parts.text(numbering)));
  const book = { sheets: sheetsOf(scanned.blocks) };
  if (book.sheets.length === 0) throw new Refusal("noTables");
  return { book, cautions: inOrder([...partCautions(parts, path, scanned), ...cellCautions(book)]) };
}

function partCautions(parts: Package, path: string, { trackedChanges, fetches }: Scanned): readonly Caution[] {
  const macros = parts.paths().some((part) => part.toLowerCase().endsWith("/vbaproject.bin"));
  const settings = relationships(parts, path).find((link) => hasType(link, "settings"))?.path;
  // What a link of the text points to is followed only by a person who clicks it.
  const count = [path, ...(settings === undefined ? [] : [settings])]
    .flatMap((part) => relationships(parts, part))
    .filter(({ external, type }) => external && !type.endsWith("/hyperlink")).length;
  return [
    ...(macros ? [{ kind: "macros" } as const] : []),
    ...(fetches ? [{ kind: "dde" } as const] : []),
    ...(count > 0 ? [{ kind: "externalLinks", count } as const] : []),
    ...embeddedFiles(parts),
    ...(trackedChanges ? [{ kind: "trackedChanges" } as const] : []),
  ];
}
