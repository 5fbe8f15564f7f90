/** What the cells of a plan are about, in words, so that each line of a preview can be judged by itself. */
import type { Address } from "../core/grid/range";
import { cellWordsOf, type CellWords } from "../core/ledger/cell-words";
import { ledgerOf } from "./check";
import type { Workbook } from "./workbook";

export type { CellWords } from "../core/ledger/cell-words";

export async function readCellWords(workbook: Workbook): Promise<(at: Address) => CellWords | undefined> {
  return cellWordsOf(ledgerOf(await workbook.read()));
}
