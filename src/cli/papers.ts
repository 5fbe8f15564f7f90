/** Opens the papers of running text that a command names: the report, a notice; or says in one sentence why one cannot be read. */
import type { Both, Language } from "../core/language/language";
import { openReport, openText, type OpenedText } from "../files/report/open-report";
import { describeReportProblem } from "../files/report/problems";
import { bytesOf } from "./books";
import { sentence } from "./sentence";
import type { Output } from "./terminal";

/** The words of a government work report. */
export async function openReportFile(path: string, language: Language, output: Output): Promise<string | undefined> {
  return textOf(path, openReport, language, output);
}

export async function openPaper(path: string, language: Language, output: Output): Promise<string | undefined> {
  return textOf(path, openText, language, output);
}

async function textOf(
  path: string,
  open: (bytes: Uint8Array) => Promise<OpenedText>,
  language: Language,
  output: Output,
): Promise<string | undefined> {
  const bytes = bytesOf(path, language, output);
  if (!bytes) return undefined;
  const opened = await open(bytes);
  if (opened.ok) return opened.text;
  const why: Both = describeReportProblem(opened.problem);
  output.error(sentence("bookUnread", language, { book: path, why }));
  return undefined;
}
