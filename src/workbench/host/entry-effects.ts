/** What an entry does to cells other than its own. */
import { contains } from "../../core/grid/range";
import type { HostSheet } from "./sheet";

/** A formula typed into a table becomes that of its whole column, as Excel's AutoCorrect has it for add-ins too. */
export function fillTableColumn(sheet: HostSheet, row: number, column: number, formula: string): void {
  for (const table of sheet.tables.filter((one) => row > one.row && contains(one, { row, column }))) {
    for (let r = table.row + 1; r < table.row + table.rows; r++) sheet.ensureCell(r, column).formula = formula;
  }
}

/** What stands in its way keeps a formula from spilling. */
export function blockSpills(sheet: HostSheet, row: number, column: number): void {
  for (const spill of sheet.spills.filter((one) => contains(one, { row, column }))) {
    if (spill.row !== row || spill.column !== column) sheet.ensureCell(spill.row, spill.column).value = "#SPILL!";
  }
}
