/** What the ledger makes of a workbook's statistics sheets, short enough to write down. */
import { ledgerOf, type CheckOptions } from "../../src/actions/check";
import { cellName, type Address } from "../../src/core/grid/range";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import type { ExpectedCell } from "../../src/core/ledger/reconcile";

export interface Reconciled {
  /** 附件1 ← 附件2: the tally's sheet and the tables it sums up. */
  readonly sums: string;
  /** C3 = 2: a wrong cell and the count that belongs there; C3 = 2..4 where rows are still unrated. */
  readonly wrong: readonly string[];
  readonly wrongTotals: readonly string[];
  /** 区商务局 (1) 附件2!A8: a unit without a row, its items and where the annex names it. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly twice: readonly string[];
}

/** One for each statistics sheet that is held against rows. */
export function reconciled(sheets: readonly SheetSnapshot[], options?: CheckOptions): Reconciled[] {
  return ledgerOf({ sheets }, options).reconciliations.map(
    ({ tally, tables, wrong, wrongTotals, missing, extra, twice }) => ({
      sums: `${tally.sheet} ← ${tables.map(({ sheet }) => sheet).join("、")}`,
      wrong: wrong.map(expectation),
      wrongTotals: wrongTotals.map(expectation),
      missing: missing.map(({ unit, items, at }) => `${unit} (${items}) ${place(at)}`),
      extra: extra.map(({ unit }) => unit),
      twice: twice.map(
        ({ row, first }) => `${row.unit} ${cellName(row.at)}, first ${first.unit} ${cellName(first.at)}`,
      ),
    }),
  );
}

/** Nothing wrong, nothing missing. */
export const IN_ORDER = { wrong: [], wrongTotals: [], missing: [], extra: [], twice: [] } as const;

function expectation({ cell, expected, open }: ExpectedCell): string {
  return `${cellName(cell.at)} = ${expected}${open > 0 ? `..${expected + open}` : ""}`;
}

function place(at: Address): string {
  return `${at.sheet}!${cellName(at)}`;
}

/** 区发改局 已完成 已完成 进展顺利: the rows of a unit by their ratings; a dash is no rating. */
export function rowsOf(...lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const [unit = "", ...ratings] = line.split(" ");
      const rows = ratings.map(
        (rating, i) => `${i + 1} | ${unit}第${i + 1}件 | 已办 | ${rating === "-" ? "" : rating}`,
      );
      return [unit, rows.join("\n")];
    }),
  );
}
