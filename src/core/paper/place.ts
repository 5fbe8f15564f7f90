/** Where a sheet of the add-in's own goes: it replaces its own earlier version and nothing else. */
import { isUntouched } from "../edits/checksum";
import type { SheetDraft } from "../edits/draft";
import type { Edit } from "../edits/plan";
import { contentAt, type CellContent, type SheetSnapshot, type WorkbookSnapshot } from "../grid/snapshot";

export interface PlacedSheet {
  readonly name: string;
  /** same: the sheet stands there already with these very contents. */
  readonly action: "add" | "replace" | "same";
  readonly edits: readonly Edit[];
}

type Cells = readonly (readonly CellContent[])[];

/** `dress` makes the signed draft out of contents alone, so that undo can dress an earlier version too. */
export function placeSheet(
  book: WorkbookSnapshot,
  wanted: string,
  mark: string,
  cells: Cells,
  dress: (name: string, cells: Cells) => SheetDraft,
): PlacedSheet {
  const { name, own } = placeFor(wanted, mark, book);
  const draft = dress(name, cells);
  if (!own) return { name, action: "add", edits: [{ kind: "addSheet", draft }] };
  if (own.sheet.mark?.checksum === draft.mark?.checksum) return { name, action: "same", edits: [] };
  const { position } = own;
  const earlier = dress(own.sheet.name, cellsOfSheet(own.sheet));
  return {
    name,
    action: "replace",
    edits: [
      { kind: "removeSheet", draft: earlier, position },
      { kind: "addSheet", draft, position },
    ],
  };
}

/** The first of 统计表, 统计表（2）, … that is free or is an earlier build nobody has changed. */
function placeFor(
  wanted: string,
  mark: string,
  book: WorkbookSnapshot,
): { name: string; own?: { sheet: SheetSnapshot; position: number } } {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}（${n}）`;
    const position = book.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const sheet = book.sheets[position];
    if (!sheet) return { name };
    if (sheet.mark?.kind === mark && isUntouched(sheet)) return { name, own: { sheet, position } };
  }
}

function cellsOfSheet(sheet: SheetSnapshot): Cells {
  const rows = sheet.origin.row + sheet.values.length;
  const columns = sheet.origin.column + Math.max(0, ...sheet.values.map((row) => row.length));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => contentAt(sheet, { row, column })),
  );
}
