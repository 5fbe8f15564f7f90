/** How a sheet's mark is kept: a hidden defined name of the sheet whose formula is one string constant. */
import type { SheetMark } from "../grid/snapshot";

export const markName = "_duchatong";

export function markFormula({ kind, checksum }: SheetMark): string {
  return `="${`${kind}|${checksum}`.replaceAll('"', '""')}"`;
}

/** undefined for a name somebody else made. */
export function readMarkFormula(formula: string): SheetMark | undefined {
  const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"');
  const bar = text?.lastIndexOf("|") ?? -1;
  if (text === undefined || bar < 1) return undefined;
  return { kind: text.slice(0, bar), checksum: text.slice(bar + 1) };
}
