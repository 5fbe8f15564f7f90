/** Carries out a plan on an opened file: compares first, writes what still holds, says what landed. */
import { impossibleSheet, isTooLong } from "../../../core/edits/limits";
import {
  sheetOf,
  type AddSheet,
  type Conflict,
  type Edit,
  type EditPlan,
  type Receipt,
  type RemoveSheet,
  type SetCell,
} from "../../../core/edits/plan";
import { needsUnprotected } from "../../../core/edits/protection";
import { receiptOf } from "../../../core/edits/receipt";
import { sameCells } from "../../../core/edits/same-cells";
import { contains, isCovered } from "../../../core/grid/range";
import { isFormula, sameContent } from "../../../core/grid/snapshot";
import { readTabs, worksheetTabs, type Book, type WorksheetTab } from "../read/book";
import { addCharts } from "./chart-parts";
import { daysOf } from "../read/days-since-1904";
import { draftCells, draftOf } from "../read/drafts";
import { styleAt } from "../cells/row-places";
import { recalculate } from "../../formulas/recalculate";
import { isSigned, withoutSignatures } from "./signatures";
import { styleBook } from "./style-book";
import { readStyles } from "../read/styles-read";
import {
  deleteSheet,
  dropCalcChain,
  ensureStyles,
  insertSheet,
  isStructureLocked,
  namespaceOf,
  recalculateOnLoad,
  relationshipBase,
} from "./workbook-part";
import { worksheetPart } from "./worksheet-part";
import { changedRanges, contentIn, writeCells, writeResults } from "./write-cells";

/** With `byHand` what a protected sheet leaves open may be written, as a person may write there. */
export function applyToBook(
  book: Book,
  plan: EditPlan,
  byHand = false,
): { readonly book: Book; readonly receipt: Receipt } {
  const locked = [...lockedSheets(book, plan, byHand), ...lockedStructure(book, plan)];
  if (locked.length > 0) return { book, receipt: receiptOf(plan, [], locked) };
  const applied: Edit[] = [];
  const conflicts: Conflict[] = [];
  let now = book;
  let waiting: SetCell[] = [];
  for (const edit of plan.edits) {
    if (edit.kind === "setCell") {
      const checked = checkCell(now, edit);
      if ("reason" in checked) conflicts.push(checked);
      else {
        waiting.push(checked);
        applied.push(checked);
      }
      continue;
    }
    now = writeCells(now, waiting);
    waiting = [];
    const done = edit.kind === "addSheet" ? addSheet(now, edit) : removeSheet(now, edit);
    if ("reason" in done) conflicts.push(done);
    else {
      now = done.book;
      applied.push(done.edit);
    }
  }
  now = writeCells(now, waiting);
  if (applied.length === 0) return { book, receipt: receiptOf(plan, applied, conflicts) };
  const settled = settle(now, applied);
  if (!isSigned(settled.parts)) return { book: settled, receipt: receiptOf(plan, applied, conflicts) };
  return {
    book: { ...settled, parts: withoutSignatures(settled.parts) },
    receipt: receiptOf(plan, applied, [...conflicts, { reason: "leftOut", what: "signature" }]),
  };
}

function lockedSheets(book: Book, plan: EditPlan, byHand: boolean): readonly Conflict[] {
  const tabs = new Map(worksheetTabs(book).flatMap((tab) => (tab.sheet.xml.protected ? [[tab.name, tab]] : [])));
  if (tabs.size === 0) return [];
  const styles = readStyles(book);
  const refused = plan.edits.flatMap((edit) => {
    const tab = tabs.get(sheetOf(edit));
    if (!tab || !needsUnprotected(edit)) return [];
    const open = edit.kind === "setCell" && styles[styleAt(tab.sheet.xml, edit.at)]?.open;
    return byHand && open ? [] : [tab.name];
  });
  return [...new Set(refused)].map((sheet) => ({ reason: "sheetProtected", sheet }));
}

/** A workbook whose structure is protected takes no new sheets and lets none go. */
function lockedStructure(book: Book, plan: EditPlan): readonly Conflict[] {
  const moved = plan.edits.find((edit) => edit.kind !== "setCell");
  return moved && isStructureLocked(book) ? [{ reason: "structureProtected", sheet: sheetOf(moved) }] : [];
}

function checkCell(book: Book, edit: SetCell): SetCell | Conflict {
  const { at, before, after } = edit;
  const tab = worksheetTabs(book).find((candidate) => candidate.name === at.sheet);
  if (!tab) return { reason: "sheetMissing", sheet: at.sheet };
  const found = contentIn(tab, at);
  const shift = sameContent(found, before) ? 0 : daysOf(book, tab, at);
  const read = typeof found === "number" ? found + shift : found;
  if (!sameContent(read, before)) return { reason: "cellChanged", at, expected: before, found: read };
  const { merges, blocks } = tab.sheet.xml;
  if (isCovered(merges, at)) return { reason: "cellCovered", at };
  if (blocks.some((block) => contains(block, at))) return { reason: "partOfArray", at };
  if (isTooLong(after)) return { reason: "textTooLong", at };
  // A date that was read as everybody counts is written as this book counts.
  return { ...edit, before: found, after: typeof after === "number" ? after - shift : after };
}

function addSheet(book: Book, edit: AddSheet): { readonly book: Book; readonly edit: AddSheet } | Conflict {
  const { draft } = edit;
  const { name } = draft;
  if (book.tabs.some((tab) => tab.name.toUpperCase() === name.toUpperCase()))
    return { reason: "sheetExists", sheet: name };
  const impossible = impossibleSheet(draft);
  if (impossible) return impossible;
  const { parts, stylesPath } = ensureStyles(book);
  const before = parts.text(stylesPath) ?? "";
  const styles = styleBook(before);
  const part = worksheetPart(draft, styles, namespaceOf(book), relationshipBase(book));
  const styled = styles.xml() === before ? parts : parts.with(stylesPath, styles.xml());
  const inserted = insertSheet({ parts: styled, path: book.path }, draft, part, tabAt(book, edit.position));
  return { book: withParts(book, inserted), edit };
}

/** Positions count worksheets; tabs of other kinds keep their place among them. */
function tabAt(book: Book, position: number | undefined): number {
  const after = position === undefined ? undefined : worksheetTabs(book)[position];
  return after ? book.tabs.indexOf(after) : book.tabs.length;
}

function removeSheet(book: Book, edit: RemoveSheet): { readonly book: Book; readonly edit: RemoveSheet } | Conflict {
  const { name } = edit.draft;
  const tab = worksheetTabs(book).find((candidate) => candidate.name === name);
  if (!tab) return { reason: "sheetMissing", sheet: name };
  if (!sameCells(draftCells(tab), edit.draft.cells)) return { reason: "sheetChanged", sheet: name };
  if (!book.tabs.some((other) => other !== tab && !other.hidden)) {
    return { reason: "lastVisibleSheet", sheet: name };
  }
  const parts = deleteSheet(book, book.tabs.indexOf(tab));
  const position = worksheetTabs(book).indexOf(tab);
  // What really stands there goes into the receipt, so that undo puts back its looks too.
  return { book: withParts(book, parts), edit: { ...edit, draft: draftOf(book, tab), position } };
}

function withParts(book: Book, parts: Book["parts"]): Book {
  const known = new Map(worksheetTabs(book).map((tab): [string, WorksheetTab["sheet"]] => [tab.path, tab.sheet]));
  const next = { ...book, parts };
  return { ...next, tabs: readTabs(next, known) };
}

/** Leaves no stale results behind: formulas are worked out as far as they are understood, and Excel does the rest. */
function settle(book: Book, applied: readonly Edit[]): Book {
  const hasFormulas = worksheetTabs(book).some((tab) => tab.sheet.contents.formulas);
  const settled = hasFormulas ? writeResults(book, recalculate(book, changedRanges(applied))) : book;
  const charted = withCharts(settled, applied);
  const parts = hasFormulas ? recalculateOnLoad(charted) : charted.parts;
  return { ...charted, parts: applied.some(touchesFormulas) ? dropCalcChain({ parts, path: book.path }) : parts };
}

/** Charts come last, as they hold a copy of the numbers they show. */
function withCharts(book: Book, applied: readonly Edit[]): Book {
  const added = new Map(applied.flatMap((edit) => (edit.kind === "addSheet" ? [[edit.draft.name, edit.draft]] : [])));
  return worksheetTabs(book).reduce((now, tab) => {
    const charts = added.get(tab.name)?.charts ?? [];
    return charts.length === 0 ? now : { ...now, parts: addCharts(now, tab, charts, relationshipBase(now)) };
  }, book);
}

function touchesFormulas(edit: Edit): boolean {
  if (edit.kind === "setCell") return isFormula(edit.before) || isFormula(edit.after);
  return edit.kind === "removeSheet" || edit.draft.cells.some((row) => row.some(isFormula));
}
