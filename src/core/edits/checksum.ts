/** A short fingerprint of a sheet's contents: tells whether a sheet still holds what the add-in wrote. */
import { contentAt, isFormula, type SheetSnapshot } from "../grid/snapshot";
import { snapshotOf } from "./apply";
import type { SheetDraft } from "./draft";

export function checksumOf(sheet: SheetSnapshot): string {
  let hash = 0xcbf29ce484222325n;
  const mix = (text: string): void => {
    for (let i = 0; i < text.length; i++)
      hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  };
  sheet.values.forEach((cells, r) => {
    cells.forEach((_, c) => {
      const at = { row: sheet.origin.row + r, column: sheet.origin.column + c };
      const content = contentAt(sheet, at);
      if (content === null || content === "") return;
      mix(`${at.row},${at.column}:${isFormula(content) ? content.formula : `${typeof content}${String(content)}`};`);
    });
  });
  return hash.toString(16).padStart(16, "0");
}

/** Signs a draft, so that a later build knows its own sheet, and knows it untouched. */
export function sign(draft: SheetDraft, kind: string): SheetDraft {
  return { ...draft, mark: { kind, checksum: checksumOf(snapshotOf(draft)) } };
}

/** True where the add-in made this sheet and nobody has changed a cell of it since. */
export function isUntouched(sheet: SheetSnapshot): boolean {
  return sheet.mark !== undefined && sheet.mark.checksum === checksumOf(sheet);
}
