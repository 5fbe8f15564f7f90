/** Where results may go: never over a file that was read, and under a name that Excel opens. */
import { extname, resolve } from "node:path";
import type { Language } from "../../core/language/language";
import type { FileWorkbook } from "../../files/xlsx/workbook-file";
import { sameFile } from "./same-file";
import { sentence } from "../sentence";

/** The sentence that refuses to write over one of the files read, by whatever name or link, or twice to one place. */
export function misplacedOutput(
  outs: readonly string[],
  inputs: readonly string[],
  language: Language,
): string | undefined {
  const twice = outs.some((out, i) =>
    outs.slice(0, i).some((other) => resolve(out) === resolve(other) || sameFile(out, other)),
  );
  if (twice) return sentence("sameOutput", language);
  const overwritten = outs.some((out) => inputs.some((input) => sameFile(out, input)));
  return overwritten ? sentence("overwritesInput", language) : undefined;
}

/** Excel opens no workbook whose name promises another kind, such as one with macros that is called .xlsx. */
export function wrongExtension(out: string, { extension }: FileWorkbook, language: Language): string | undefined {
  const named = extname(out).toLowerCase();
  if (named === "" || named === extension) return undefined;
  return sentence("wrongExtension", language, { out, extension });
}
