/** The total row of the statistics sheet. */
import { isBlank, textOf } from "../../grid/cell-value";
import { countAt } from "../../ledger/tally-counts";
import { asFix, setCell } from "../fix";
import { cellPlace, defineRule } from "../rule";

export const tallyTotal = defineRule({
  id: "tally-total",
  scope: "cell",
  severity: "error",
  restsOn: ["unit", "rating"],
  title: { zh: "总计不符", en: "Totals" },
  docs: {
    zh: "统计表的总计应等于附件2 的总行数，也应等于本列各单位之和。因某一格填错而引起的总计不符，只报那一格。",
    en: "The tally's total equals the annex's rows and the sum of its own column. A total that is off only because one cell is wrong is not reported again.",
  },
  messages: {
    rows: {
      zh: "“{column}”总计为 {actual}，附件2 共 {expected} 项（本列合计 {sum}）。",
      en: "The total of “{column}” says {actual}, the annex has {expected} (the column adds up to {sum}).",
    },
    blank: {
      zh: "“{column}”的总计为空，附件2 共 {expected} 项。",
      en: "The total of “{column}” is blank, the annex has {expected}.",
    },
    column: {
      zh: "“{column}”总计为 {actual}，本列各单位合计 {sum}。",
      en: "The total of “{column}” says {actual}, its column adds up to {sum}.",
    },
  },
  *check(ledger) {
    for (const { wrongTotals, blank, zero } of ledger.reconciliations) {
      if (blank) continue;
      for (const { cell, column, expected, columnSum, open } of wrongTotals) {
        const fix = open > 0 ? [] : setCell(ledger, cell.at, expected === 0 ? zero : expected);
        const common = { at: cellPlace(cell.at), ...asFix(fix) };
        if (isBlank(cell.value)) yield { ...common, message: "blank", data: { column: column.word, expected } };
        else {
          const actual = countAt(cell) ?? textOf(cell.value);
          yield { ...common, message: "rows", data: { column: column.word, actual, expected, sum: columnSum } };
        }
      }
    }
    if (ledger.reconciliations.length > 0) return;
    for (const { columns, rows, total } of ledger.recognition.tallies) {
      for (const [i, column] of columns.entries()) {
        const cell = total?.cells[i];
        const actual = countAt(cell);
        const counts = rows.map((row) => countAt(row.cells[i]));
        if (!cell || actual === undefined || counts.some((count) => count === undefined)) continue;
        const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
        if (sum === actual) continue;
        yield {
          message: "column",
          at: cellPlace(cell.at),
          data: { column: column.word, actual, sum },
          ...asFix(setCell(ledger, cell.at, sum)),
        };
      }
    }
  },
});
