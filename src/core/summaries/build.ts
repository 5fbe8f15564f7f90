/** Summary sheets as a plan: built anew, each replaces its own earlier version and nothing else. */
import { sign } from "../edits/checksum";
import { placeSheet, type PlacedSheet } from "../paper/place";
import type { Material, Summary } from "./summary";

export interface BuiltSheet<Kind extends string> extends PlacedSheet {
  readonly kind: Kind;
}

export function buildSummary<Kind extends string>(summary: Summary<Kind>, material: Material): BuiltSheet<Kind> {
  const { kind, sheetName } = summary;
  const mark = `summary.${kind}`;
  const placed = placeSheet(material.ledger.book, sheetName, mark, summary.rows(material), (name, cells) =>
    sign(summary.layOut(name, cells), mark),
  );
  return { kind, ...placed };
}
