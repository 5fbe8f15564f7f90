/** Opens the bytes of a file as a workbook, or says what is wrong with them. */
import { readBook } from "./book";
import { Package } from "./package";
import { Refusal, type FileProblem } from "./problems";
import { sniff } from "./sniff";
import { FileWorkbook } from "./workbook-file";

export type OpenResult =
  { readonly ok: true; readonly workbook: FileWorkbook } | { readonly ok: false; readonly problem: FileProblem };

/** Everything is unpacked and read here, so that whatever comes later finds a sound file. */
export function openFile(bytes: Uint8Array): OpenResult {
  const problem = sniff(bytes);
  if (problem) return { ok: false, problem };
  try {
    return { ok: true, workbook: new FileWorkbook(readBook(Package.open(bytes)), bytes) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}
