/** Filling a statistics sheet from the annex rows: any recognised tally is a template; only its numbers change. */
import type { Edit } from "../edits/plan";
import type { Address } from "../grid/range";
import { groupBy } from "../collections/group";
import { contentAt, isFormula, sameContent, sheetNamed, type CellContent } from "../grid/snapshot";
import { isBlank } from "../grid/cell-value";
import { itemsOf, type WorkItem } from "../domain/items";
import type { Ledger } from "../ledger/ledger";
import { standardWord } from "../domain/rating-words";
import type { ExpectedCell, Reconciliation } from "../ledger/reconcile";
import { countAt, counterOf } from "../ledger/tally-counts";
import { countFormula, rowKey, sumFormula, type Count } from "./count-formulas";

export type FillMode = "values" | "formulas";

export interface TallyFill {
  readonly edits: readonly Edit[];
  /** Cells left alone: a person's formula, or words where a count belongs; or, asked for formulas, filled with a value. */
  readonly remarks: readonly {
    readonly reason: "formulaKept" | "noFormula";
    readonly at: Address;
    readonly count: number;
  }[];
  /** Rows without a rating: they count in 承办事项 only. */
  readonly unrated: number;
}

export function fillTally(ledger: Ledger, reconciliation: Reconciliation, mode: FillMode): TallyFill {
  const edits: Edit[] = [];
  const remarks: TallyFill["remarks"][number][] = [];
  const items = itemsOf(reconciliation.tables);
  const byUnit = groupBy(items, (item) => ledger.canonicalUnit(item.unit));
  const itemRows = new Set(items.map((item) => rowKey(item.sheet, item.row)));
  const sheet = sheetNamed(ledger.book, reconciliation.tally.sheet);
  const write = (expected: ExpectedCell, formula: string | undefined): void => {
    const { at } = expected.cell;
    const before = sheet ? contentAt(sheet, at) : null;
    const count = expected.expected;
    const value = count === 0 ? reconciliation.zero : count;
    if (mode === "formulas") {
      const after: CellContent =
        formula === undefined ? value : { formula: zeroAsBlank(formula, reconciliation.zero), value: value ?? "" };
      if (isFormula(before) && !isOwnFormula(before.formula)) {
        const kept = !sameContent(before, after) && countAt(expected.cell) !== count;
        if (kept) remarks.push({ reason: "formulaKept", at, count });
        return;
      }
      if (formula === undefined && count > 0) remarks.push({ reason: "noFormula", at, count });
      if (isFormula(before) && !isFormula(after)) remarks.push({ reason: "formulaKept", at, count });
      else if (!sameContent(before, after) && !(isBlank(expected.cell.value) && after === null))
        edits.push({ kind: "setCell", at, before, after });
      return;
    }
    const right = countAt(expected.cell) === count && !(count === 0 && value === 0 && isBlank(expected.cell.value));
    if (right) return;
    if (isFormula(before)) remarks.push({ reason: "formulaKept", at, count });
    else edits.push({ kind: "setCell", at, before, after: value });
  };
  for (const cell of reconciliation.cells) {
    const own = byUnit.get(ledger.canonicalUnit(cell.row.unit)) ?? [];
    write(cell, mode === "formulas" ? formulaFor(ledger, reconciliation, cell, own, itemRows) : undefined);
  }
  for (const total of reconciliation.totals) {
    const i = reconciliation.tally.columns.indexOf(total.column);
    const column = reconciliation.tally.rows.flatMap((row) => row.cells[i] ?? []);
    const complete =
      reconciliation.missing.length === 0 && reconciliation.twice.length === 0 && reconciliation.extra.length === 0;
    const counted = reconciliation.cells.filter((cell) => cell.column === total.column);
    const sum = counted.reduce((all, { expected }) => all + expected, 0);
    write(total, mode === "formulas" && complete && sum === total.expected ? sumFormula(column) : undefined);
  }
  return { edits, remarks, unrated: items.filter(({ rating }) => rating === "unrated").length };
}

function formulaFor(
  ledger: Ledger,
  { tally, tables }: Reconciliation,
  { column }: ExpectedCell,
  own: readonly WorkItem[],
  itemRows: ReadonlySet<string>,
): string | undefined {
  const { kind, group, includes } = column;
  if (group !== undefined || includes) return undefined;
  const count = (counted: Count["counted"], usual: readonly string[]): string | undefined =>
    countFormula(ledger.book, tables, itemRows, { unitItems: own, counted, usual });
  if (kind === "items") return count("all", []);
  if (own.some(({ ticked }) => ticked)) return undefined;
  const counts = counterOf(column, tally.columns);
  const counted = own.filter(counts);
  const allowed = tables[0]?.vocabulary.allowed.filter((entry) => entry.kind === kind).map(({ word }) => word) ?? [];
  const usual = (allowed.length > 0 ? allowed : [standardWord(kind)]).filter((word) =>
    counts({ rating: kind, ratingText: word, category: "" }),
  );
  return count(counted, usual);
}

/** A formula that an earlier fill wrote; any other is a person's and stays. */
function isOwnFormula(formula: string): boolean {
  return /^=IF\(.+=0,"",.+\)$/.test(formula) || /^=COUNT(IFS?|A)\('.+'!\$/.test(formula);
}

function zeroAsBlank(formula: string, zero: null | 0): string {
  const body = formula.slice(1);
  return zero === 0 ? formula : `=IF(${body}=0,"",${body})`;
}
