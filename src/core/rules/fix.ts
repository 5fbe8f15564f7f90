/** Edits that a check proposes, with what really stands in the cell. */
import type { Edit } from "../edits/plan";
import type { Address } from "../grid/range";
import { contentAt, isFormula, sheetNamed, type CellContent } from "../grid/snapshot";
import type { Ledger } from "../ledger/ledger";

export function contentOf({ book }: Ledger, at: Address): CellContent {
  const sheet = sheetNamed(book, at.sheet);
  return sheet ? contentAt(sheet, at) : null;
}

/** Writes a value; nothing where the cell holds a formula, which is never silently overwritten. */
export function setCell(ledger: Ledger, at: Address, after: CellContent): Edit[] {
  const before = contentOf(ledger, at);
  return isFormula(before) ? [] : [{ kind: "setCell", at, before, after }];
}

/** As a report carries it: nothing where there is nothing to write. */
export function asFix(edits: readonly Edit[]): { fix?: readonly Edit[] } {
  return edits.length > 0 ? { fix: edits } : {};
}

export interface Replacement {
  readonly start: number;
  readonly length: number;
  readonly value: number | string;
}

/** Puts other numbers where a paragraph states them; the text around them stays. */
export function rewriteNumbers(
  ledger: Ledger,
  at: Address,
  numbers: readonly Replacement[],
): { fix?: readonly Edit[] } {
  const before = contentOf(ledger, at);
  if (typeof before !== "string") return {};
  // From the last to the first, so that every place stays where it is.
  const after = [...numbers]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, length, value }) => `${text.slice(0, start)}${value}${text.slice(start + length)}`, before);
  return asFix(setCell(ledger, at, after));
}
