/** The counts of the statistics sheet against the rows of the annex. */
import { isBlank, textOf } from "../../grid/cell-value";
import type { Tally } from "../../domain/items";
import type { Ledger } from "../../ledger/ledger";
import type { ExpectedCell, Reconciliation } from "../../ledger/reconcile";
import { countAt } from "../../ledger/tally-counts";
import type { Edit } from "../../edits/plan";
import { asFix, setCell } from "../fix";
import { cellPlace, defineRule } from "../rule";

export const tallyMatchesRows = defineRule({
  id: "tally-matches-rows",
  scope: "cell",
  severity: "error",
  restsOn: ["unit", "rating"],
  title: { zh: "统计数与事项不符", en: "Counts against rows" },
  docs: {
    zh: "统计表中每个单位的承办事项数和各类进度数，应等于附件2 中该单位的行数。空格按空白说明；整张表还没填的，只提示一次。",
    en: "Each unit's counts in the tally equal its rows in the annex. A blank is reported as blank; a tally not filled in at all is reported once.",
  },
  messages: {
    differs: {
      zh: "{unit}“{column}”为 {actual}，附件2 有 {expected} 项。",
      en: "{unit}: “{column}” says {actual}, the annex has {expected}.",
    },
    blank: {
      zh: "{unit}“{column}”为空，附件2 有 {expected} 项。",
      en: "{unit}: “{column}” is blank, the annex has {expected}.",
    },
    notANumber: {
      zh: "{unit}“{column}”填的是“{actual}”，不是数字，附件2 有 {expected} 项。",
      en: "{unit}: “{column}” holds “{actual}”, which is no number; the annex has {expected}.",
    },
    allBlank: {
      zh: "统计表还没有填数（{units} 个单位），可用“填充统计表”填写。",
      en: "The tally has no counts yet ({units} units); “Fill the tally” writes them.",
    },
    unknown: {
      zh: "统计表有 {count} 格是公式，文件里没有保存结果，没有核对。用 Excel 打开并保存后再校验。",
      en: "{count} cells of the tally are formulas whose results are not in the file, so they were not checked. Open and save it in Excel, then check again.",
    },
    parts: {
      zh: "{unit}各类进度合计 {sum}，与“{column}”的 {actual} 不等。",
      en: "{unit}: the ratings add up to {sum}, “{column}” says {actual}.",
    },
  },
  *check(ledger) {
    for (const reconciliation of ledger.reconciliations) {
      const { tally, wrong, blank } = reconciliation;
      if (blank) {
        const fix = wrong.flatMap((cell) => setCell(ledger, cell.cell.at, cell.expected));
        yield {
          message: "allBlank",
          at: { sheet: tally.sheet, range: tally.range },
          data: { units: tally.rows.length },
          ...asFix(fix),
        };
        continue;
      }
      for (const cell of wrong) {
        const { row, column, expected } = cell;
        const data = { unit: row.unit, column: column.word, expected };
        const fix = asFix(fixOf(ledger, reconciliation, cell));
        const common = { at: cellPlace(cell.cell.at), unit: row.unit, ...fix };
        const actual = countAt(cell.cell);
        if (isBlank(cell.cell.value)) yield { ...common, message: "blank", data };
        else if (actual === undefined)
          yield { ...common, message: "notANumber", data: { ...data, actual: textOf(cell.cell.value) } };
        else yield { ...common, message: "differs", data: { ...data, actual } };
      }
    }
    for (const tally of ledger.recognition.tallies) {
      if (ledger.reconciliations.length === 0) yield* partsOf(tally);
      const unknown = [...tally.rows, ...(tally.total ? [tally.total] : [])].flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell?.unknown ? [cell.at] : [])),
      );
      const [at] = unknown;
      if (at) yield { message: "unknown", severity: "info", at: cellPlace(at), data: { count: unknown.length } };
    }
  },
});

/** The count, and with it the column's total where that would be left wrong. */
function fixOf(
  ledger: Ledger,
  { totals, zero }: Reconciliation,
  { cell, column, expected, open }: ExpectedCell,
): Edit[] {
  if (open > 0) return [];
  const own = setCell(ledger, cell.at, expected === 0 ? zero : expected);
  const total = totals.find((candidate) => candidate.column === column);
  if (!total || total.open > 0 || countAt(total.cell) === total.expected || own.length === 0) return own;
  return [...own, ...setCell(ledger, total.cell.at, total.expected === 0 ? zero : total.expected)];
}

/** Without an annex: a row whose ratings do not add up to its items, in a table where the others do. */
function* partsOf({ columns, rows }: Tally) {
  for (const [whole, { kind, word, group }] of columns.entries()) {
    const isPart = (i: number): boolean => i !== whole && columns[i]?.group === group;
    if (kind !== "items" || columns.filter((_, i) => isPart(i)).length < 2) continue;
    const known = rows.filter(({ cells }) => !cells.some((cell) => cell?.unknown));
    const sums = known.map((row) => {
      const sum = row.cells.reduce((total, cell, i) => total + (isPart(i) ? (countAt(cell) ?? 0) : 0), 0);
      return { row, sum, actual: countAt(row.cells[whole]) };
    });
    const odd = sums.filter(({ sum, actual }) => actual !== undefined && sum !== actual);
    if (odd.length * 5 > sums.length) continue;
    for (const { row, sum, actual } of odd) {
      const cell = row.cells[whole];
      if (!cell || actual === undefined) continue;
      yield {
        message: "parts" as const,
        at: cellPlace(cell.at),
        unit: row.unit,
        data: { unit: row.unit, column: word, sum, actual },
      };
    }
  }
}
