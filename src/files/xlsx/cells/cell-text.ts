/** Text as cells keep it: characters XML cannot hold, and carriage returns, stand as _xHHHH_. */
import type { CellContent } from "../../../core/grid/snapshot";
import { escapeXml } from "../../package/xml-text";

/** Text that Excel would take for a formula once a person edits the cell, so that it has to be marked as text. */
export function looksLikeFormula(content: CellContent): boolean {
  return typeof content === "string" && /^\s*[=+\-@＝＋－＠']/.test(content);
}

export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Also protects text that merely looks like such an escape. */
export function encodeCellText(text: string): string {
  const safe = text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu, escapeCode);
  return escapeXml(safe);
}

function escapeCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
