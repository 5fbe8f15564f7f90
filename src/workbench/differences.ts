/** What has to be written into the opened file so that it says what the workbook on the page says. */
import type { Edit, EditPlan } from "../core/edits/plan";
import { contentAt, sameContent, type SheetSnapshot, type WorkbookSnapshot } from "../core/grid/snapshot";
import type { HostBook } from "./host/book";
import type { HostSheetDraft } from "./host/drafts";
import type { HostSheet } from "./host/sheet";

export interface Original {
  readonly snapshot: WorkbookSnapshot;
  readonly drafts: readonly HostSheetDraft[];
  /** The stand-in's sheet each sheet of the file became: a sheet made anew under an old name has another id. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

export function differences(original: Original, book: HostBook): EditPlan {
  const kept = (name: string): HostSheet | undefined =>
    book.sheets.find((sheet) => sheet.name === name && sheet.id === original.sheetIds.get(name));
  const removed = original.drafts.filter(({ name }) => !kept(name));
  const changed = original.snapshot.sheets.flatMap((before) => {
    const sheet = kept(before.name);
    return sheet ? changedCells(before, book, sheet) : [];
  });
  const drafts = book.drafts();
  const added = book.sheets.flatMap((sheet, position): Edit[] => {
    const draft = drafts[position];
    return kept(sheet.name) === sheet || !draft ? [] : [{ kind: "addSheet", draft, position }];
  });
  return {
    label: "save",
    edits: [...changed, ...removed.map((draft): Edit => ({ kind: "removeSheet", draft })), ...added],
  };
}

function changedCells(before: SheetSnapshot, book: HostBook, sheet: HostSheet): Edit[] {
  const used = sheet.usedRange(true);
  const rows = Math.max(before.origin.row + before.values.length, used ? used.row + used.rows : 0);
  const width = before.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Math.max(before.origin.column + width, used ? used.column + used.columns : 0);
  const edits: Edit[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const was = contentAt(before, { row, column });
      const is = book.contentAt(sheet, row, column);
      if (sameContent(was, is)) continue;
      edits.push({ kind: "setCell", at: { sheet: sheet.name, row, column }, before: was, after: is });
    }
  }
  return edits;
}
