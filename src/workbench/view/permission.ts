/** What a person may not write into a cell, and why: a locked cell, or words its drop-down does not offer. */
import { cellName, type Position, type Range } from "../../core/grid/range";
import type { HostSheet } from "../host/sheet";
import { validationAt } from "../host/validations";

export interface Refusal {
  readonly reason: "locked" | "notOffered";
  /** What the sentence names. */
  readonly slots: { readonly cell: string; readonly sheet: string; readonly words: string };
}

export function refusalOf(sheet: HostSheet, at: Position, text: string): Refusal | undefined {
  const words = validationAt(sheet, at.row, at.column)?.words ?? [];
  if (sheet.isLocked(at.row, at.column)) return refusal("locked", sheet, at, words);
  const offered = text === "" || words.length === 0 || words.includes(text);
  return offered ? undefined : refusal("notOffered", sheet, at, words);
}

/** Only contents are cleared, so it is the same for every cell of a range. */
export function refusalToClear(sheet: HostSheet, { row, column, rows, columns }: Range): Refusal | undefined {
  if (!sheet.protected) return undefined;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const found = refusalOf(sheet, { row: r, column: c }, "");
      if (found) return found;
    }
  }
  return undefined;
}

function refusal(reason: Refusal["reason"], sheet: HostSheet, at: Position, words: readonly string[]): Refusal {
  return { reason, slots: { cell: cellName(at), sheet: sheet.name, words: words.join("、") } };
}
