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

/** Puts another number where a paragraph states one; the text around it stays. */
export function rewriteNumber(
  ledger: Ledger,
  claim: { readonly at: Address; readonly start: number; readonly length: number },
  value: number,
): { fix?: Edit[] } {
  const before = contentOf(ledger, claim.at);
  if (typeof before !== "string") return {};
  const after = `${before.slice(0, claim.start)}${value}${before.slice(claim.start + claim.length)}`;
  return { fix: setCell(ledger, claim.at, after) };
}
