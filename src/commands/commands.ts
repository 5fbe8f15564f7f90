/** What a ribbon button does: it writes, goes to what it wrote, and has something to say only when that is not all. */
import { whyNot } from "../actions/action";
import { BUILD_SUMMARIES, SUMMARY_KINDS } from "../actions/build-summaries";
import { FILL_TALLY } from "../actions/fill-tally";
import type { VisibleWorkbook } from "../actions/workbook";
import { describeConflict } from "../core/edits/conflicts";
import type { Receipt } from "../core/edits/plan";
import type { Range } from "../core/grid/range";
import { fillSlots, type Language } from "../core/language/language";
import { commandWords } from "./words";

/** Answers with what the person has to be told, if anything. */
export type Command = (workbook: VisibleWorkbook, language: Language) => Promise<string | undefined>;

const mostConflicts = 5;

export const fillTallyCommand: Command = async (workbook, language) => {
  const words = commandWords[language];
  const { plan, leftOut, impossible } = await FILL_TALLY.plan(workbook, "values");
  if (impossible) return whyNot(FILL_TALLY.impossible[impossible], language, words.advice[impossible]);
  const doubtful = leftOut.length > 0 ? fillSlots(words.inDoubt, { sheets: leftOut.join("、") }) : undefined;
  if (plan.edits.length === 0) return doubtful ?? words.nothingToFill;
  const told = await finish(workbook, await workbook.apply(plan), language);
  return [told, doubtful].filter((sentence) => sentence !== undefined).join("\n") || undefined;
};

export const buildSummariesCommand: Command = async (workbook, language) => {
  const { plan, sheets, leftOut } = await BUILD_SUMMARIES.plan(workbook, SUMMARY_KINDS, language);
  const { advice } = commandWords[language];
  const doubtful = leftOut.some(({ lack }) => lack === "inDoubt")
    ? whyNot(BUILD_SUMMARIES.impossible.inDoubt, language, advice.inDoubt)
    : undefined;
  // Without rows only the list of findings could be built, which is not what the button promises.
  if (sheets.every(({ kind }) => kind === "findings"))
    return doubtful ?? whyNot(BUILD_SUMMARIES.impossible.noRows, language, advice.noRows);
  const told = await finish(workbook, await workbook.apply(plan), language);
  return [told, doubtful].filter((sentence) => sentence !== undefined).join("\n") || undefined;
};

async function finish(workbook: VisibleWorkbook, receipt: Receipt, language: Language): Promise<string | undefined> {
  const place = firstPlace(receipt);
  if (place) await workbook.reveal(place.sheet, place.range);
  if (receipt.conflicts.length === 0) return undefined;
  const words = commandWords[language];
  const named = receipt.conflicts.slice(0, mostConflicts).map((conflict) => describeConflict(conflict, language));
  const more = receipt.conflicts.length - named.length;
  return [
    receipt.outcome === "refused" ? words.refused : words.partly,
    ...named,
    ...(more > 0 ? [fillSlots(words.more, { count: more })] : []),
  ].join("\n");
}

function firstPlace({ applied }: Receipt): { readonly sheet: string; readonly range: Range } | undefined {
  for (const edit of applied) {
    if (edit.kind === "setCell") return { sheet: edit.at.sheet, range: cell(edit.at.row, edit.at.column) };
    if (edit.kind === "addSheet") return { sheet: edit.draft.name, range: cell(0, 0) };
  }
  return undefined;
}

function cell(row: number, column: number): Range {
  return { row, column, rows: 1, columns: 1 };
}
