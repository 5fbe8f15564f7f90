/** Carries out one command: reads the file, calls the action, writes a new file, and answers with the exit status. */
import type { Planned } from "./planned";
import { type Output, EXIT } from "./terminal";
import { check } from "../actions/check";
import { FILL_TALLY } from "../actions/fill-tally";
import { fillRemarks } from "./fill-remarks";
import { planFixAll } from "../actions/fix";
import { ALL_SUMMARY_KINDS, BUILD_SUMMARIES, SUMMARY_KINDS } from "../actions/build-summaries";
import { compare } from "../actions/compare";
import { describeConflict } from "../core/edits/conflicts";
import type { Edit } from "../core/edits/plan";
import { cellName } from "../core/grid/range";
import { isFormula, shownValue, type CellContent, type WorkbookSnapshot } from "../core/grid/snapshot";
import { textOf } from "../core/grid/cell-value";
import type { FileWorkbook } from "../files/xlsx/workbook-file";
import { planCircularFile } from "./circular";
import { planHandOutFile } from "./handout";
import { readArguments, USAGE, type Command } from "./arguments";
import { isCollect, readCollect, type CollectCommand } from "./collect-arguments";
import { jsonComparison, textComparison } from "./compare-report";
import { describeMissingInput } from "./missing-input";
import { openBook } from "./open-book";
import { overwrittenInput, writeOutput, wrongExtension } from "./outputs";
import { printable } from "./printable";
import { jsonReport, textReport } from "./report";
import { Misuse } from "./words";

export async function run(words: readonly string[], terminal: Output): Promise<number> {
  const output: Output = {
    out: (text) => terminal.out(printable(text)),
    error: (text) => terminal.error(printable(text)),
  };
  const command = understood(words, output);
  if (typeof command === "number") return command;
  if (command.verb === "collect") {
    const { collect } = await import("./collect");
    return collect(command, output);
  }
  const workbook = openBook(command.book, command.language, output);
  if (!workbook) return EXIT.unreadable;
  const others = await openOthers(command, output);
  if (!others) return EXIT.unreadable;
  if (command.verb === "check") return checkBook(command, workbook, others, output);
  if (command.verb === "compare") return compareBooks(command, workbook, others, output);
  return writeBook(command, workbook, others, output);
}

/** The command, or the exit status where help is asked for or the words make none. */
function understood(words: readonly string[], output: Output): Command | CollectCommand | number {
  try {
    const command = isCollect(words) ? readCollect(words) : readArguments(words);
    if (command !== "help") return command;
    output.out(USAGE);
    return EXIT.clean;
  } catch (mistake) {
    if (!(mistake instanceof Misuse)) throw mistake;
    output.error([USAGE, mistake.zh, mistake.en].join("\n"));
    return EXIT.usage;
  }
}

type Others = Partial<Readonly<Record<"breakdown" | "previous", WorkbookSnapshot>>>;

/** The workbooks to compare with; undefined where one cannot be read. */
async function openOthers(command: Command, output: Output): Promise<Others | undefined> {
  const others: Partial<Record<keyof Others, WorkbookSnapshot>> = {};
  for (const role of ["breakdown", "previous"] as const) {
    const file = command[role];
    if (file === undefined) continue;
    const other = openBook(file, command.language, output);
    if (!other) return undefined;
    others[role] = await other.read();
  }
  return others;
}

async function checkBook(command: Command, workbook: FileWorkbook, others: Others, output: Output): Promise<number> {
  const { book, json, language } = command;
  const report = await check(workbook, others);
  output.out(json ? jsonReport(book, report, language) : textReport(report, language));
  return report.findings.some(({ severity }) => severity === "error") ? EXIT.errors : EXIT.clean;
}

async function compareBooks(command: Command, workbook: FileWorkbook, others: Others, output: Output): Promise<number> {
  const { book, previous, json, language } = command;
  const report = await compare(workbook, others);
  if (!report) {
    output.error(describeMissingInput("noPrevious", language));
    return EXIT.errors;
  }
  output.out(json ? jsonComparison(book, previous ?? null, report) : textComparison(report, language));
  return EXIT.clean;
}

async function writeBook(command: Command, workbook: FileWorkbook, others: Others, output: Output): Promise<number> {
  const { language, book, out, handOut } = command;
  const zh = language === "zh";
  if (out === undefined) return EXIT.usage;
  const outs = [out, ...(handOut?.book === undefined ? [] : [handOut.book])];
  const inputs = [book, ...[command.breakdown, command.previous].flatMap((name) => name ?? [])];
  const overwritten = overwrittenInput(outs, inputs, language);
  if (overwritten !== undefined) {
    output.error(overwritten);
    return EXIT.usage;
  }
  const planned = await planOf(command, workbook, others);
  if (typeof planned === "string") {
    output.error(planned);
    return EXIT.errors;
  }
  const { plan, leftOut, remarks, file } = planned;
  const contents = outs.map((name) => ({ name, file: name === out ? file : undefined }));
  const misnamed = contents.flatMap(({ name, file: own }) =>
    own ? [] : (wrongExtension(name, workbook, language) ?? []),
  );
  if (misnamed.length > 0) {
    output.error(misnamed.join("\n"));
    return EXIT.usage;
  }
  for (const sentence of leftOut) output.error(sentence);
  const receipt = await workbook.apply(plan);
  for (const conflict of receipt.conflicts) output.error(describeConflict(conflict, language));
  if (receipt.outcome === "refused" && plan.edits.length > 0) return EXIT.errors;
  for (const { name, file: own } of contents) {
    if (!writeOutput(name, own ?? workbook.save(), language, output)) return EXIT.errors;
  }
  output.out(
    [
      ...receipt.applied.map((edit) => describeEdit(edit, zh)),
      ...(remarks?.(await workbook.read()) ?? []),
      ...contents.map(({ name, file: own }) =>
        own ? fileWritten(name, zh) : written(name, receipt.applied.length, zh),
      ),
    ].join("\n"),
  );
  const missed = leftOut.length > 0 && command.kinds !== "all";
  return receipt.outcome === "partial" || missed ? EXIT.errors : EXIT.clean;
}

/** The plan of the verb, or the sentence that says why there is none. */
async function planOf(command: Command, workbook: FileWorkbook, others: Others): Promise<Planned | string> {
  const { verb, formulas, language, kinds = SUMMARY_KINDS } = command;
  if (verb === "fix") return { plan: await planFixAll(workbook), leftOut: [] };
  if (verb === "circular") return planCircularFile(command, workbook, others);
  if (verb === "handout") return planHandOutFile(command, workbook, others);
  if (verb === "fill") {
    const preview = await FILL_TALLY.plan(workbook, formulas ? "formulas" : "values");
    if (preview.impossible) return FILL_TALLY.impossible[preview.impossible][language];
    return { plan: preview.plan, leftOut: [], remarks: (after) => fillRemarks(preview, after, language) };
  }
  const preview = await BUILD_SUMMARIES.plan(workbook, kinds === "all" ? ALL_SUMMARY_KINDS : kinds, language, others);
  const none = preview.leftOut.some(({ lack }) => lack === "noRows") ? "noRows" : preview.impossible;
  if (none) return describeMissingInput(none, language);
  return {
    plan: preview.plan,
    leftOut: preview.leftOut.map(({ kind, lack }) => describeMissingInput(lack, language, kind)),
  };
}

function describeEdit(edit: Edit, zh: boolean): string {
  if (edit.kind === "setCell")
    return `${edit.at.sheet} ${cellName(edit.at)}: ${shown(edit.before, zh)} → ${shown(edit.after, zh)}`;
  const word = edit.kind === "addSheet" ? (zh ? "新建工作表" : "added sheet") : zh ? "替换旧表" : "replaced sheet";
  return `${word} ${edit.draft.name}`;
}

function shown(content: CellContent, zh: boolean): string {
  if (isFormula(content)) return `${content.formula} (${textOf(shownValue(content))})`;
  return textOf(content) || (zh ? "空" : "blank");
}

function fileWritten(out: string, zh: boolean): string {
  return zh ? `已写入 ${out}。` : `Written to ${out}.`;
}

function written(out: string, edits: number, zh: boolean): string {
  return zh ? `已写入 ${out}（${edits} 处改动）。` : `Written to ${out} (${edits} changes).`;
}
