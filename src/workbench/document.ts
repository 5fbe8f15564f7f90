/** The workbook on the page and the file it came from: opening, saving, starting anew. */
import type { Receipt } from "../core/edits/plan";
import { openFile } from "../files/xlsx/read/open";
import type { FileProblem } from "../files/package/problems";
import { differences, type Original } from "./differences";
import { HostBook } from "./host/book";

export interface OpenedDocument {
  readonly name: string;
  readonly book: HostBook;
  readonly bytes: Uint8Array;
  readonly original: Original;
}

export type Opened =
  { readonly ok: true; readonly document: OpenedDocument } | { readonly ok: false; readonly problem: FileProblem };

export async function openDocument(name: string, bytes: Uint8Array): Promise<Opened> {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  const { workbook } = opened;
  const snapshot = await workbook.read();
  const states = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const drafts = workbook.drafts().map((draft) => {
    const { hidden = false, protected: locked = false } = states.get(draft.name) ?? {};
    return { ...draft, hidden, protected: locked };
  });
  const book = HostBook.fromDrafts(drafts);
  const sheetIds = new Map(book.sheets.map((sheet) => [sheet.name, sheet.id]));
  return { ok: true, document: { name, book, bytes, original: { snapshot, drafts, sheetIds } } };
}

export type Saved =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem }
  | { readonly ok: false; readonly conflicts: Receipt["conflicts"] };

/** Writes only what changed into the bytes that were opened, so that everything else in the file stays. */
export async function saveDocument({ book, bytes, original }: OpenedDocument): Promise<Saved> {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  const plan = differences(original, book);
  if (plan.edits.length === 0) return { ok: true, bytes };
  const receipt = opened.workbook.applyByHand(plan);
  if (receipt.outcome !== "applied") return { ok: false, conflicts: receipt.conflicts };
  return { ok: true, bytes: await opened.workbook.save() };
}
