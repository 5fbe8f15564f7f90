/** Reads a returned file with the reader of its kind. */
import type { Inflater } from "../package/inflate";
import { Package } from "../package/package";
import { Refusal } from "../package/problems";
import { hasType, relationships } from "../package/relationships";
import { nextTag } from "../package/xml";
import { readDirectory } from "../package/zip-read";
import type { ReadFile } from "./cautions";
import { readDocument } from "./docx/document";
import type { ReturnedKind } from "./kind";
import { charge, MAX_XML, type Allowance } from "./limits";
import { entryPath } from "./names";
import { readWorkbook } from "./xlsx/workbook";

/** Throws the refusal of what cannot be read. */
export async function readOffice(
  kind: Exclude<ReturnedKind, "archive">,
  bytes: Uint8Array,
  allowance: Allowance,
  inflater?: Inflater,
): Promise<ReadFile> {
  if (kind === "binary") {
    charge(allowance, bytes.length);
    const { readBinary } = await import("./xls/binary-workbook");
    return readBinary(bytes);
  }
  weigh(bytes, allowance);
  const parts = Package.open(bytes, inflater);
  const document = documentPath(parts);
  const read = document === undefined ? readWorkbook(parts) : readDocument(parts, document);
  const savedOn = savedDay(parts);
  return savedOn === undefined ? read : { ...read, savedOn };
}

/** By the properties of the file, which a download leaves as they were. */
function savedDay(parts: Package): string | undefined {
  const properties = parts.text("docProps/core.xml") ?? "";
  return /<dcterms:modified\b[^>]*>\s*(\d{4}-\d\d-\d\d)T/.exec(properties)?.[1];
}

export function weigh(bytes: Uint8Array, allowance: Allowance): void {
  const records = readDirectory(bytes);
  const total = records.reduce((sum, { size }) => sum + size, 0);
  const xml = records
    .filter(({ rawName, utf8Name }) => /\.(xml|rels)$/i.test(entryPath(rawName, utf8Name)))
    .reduce((sum, { size }) => sum + size, 0);
  if (xml > MAX_XML) throw new Refusal("tooLarge");
  charge(allowance, total);
}

/** The main part of a Word file. */
export function documentPath(parts: Package): string | undefined {
  const path = relationships(parts, "").find((link) => hasType(link, "officeDocument"))?.path ?? "word/document.xml";
  const text = parts.text(path);
  return text !== undefined && nextTag(text, 0)?.name === "document" ? path : undefined;
}
