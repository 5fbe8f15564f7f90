/** What a returned file is, by its bytes and whatever its name. */
import { Refusal } from "../package/problems";
import { sniff } from "../package/sniff";
import { readDirectory } from "../package/zip-read";
import { entryPath } from "./names";

/** `package`: .xlsx, .xlsm or .docx, which its parts tell; `binary`: .xls or .et. */
export type ReturnedKind = "package" | "binary" | "archive";

const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/** Throws the refusal of what cannot be read. */
export function kindOf(bytes: Uint8Array): ReturnedKind {
  if (EMPTY_ZIP.every((byte, i) => bytes[i] === byte)) return "archive";
  const problem = sniff(bytes);
  if (problem === "oldBinaryWorkbook") return "binary";
  if (problem) throw new Refusal(problem);
  const paths = new Set(
    readDirectory(bytes).map(({ rawName, utf8Name }) => entryPath(rawName, utf8Name).toLowerCase()),
  );
  if (paths.has("ofd.xml")) throw new Refusal("ofd");
  const isPackage = paths.has("[content_types].xml") || (paths.has("mimetype") && paths.has("content.xml"));
  return isPackage || paths.has("xl/workbook.xml") || paths.has("word/document.xml") ? "package" : "archive";
}
