/** Summary sheets as a plan: built anew, each replaces its own earlier version and nothing else. */
import type { Ledger } from "../ledger/ledger";
import type { Finding } from "../rules/rule";
import type { Language } from "../language/language";
import { contentsOf, SHEET_NAMES } from "./contents";
import { layOutSummary, markKind, type SummaryKind } from "./layout";
import { placeSheet, type PlacedSheet } from "../paper/place";

export interface BuiltSheet extends PlacedSheet {
  readonly kind: SummaryKind;
}

export function buildSummary(
  kind: SummaryKind,
  ledger: Ledger,
  findings: readonly Finding[],
  language: Language,
): BuiltSheet {
  const cells = contentsOf(kind, ledger, findings, language);
  const placed = placeSheet(ledger.book, SHEET_NAMES[kind], markKind(kind), cells, (name, contents) =>
    layOutSummary(kind, name, contents),
  );
  return { kind, ...placed };
}
