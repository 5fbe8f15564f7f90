/** Summary sheets as a plan: built anew, each replaces its own earlier version and nothing else. */
import { isUntouched } from "../edits/checksum";
import type { SheetDraft } from "../edits/draft";
import type { Edit } from "../edits/plan";
import { contentAt, type SheetSnapshot, type WorkbookSnapshot } from "../grid/snapshot";
import type { Ledger } from "../ledger/ledger";
import type { Finding, Language } from "../rules/rule";
import { contentsOf, SHEET_NAMES } from "./contents";
import { dress, markKind, type SummaryKind } from "./paper";

export interface BuiltSheet {
  readonly kind: SummaryKind;
  readonly name: string;
  /** same: the sheet stands there already with these very contents. */
  readonly action: "add" | "replace" | "same";
  readonly edits: readonly Edit[];
}

export function buildSummary(
  kind: SummaryKind,
  ledger: Ledger,
  findings: readonly Finding[],
  language: Language,
): BuiltSheet {
  const { name, own } = placeFor(kind, ledger.book);
  const draft = dress(kind, name, contentsOf(kind, ledger, findings, language));
  if (!own) return { kind, name, action: "add", edits: [{ kind: "addSheet", draft }] };
  if (own.sheet.mark?.checksum === draft.mark?.checksum) return { kind, name, action: "same", edits: [] };
  const earlier = draftOf(kind, own.sheet);
  return {
    kind,
    name,
    action: "replace",
    edits: [
      { kind: "removeSheet", draft: earlier, position: own.position },
      { kind: "addSheet", draft, position: own.position },
    ],
  };
}

/** The first of 统计表, 统计表（2）, … that is free or is an earlier build nobody has changed. */
function placeFor(
  kind: SummaryKind,
  book: WorkbookSnapshot,
): { name: string; own?: { sheet: SheetSnapshot; position: number } } {
  for (let n = 1; ; n++) {
    const name = n === 1 ? SHEET_NAMES[kind] : `${SHEET_NAMES[kind]}（${n}）`;
    const position = book.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const sheet = book.sheets[position];
    if (!sheet) return { name };
    if (sheet.mark?.kind === markKind(kind) && isUntouched(sheet)) return { name, own: { sheet, position } };
  }
}

/** An earlier build as a draft, for undo: contents decide the look. */
function draftOf(kind: SummaryKind, sheet: SheetSnapshot): SheetDraft {
  const rows = sheet.origin.row + sheet.values.length;
  const columns = sheet.origin.column + Math.max(0, ...sheet.values.map((row) => row.length));
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => contentAt(sheet, { row, column })),
  );
  return dress(kind, sheet.name, cells);
}
