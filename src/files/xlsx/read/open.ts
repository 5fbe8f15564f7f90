/** Opens the bytes of a file as a workbook, or says what is wrong with them. */
import { readBook, type Book } from "./book";
import type { Inflater } from "../../package/inflate";
import { Package } from "../../package/package";
import { Refusal, type FileProblem } from "../../package/problems";
import { relationshipsOf } from "../../package/part-names";
import { relationships, hasType } from "../../package/relationships";
import { sniff } from "../../package/sniff";
import { styleBook } from "../write/style-book";
import { readStyles } from "./styles-read";
import { FileWorkbook } from "../workbook-file";
import { checkXml } from "../../package/xml";

export type OpenResult =
  { readonly ok: true; readonly workbook: FileWorkbook } | { readonly ok: false; readonly problem: FileProblem };

/** Everything is unpacked and read here, so that whatever comes later finds a sound file. */
export function openFile(bytes: Uint8Array, inflater?: Inflater): OpenResult {
  const problem = sniff(bytes);
  if (problem) return { ok: false, problem };
  try {
    const book = readBook(Package.open(bytes, inflater));
    checkOtherParts(book);
    return { ok: true, workbook: new FileWorkbook(book, bytes) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The parts that showing and writing look into more closely than reading does. */
function checkOtherParts(book: Book): void {
  const { parts, path } = book;
  const styles = relationships(parts, path).find((link) => hasType(link, "styles"))?.path;
  const paths = ["[Content_Types].xml", path, relationshipsOf(path), ...(styles && parts.has(styles) ? [styles] : [])];
  for (const part of paths) checkXml(parts.text(part) ?? "");
  if (styles && parts.has(styles)) styleBook(parts.text(styles) ?? "");
  readStyles(book);
}
