/** Where results may go: never over a file that was read, and under a name that Excel opens. */
import { statSync, writeFileSync, type BigIntStats } from "node:fs";
import { extname } from "node:path";
import type { Language } from "../core/language/language";
import type { FileWorkbook } from "../files/xlsx/workbook-file";
import { sentence } from "./sentence";
import type { Output } from "./terminal";

/** The sentence that refuses to write over one of the files read, by whatever name or link. */
export function overwrittenInput(
  outs: readonly string[],
  inputs: readonly string[],
  language: Language,
): string | undefined {
  const read = inputs.flatMap((path) => statsOf(path) ?? []);
  const written = outs.flatMap((path) => statsOf(path) ?? []);
  if (!written.some((out) => read.some(({ dev, ino }) => out.dev === dev && out.ino === ino))) return undefined;
  return sentence("overwritesInput", language);
}

function statsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** Excel opens no workbook whose name promises another kind, such as one with macros that is called .xlsx. */
export function wrongExtension(out: string, { extension }: FileWorkbook, language: Language): string | undefined {
  const named = extname(out).toLowerCase();
  if (named === "" || named === extension) return undefined;
  return sentence("wrongExtension", language, { out, extension });
}

/** False, with the sentence said, where it could not be written. */
export function writeOutput(path: string, bytes: Uint8Array, language: Language, output: Output): boolean {
  try {
    writeFileSync(path, bytes);
    return true;
  } catch {
    output.error(sentence("notWritten", language, { out: path }));
    return false;
  }
}
