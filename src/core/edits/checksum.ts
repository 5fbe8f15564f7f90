/** A short fingerprint of a sheet's contents: tells whether a sheet still holds what the add-in wrote. */
import { fingerprint } from "../collections/fingerprint";
import { contentAt, isFormula, type SheetSnapshot } from "../grid/snapshot";
import { snapshotOf } from "./apply";
import type { SheetDraft } from "./draft";

function checksumOf(sheet: SheetSnapshot): string {
  let cells = "";
  sheet.values.forEach((line, r) => {
    line.forEach((_, c) => {
      const at = { row: sheet.origin.row + r, column: sheet.origin.column + c };
      const content = contentAt(sheet, at);
      if (content === null || content === "") return;
      cells += `${at.row},${at.column}:${isFormula(content) ? content.formula : `${typeof content}${String(content)}`};`;
    });
  });
  return fingerprint(cells);
}

/** Signs a draft, so that a later build knows its own sheet, and knows it untouched. */
export function sign(draft: SheetDraft, kind: string): SheetDraft {
  return { ...draft, mark: { kind, checksum: checksumOf(snapshotOf(draft)) } };
}

/** True where the add-in made this sheet and nobody has changed a cell of it since. */
export function isUntouched(sheet: SheetSnapshot): boolean {
  return sheet.mark !== undefined && sheet.mark.checksum === checksumOf(sheet);
}
