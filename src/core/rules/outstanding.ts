/** Rows that are blank because their unit has not returned anything: the roster explains them, so no check accuses them. */
import { addressOf, type WorkItem } from "../domain/items";
import type { Address } from "../grid/range";
import type { Ledger } from "../ledger/ledger";
import type { Finding } from "./rule";

/** What these rules say of a blank row is that its unit has not reported. */
const OF_BLANK_ROWS = new Set(["progress-missing", "rating-missing"]);

/** In the order of the tables. */
export function outstandingRows({ outstanding = [], recognition, canonicalUnit }: Ledger): readonly WorkItem[] {
  if (outstanding.length === 0) return [];
  const units = new Set(outstanding);
  return recognition.annexes
    .filter(({ columns }) => columns.progressNote !== undefined)
    .flatMap(({ items }) => items)
    .filter((item) => item.progressNote === "" && item.ratingText === "" && units.has(canonicalUnit(item.unit)));
}

export function withoutOutstanding(ledger: Ledger, findings: readonly Finding[]): readonly Finding[] {
  const cells = new Set(
    outstandingRows(ledger)
      .flatMap((item) => [addressOf(item, "progressNote"), addressOf(item, "rating")])
      .map(cellKey),
  );
  if (cells.size === 0) return findings;
  return findings.filter(
    ({ rule, at: { sheet, range } }) => !OF_BLANK_ROWS.has(rule) || !cells.has(cellKey({ sheet, ...range })),
  );
}

function cellKey({ sheet, row, column }: Address): string {
  return JSON.stringify([sheet, row, column]);
}
