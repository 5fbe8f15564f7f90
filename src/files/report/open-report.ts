/** Opens a government work report, or another paper of running text: .txt, .docx, or an .xlsx with its paragraphs. */
import type { SheetSnapshot } from "../../core/grid/snapshot";
import { isBlank, textOf } from "../../core/grid/cell-value";
import { MOST_LETTERS } from "../../core/trace/trace";
import { isPlan, readReport } from "../../core/trace/report/read-report";
import { scanDocument } from "../incoming/docx/scan";
import type { Block } from "../incoming/docx/blocks";
import { MAX_FILE, MAX_UNPACKED } from "../incoming/limits";
import { documentPath, weigh } from "../incoming/read-office";
import { Package } from "../package/package";
import { Refusal } from "../package/problems";
import { sniff } from "../package/sniff";
import { openFile } from "../xlsx/read/open";
import { decodeText } from "./decode-text";
import { asReportProblem, type ReportProblem } from "./problems";

export type OpenedText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: ReportProblem };

/** Bytes of a .txt: each letter takes up to four. */
const MAX_TEXT_FILE = MOST_LETTERS * 4;

/** Only what holds a plan is a report. */
export async function openReport(bytes: Uint8Array): Promise<OpenedText> {
  const opened = await openText(bytes);
  return opened.ok && !isPlan(readReport(opened.text)) ? { ok: false, problem: "noPlan" } : opened;
}

/** The words of any paper, a paragraph a line. */
export async function openText(bytes: Uint8Array): Promise<OpenedText> {
  try {
    const text = await textOfFile(bytes);
    if (text.trim() === "") return { ok: false, problem: "noText" };
    return text.length > MOST_LETTERS ? { ok: false, problem: "tooLong" } : { ok: true, text };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, problem: asReportProblem(error.problem) };
  }
}

async function textOfFile(bytes: Uint8Array): Promise<string> {
  const problem = sniff(bytes);
  if (problem === "csvOrText" || problem === "notAWorkbook") return plainText(bytes);
  if (problem) throw new Refusal(problem);
  if (bytes.length > MAX_FILE) throw new Refusal("fileTooLarge");
  weigh(bytes, { bytes: MAX_UNPACKED, files: 1 });
  const parts = Package.open(bytes);
  const path = documentPath(parts);
  if (path !== undefined) return textOfBlocks(scanDocument(parts.text(path) ?? "", () => undefined).blocks);
  const opened = openFile(bytes);
  if (!opened.ok) throw new Refusal(opened.problem);
  const { sheets } = await opened.workbook.read();
  const shown = sheets.filter(({ hidden }) => !hidden);
  if (!holdsParagraphs(shown)) throw new Refusal("notAWorkbook");
  return shown.map(textOfSheet).join("\n");
}

/** A sheet of paragraphs has one cell a row; what has several is a table, whatever its words. */
function holdsParagraphs(sheets: readonly SheetSnapshot[]): boolean {
  const filled = sheets.flatMap(({ values }) => values.map((row) => row.filter((cell) => !isBlank(cell)).length));
  const several = filled.filter((count) => count > 1).length;
  return several * 2 <= filled.filter((count) => count > 0).length;
}

function plainText(bytes: Uint8Array): string {
  if (bytes.length > MAX_TEXT_FILE) throw new Refusal("tooLarge");
  const text = decodeText(bytes);
  if (text === undefined) throw new Refusal("notAWorkbook");
  return text;
}

/** A report in a table is its cells, one after another. */
function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) =>
      block.kind === "paragraph" ? [block.text] : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    )
    .join("\n");
}

function textOfSheet({ values }: SheetSnapshot): string {
  return values.map((row) => row.map(textOf).join("")).join("\n");
}
