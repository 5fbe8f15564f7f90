/** What every verb does that writes a file: it refuses to write over what was read, applies its plan, and says what landed. */
import { describeConflict } from "../core/edits/conflicts";
import type { Edit, EditPlan } from "../core/edits/plan";
import { cellName } from "../core/grid/range";
import { isFormula, shownValue, type CellContent, type WorkbookSnapshot } from "../core/grid/snapshot";
import { textOf } from "../core/grid/cell-value";
import type { Language } from "../core/language/language";
import type { FileWorkbook } from "../files/xlsx/workbook-file";
import { openBooks, type Opened } from "./books";
import { misplacedOutput, wrongExtension } from "./files/outputs";
import { sentence } from "./sentence";
import { EXIT, type Output } from "./terminal";
import type { Given } from "./verb";
import { writeFiles } from "./files/write-files";

/** What a command that writes a file has worked out. */
export interface Planned {
  readonly plan: EditPlan;
  /** A sentence for each thing that cannot be done; the command fails, unless nobody asked for these by name. */
  readonly leftOut?: readonly string[];
  readonly unasked?: boolean;
  /** What a person should know of what was written, and what was left alone. */
  readonly remarks?: (after: WorkbookSnapshot) => readonly string[];
  /** What is written instead of the workbook. */
  readonly file?: Uint8Array;
}

/** `planOf` answers with the sentence that says why there is no plan. */
export async function writeBook(
  given: Given,
  output: Output,
  planOf: (opened: Opened) => Promise<Planned | string>,
): Promise<number> {
  const { language, values } = given;
  const opened = await openBooks(given, output);
  if (!opened) return EXIT.unreadable;
  const { out = "", book: archived } = values;
  const outs = [out, ...(archived === undefined ? [] : [archived])];
  const inputs = [opened.book, ...[values.breakdown, values.previous].flatMap((name) => name ?? [])];
  const misplaced = misplacedOutput(outs, inputs, language);
  if (misplaced !== undefined) {
    output.error(misplaced);
    return EXIT.usage;
  }
  const planned = await planOf(opened);
  if (typeof planned === "string") {
    output.error(planned);
    return EXIT.errors;
  }
  return writePlan(outs, planned, opened.workbook, given, output);
}

/** Writes what was planned for a workbook. */
export async function writePlan(
  outs: readonly string[],
  { plan, leftOut = [], unasked = false, remarks, file }: Planned,
  workbook: FileWorkbook,
  given: Given,
  output: Output,
): Promise<number> {
  const { language } = given;
  const contents = outs.map((name) => ({ name, file: name === outs[0] ? file : undefined }));
  const misnamed = contents.flatMap(({ name, file: own }) =>
    own ? [] : (wrongExtension(name, workbook, language) ?? []),
  );
  if (misnamed.length > 0) {
    output.error(misnamed.join("\n"));
    return EXIT.usage;
  }
  for (const line of leftOut) output.error(line);
  const receipt = await workbook.apply(plan);
  for (const conflict of receipt.conflicts) output.error(describeConflict(conflict, language));
  if (receipt.outcome === "refused" && plan.edits.length > 0) return EXIT.errors;
  const results = contents.map(({ name, file: own }) => ({ path: name, bytes: own ?? workbook.save() }));
  if (!writeFiles(results, given, output)) return EXIT.errors;
  const edits = receipt.applied.length;
  output.out(
    [
      ...receipt.applied.map((edit) => describeEdit(edit, language)),
      ...(remarks?.(await workbook.read()) ?? []),
      ...contents.map(({ name: out, file: own }) =>
        own ? sentence("fileWritten", language, { out }) : sentence("bookWritten", language, { out, edits }),
      ),
    ].join("\n"),
  );
  return receipt.outcome === "partial" || (leftOut.length > 0 && !unasked) ? EXIT.errors : EXIT.clean;
}

function describeEdit(edit: Edit, language: Language): string {
  if (edit.kind === "setCell")
    return `${edit.at.sheet} ${cellName(edit.at)}: ${shown(edit.before, language)} → ${shown(edit.after, language)}`;
  return sentence(edit.kind === "addSheet" ? "sheetAdded" : "sheetReplaced", language, { name: edit.draft.name });
}

function shown(content: CellContent, language: Language): string {
  if (isFormula(content)) return `${content.formula} (${textOf(shownValue(content))})`;
  return textOf(content) || sentence("blank", language);
}
